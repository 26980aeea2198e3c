package app.rundown.quote.name;

import app.rundown.quote.word.Demonyms;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the words that describe a person, before and after the name. */
public final class RoleWords {
    /** The most tokens of a phrase before a name, and of an apposition after it. */
    private static final int REACH = 12;

    private RoleWords() {}

    /** Returns the describing words around a name at the given tokens. */
    static Set<String> around(List<Token> tokens, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from - 1; i >= phraseStart(tokens, from); i--) {
            add(tokens.get(i), words);
        }
        int i = to;
        if (i < tokens.size() && tokens.get(i).is("(")) {
            while (i < tokens.size() && !tokens.get(i).is(")")) {
                party(tokens.get(i), words);
                i++;
            }
            i++;
        }
        if (i < tokens.size()
                && tokens.get(i).is(",")
                && i > 0
                && !tokens.get(i - 1).possessive()) {
            apposition(tokens, i + 1, words);
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
    static int phraseStart(List<Token> tokens, int from) {
        int i = from;
        while (i > 0 && from - i < REACH) {
            Token before = tokens.get(i - 1);
            boolean of = before.text().equals("of")
                    && i >= 2
                    && (tokens.get(i - 2).role() || NameRun.title(tokens.get(i - 2)))
                    && (i == from
                            || tokens.get(i).capital()
                            || tokens.get(i).text().equals("state"))
                    && i < from;
            boolean part = before.word()
                    && (before.capital()
                                    && !before.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.CALENDAR)
                            || before.possessive()
                            || before.role()
                            || before.isAny(
                                    WordClass.ADJECTIVE, WordClass.DETERMINER, WordClass.DEMONYM, WordClass.COUNTRY)
                            || before.is(WordClass.THING)
                            || i < from && before.text().equals("state")
                            || i == from && before.text().equals("state"));
            if (!part && !of || i == from && where(tokens, i - 1)) {
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
    private static boolean where(List<Token> tokens, int place) {
        return place > 0
                && tokens.get(place).is(WordClass.PLACE)
                && tokens.get(place - 1).capital()
                && tokens.get(place - 1).is(WordClass.PREPOSITION);
    }

    private static void apposition(List<Token> tokens, int from, Set<String> words) {
        for (int i = from; i < tokens.size() && i < from + REACH; i++) {
            Token token = tokens.get(i);
            boolean first = i == from && !token.isAny(WordClass.DETERMINER, WordClass.ADJECTIVE) && !token.role();
            if (first || !token.word() || token.is(WordClass.RELATIVE)) {
                return;
            }
            add(token, words);
        }
    }

    private static void party(Token token, Set<String> words) {
        if (token.text().equals("R") || token.text().startsWith("R-")) {
            words.add("republican");
        } else if (token.text().equals("D") || token.text().startsWith("D-")) {
            words.add("democrat");
        }
    }

    private static void add(Token token, Set<String> words) {
        String word = Lexicon.fold(token.text());
        boolean tells = Lexicon.role(word)
                || Lexicon.isAny(word, WordClass.COUNTRY, WordClass.PLACE, WordClass.DEMONYM, WordClass.TITLE)
                || Lexicon.is(WordClass.ADJECTIVE, word);
        if (token.word() && tells) {
            words.add(Demonyms.country(word));
        }
    }
}
