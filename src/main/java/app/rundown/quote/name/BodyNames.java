package app.rundown.quote.name;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether capitalised words that name no person may name an organisation. */
public final class BodyNames {
    /** The most letters of the legal form of a firm. */
    private static final int FORM = 3;

    private BodyNames() {}

    /**
     * Whether a run of capitalised words may name an organisation: it is not only a place or a date, not the second of
     * two names, not in capitals only, and not a word that the document also writes without a capital.
     *
     * @param tokens the words around it
     * @param from the first word of the run that is not a common one
     * @param use how the document uses its capitalised words
     */
    static boolean mayBe(List<Token> tokens, NameRun run, int from, WordUse use) {
        Token last = TokenCursor.tokenAt(tokens, run.to() - 1);
        boolean ended = last.is(WordClass.ORGANISATION) && run.to() - run.from() > 1;
        boolean joined = !ended
                && TokenCursor.tokenAt(tokens, run.from() - 1).is(WordClass.AND)
                && TokenCursor.tokenAt(tokens, run.from() - 2).isCapitalised();
        Token before = TokenCursor.tokenAt(tokens, run.from() - 1);
        boolean party = last.text().indexOf('-') == 1 && (before.is("(") || before.is(","));
        // A firm's name may end with its legal form ("Lee Holm AS").
        boolean shouted = party
                || run.to() - from > 2
                        && last.text().equals(last.text().toUpperCase(Locale.ROOT))
                        && (last.text().length() > FORM
                                || tokens.get(run.to() - 2).isInCapitals());
        boolean plainWord = run.to() - from == 1
                && (use.isAlsoInLowerCase(last.text())
                        || use.isPlace(last.folded())
                                && !last.isAny(WordClass.COUNTRY, WordClass.OUTLET, WordClass.ORGANISATION)
                        || last.isGivenName()
                        || !isAbbreviation(last.text())
                                && !TokenCursor.tokenAt(tokens, from - 1).is(WordClass.BODY_NOUN)
                                && !last.isAny(WordClass.COUNTRY, WordClass.OUTLET, WordClass.SEAT)
                                && !(last.is(WordClass.BODY_NOUN) && last.is(WordClass.DEFINITE_NOUN))
                                && !(last.is(WordClass.ORGANISATION)
                                        && TokenCursor.tokenAt(tokens, from - 1).is(WordClass.DEFINITE))
                                && !use.isName(last.folded()));
        // "On the network X."
        boolean network = last.is(WordClass.POST) && last.text().length() <= 2;
        boolean titled = run.to() - from > 1
                && tokens.get(from).is(WordClass.TITLE)
                && tokens.get(from).text().endsWith(".");
        // The rest of "the Mayor's Office" names nothing.
        boolean owned = run.to() - from == 1 && last.is(WordClass.ORGANISATION) && before.possessive();
        return from < run.to()
                && !owned
                && !NameRun.isAcronymsNoun(last)
                && !titled
                && !joined
                && !shouted
                && !plainWord
                && !network
                && (ended || !tokens.subList(from, run.to()).stream().allMatch(BodyNames::isPlaceOrDate))
                && !NameEvidence.isAged(new TokenCursor(tokens, run.to()))
                && !isLikePerson(tokens, from, run.to());
    }

