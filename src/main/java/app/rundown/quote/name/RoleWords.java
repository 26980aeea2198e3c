package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the words that describe a person, before and after the name. */
public final class RoleWords {
    /** The most nouns of a role, the last included ("the EU foreign policy chief"). */
    private static final int NOUNS = 4;
    /** The tokens of "budget- og", before the second half of a compound. */
    static final int HALF = 3;
    /** The most tokens of a phrase before a name, and of an apposition after it. */
    private static final int REACH = 12;

    private RoleWords() {}

    /** Returns the describing words around a name at the given tokens. */
    static Set<String> around(List<Token> tokens, int from, int to, Language language) {
        Set<String> words = new HashSet<>();
        for (int i = from - 1; i >= phraseStart(tokens, from, language); i--) {
            add(tokens, i, words);
            addNominative(tokens.get(i), words, language);
        }
        TokenCursor name = new TokenCursor(tokens, from);
        if (name.previous().is(",")
                && name.at(-2).isRole()
                && !name.at(-2).possessive()
                && Offices.owned(tokens, from - 2) < 0) {
            words.addAll(of(tokens, phraseStart(tokens, from - 2, language), from - 1));
        }
        int office = Offices.before(tokens, from, to, language);
        words.addAll(
                Offices.fields(tokens, office < 0 ? phraseStart(tokens, from, language) : office, from - 1, language));
        for (int i = office; i >= 0 && i < from && (i == office || Offices.owned(tokens, i) < 0); i++) {
            add(tokens, i, words);
            addNominative(tokens.get(i), words, language);
        }
        TokenCursor after = new TokenCursor(tokens, to);
        if (after.token().is("(")) {
            while (!after.isAtEnd() && !after.token().is(")")) {
                addParty(after.token(), words);
                after = after.moved(1);
            }
            after = after.moved(1);
        }
        if (after.token().is(",") && !after.previous().possessive()) {
            addApposition(tokens, after.position() + 1, words, language);
        }
        NameRun told = Descriptions.behind(tokens, to, language);
        for (int i = told.from(); i < told.to(); i++) {
            add(tokens, i, words);
            addNominative(tokens.get(i), words, language);
        }
        return words;
    }

