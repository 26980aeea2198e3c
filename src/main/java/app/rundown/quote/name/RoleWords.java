package app.rundown.quote.name;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the words that describe a person, before and after the name. */
public final class RoleWords {
    /** The most tokens of a phrase before a name, and of an apposition after it. */
    private static final int REACH = 12;

    private RoleWords() {}

    /** Returns the describing words around a name at the given tokens. */
    static Set<String> around(List<Token> tokens, int from, int to, Language language) {
        Set<String> words = new HashSet<>();
        for (int i = from - 1; i >= phraseStart(tokens, from, language); i--) {
            add(tokens.get(i), words);
        }
        TokenCursor name = new TokenCursor(tokens, from);
        if (name.previous().is(",") && name.at(-2).isRole() && !name.at(-2).possessive()) {
            words.addAll(of(tokens, phraseStart(tokens, from - 2, language), from - 1));
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
            addApposition(tokens, after.position() + 1, words);
        }
        return words;
    }

    /** Returns the describing words of a phrase. */
    public static Set<String> of(List<Token> tokens, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            add(tokens.get(i), words);
        }
        return words;
    }

    /**
     * Returns where the noun phrase of the word at a token begins, with its titles, adjectives, nouns and determiner.
     */
    static int phraseStart(List<Token> tokens, int from, Language language) {
        boolean nouns = language.has(Language.Trait.CAPITAL_NOUNS);
        int i = from;
        while (i > 0 && from - i < REACH) {
            TokenCursor here = new TokenCursor(tokens, i);
            Token before = here.previous();
            boolean ofOffice = before.is(WordClass.OF)
                    && i < from
                    && (here.at(-2).isRole() || NameRun.isTitle(here.at(-2)))
                    && (here.token().isCapitalised() || here.token().is(WordClass.STATE));
            boolean part = before.isWord()
                    && ((nouns ? NameRun.isTitle(before) : before.isCapitalised())
                                    && !before.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.CALENDAR)
                            || before.possessive()
                            || before.isRole()
                            || before.isAny(
                                    WordClass.ADJECTIVE,
                                    WordClass.DETERMINER,
                                    WordClass.DEMONYM,
                                    WordClass.COUNTRY,
                                    WordClass.THING)
                            || before.is(WordClass.STATE));
            if (!part && !ofOffice || i == from && isOpeningPlace(here.moved(-1))) {
                break;
            }
            i--;
            if (before.is(WordClass.DETERMINER)) {
                break;
            }
        }
        return i;
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

    private static void addApposition(List<Token> tokens, int from, Set<String> words) {
        for (int i = from; i < tokens.size() && i < from + REACH; i++) {
            Token token = tokens.get(i);
            boolean first = i == from && !token.isAny(WordClass.DETERMINER, WordClass.ADJECTIVE) && !token.isRole();
            if (first || !token.isWord() || token.is(WordClass.RELATIVE)) {
                return;
            }
            add(token, words);
        }
    }

    private static void addParty(Token token, Set<String> words) {
        if (token.text().equals("R") || token.text().startsWith("R-")) {
            words.add("republican");
        } else if (token.text().equals("D") || token.text().startsWith("D-")) {
            words.add("democrat");
        }
    }

    private static void add(Token token, Set<String> words) {
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
    }
}
