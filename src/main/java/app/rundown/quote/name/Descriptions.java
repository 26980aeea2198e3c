package app.rundown.quote.name;

import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the words end and begin that say what somebody is. */
final class Descriptions {
    /** The most adjectives between an office and what it is of. */
    private static final int QUALITIES = 2;
    /** The most words between a name and the participle that gives an office ("Lee zum Minister ernannt"). */
    private static final int APPOINTMENT = 5;

    /** The most words between "is" and the office. */
    private static final int ADJECTIVES = 3;
    /** The most tokens between an office and its holder's name that tell where it is held. */
    private static final int BODY_REACH = 8;

    private Descriptions() {}

    /**
     * Returns whom the whole of a run describes: an office and the place that it is of (Portuguese headline "Autarca de
     * Vale de M\u00f3s fala"), or an organisation; or null.
     */
    static @Nullable Mention ofRun(List<Token> tokens, NameRun run, Language language) {
        Token office = tokens.get(run.from());
        Token of = TokenCursor.tokenAt(tokens, run.from() + 1);
        boolean placed = run.to() - run.from() > 2
                && language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && !language.has(Language.Trait.NO_ARTICLES)
                && office.isRole()
                && !office.isGivenName()
                && of.is(WordClass.OF)
                && !of.isCapitalised();
        return placed
                ? new Mention(
                        Mention.Type.ROLE,
                        run.from(),
                        run.from(),
                        run.to(),
                        NameRun.text(tokens, run.from(), run.to()),
                        List.of(),
                        office.genderOfRole(),
                        false)
                : LongBodyNames.at(tokens, run, language);
    }

    /**
     * Returns the noun of an office that ends in adjectives which may be roles too ("secrétaire générale adjointe").
     */
    static int head(List<Token> tokens, int last, Language language) {
        int i = last;
        while (language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && !language.has(Language.Trait.NO_ARTICLES)
                && tokens.get(i).is(WordClass.ADJECTIVE)
                && TokenCursor.tokenAt(tokens, i - 1).isRole()) {
            i--;
        }
        return i;
    }

    /**
     * Returns the words behind a name that a verb makes a description: an office to which somebody was appointed, or
     * what somebody is ("Lee, who is mayor here, said", Polish "Lee jest burmistrzem"); an empty run where none does.
     */
    static NameRun behind(List<Token> tokens, int to, Language language) {
        int appointed = to;
        while (appointed < to + APPOINTMENT
                && TokenCursor.tokenAt(tokens, appointed).isWord()
                && !tokens.get(appointed).is(WordClass.APPOINTED)) {
            appointed++;
        }
        if (appointed > to && TokenCursor.tokenAt(tokens, appointed).is(WordClass.APPOINTED)) {
            return new NameRun(to, appointed);
        }
        return predicate(tokens, to, language);
    }

    private static NameRun predicate(List<Token> tokens, int to, Language language) {
        int verb = to;
        verb += TokenCursor.tokenAt(tokens, verb).is(",") ? 1 : 0;
        boolean relative = TokenCursor.tokenAt(tokens, verb).is(WordClass.RELATIVE);
        verb += relative ? 1 : 0;
        Token is = TokenCursor.tokenAt(tokens, verb);
        boolean copula = (relative || verb == to)
                && is.isAny(WordClass.BE, WordClass.AUXILIARY)
                && !is.isAny(WordClass.PERFECT, WordClass.HAVE, WordClass.PASSIVE);
        int noun = verb + 1;
        while (copula && noun <= verb + ADJECTIVES && isQuality(TokenCursor.tokenAt(tokens, noun))) {
            noun++;
        }
        Token role = TokenCursor.tokenAt(tokens, noun);
        Token next = TokenCursor.tokenAt(tokens, noun + 1);
        boolean office = copula
                && (role.isRole() || RoleWords.nominative(role, language) != null)
                && !role.possessive()
                && !role.is(WordClass.UNNAMED)
                && !next.isCapitalised()
                && !next.isRole();
        return office ? new NameRun(verb + 1, noun + 1) : new NameRun(to, to);
    }

    private static boolean isQuality(Token token) {
        return !token.isRole() && token.isAny(WordClass.DETERMINER, WordClass.ADJECTIVE);
    }