    /** Returns the describing words of a phrase. */
    public static Set<String> of(List<Token> tokens, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            add(tokens, i, words);
        }
        return words;
    }

    /**
     * Returns where the noun phrase of the word at a token begins, with its titles, adjectives, nouns and determiner.
     */
    static int phraseStart(List<Token> tokens, int from, Language language) {
        boolean nouns = language.has(Language.Trait.CAPITAL_NOUNS);
        // A name in front of an office is another noun's there.
        boolean bare = language.has(Language.Trait.NO_ARTICLES);
        boolean ofBody = language.has(Language.Trait.VERB_SECOND) && !nouns;
        // What tells more of a noun comes behind it there, so that a name before it is another's.
        boolean names = language.has(Language.Trait.SUBJECT_AFTER_PHRASES);
        int i = from;
        while (i > 0 && from - i < REACH) {
            TokenCursor here = new TokenCursor(tokens, i);
            Token before = here.previous();
            boolean ofOffice = before.is(WordClass.OF)
                    && i < from
                    && (here.at(-2).isRole() || NameRun.isTitle(here.at(-2)))
                    && (here.token().isCapitalised() || here.token().is(WordClass.STATE));
            boolean network = i == from && (before.is(WordClass.POST) || names && isText(before));
            boolean part = before.isWord()
                    && !network
                    && ((nouns ? NameRun.isTitle(before) : before.isCapitalised())
                                    && !before.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.CALENDAR)
                            || before.possessive()
                            || before.isRole()
                            || ofBody && i == from && before.is(WordClass.BODY_NOUN)
                            || before.isAny(
                                    WordClass.ADJECTIVE, WordClass.DETERMINER, WordClass.DEMONYM, WordClass.COUNTRY)
                            || before.is(WordClass.THING) && !(names && isText(before))
                            || bare && before.is(WordClass.TITLE)
                            || NameEvidence.isHeldToo(here, from, language)
                            || before.is(WordClass.STATE));
            boolean behindNoun = names && i == from && !here.token().isCapitalised();
            boolean apart = (bare || behindNoun) && before.isCapitalised() && !describes(before)
                    || NameRun.isVerbBeforeSubject(tokens, i - 1, language);
            if (apart || !part && !ofOffice || i == from && isOpeningPlace(here.moved(-1))) {
                break;
            }
            i--;
            if (before.is(WordClass.DETERMINER)) {
                break;
            }
        }
        return i;
    }

    /** Returns where the phrase of a role begins, which words that no table knows may part from its noun. */
    static int phraseOfRole(List<Token> tokens, int role, Language language) {
        int start = phraseStart(tokens, role, language);
        Token first = tokens.get(start);
        boolean open = start == role || NameEvidence.mayBeNoun(first) && !first.is(WordClass.DETERMINER);
        for (int i = start - 1; open && i > role - NOUNS && i > 0 && NameEvidence.mayBeNoun(tokens.get(i)); i--) {
            int wider = phraseStart(tokens, i, language);
            if (wider < i) {
                return wider;
            }
        }
        return start > HALF && isHalf(tokens, start - HALF) ? phraseStart(tokens, start - HALF, language) : start;
    }

    /** Whether a word is the first half of two compounds with one end (Danish "SF's klima- og skatteordf\u00f8rer"). */
    static boolean isHalf(List<Token> tokens, int i) {
        TokenCursor half = new TokenCursor(tokens, i);
        return half.next().is("-") && half.at(2).is(WordClass.AND) && NameEvidence.mayBeNoun(half.token());
    }

    /** Whether a word is a text's, so that a name behind it is not what the text is called ("in a note Lee says"). */
    private static boolean isText(Token token) {
        return token.is(WordClass.WRITING) && !token.isAny(WordClass.BODY_NOUN, WordClass.OUTLET);
    }

    private static boolean describes(Token token) {
        return token.isRole()
                || token.isAny(WordClass.ADJECTIVE, WordClass.DETERMINER, WordClass.DEMONYM, WordClass.TITLE);
    }

    /**
     * Whether a place belongs to a phrase that opens the sentence, and not to the name after it ("In Houston Lee
     * waits").
     */
    private static boolean isOpeningPlace(TokenCursor here) {
        return here.token().is(WordClass.PLACE)
                && here.previous().isCapitalised()
                && here.previous().is(WordClass.PREPOSITION);
    }

    private static void addApposition(List<Token> tokens, int from, Set<String> words, Language language) {
        for (int i = from; i < tokens.size() && i < from + REACH; i++) {
            Token token = tokens.get(i);
            int known = words.size();
            addNominative(token, words, language);
            boolean first = i == from
                    && !token.isAny(WordClass.DETERMINER, WordClass.ADJECTIVE)
                    && !token.isRole()
                    && words.size() == known;
            if (first || !token.isWord() || token.is(WordClass.RELATIVE)) {
                return;
            }
            words.addAll(Offices.fields(tokens, i, i + 1, language));
            add(tokens, i, words);
        }
    }

    /** Adds the role that a word in another case names (Polish "prezesa", of "prezes"). */
    private static void addNominative(Token token, Set<String> words, Language language) {
        if (nominative(token, language) != null) {
            language.nominatives(token.folded()).stream()
                    .filter(language::isRole)
                    .forEach(words::add);
        }
    }

    /**
     * Returns the role of which a small word is another case (Polish "posłanki", of "posłanka"); null where none is.
     */
    public static @Nullable String nominative(Token token, Language language) {
        if (!language.hasCases() || !token.isWord() || token.isCapitalised() || token.isRole()) {
            return null;
        }
        return language.nominatives(token.folded()).stream()
                .filter(language::isRole)
                .findFirst()
                .orElse(null);
    }

    /** Returns the gender of the role that a word names in any case, though it opens a sentence; null where none is. */
    public static @Nullable Gender genderOfAnyCase(Token token, Language language) {
        if (token.isRole()) {
            return token.genderOfRole();
        }
        return language.nominatives(token.folded()).stream()
                .filter(language::isRole)
                .findFirst()
                .map(language::genderOfRole)
                .orElse(null);
    }

    /** Returns the role in the genitive that says whose view something is (Polish "zdaniem posłanki"), or null. */
    static @Nullable String ofView(TokenCursor here, Language language) {
        return here.previous().is(WordClass.STANDPOINT) ? nominative(here.token(), language) : null;
    }

    private static void addParty(Token token, Set<String> words) {
        if (token.text().equals("R") || token.text().startsWith("R-")) {
            words.add("republican");
        } else if (token.text().equals("D") || token.text().startsWith("D-")) {
            words.add("democrat");
        } else if (!token.country().equals(token.folded()) || token.isAny(WordClass.DEMONYM, WordClass.ORGANISATION)) {
            words.add(token.country());
        }
    }

    private static void add(List<Token> tokens, int position, Set<String> words) {
        Token token = tokens.get(position);
        boolean tells = token.isRole()
                || token.isAny(
                        WordClass.COUNTRY, WordClass.PLACE, WordClass.DEMONYM, WordClass.TITLE, WordClass.ADJECTIVE);
        if (tells) {
            words.add(token.country());
            String head = token.roleHead();
            if (head != null && !head.equals(token.folded())) {
                words.add(head);
            }
        }
        if (token.isRole() && !token.possessive()) {
            words.add(office(tokens, position));
        }
    }

    /**
     * Returns the noun of an office behind a blank, with what tells it from others of that name before it ("home
     * secretary", "former president", " minister").
     */
    private static String office(List<Token> tokens, int noun) {
        TokenCursor before = new TokenCursor(tokens, noun - 1);
        String office = " " + tokens.get(noun).country();
        if (isParty(before) || qualifies(before.token())) {
            office = before.token().folded() + office;
            before = before.moved(-1);
        }
        while (before.token().is(WordClass.ADJECTIVE) && !isRankOf(before.token(), tokens.get(noun))) {
            before = before.moved(-1);
        }
        while (isRankOf(before.token(), tokens.get(noun))) {
            office = before.token().folded() + (office.startsWith(" ") ? "" : " ") + office;
            before = before.moved(-1);
        }
        return office;
    }

    /** Whether a word tells the rank of an office; "first" only where one at a time holds that. */
    private static boolean isRankOf(Token rank, Token noun) {
        return rank.is(WordClass.RANK) && (!rank.isRole() || noun.is(WordClass.HELD));
    }

    /**
     * Whether a word is most likely a party's that is an adjective too ("Liberal leader", "Scottish Labour leader").
     */
    private static boolean isParty(TokenCursor here) {
        Token token = here.token();
        return token.isCapitalised()
                && (token.isRole() && token.is(WordClass.ADJECTIVE)
                        || token.is(WordClass.DEMONYM) && here.previous().is(WordClass.DEMONYM));
    }

    private static boolean qualifies(Token token) {
        return token.isWord()
                && !token.possessive()
                && !token.isRole()
                && !token.isGivenName()
                && token.verbForm() == null
                && !token.isAny(
                        WordClass.RANK,
                        WordClass.DETERMINER,
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION,
                        WordClass.AUXILIARY,
                        WordClass.ADVERB,
                        WordClass.ADJECTIVE,
                        WordClass.COUNTRY,
                        WordClass.PLACE,
                        WordClass.DEMONYM);
    }

    /** Returns the gender that a role shows, or else its determiner (French "la ministre"). */
    public static Gender genderOf(Token role, Token determiner) {
        Gender gender = role.genderOfRole();
        if (gender != Gender.UNKNOWN) {
            return gender;
        }
        return determiner.is(WordClass.MASCULINE)
                ? Gender.MALE
                : determiner.is(WordClass.FEMININE) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether a word is a number that stands for people ("Some say", "many of them"). */
    static boolean isNumberOfPeople(List<Token> tokens, int i) {
        Token number = tokens.get(i);
        Token next = TokenCursor.tokenAt(tokens, i + 1);
        return number.is(WordClass.QUANTITY)
                && next.isWord()
                && (!number.is(WordClass.INDEFINITE) || next.is(WordClass.OF))
                && (next.isAny(WordClass.OF, WordClass.AUXILIARY, WordClass.ADVERB) || next.verbForm() != null);
    }

    /** Whether a possessive such as "her" owns the word that follows it. */
    static boolean ownsNextWord(List<Token> tokens, int i) {
        Token next = TokenCursor.tokenAt(tokens, i + 1);
        return next.isWord()
                && !next.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.DETERMINER, WordClass.AUXILIARY);
    }

    /** Returns the gender that a title shows. */
    static Gender titleGender(Token title) {
        return title.is(WordClass.TITLE_MALE)
                ? Gender.MALE
                : title.is(WordClass.TITLE_FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether a word for several people is only an adjective before one of them (Danish "den unge mor"). */
    static boolean isOnlyAdjective(Token word, Token next) {
        return word.is(WordClass.ADJECTIVE) && !next.isCapitalised() && (next.isRole() || next.is(WordClass.UNNAMED));
    }

    /** Whether a name may only qualify a noun for a thing behind it ("the Lee report"). */
    static boolean isQualified(Token thing, Language language) {
        return thing.is(WordClass.THING) && thing.verbForm() == null && !hasArticle(thing, language);
    }

    /** Whether a noun for a thing has its article at its end, so that no name qualifies it (Danish "beslutningen"). */
    static boolean hasArticle(Token thing, Language language) {
        String word = thing.folded();
        return thing.is(WordClass.THING)
                && language.has(Language.Trait.GENITIVE_S)
                && !language.has(Language.Trait.CAPITAL_NOUNS)
                && (word.endsWith("en") || word.endsWith("et"))
                && (language.is(WordClass.THING, word.substring(0, word.length() - 2))
                        || language.is(WordClass.THING, word.substring(0, word.length() - 1)));
    }

    /** Whether the one word behind an office without an article is what it is of (Dutch "hoogleraar economie Lee"). */
    static boolean isField(List<Token> tokens, int from, int to, Language language) {
        Token field = TokenCursor.tokenAt(tokens, from);
        return language.has(Language.Trait.VERB_SECOND)
                && to == from + 1
                && !TokenCursor.tokenAt(tokens, from - 2).isAny(WordClass.DETERMINER, WordClass.DEFINITE)
                && !TokenCursor.tokenAt(tokens, from - 1).isDefinite()
                && field.isWord()
                && !field.isCapitalised()
                && !field.isListed()
                && field.verbForm() == null;
    }
}
