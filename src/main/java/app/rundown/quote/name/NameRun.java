package app.rundown.quote.name;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A run of capitalised words that may contain a name, as token numbers.
 *
 * @param from the first word
 * @param to the token after the last
 */
public record NameRun(int from, int to) {
    /** Two first names in the East Asian manner, each one syllable in Latin letters ("Hau-yip", "Jae-in"). */
    private static final Pattern SYLLABLES =
            Pattern.compile("[A-Z][a-z]{0,5}-[bcdfghjklmnpqrstwxyz]{0,2}" + "[aeiouy]{1,3}(?:ng|[nktpmlh])?");

    /** Shorter words in capitals are abbreviations. */
    private static final int LETTERS = 4;

    private static final WordClass[] NO_NAME = {
        WordClass.COUNTRY,
        WordClass.PLACE,
        WordClass.CALENDAR,
        WordClass.DEMONYM,
        WordClass.ORGANISATION,
        WordClass.OUTLET,
        WordClass.COMMON,
        WordClass.POST,
        WordClass.NOUN
    };

    /** Returns the run that begins at a token; empty where that is no capitalised word and no particle before one. */
    static NameRun at(List<Token> tokens, int from, Language language) {
        boolean nouns = language.has(Language.Trait.CAPITAL_NOUNS);
        int to = afterParticles(tokens, from);
        while (to < tokens.size()) {
            if (nouns && to > from && mayBeInName(tokens.get(to - 1))) {
                to = afterInnerParticles(tokens, to);
            }
            Token token = tokens.get(to);
            boolean particle = to > from
                    && !nouns
                    && !(language.has(Language.Trait.VERB_SECOND) && isOfBody(tokens, from, to))
                    && !isOfMembers(tokens, from, to)
                    && !isBehindWholeName(tokens, from, to, language)
                    && token.is(WordClass.PARTICLE)
                    && !(token.is(WordClass.DEFINITE)
                            && TokenCursor.tokenAt(tokens, to + 1).isAny(WordClass.HEAD, WordClass.ORGANISATION))
                    && !(leadsToPlace(token, TokenCursor.tokenAt(tokens, to + 1))
                            && !(language.has(Language.Trait.VERB_SECOND)
                                    && tokens.get(to - 1).isGivenName()))
                    && !(language.has(Language.Trait.VERB_SECOND)
                            && isMerePreposition(token, TokenCursor.tokenAt(tokens, to + 1)))
                    && TokenCursor.tokenAt(tokens, afterParticles(tokens, to + 1))
                            .isCapitalised();
            particle |= isInRomanceName(tokens, from, to, language);
            boolean apart = to == from + 1 && isVerbBeforeSubject(tokens, from, language);
            if (!token.isCapitalised() && !particle || to > from && isCompound(tokens, to) || apart) {
                break;
            }
            to++;
            if (token.possessive() || endsSentence(token, TokenCursor.tokenAt(tokens, to))) {
                break;
            }
        }
        return new NameRun(from, to);
    }

    /**
     * Whether a word with a capital is a verb of speaking that opens a sentence, so that its subject follows (Italian
     * "Esordisce Lee"), or one that points back ("Così Lee").
     */
    static boolean isVerbBeforeSubject(List<Token> tokens, int word, Language language) {
        Token token = tokens.get(word);
        CueVerbs.Form form = token.verbForm();
        boolean verb = form != null
                && !form.compound()
                && !form.noun()
                && form.tense().isFinite()
                && !token.isGivenName()
                && !token.isRole()
                && !isTitle(token);
        return language.has(Language.Trait.SUBJECT_LEFT_OUT)
                && !TokenCursor.tokenAt(tokens, word - 1).isWord()
                && (verb || token.is(WordClass.SO));
    }

    /** Whether such a word stands before one with a capital, so that it is no name, though it has a capital itself. */
    static boolean leadsToSubject(List<Token> tokens, int word, Language language) {
        return TokenCursor.tokenAt(tokens, word + 1).isCapitalised() && isVerbBeforeSubject(tokens, word, language);
    }

    /** Whether a particle is a mere "of" before a place (Dutch "de Boer van Rotterdam"). */
    private static boolean leadsToPlace(Token particle, Token name) {
        return particle.is(WordClass.PREPOSITION)
                && name.isCapitalised()
                && name.isAny(WordClass.PLACE, WordClass.COUNTRY);
    }

