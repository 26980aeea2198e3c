package app.rundown.quote.name;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;

/** What the words around capitalised ones tell of whether these name a person. */
public final class NameEvidence {
    /** The most tokens up to the end of words between commas, behind a name. */
    private static final int INSERTED = 8;
    /** The most words between a place and the office there. */
    private static final int QUALITIES = 3;

    /** The most words of an apposition that are searched for a role. */
    private static final int ROLE_REACH = 6;
    /** An age has at most so many digits. */
    private static final int AGE = 3;
    /** The most characters of initials, such as "J.R.R.". */
    private static final int INITIALS = 6;

    /** The most tokens of a clause up to somebody's age. */
    private static final int CLAUSE = 5;

    /** The most tokens between a name and the office that it explains. */
    private static final int COMPLEMENT = 12;

    private NameEvidence() {}

    /** Whether the words around show that a person is meant: a role before, or an apposition that tells who it is. */
    public static boolean isCertain(List<Token> tokens, int from, int to) {
        Token before = TokenCursor.tokenAt(tokens, from - 1);
        return before.isRole()
                || isTrade(before) && to - from > 1
                || isIntroduced(tokens, from)
                || isInitials(tokens.get(from))
                || hasApposition(new TokenCursor(tokens, to))
                || isAppositionOfRole(tokens, from, to);
    }

    /** Whether a title stands without a name, in a language that writes all nouns with capitals ("eine Frau"). */
    static boolean isTitleAlone(List<Token> tokens, int i, Language language) {
        Token title = tokens.get(i);
        return language.has(Language.Trait.CAPITAL_NOUNS)
                && NameRun.isTitle(title)
                && !title.is(WordClass.PLURAL_ROLE)
                && !TokenCursor.tokenAt(tokens, i + 1).isCapitalised();
    }

    /** Whether a word for several people, or for a body, only describes the noun behind it. */
    static boolean isAttribute(Token word, Token next) {
        return RoleWords.isOnlyAdjective(word, next) || isOfBody(word, next);
    }

    /** Whether words without a person's name only describe what stands behind them. */
    static boolean isAttribute(List<Token> tokens, int behind, Language language) {
        Token next = TokenCursor.tokenAt(tokens, RoleWords.isHalf(tokens, behind) ? behind + RoleWords.HALF : behind);
        return next.isRole()
                || next.is(WordClass.PLURAL_ROLE)
                || RoleWords.isQualified(next, language)
                || leadsToHolder(tokens, behind);
    }

    /** Whether a body's noun only tells where the office behind it is ("police commissioner"). */
    private static boolean isOfBody(Token body, Token office) {
        return body.is(WordClass.SELF_NAMED)
                && !body.possessive()
                && office.isRole()
                && !office.isCapitalised()
                && office.verbForm() == null;
    }

    /** Whether the name before a token only qualifies the noun there, or an office and its holder. */
    static boolean isQualifier(List<Token> tokens, int behind) {
        return isQualifiedNoun(TokenCursor.tokenAt(tokens, behind)) || leadsToHolder(tokens, behind);
    }

    /**
     * Whether a small noun for somebody whom texts mostly leave unnamed stands for a trade ("neighbour Ann Lee"), or a
     * title does.
     */
    static boolean isTrade(Token noun) {
        return noun.is(WordClass.GIVEN_TITLE)
                || noun.isAny(WordClass.UNNAMED, WordClass.KIN) && !noun.isCapitalised() && !noun.possessive();
    }

