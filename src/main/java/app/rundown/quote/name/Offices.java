package app.rundown.quote.name;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties offices to the names behind them where words that tell more of the office stand between: Spanish {@code el
 * ministro de Sanidad, Lee,}, Polish {@code minister infrastruktury Lee}.
 */
public final class Offices {
    /** The most tokens between an office and a name. */
    private static final int REACH = 10;
    /** The most titles before a name, with an article. */
    private static final int TITLES = 3;
    /** The most adjectives behind an office. */
    private static final int ADJECTIVES = 2;

    /** What stands before the field of an office among the words that describe a person. */
    public static final String FIELD = "@";

    /** Words for organisations of one sort, which may mean the same one. */
    private static final List<WordClass> SORTS = List.of(
            WordClass.COMPANY,
            WordClass.MINISTRY,
            WordClass.UNIVERSITY,
            WordClass.HOSPITAL,
            WordClass.TOWN_HALL,
            WordClass.PARTY,
            WordClass.UNION,
            WordClass.CLUB);

    private Offices() {}

    /**
     * Returns the token of the office that leads to a name, or -1.
     *
     * @param from the name's first token
     * @param to the token after its last
     */
    static int before(List<Token> tokens, int from, int to, Language language) {
        if (!areKnown(language)) {
            return language.has(Language.Trait.CAPITAL_NOUNS) ? Descriptions.officeOfBody(tokens, from, language) : -1;
        }
        int start = titleStart(tokens, from);
        boolean comma = TokenCursor.tokenAt(tokens, start - 1).is(",");
        if (comma && TokenCursor.tokenAt(tokens, to).isWord()) {
            return -1;
        }
        int last = comma ? start - 2 : from - 1;
        if (!comma
                && (TokenCursor.tokenAt(tokens, last).is(WordClass.PREPOSITION)
                        || isOfBody(tokens, from, language)
                        || isVerb(tokens, last, language))) {
            return -1;
        }
        int end = comma ? ShortForms.before(tokens, last) : last;
        for (int i = end; i >= Math.max(0, from - REACH); i--) {
            int owned = comma ? owned(tokens, i) : -1;
            boolean kin = comma && tokens.get(i).is(WordClass.KIN);
            if ((kin || tokens.get(i).isRole()) && owned < 0 && !BodyNames.isPart(tokens, i, language)) {
                int behind = Descriptions.end(tokens, i + 1);
                int more = comma ? afterAdjectives(tokens, behind, language) : behind;
                return leadsOn(tokens, more, end + 1, language) ? Descriptions.head(tokens, i, language) : -1;
            }
            if (!mayTellMore(tokens.get(i)) && (i <= 0 || !isNameOfBody(tokens, i, language))) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether an unknown word with a verb's ending parts an office from a name ("A presidente da câmara ouviu Lee").
     */
    private static boolean isVerb(List<Token> tokens, int i, Language language) {
        Token word = TokenCursor.tokenAt(tokens, i);
        return language.has(Language.Trait.SUBJECT_LEFT_OUT)
                && !language.has(Language.Trait.NO_ARTICLES)
                && word.isWord()
                && !word.isCapitalised()
                && !word.isListed()
                && !word.isRole()
                && !TokenCursor.tokenAt(tokens, i - 1).isAny(WordClass.PREPOSITION, WordClass.DETERMINER)
                && language.mayBeVerb(word.text());
    }

    /** Whether a name right behind a noun for an organisation is most likely its name ("la cooperativa San Lee"). */
    private static boolean isOfBody(List<Token> tokens, int from, Language language) {
        return language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && !language.has(Language.Trait.NO_ARTICLES)
                && TokenCursor.tokenAt(tokens, from - 1).is(WordClass.BODY_NOUN)
                && !tokens.get(from - 1).isRole()
                && !tokens.get(from).isGivenName();
    }

    /**
     * Returns the token of the role or relative of whom the next role only says whose it is ("the lawyer of the mayor,
     * Lee", "the son of the mayor"), or -1.
     */
    static int owned(List<Token> tokens, int role) {
        int of = role - 1;
        while (TokenCursor.tokenAt(tokens, of).is(WordClass.DETERMINER)) {
            of--;
        }
        Token head = TokenCursor.tokenAt(tokens, of - 1);
        boolean owns =
                tokens.get(role).isRole() && TokenCursor.tokenAt(tokens, of).is(WordClass.OF);
        return owns && (head.isRole() || head.is(WordClass.KIN)) ? of - 1 : -1;
    }

    /** Returns where a name begins with the titles before it, if a comma leads to them ("..., the captain Lee"). */
    private static int titleStart(List<Token> tokens, int from) {
        int start = from;
        while (start > 0
                && from - start < TITLES
                && (tokens.get(start - 1).isRole()
                        || tokens.get(start - 1)
                                .isAny(
                                        WordClass.TITLE,
                                        WordClass.DETERMINER,
                                        WordClass.DEMONYM,
                                        WordClass.ADJECTIVE))) {
            start--;
        }
        return TokenCursor.tokenAt(tokens, start - 1).is(",") ? start : from;
    }

    /** Whether words may stand between an office and its holder's name (Danish "formand for Havnen Lee"). */
    private static boolean areKnown(Language language) {
        boolean verbSecond = language.has(Language.Trait.VERB_SECOND) && !language.has(Language.Trait.CAPITAL_NOUNS);
        return language.has(Language.Trait.SUBJECT_AFTER_PHRASES) || verbSecond;
    }

    /** Returns the mention of the name behind an office that ends before a token, or null. */
    public static @Nullable Mention nameBehind(List<Token> tokens, List<Mention> mentions, int end, Language language) {
        if (!areKnown(language) && !language.has(Language.Trait.CAPITAL_NOUNS)) {
            return null;
        }
        for (Mention mention : mentions) {
            if (mention.from() >= end + REACH) {
                return null;
            }
            boolean name = mention.type() == Mention.Type.NAME && mention.from() >= end;
            int office = name ? before(tokens, mention.from(), mention.to(), language) : -1;
            boolean leads = office >= 0 && office < end || name && areTitles(tokens, end, mention.from());
            if (leads && !mention.owner() && (areKnown(language) || fits(tokens, office, mention))) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a name's gender is not against its office, which else is somebody's who has no name. */
    private static boolean fits(List<Token> tokens, int office, Mention name) {
        Person person = name.person();
        return office < 0
                || person == null
                || person.gender().fits(tokens.get(office).genderOfRole());
    }

    /** Whether one or more titles, and nothing else, stand between an office and a name (Polish "posłanka dr Lee"). */
    private static boolean areTitles(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.get(i).is(WordClass.TITLE)) {
                return false;
            }
        }
        return from < to && to - from <= TITLES;
    }

    /**
     * Whether an adjective that may be a role too follows an office ("secrétaire général", "amministratore delegato").
     */
    static boolean isRanked(List<Token> tokens, int office, Language language) {
        Token adjective = TokenCursor.tokenAt(tokens, office + 1);
        return language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && !language.has(Language.Trait.NO_ARTICLES)
                && TokenCursor.tokenAt(tokens, office).isRole()
                && !TokenCursor.tokenAt(tokens, office).is(WordClass.ADJECTIVE)
                && adjective.isRole()
                && adjective.is(WordClass.ADJECTIVE)
                && !adjective.isCapitalised();
    }

    /** Whether a word that may be a role is an adjective of what stands before it ("il profilo ufficiale"). */
    static boolean isOnlyQuality(List<Token> tokens, int word, Language language) {
        Token before = TokenCursor.tokenAt(tokens, word - 1);
        return isRanked(tokens, word - 1, language)
                || before.isAny(WordClass.POST, WordClass.WRITING)
                        && !before.isRole()
                        && language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                        && !language.has(Language.Trait.NO_ARTICLES);
    }

    /**
     * Returns the first words of what offices are of, each behind a sign ("@Intérieur" of "ministre de l'Intérieur"),
     * in languages where it follows the office.
     *
     * @param from the first token that may be an office
     * @param to the token after the last; no name may stand there
     */
    public static Set<String> fields(List<Token> tokens, int from, int to, Language language) {
        if (!language.has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            return Set.of();
        }
        boolean genitives = language.has(Language.Trait.NO_ARTICLES);
        Set<String> fields = new HashSet<>();
        for (int i = Math.max(0, from); i < to; i++) {
            Token next = TokenCursor.tokenAt(tokens, i + 1);
            if (genitives && tokens.get(i).isRole() && (mayBeField(next) || NameCases.mayBeBody(next))) {
                fields.add(FIELD + next.text());
            } else if (!genitives && tokens.get(i).isRole()) {
                addFields(new TokenCursor(tokens, i + 1), fields);
            }
        }
        return fields;
    }

    /**
     * Whether quoted words are the name of the organisation of which somebody has the office ("head of club “Lee”").
     */
    private static boolean isNameOfBody(List<Token> tokens, int i, Language language) {
        return tokens.get(i).run() >= 0 && tokens.get(i - 1).isWord() && isBodyNoun(tokens.get(i - 1), language);
    }

    /** Whether a word is a noun for an organisation, in whatever case. */
    public static boolean isBodyNoun(Token word, Language language) {
        return word.is(WordClass.BODY_NOUN)
                || language.hasCases()
                        && language.nominatives(word.folded()).stream()
                                .anyMatch(noun -> language.is(WordClass.BODY_NOUN, noun));
    }

    /** Whether a noun in the genitive may stand behind an office (Polish "prezes klubu"). */
    private static boolean mayBeField(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && !token.isRole()
                && token.verbForm() == null
                && !token.isAny(
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION,
                        WordClass.ADVERB,
                        WordClass.AUXILIARY,
                        WordClass.REFLEXIVE,
                        WordClass.RELATIVE,
                        WordClass.COMMON,
                        WordClass.NEGATION);
    }

    private static void addFields(TokenCursor behind, Set<String> fields) {
        TokenCursor here = behind;
        if (here.token().is("(") && here.at(2).is(")")) {
            here = here.moved(3);
        }
        while (here.token().isAny(WordClass.ADJECTIVE, WordClass.DEMONYM)) {
            here = here.moved(1);
        }
        while (here.token().is(WordClass.OF)) {
            here = here.moved(here.next().is(WordClass.DETERMINER) ? 2 : 1);
            // "Viale Lee" is where the office is, and not what it is of.
            if (here.token().is(WordClass.WAY)) {
                return;
            }
            if (here.token().isWord()) {
                fields.add(FIELD + here.token().text());
                ShortForms.add(here, fields);
            }
            here = here.moved(here.next().is(WordClass.AND) ? 2 : 1);
            if (!here.previous().is(WordClass.AND)) {
                return;
            }
        }
    }

    /** Returns the token behind the one or two adjectives that follow an office, if a preposition stands there. */
    private static int afterAdjectives(List<Token> tokens, int from, Language language) {
        int i = from;
        while (i < from + ADJECTIVES
                && !language.has(Language.Trait.NO_ARTICLES)
                && tokens.get(i).isWord()
                && !tokens.get(i).isCapitalised()
                && !tokens.get(i).isAny(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.ADVERB)) {
            i++;
        }
        return TokenCursor.tokenAt(tokens, i).is(WordClass.PREPOSITION) ? i : from;
    }

    /** Whether the words behind an office tell more of it: a preposition leads to them, or none needs to. */
    private static boolean leadsOn(List<Token> tokens, int from, int to, Language language) {
        boolean preposition = language.has(Language.Trait.NO_ARTICLES) || RoleWords.isField(tokens, from, to, language);
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            preposition |= token.is(WordClass.PREPOSITION);
            if (!preposition && !token.isAny(WordClass.ADJECTIVE, WordClass.DEMONYM)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayTellMore(Token token) {
        return token.isWord()
                && (token.verbForm() == null || token.isCapitalised())
                && !token.isAny(
                        WordClass.AUXILIARY, WordClass.CLAUSE, WordClass.RELATIVE, WordClass.MALE, WordClass.FEMALE)
                && (!token.is(WordClass.CONJUNCTION) || token.isAny(WordClass.AND, WordClass.PREPOSITION));
    }

    /**
     * Whether the office is of something else than the person's ("ministre de l'intérieur", "ministre de la santé").
     * Two nouns without capitals may mean one thing, unless they are ministers'.
     */
    public static boolean haveOtherField(Set<String> fields, Person person, String head, Language language) {
        List<String> held =
                person.roles().stream().filter(word -> word.startsWith(FIELD)).toList();
        if (fields.isEmpty() || held.isEmpty()) {
            return false;
        }
        for (String asked : fields) {
            for (String known : held) {
                boolean differ = Character.isUpperCase(asked.charAt(1))
                        || Character.isUpperCase(known.charAt(1))
                        || language.is(WordClass.PORTFOLIO, head);
                if (areOtherSorts(asked, known, language)) {
                    continue;
                }
                if (!differ || isAnyBody(asked, language) || isAnyBody(known, language) || maySame(asked, known)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether "and" joins a role to another one that leads to the holder's name ("Captain and keeper Lee"). */
    static boolean isFirstOfTwo(List<Token> tokens, int role) {
        Token second = TokenCursor.tokenAt(tokens, role + 2);
        return TokenCursor.tokenAt(tokens, role + 1).is(WordClass.AND)
                && second.isRole()
                && !second.isCapitalised()
                && TokenCursor.tokenAt(tokens, role + 3).isCapitalised();
    }

    /** Whether the document tells what a person's office is of, and that is what some words say. */
    public static boolean shareField(Set<String> fields, Person person) {
        return person.roles().stream()
                .anyMatch(known -> known.startsWith(FIELD) && fields.stream().anyMatch(asked -> maySame(asked, known)));
    }

    /** Whether the document tells of no person's office what it is of. */
    public static boolean hasNoField(Person person) {
        return person.roles().stream().noneMatch(known -> known.startsWith(FIELD));
    }

    /** Whether two nouns are for organisations that can't be one ("the association", "the council"). */
    private static boolean areOtherSorts(String asked, String known, Language language) {
        String a = bodyNoun(asked, language);
        String b = bodyNoun(known, language);
        boolean bodies = language.is(WordClass.BODY_NOUN, a) && language.is(WordClass.BODY_NOUN, b);
        boolean any = language.is(WordClass.ANY_BODY, a) || language.is(WordClass.ANY_BODY, b);
        boolean office = language.isAny(a, WordClass.TOWN_HALL, WordClass.MINISTRY)
                || language.isAny(b, WordClass.TOWN_HALL, WordClass.MINISTRY);
        return bodies
                && !a.equals(b)
                && (!any || office)
                && SORTS.stream().noneMatch(sort -> language.is(sort, a) && language.is(sort, b));
    }

    /** Returns the noun of a field, in the nominative if it is for an organisation. */
    private static String bodyNoun(String field, Language language) {
        String noun = Lexicon.fold(field.substring(1));
        return language.hasCases() && !language.is(WordClass.BODY_NOUN, noun)
                ? language.nominatives(noun).stream()
                        .filter(word -> language.is(WordClass.BODY_NOUN, word))
                        .findFirst()
                        .orElse(noun)
                : noun;
    }

    private static boolean isAnyBody(String field, Language language) {
        return Character.isLowerCase(field.charAt(1)) && language.is(WordClass.BODY_NOUN, field.substring(1));
    }

    /** Whether two words may mean one body: they are the same, or one is short for words that begin so. */
    private static boolean maySame(String a, String b) {
        boolean acronym = BodyNames.isAbbreviation(a) != BodyNames.isAbbreviation(b) && a.charAt(1) == b.charAt(1);
        return acronym && Character.isUpperCase(a.charAt(1)) || Lexicon.fold(a).equals(Lexicon.fold(b));
    }
}