    /**
     * Whether "of" stands behind a whole name, and so before where they work or what their office is of ("Anna Boer van
     * Hotel Zon", "schipper Dewi Boer van Hotel Zon", "Minister Van Dam van Landbouw").
     */
    private static boolean isOfBody(List<Token> tokens, int from, int of) {
        if (of - from < 2
                || !tokens.get(of).is(WordClass.OF)
                || tokens.get(of - 1).isGivenName()) {
            return false;
        }
        int first = of - 2;
        while (first > from
                && tokens.get(first).is(WordClass.PARTICLE)
                && !tokens.get(first).isCapitalised()) {
            first--;
        }
        Token before = tokens.get(first);
        boolean surname = before.is(WordClass.PARTICLE)
                && before.isCapitalised()
                && TokenCursor.tokenAt(tokens, of - 3).isRole();
        boolean office = first > from && tokens.get(first - 1).isRole();
        Token beside = TokenCursor.tokenAt(tokens, from - 1);
        boolean trade = first == from && !before.is(WordClass.PARTICLE) && beside.isRole() && !beside.isCapitalised();
        return before.isGivenName() || surname || office || trade;
    }

    /**
     * Whether "of" stands between a whole name and those to whom somebody belongs (French "Odile Verrac des Verts").
     */
    private static boolean isOfMembers(List<Token> tokens, int from, int of) {
        // "La PDG des Chantiers du Lac".
        if (tokens.get(of).is(WordClass.OF)
                && tokens.get(of - 1).isRole()
                && tokens.get(of - 1).isInCapitals()) {
            return true;
        }
        return of - from > 1
                && tokens.get(of).is(WordClass.OF)
                && tokens.get(of - 2).isGivenName()
                && TokenCursor.tokenAt(tokens, of + 1).is(WordClass.PLURAL_ROLE);
    }

    /**
     * Whether "of" stands behind a given name and a surname, and so before where they work or live (French "Greg Lee
     * d'Holm"), in a language where few surnames have two parts, all of which are known by the first.
     */
    private static boolean isBehindWholeName(List<Token> tokens, int from, int of, Language language) {
        Token surname = tokens.get(of - 1);
        // Italian "Ann Lee da Cal Holm": whoever is visited has a given name too.
        boolean another = of - from > 1
                && tokens.get(of).is(WordClass.AGENT)
                && tokens.get(of - 2).isGivenName()
                && surname.isCapitalised()
                && TokenCursor.tokenAt(tokens, of + 1).isGivenName()
                && TokenCursor.tokenAt(tokens, of + 2).isCapitalised();
        return another
                || of - from > 1
                        && language.has(WordClass.DOUBLE_SURNAME)
                        && tokens.get(of).is(WordClass.OF)
                        && tokens.get(of - 2).isGivenName()
                        && surname.isCapitalised()
                        && !surname.isGivenName()
                        && !surname.isAny(WordClass.PARTICLE, WordClass.DOUBLE_SURNAME)
                        && !TokenCursor.tokenAt(tokens, of + 1).is(WordClass.PARTICLE);
    }

    /**
     * Whether small words behind a given name lead to the surname, though one is an article or the surname is a place's
     * name too (Spanish "Carlos de la Torre", Portuguese "Ana dos Santos"). An article before the given name shows that
     * it is none.
     */
    private static boolean isInRomanceName(List<Token> tokens, int from, int to, Language language) {
        if (to == from
                || !language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                || language.has(Language.Trait.NO_ARTICLES)) {
            return false;
        }
        Token token = tokens.get(to);
        boolean article = token.isAny(WordClass.DEFINITE) && tokens.get(to - 1).is(WordClass.OF);
        int of = article ? to - 1 : to;
        Token given = TokenCursor.tokenAt(tokens, of - 1);
        Token surname = TokenCursor.tokenAt(tokens, to + 1);
        boolean leads = token.is(WordClass.PARTICLE)
                && !token.isCapitalised()
                && tokens.get(of).is(WordClass.OF)
                && tokens.get(of).is(WordClass.PARTICLE)
                && of > from
                && given.isCapitalised()
                && given.isGivenName()
                && !NameRun.isNoName(given)
                && !TokenCursor.tokenAt(tokens, of - 2).is(WordClass.DEFINITE);
        boolean more = leads && !article && surname.isAny(WordClass.PARTICLE) && surname.is(WordClass.DEFINITE);
        Token name = more ? TokenCursor.tokenAt(tokens, to + 2) : surname;
        boolean articled = article || more || token.is(WordClass.ARTICLED);
        return leads
                && name.isCapitalised()
                && !name.isAny(WordClass.COUNTRY, WordClass.HEAD, WordClass.ORGANISATION)
                && (articled || !name.is(WordClass.PLACE));
    }

    /** Whether a preposition is in a name only before an article, and none follows (Dutch "op" in "op den Berg"). */
    private static boolean isMerePreposition(Token particle, Token next) {
        return particle.is(WordClass.PREPOSITION)
                && !particle.is(WordClass.OF)
                && !next.is(WordClass.DETERMINER)
                && !next.is(WordClass.PARTICLE);
    }

    /** Returns the capitalised word that a name's small words lead to ("von der Leyen"), or the first token itself. */
    private static int afterParticles(List<Token> tokens, int from) {
        int i = from;
        while (isParticleOnly(TokenCursor.tokenAt(tokens, i))) {
            i++;
        }
        return TokenCursor.tokenAt(tokens, i).isCapitalised() ? i : from;
    }

