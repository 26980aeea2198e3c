package app.rundown.quote.name;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;

/** Finds where an organisation's name ends that goes on with small words: its field, its members, its region. */
final class BodyFields {
    /** The most words from a noun for members to the last adjective that goes with it, and one more. */
    private static final int QUALITIES = 3;

    private BodyFields() {}

    /**
     * Returns where an organisation's name of several words ends with the plain noun behind "of" that tells its field
     * (French "Ligue Bretonne de voile"), or with the members that it has (Italian "Associazione inquilini").
     */
    static int end(List<Token> tokens, int from, int to, Language language) {
        int adjectives = to;
        while (TokenCursor.tokenAt(tokens, adjectives).is(WordClass.ADJECTIVE)
                && !tokens.get(adjectives).isCapitalised()) {
            adjectives++;
        }
        boolean ofMembers = hasMembers(tokens, from, adjectives, language);
        adjectives = ofMembers ? behindMembers(tokens, adjectives) : adjectives;
        TokenCursor of = new TokenCursor(tokens, adjectives);
        Token field = of.next();
        boolean sort = language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && tokens.get(from).isAny(WordClass.ORGANISATION, WordClass.HEAD);
        boolean lone = sort
                && to - from == 1
                && tokens.get(from).text().length() > 2
                && TokenCursor.tokenAt(tokens, from - 1).is(WordClass.DEFINITE);
        boolean named = sort
                && (adjectives - from > 1 || lone)
                && of.token().is(WordClass.OF)
                && !of.token().isAny(WordClass.MASCULINE, WordClass.FEMININE);
        boolean plain = field.isWord()
                && !field.isCapitalised()
                && (!field.isListed() && !field.isRole() || field.is(WordClass.PLURAL_ROLE))
                && field.verbForm() == null;
        if (ofMembers && !(named && plain)) {
            return placeBehind(tokens, adjectives, language);
        }
        if (sort && to - from > 1 && adjectives == to && isOfRegion(tokens, to)) {
            return NameRun.at(tokens, to + 2, language).to();
        }
        int end = named && plain ? placeBehind(tokens, adjectives + 2, language) : lone ? adjectives : to;
        return sort ? whole(tokens, from, end, language) : end;
    }

    /**
     * Returns where an organisation's name ends that goes on with what it is for, behind "of" and an article or behind
     * "and" (French "Organisation mondiale de la protection civile", Portuguese "Instituto do Mar e do Tempo").
     */
    static int whole(List<Token> tokens, int from, int to, Language language) {
        if (!language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                || language.has(Language.Trait.NO_ARTICLES)
                || to - from < 2
                || !tokens.get(from).isAny(WordClass.ORGANISATION, WordClass.HEAD)) {
            return to;
        }
        boolean and = TokenCursor.tokenAt(tokens, to).is(WordClass.AND);
        int of = and ? to + 1 : to;
        boolean leads = TokenCursor.tokenAt(tokens, of).isAny(WordClass.OF, WordClass.FOR);
        boolean article = TokenCursor.tokenAt(tokens, of + 1).is(WordClass.DEFINITE);
        int noun = article ? of + 2 : of + 1;
        Token field = TokenCursor.tokenAt(tokens, noun);
        if (!leads
                || !field.isWord()
                || field.isRole() && !field.is(WordClass.PLURAL_ROLE)
                || field.isGivenName() && field.isCapitalised()
                || field.is(WordClass.CALENDAR)) {
            return to;
        }
        if (field.isCapitalised()) {
            return and ? NameRun.at(tokens, noun, language).to() : to;
        }
        int end = noun + 1;
        while (TokenCursor.tokenAt(tokens, end).is(WordClass.BODY_TAIL)
                && !tokens.get(end).isCapitalised()) {
            end++;
        }
        return end > noun + 1 && field.verbForm() == null ? end : to;
    }

    /** Whether "of the" and a capital follow, which names no person (Spanish "Unión Agraria de la Ribera"). */
    private static boolean isOfRegion(List<Token> tokens, int to) {
        Token region = TokenCursor.tokenAt(tokens, to + 2);
        return TokenCursor.tokenAt(tokens, to).is(WordClass.OF)
                && TokenCursor.tokenAt(tokens, to + 1).is(WordClass.DEFINITE)
                && region.isCapitalised()
                && !region.isGivenName()
                && !region.isRole()
                && !region.isAny(WordClass.ORGANISATION, WordClass.CALENDAR);
    }

    /** Whether an organisation's name goes on with its members, without "of" (Italian "Associazione inquilini"). */
    static boolean hasMembers(List<Token> tokens, int from, int to, Language language) {
        Token members = TokenCursor.tokenAt(tokens, to);
        int noun = tokens.get(from).is(WordClass.DEFINITE) && from + 1 < to ? from + 1 : from;
        return members.is(WordClass.PLURAL_ROLE)
                && !members.isCapitalised()
                && members.verbForm() == null
                && tokens.get(noun).is(WordClass.ORGANISATION)
                && language.has(Language.Trait.SUBJECT_LEFT_OUT)
                && !language.has(Language.Trait.NO_ARTICLES);
    }

    /** Returns the token behind a noun for members and the adjectives that end as it does ("allevatori padani"). */
    private static int behindMembers(List<Token> tokens, int members) {
        String noun = tokens.get(members).folded();
        int to = members + 1;
        while (to < members + QUALITIES && isOfMembers(TokenCursor.tokenAt(tokens, to), noun)) {
            to++;
        }
        return to;
    }

    private static boolean isOfMembers(Token word, String noun) {
        return word.isWord()
                && !word.isCapitalised()
                && word.verbForm() == null
                && !word.isAny(
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION,
                        WordClass.DETERMINER,
                        WordClass.AUXILIARY,
                        WordClass.ADVERB)
                && word.folded().charAt(word.folded().length() - 1) == noun.charAt(noun.length() - 1);
    }

    /** Returns where the capitalised words end that follow with "of" ("de Bretagne"), or the token given. */
    private static int placeBehind(List<Token> tokens, int to, Language language) {
        TokenCursor of = new TokenCursor(tokens, to);
        boolean place = of.token().is(WordClass.OF) && of.next().isCapitalised();
        return place ? NameRun.at(tokens, to + 1, language).to() : to;
    }
}