    /**
     * Returns the office before a name where the organisation in which it is held stands between, in a language with
     * capital nouns ("die Sprecherin des Hafenverbands Ann Lee", "der Experte von Harbour Watch Ann Lee"); else -1.
     *
     * @param from the name's first token
     */
    static int officeOfBody(List<Token> tokens, int from, Language language) {
        int last = from - 1;
        while (TokenCursor.tokenAt(tokens, last).is(WordClass.TITLE)
                && !tokens.get(last).isRole()) {
            last--;
        }
        if (!TokenCursor.tokenAt(tokens, from).isGivenName()
                || !TokenCursor.tokenAt(tokens, from + 1).isCapitalised()) {
            return -1;
        }
        boolean body = false;
        int unknown = 0;
        for (int i = last; i > Math.max(0, last - BODY_REACH); i--) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            if (!isWordOfBody(token) || isOfPerson(token, language)) {
                return -1;
            }
            body |= isBody(token, language);
            unknown += token.isCapitalised() ? 1 : 0;
            boolean leads = before.isRole() && before.isCapitalised() && !before.possessive();
            if (leads) {
                return body && token.isAny(WordClass.PREPOSITION, WordClass.GENITIVE)
                                || unknown > 1 && token.is(WordClass.OF)
                        ? i - 1
                        : -1;
            }
        }
        return -1;
    }

    private static boolean isWordOfBody(Token token) {
        return token.isWord()
                && (token.verbForm() == null || token.isCapitalised())
                && !token.isAny(
                        WordClass.AUXILIARY, WordClass.CLAUSE, WordClass.RELATIVE, WordClass.MALE, WordClass.KIN)
                && (!token.is(WordClass.CONJUNCTION) || token.isAny(WordClass.AND, WordClass.PREPOSITION));
    }

    /** Whether a noun is for somebody, in whatever case ("des Ministers"). */
    private static boolean isOfPerson(Token token, Language language) {
        String word = token.folded();
        String shorter = word.endsWith("s") || word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
        return token.isCapitalised()
                && (token.isRole()
                        || language.isRole(shorter)
                        || language.is(WordClass.KIN, shorter)
                        || token.is(WordClass.UNNAMED));
    }

    private static boolean isBody(Token token, Language language) {
        String word = token.folded();
        String shorter = word.endsWith("es")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return token.isCapitalised()
                && (CapitalNouns.typeOf(token) == Mention.Type.BODY
                        || token.is(WordClass.BODY_NOUN)
                        || language.isAny(shorter, WordClass.ORGANISATION, WordClass.BODY_NOUN));
    }

    /** Returns where a role ends, which may go on with "of state" or, if it is "number", with that. */
    static int end(List<Token> tokens, int end) {
        TokenCursor here = new TokenCursor(tokens, end);
        if (isNumbered(tokens, end - 1)) {
            return end + 1;
        }
        return here.token().is(WordClass.OF) && here.next().is(WordClass.STATE) ? end + 2 : end;
    }

    /** Whether "number" stands before one, and so for somebody (French "la numéro deux du parti"). */
    private static boolean isNumbered(List<Token> tokens, int noun) {
        Token number = TokenCursor.tokenAt(tokens, noun + 1);
        return tokens.get(noun).is(WordClass.NUMBER)
                && (number.is(WordClass.NUMBER)
                        || number.isWord() && Character.isDigit(number.text().charAt(0)));
    }

    /** Whether a word for somebody is none here: "number" with none behind it, or a verb behind its subject. */
    static boolean isNone(List<Token> tokens, int i, Language language) {
        return tokens.get(i).is(WordClass.NUMBER) && !isNumbered(tokens, i) || isVerb(tokens, i, language);
    }

    /** Whether a word for somebody is a verb, right behind its subject (Danish "Lee anklager ministeriet"). */
    static boolean isVerb(List<Token> tokens, int i, Language language) {
        CueVerbs.Form form = TokenCursor.tokenAt(tokens, i).verbForm();
        Token before = TokenCursor.tokenAt(tokens, i - 1);
        return form != null
                && form.tense().isFinite()
                && language.has(Language.Trait.VERB_SECOND)
                && !tokens.get(i).isCapitalised()
                && !before.possessive()
                && !before.isAny(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.DEMONYM, WordClass.PREPOSITION)
                && (before.isCapitalised() || before.isDefinite() || before.is(WordClass.NOMINATIVE) || before.is(")"));
    }

    /**
     * Returns where the name of the organisation ends of which an office is, perhaps behind adjectives, in languages
     * without articles (Polish "sekretarz generalny NATO"), or the one word of it behind an office that opens its
     * sentence ("Prezes Orlenu"); -1 where none is.
     */
    static int bodyEnd(List<Token> tokens, int from, NameTable names) {
        boolean bare = names.language().has(Language.Trait.NO_ARTICLES);
        int i = from;
        while (bare
                && i < from + QUALITIES
                && NameEvidence.mayBeNoun(TokenCursor.tokenAt(tokens, i))
                && !TokenCursor.tokenAt(tokens, i).isRole()) {
            i++;
        }
        Token name = TokenCursor.tokenAt(tokens, i);
        boolean body = bare
                && name.isCapitalised()
                && (name.isInCapitals()
                        || name.is(WordClass.ORGANISATION)
                        || i == from && opensWithField(tokens, from, names.language()))
                && names.namesNobodyAt(tokens, i);
        return body ? NameRun.at(tokens, i, names.language()).to() : -1;
    }

    /** Whether a sentence opens with an office and one word with a capital that may be what it is of. */
    private static boolean opensWithField(List<Token> tokens, int field, Language language) {
        return language.hasCases()
                && !TokenCursor.tokenAt(tokens, field - 2).isWord()
                && NameCases.mayBeBody(tokens.get(field))
                && NameRun.at(tokens, field, language).to() == field + 1;
    }
}