    /**
     * Whether words that were not learnt as somebody's name look like one: a given name, and a word that no list has.
     */
    private static boolean isLikePerson(List<Token> tokens, int from, int to) {
        boolean given = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            given |= i < to - 1 && token.isGivenName() && !NameRun.isNoName(token);
            if (given && (NameRun.isNoName(token) || token.is(WordClass.BODY_NOUN) || token.isInCapitals())) {
                return false;
            }
        }
        return given;
    }

    /** Returns where a name ends that may go on behind "of" ("préfecture de la Nièvre", "des Affaires étrangères"). */
    static int placeEnd(List<Token> tokens, int to, NameTable names) {
        TokenCursor of = new TokenCursor(tokens, to);
        if (!of.token().is(WordClass.OF) || !names.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            return to;
        }
        NameRun more = NameRun.at(tokens, of.next().is(WordClass.DEFINITE) ? to + 2 : to + 1, names.language());
        int tail = TokenCursor.tokenAt(tokens, more.to()).is(WordClass.BODY_TAIL) ? 1 : 0;
        return !more.isEmpty() && names.namesNobodyAt(tokens, more.from()) ? more.to() + tail : to;
    }

    /** Returns where a name ends that begins with a small noun: "politie" or "politie Utrecht". */
    static int selfNamedEnd(List<Token> tokens, int noun, NameTable names) {
        Token next = TokenCursor.tokenAt(tokens, noun + 1);
        boolean more = names.language().has(Language.Trait.VERB_SECOND)
                && !tokens.get(noun).is(WordClass.DEFINITE_NOUN)
                && next.isCapitalised()
                && !next.isAny(WordClass.CALENDAR, WordClass.COMMON)
                && names.namesNobodyAt(tokens, noun + 1);
        return more ? NameRun.at(tokens, noun + 1, names.language()).to() : noun + 1;
    }

    /** Whether a small noun only tells the sort of the organisation whose name follows ("het waterschap Lee"). */
    static boolean isSort(List<Token> tokens, int noun, NameTable names) {
        Token name = TokenCursor.tokenAt(tokens, noun + 1);
        return names.language().has(Language.Trait.VERB_SECOND)
                && tokens.get(noun).is(WordClass.BODY_NOUN)
                && name.isCapitalised()
                && !name.is(WordClass.CALENDAR)
                && names.namesNobodyAt(tokens, noun + 1);
    }

    /**
     * Whether a word opens a run without being part of an organisation's name (Swedish "Bolaget Lee Industri"). It is a
     * part where the document writes both with capitals inside a sentence too, or where only a place follows, which
     * names nothing by itself ("L\u00e4rarf\u00f6reningen Norr").
     */
    static boolean isNoPart(List<Token> tokens, int i, int to, WordUse use) {
        Token token = tokens.get(i);
        Token next = TokenCursor.tokenAt(tokens, i + 1);
        boolean whole = i + 1 < to
                && token.isAny(WordClass.BODY_NOUN, WordClass.DEFINITE_NOUN)
                && !token.is(WordClass.COMMON)
                && (i + 2 == to && next.is(WordClass.PLACE)
                        || use.isInsideSentence(Lexicon.fold(NameRun.text(tokens, i, to))));
        if (whole) {
            return false;
        }
        if (i + 1 < to && token.is(WordClass.DEFINITE) && next.isAny(WordClass.HEAD, WordClass.ORGANISATION)) {
            return true;
        }
        boolean leads = i + 1 < to
                && token.is(WordClass.PREPOSITION)
                && !TokenCursor.tokenAt(tokens, i - 1).isWord();
        boolean opensPlace = token.is(WordClass.NEW) && next.isAny(WordClass.PLACE, WordClass.COUNTRY);
        boolean noun =
                i + 1 < to && (token.is(WordClass.DEFINITE_NOUN) || token.isDefinite()) && !token.is(WordClass.HEAD);
        boolean sort = i + 1 < to
                && token.is(WordClass.COMPANY)
                && token.is(WordClass.BODY_NOUN)
                && !token.is(WordClass.HEAD)
                && !TokenCursor.tokenAt(tokens, i - 1).isWord();
        boolean network = i + 1 < to
                && token.is(WordClass.POST)
                && TokenCursor.tokenAt(tokens, i - 1).is(WordClass.PREPOSITION);
        return !opensPlace && (token.isAny(WordClass.COMMON, WordClass.CALENDAR) || noun || sort || leads || network);
    }

    /**
     * Returns where an organisation's name ends with the place that belongs to it, in a language where the name's first
     * word shows what it is (Polish "Prokuratura Rejonowa w Ustce").
     */
    static int withPlace(List<Token> tokens, int from, int to, Language language) {
        Token place = TokenCursor.tokenAt(tokens, to + 1);
        boolean whole = to - from > 1 && language.hasCases() && tokens.get(from).is(WordClass.HEAD);
        boolean named = TokenCursor.tokenAt(tokens, to).is(WordClass.LOCATIVE)
                && place.isCapitalised()
                && !place.isAny(
                        WordClass.OUTLET,
                        WordClass.ORGANISATION,
                        WordClass.CALENDAR,
                        WordClass.DEMONYM,
                        WordClass.COUNTRY);
        if (isJoined(tokens, from, to, language)) {
            return to + 2;
        }
        if (!whole || !named) {
            return BodyFields.end(tokens, from, to, language);
        }
        int end = to + 2;
        while (TokenCursor.tokenAt(tokens, end).is(WordClass.PLACE)
                && tokens.get(end).isCapitalised()) {
            end++;
        }
        return end;
    }

    /**
     * Whether a name goes on with one more word behind "and", because its noun opens it or stands before it (Dutch
     * "Waterschap Lee en Holm", "adviesbureau Lee en Holm").
     */
    private static boolean isJoined(List<Token> tokens, int from, int to, Language language) {
        Token more = TokenCursor.tokenAt(tokens, to + 1);
        return language.has(Language.Trait.VERB_SECOND)
                && !language.has(Language.Trait.CAPITAL_NOUNS)
                && (to - from == 2 && tokens.get(from).is(WordClass.ORGANISATION)
                        || to - from == 1
                                && TokenCursor.tokenAt(tokens, from - 1).is(WordClass.BODY_NOUN)
                                && !isAbbreviation(tokens.get(from).text()))
                && TokenCursor.tokenAt(tokens, to).is(WordClass.AND)
                && more.isCapitalised()
                && !isAbbreviation(more.text())
                && !more.isGivenName()
                && !more.isRole()
                && !more.isAny(
                        WordClass.ORGANISATION,
                        WordClass.BODY_NOUN,
                        WordClass.OUTLET,
                        WordClass.TITLE,
                        WordClass.COUNTRY,
                        WordClass.CALENDAR);
    }

    /**
     * Returns where an organisation's name ends whose noun is small, behind a place or an owner and perhaps an
     * adjective (Swedish "Uppsala universitet", "Statens geologiska institut"); -1 where none is.
     */
    static int tailEnd(List<Token> tokens, NameRun run, Language language) {
        Token last = tokens.get(run.to() - 1);
        if (!language.has(WordClass.BODY_TAIL) || last.isAny(WordClass.COMMON, WordClass.CALENDAR)) {
            return -1;
        }
        int noun = run.to();
        Token between = TokenCursor.tokenAt(tokens, noun);
        if (language.has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            return qualityEnd(tokens, run);
        }
        boolean adjective = between.isWord()
                && !between.isListed()
                && !between.isRole()
                && between.verbForm() == null
                && TokenCursor.tokenAt(tokens, noun + 1).is(WordClass.BODY_TAIL);
        Token tail = TokenCursor.tokenAt(tokens, adjective ? noun + 1 : noun);
        boolean ends = tail.is(WordClass.BODY_TAIL)
                || last.isAny(WordClass.DEMONYM, WordClass.ADJECTIVE)
                        && tail.is(WordClass.BODY_NOUN)
                        && tail.is(WordClass.DEFINITE_NOUN);
        return ends && !tail.isCapitalised() && !tail.possessive() ? noun + (adjective ? 2 : 1) : -1;
    }

    /**
     * Returns where an organisation's name ends whose second word is small, in languages whose adjectives come last
     * (Italian "Protezione civile", Portuguese "Comissão nacional"); -1 where none is.
     */
    private static int qualityEnd(List<Token> tokens, NameRun run) {
        Token noun = tokens.get(run.to() - 1);
        Token quality = TokenCursor.tokenAt(tokens, run.to());
        // A firm's name has no adjective, so that the small word is a verb ("le papetier Lee plonge").
        Token sort = TokenCursor.tokenAt(tokens, run.from() - 1);
        boolean named = sort.is(WordClass.BODY_NOUN)
                && !sort.is(WordClass.COMPANY)
                && run.to() - run.from() == 1
                && isSmallQuality(quality)
                && mayFollowName(TokenCursor.tokenAt(tokens, run.to() + 1));
        boolean known = quality.is(WordClass.BODY_TAIL)
                && !quality.isCapitalised()
                && !noun.isRole()
                && !noun.isGivenName()
                && !noun.isAny(WordClass.PLACE, WordClass.COUNTRY, WordClass.DEMONYM, WordClass.PLURAL_ROLE);
        return named || known ? run.to() + 1 : -1;
    }

    /** Whether a small word that no table knows may be the adjective of a name ("l'association Lee vivante"). */
    static boolean isSmallQuality(Token word) {
        return word.isWord() && !word.isCapitalised() && !word.isListed() && !word.isRole() && word.verbForm() == null;
    }

    private static boolean mayFollowName(Token next) {
        return !next.isWord()
                || next.verbForm() != null
                || next.isAny(
                        WordClass.AUXILIARY,
                        WordClass.PREPOSITION,
                        WordClass.REFLEXIVE,
                        WordClass.ADVERB,
                        WordClass.OF);
    }

    /**
     * Whether a small noun for somebody stands before an organisation's name, which tells what they hold (Dutch "het
     * hoofd ICT").
     */
    static boolean isOfHolder(List<Token> tokens, int noun, Language language) {
        Token holder = TokenCursor.tokenAt(tokens, noun);
        return language.has(Language.Trait.VERB_SECOND)
                && holder.isRole()
                && !holder.isCapitalised()
                && !holder.possessive()
                && !holder.isAny(WordClass.BODY_NOUN, WordClass.COMPANY);
    }

    /** Whether the first half of a joined word belongs to the name (Danish "Nord- og Midtby Politi"). */
    static boolean isHalved(List<Token> tokens, NameRun run) {
        TokenCursor and = new TokenCursor(tokens, run.from() - 1);
        return and.token().is(WordClass.AND)
                && and.previous().is("-")
                && and.at(-2).isCapitalised()
                && TokenCursor.tokenAt(tokens, run.to() - 1).is(WordClass.ORGANISATION);
    }

    /** Whether a word for somebody is part of an organisation's name ("Banco Central", "Partido Operário"). */
    static boolean isPart(List<Token> tokens, int word, Language language) {
        return language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && tokens.get(word).isCapitalised()
                && TokenCursor.tokenAt(tokens, word - 1).isCapitalised()
                && TokenCursor.tokenAt(tokens, word - 1).isAny(WordClass.HEAD, WordClass.ORGANISATION);
    }

    /** Whether a word is written in capitals and digits only ("NATO", "G7"). */
    public static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isPlaceOrDate(Token token) {
        return token.isAny(
                        WordClass.PLACE,
                        WordClass.CALENDAR,
                        WordClass.DEMONYM,
                        WordClass.COMMON,
                        WordClass.NOUN,
                        WordClass.ABBREVIATION)
                || token.text().length() == 1;
    }

    /** Returns an organisation's name as the text has it, but not in the genitive ("des Wasserverbands Lee"). */
    public static String nominative(List<Token> tokens, int from, int to, Language language) {
        if (from + 1 < to && Origins.opensBody(tokens, from, language)) {
            return Origins.withoutCase(tokens.get(from)) + ' ' + nominative(tokens, from + 1, to, language);
        }
        String name = NameRun.text(tokens, from, to);
        Token article = Origins.articleOf(tokens, from);
        boolean genitive = from < to
                && language.has(Language.Trait.CAPITAL_NOUNS)
                && article.is(WordClass.GENITIVE)
                && article.text().endsWith("s")
                && tokens.get(from).text().endsWith("s");
        if (!genitive) {
            return language.hasCases() && from < to ? NameCases.nominative(tokens, from, to, language) : name;
        }
        String noun = tokens.get(from).text();
        for (int letters = 1; letters <= 2; letters++) {
            String shorter = noun.substring(0, noun.length() - letters);
            String cut = noun.substring(noun.length() - letters);
            boolean ending = letters == 1 || cut.equals("es");
            if (ending && language.isAny(shorter, WordClass.ORGANISATION, WordClass.BODY_NOUN)) {
                return shorter + name.substring(noun.length());
            }
        }
        return name;
    }

    /** Returns the noun for an organisation whose genitive stands behind its article ("des Gerichts"), or null. */
    public static @Nullable String ofGenitive(Token article, Token noun, Language language) {
        boolean genitive = language.has(Language.Trait.CAPITAL_NOUNS)
                && article.is(WordClass.GENITIVE)
                && article.folded().endsWith("s")
                && noun.isCapitalised()
                && noun.folded().endsWith("s");
        for (int letters = 1; genitive && letters <= 2; letters++) {
            String word = noun.folded().substring(0, noun.folded().length() - letters);
            if (language.is(WordClass.BODY_NOUN, word)
                    && (letters == 1 || noun.folded().endsWith("es"))) {
                return word;
            }
        }
        return null;
    }

    /** Whether a word is a number as broadcasters have in their names ("Channel 4"). */
    private static boolean isNumber(Token token) {
        return token.isWord()
                && token.text().length() == 1
                && Character.isDigit(token.text().charAt(0));
    }

    /**
     * Returns where an organisation's name ends, which may go on with a number ("TV 2") or after "of" ("the Bureau of
     * Prisons").
     */
    static int end(List<Token> tokens, int to, NameTable names) {
        TokenCursor here = new TokenCursor(tokens, to);
        if (here.previous().is(WordClass.OUTLET) && !here.previous().possessive() && isNumber(here.token())) {
            return to + 1;
        }
        boolean of = !here.previous().possessive()
                && here.previous().is(WordClass.ORGANISATION)
                && here.token().isAny(WordClass.OF, WordClass.FOR);
        if (!of) {
            return to;
        }
        NameRun more = NameRun.at(tokens, here.next().is(WordClass.DEFINITE) ? to + 2 : to + 1, names.language());
        boolean named = !more.isEmpty()
                && !tokens.get(more.from()).is(WordClass.CALENDAR)
                && Bearers.of(
                                tokens,
                                more.to() - 1,
                                more.to(),
                                tokens.get(more.to() - 1).text(),
                                names)
                        .isEmpty();
        return named ? more.to() : to;
    }
}