    /**
     * Whether words between signs tell who holds an office ("the head of the works, A B, said", "Lee's father, A B,
     * said").
     */
    private static boolean isAppositionOfRole(List<Token> tokens, int from, int to) {
        boolean closed = !TokenCursor.tokenAt(tokens, to).isWord();
        if (!closed || to - from < 2 || !TokenCursor.tokenAt(tokens, from - 1).is(",")) {
            return false;
        }
        for (int i = from - 2; i > from - COMPLEMENT && i > 0; i--) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.verbForm() != null && !token.isRole()) {
                return false;
            }
            if (token.isRole()
                    && (tokens.get(i - 1).is(WordClass.DETERMINER)
                            || tokens.get(i - 1).possessive())) {
                return tokens.get(i + 1).isAny(WordClass.OF, WordClass.GENITIVE) || i == from - 2;
            }
        }
        return false;
    }

    /** Whether a word such as "named" leads from somebody to the name ("a girl named A"). */
    static boolean isIntroduced(List<Token> tokens, int from) {
        TokenCursor name = new TokenCursor(tokens, from);
        return name.previous().is(WordClass.NAMED)
                && (name.at(-2).isRole() || name.at(-2).is(WordClass.UNNAMED));
    }

    /** Whether a name is given as that of somebody's relative ("Lee's father, A B", "her son A B"). */
    static boolean isRelative(List<Token> tokens, int from) {
        TokenCursor name = new TokenCursor(tokens, from);
        boolean comma = name.previous().is(",");
        TokenCursor last = name.moved(comma ? -2 : -1);
        // "Lee's wife, A" is "wife of-Lee, A" in languages that show it by the noun's ending (Polish).
        boolean ofNoun =
                comma && last.previous().is(WordClass.KIN) && !last.token().is(WordClass.KIN);
        TokenCursor kin = ofNoun ? last.moved(-1) : last;
        return kin.token().is(WordClass.KIN)
                && (ofNoun
                        || kin.token().isDefinite()
                        || kin.previous().possessive()
                        || kin.previous().isAny(WordClass.POSSESSIVE, WordClass.OWNER));
    }

    /** Whether they make a person likely: a verb of speech on either side, or an apposition that tells less. */
    static boolean isLikely(List<Token> tokens, int from, int to) {
        TokenCursor behind = new TokenCursor(tokens, to);
        Token first = behind.next();
        boolean apposition = behind.token().is(",") && first.is(WordClass.DETERMINER) && !first.isCapitalised();
        return isSubjectOfSpeech(tokens, to)
                || !leadsToHolder(tokens, to) && isAnnounced(new TokenCursor(tokens, from))
                || apposition;
    }

    /** Whether a word is the initials of first names ("J.", "S.B."). */
    static boolean isInitials(Token token) {
        String text = token.text();
        if (!text.endsWith(".") || text.length() > INITIALS || token.isAny(WordClass.ABBREVIATION, WordClass.COUNTRY)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isUpperCase(text.charAt(i)) : text.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words before a name announce a person ("said A B", "told Lee's A B"). */
    private static boolean isAnnounced(TokenCursor name) {
        Token before = name.previous();
        if (before.is(WordClass.POST) && before.isCapitalised() && name.at(-2).is(WordClass.IN)) {
            return name.at(-3).verbForm() != null;
        }
        return before.possessive() && name.at(-2).verbForm() != null
                || before.verbForm() != null && !before.governsFragment();
    }

    /** Whether a noun right before a name, or before "of", shows that it is a street's, a building's or a ship's. */
    static boolean isOfWay(List<Token> tokens, int from) {
        TokenCursor here = new TokenCursor(tokens, from);
        int before = here.previous().isAny(WordClass.OF, WordClass.DEFINITE) ? -2 : -1;
        // "Le navire de pêche Lee".
        boolean kind = here.at(-2).isAny(WordClass.OF, WordClass.PREPOSITION)
                && !here.previous().isCapitalised();
        return here.at(before).is(WordClass.WAY) || kind && here.at(-3).is(WordClass.WAY);
    }

    /** Whether an age follows a name (", 45,", ", 45 años,", "(45)"). */
    public static boolean isAged(TokenCursor behind) {
        Token first = behind.next();
        boolean bracket = behind.token().is("(");
        boolean years = bracket && behind.at(2).is(WordClass.YEARS);
        Token close = behind.at(years ? behind.at(3).is(".") ? 4 : 3 : 2);
        return isAge(first)
                && (bracket
                        ? close.is(")")
                        : behind.token().is(",")
                                && (!close.isWord()
                                        || close.isAny(WordClass.WHO, WordClass.PREPOSITION, WordClass.YEARS)));
    }

    /**
     * Whether an age shows that a single word names a person: one that is counted in years, or behind a word that is a
     * given name ("Lee, 45 años,", "Anna, 45,", "Anna, who is 45 years old").
     */
    static boolean isAgedAlone(List<Token> tokens, int position) {
        TokenCursor behind = new TokenCursor(tokens, position + 1);
        if (isAged(behind)) {
            return tokens.get(position).isGivenName() || behind.at(2).is(WordClass.YEARS);
        }
        boolean clause = tokens.get(position).isGivenName()
                && behind.token().is(",")
                && behind.next().isAny(WordClass.RELATIVE, WordClass.WHO);
        for (int i = 2; clause && i <= CLAUSE; i++) {
            Token number = behind.at(i);
            if (isAge(number) && behind.at(i + 1).is(WordClass.YEARS)) {
                return true;
            }
            clause = number.isWord();
        }
        return false;
    }

    private static boolean isAge(Token token) {
        return token.text().length() <= AGE
                && !token.text().isEmpty()
                && Character.isDigit(token.text().charAt(0));
    }

    /** Whether what follows a name tells who somebody is (", a teacher", ", who ...", ", of ...", ", 45,"). */
    private static boolean hasApposition(TokenCursor behind) {
        Token first = behind.next();
        boolean bracket = behind.token().is("(");
        if (bracket || behind.token().is(",")) {
            Token close = behind.at(2);
            boolean described = !bracket
                    && (first.is(WordClass.WHO)
                            || first.is(WordClass.RELATIVE) && close.is(WordClass.KIN)
                            || first.is(WordClass.OF)
                            || roleFollows(behind.moved(first.is(WordClass.DETERMINER) ? 2 : 1)));
            return isAged(behind) || described;
        }
        return false;
    }

    /** Whether a role follows ("science professor at ...", "CEO of ..."), which a firm has not ("supplier"). */
    private static boolean roleFollows(TokenCursor first) {
        for (int i = 0; i < ROLE_REACH; i++) {
            Token token = first.at(i);
            if (!token.isWord() || token.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION)) {
                return false;
            }
            if (token.isRole() && (!token.isCapitalised() || token.isInCapitals())) {
                return !token.is(WordClass.COMPANY);
            }
        }
        return false;
    }

    /** Whether a verb that ties words to a speaker follows a name. */
    static boolean isSubjectOfSpeech(List<Token> tokens, int to) {
        TokenCursor behind = new TokenCursor(tokens, to);
        if (behind.previous().possessive()) {
            return false;
        }
        while (behind.token().isAny(WordClass.ADVERB, WordClass.AUXILIARY)) {
            behind = behind.moved(1);
        }
        return !behind.token().isCapitalised() && behind.token().verbForm() != null;
    }

    /**
     * Whether an article shows that a role that is the same word for one and for several is one (Italian "il leader").
     */
    static boolean isSingular(List<Token> tokens, int role, Language language) {
        return language.has(Language.Trait.SUBJECT_LEFT_OUT)
                && tokens.get(role).isRole()
                && TokenCursor.tokenAt(tokens, role - 1).isAny(WordClass.MASCULINE, WordClass.FEMININE);
    }

    /**
     * Whether "and" joins words to a name before them, and both are one subject of a verb in the singular, so that they
     * are one name (Italian "Onda e Vento ha detto").
     */
    static boolean areJoinedBySingular(List<Token> tokens, int from, int to, Language language) {
        Token first = TokenCursor.tokenAt(tokens, from - 2);
        TokenCursor behind = new TokenCursor(tokens, to);
        CueVerbs.Form form = behind.token().verbForm();
        boolean singular = form != null && form.tense().isFinite() && !form.plural() && !form.compound()
                || behind.token().is(WordClass.PERFECT)
                        && language.has(WordClass.PLURAL_VERB)
                        && !behind.token().is(WordClass.PLURAL_VERB)
                        && behind.next().verbForm() != null;
        return language.has(Language.Trait.SUBJECT_LEFT_OUT)
                && TokenCursor.tokenAt(tokens, from - 1).is(WordClass.AND)
                && first.isCapitalised()
                && !first.isGivenName()
                && !tokens.get(from).isGivenName()
                && singular;
    }

    /**
     * Whether a name opens a sentence whose verb of speaking leads to a colon, maybe behind words between commas ("Ann,
     * with a wink, jokes: ...").
     */
    static boolean leadsToColon(List<Token> tokens, int name) {
        int verb = name + 1;
        if (TokenCursor.tokenAt(tokens, verb).is(",")) {
            verb++;
            while (verb < name + INSERTED && TokenCursor.tokenAt(tokens, verb).isWord()) {
                verb++;
            }
            verb += TokenCursor.tokenAt(tokens, verb).is(",") ? 1 : 0;
        }
        Token before = TokenCursor.tokenAt(tokens, name - 1);
        return !before.isWord()
                && !TokenCursor.tokenAt(tokens, verb - 1).is(":")
                && isSubjectOfSpeech(tokens, verb)
                && TokenCursor.tokenAt(tokens, verb + 1).is(":");
    }

    /**
     * Whether a verb of speaking that opens its clause stands right before a name ("..., said Ann", Italian "Lo ha
     * detto Anna", Polish "m\u00f3wi nam Anna").
     */
    static boolean isBehindSpeech(List<Token> tokens, int name) {
        TokenCursor here = new TokenCursor(tokens, name);
        boolean hearer = here.previous().isAny(WordClass.REFLEXIVE, WordClass.PLURAL, WordClass.HEARING);
        int verb = hearer ? name - 2 : name - 1;
        CueVerbs.Form form = TokenCursor.tokenAt(tokens, verb).verbForm();
        int first = verb - 1;
        while (TokenCursor.tokenAt(tokens, first).isAny(WordClass.AUXILIARY, WordClass.PERFECT)) {
            first--;
        }
        Token before = TokenCursor.tokenAt(tokens, first);
        return form != null
                && form.use() == CueVerbs.Use.SPEECH
                && !form.noun()
                && form.tense().isFinite()
                && first >= 0
                && (!before.isWord() || before.is(WordClass.SAID) || before.is(WordClass.SO))
                && !here.token().possessive();
    }

    /** Whether the name before a token only qualifies the lower-case noun there. */
    static boolean isQualifiedNoun(Token noun) {
        if (!noun.isWord() || noun.isCapitalised()) {
            return false;
        }
        return noun.isAny(WordClass.THING, WordClass.PLURAL_ROLE) && noun.verbForm() == null
                || noun.isRole()
                || noun.is(WordClass.ADJECTIVE) && !noun.is(WordClass.ALSO_ADVERB) && noun.verbForm() == null;
    }

    /**
     * Whether words behind a name lead to an office and to its holder's name, so that the name before them only tells
     * where the office is ("Marlow fire chief Ann Lee").
     */
    static boolean leadsToHolder(List<Token> tokens, int behind) {
        int office = behind;
        while (office < behind + QUALITIES
                && mayBeNoun(TokenCursor.tokenAt(tokens, office))
                && !TokenCursor.tokenAt(tokens, office + 1).isCapitalised()) {
            office++;
        }
        Token noun = TokenCursor.tokenAt(tokens, office);
        return behind > 0
                && !tokens.get(behind - 1).possessive()
                && noun.isRole()
                && !noun.isCapitalised()
                && TokenCursor.tokenAt(tokens, office + 1).isCapitalised();
    }

    /** Whether a word that may name a place acts as only a person does: it speaks, or an apposition follows. */
    static boolean actsAsPerson(TokenCursor next) {
        CueVerbs.Form form = next.token().verbForm();
        boolean speaks = form != null && !form.noun() && form.use() == CueVerbs.Use.SPEECH;
        return speaks && !next.moved(1).isAtEnd()
                || next.token().is(",") && next.next().isRole();
    }

    /** Whether a lower-case word may be a noun that qualifies the next one ("the harbour official"). */
    static boolean mayBeNoun(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && !token.possessive()
                && token.verbForm() == null
                && !token.isAny(
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION,
                        WordClass.AUXILIARY,
                        WordClass.ADVERB,
                        WordClass.PLURAL);
    }

    /**
     * Whether an adverb stands between an article and an office that somebody holds too (Spanish "el también edil").
     */
    static boolean isHeldToo(TokenCursor here, int office, Language language) {
        return language.has(Language.Trait.SUBJECT_LEFT_OUT)
                && !language.has(Language.Trait.NO_ARTICLES)
                && here.position() == office
                && here.token().isRole()
                && here.previous().is(WordClass.ADVERB)
                && here.at(-2).is(WordClass.DEFINITE);
    }
}