    /** Whether small words behind a capitalised word may be parts of a name ("Ursula von", but not "Kritik von"). */
    private static boolean mayBeInName(Token before) {
        return before.isGivenName() || isTitle(before);
    }

    /** Returns the capitalised word that particles inside a name lead to, or the first token itself. */
    private static int afterInnerParticles(List<Token> tokens, int from) {
        int i = from;
        while (TokenCursor.tokenAt(tokens, i).is(WordClass.PARTICLE)
                || i > from && TokenCursor.tokenAt(tokens, i).is(WordClass.INNER_PARTICLE)) {
            i++;
        }
        return TokenCursor.tokenAt(tokens, i).isCapitalised() ? i : from;
    }

    private static boolean isParticleOnly(Token token) {
        return token.is(WordClass.PARTICLE)
                && !token.isCapitalised()
                && !token.isAny(
                        WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.CONJUNCTION, WordClass.AUXILIARY);
    }

    /** Whether a sentence seems to end between two capitalised words ("in the U.S. He"). */
    private static boolean endsSentence(Token token, Token next) {
        return token.text().endsWith(".")
                && next.isAny(
                        WordClass.MALE,
                        WordClass.FEMALE,
                        WordClass.PLURAL,
                        WordClass.DETERMINER,
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION);
    }

    /** Whether the run has no words. */
    boolean isEmpty() {
        return from == to;
    }

    /** Returns the words as the text has them, without possessive endings. */
    public static String text(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean halved = i > from
                    && tokens.get(i).is("-")
                    && tokens.get(i).start() == tokens.get(i - 1).end();
            boolean joined = halved || i == from || tokens.get(i - 1).is(WordClass.ELIDED);
            words.append(joined ? "" : " ").append(tokens.get(i).text());
        }
        return words.toString();
    }

    /** Whether a token is a capitalised title such as "Mr." or "Senator". */
    public static boolean isTitle(Token token) {
        return token.isCapitalised()
                && (token.is(WordClass.TITLE) || token.isAny(WordClass.TITLE_MALE, WordClass.TITLE_FEMALE));
    }

    /** Whether a capitalised word can't be part of a person's name. */
    static boolean isNoName(Token token) {
        return token.isAny(NO_NAME);
    }

    /** Whether a capitalised word of a language can't be part of a person's name. */
    static boolean isNoName(Language language, String word) {
        return language.isAny(word, NO_NAME);
    }

    /** Whether a word tells an origin or a manner ("Korean-born", "London-based", "festival-like"). */
    static boolean isCompound(Token token) {
        int hyphen = token.text().lastIndexOf('-');
        return hyphen > 0
                && hyphen + 2 < token.text().length()
                && Character.isLowerCase(token.text().charAt(hyphen + 1));
    }

    /**
     * Whether a word is a plain noun with an acronym before it, which describes somebody (Norwegian "OL-h\u00e5pet").
     */
    static boolean isAcronymsNoun(Token token) {
        int hyphen = token.text().indexOf('-');
        return isCompound(token)
                && hyphen == token.text().lastIndexOf('-')
                && BodyNames.isAbbreviation(token.text().substring(0, hyphen))
                && !token.isAny(
                        WordClass.ORGANISATION,
                        WordClass.BODY_NOUN,
                        WordClass.SELF_NAMED,
                        WordClass.OUTLET,
                        WordClass.COMPANY,
                        WordClass.PARTY,
                        WordClass.CLUB);
    }

    /** Whether a word is such a compound, and no first names behind a surname ("Lee Jae-in, the captain"). */
    static boolean isCompound(List<Token> tokens, int word) {
        Token surname = TokenCursor.tokenAt(tokens, word - 1);
        Token next = TokenCursor.tokenAt(tokens, word + 1);
        boolean firstNames = SYLLABLES.matcher(tokens.get(word).text()).matches()
                && surname.isCapitalised()
                && !surname.possessive()
                && !isNoName(surname)
                && (!next.isWord() || next.verbForm() != null || next.is(WordClass.AUXILIARY));
        return isCompound(tokens.get(word)) && !firstNames;
    }

    /** Whether one of the words is written in capitals only, as in headings. */
    static boolean isInCapitals(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).text();
            boolean capitals = word.indexOf('.') < 0 && word.equals(word.toUpperCase(Locale.ROOT));
            if (word.length() >= LETTERS && capitals || isMixedAbbreviation(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is an organisation's short form that takes small letters too ("BfArM"). */
    private static boolean isMixedAbbreviation(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        boolean scottish = word.startsWith("Mc") || word.startsWith("Mac");
        return capitals >= LETTERS - 1
                && capitals < word.length()
                && !scottish
                && word.chars().allMatch(Character::isLetter);
    }
}
