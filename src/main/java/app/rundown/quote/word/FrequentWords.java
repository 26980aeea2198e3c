package app.rundown.quote.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of short words that is asked for the words of a text in place: thousands of words of each document are looked
 * up, and a map would need each of them cut out and put in lower case.
 */
final class FrequentWords {
    /** The multiplier of {@link String#hashCode}. */
    private static final int HASH = 31;
    /** How many places there are for each word, so that few share one; a power of two. */
    private static final int ROOM = 4;

    private final @Nullable String[] words;
    private final int[] values;
    private final int longest;

    /** Creates a table of words in lower case with a value for each, which is not 0. */
    FrequentWords(Map<String, Integer> table) {
        words = new @Nullable String[ROOM * Integer.highestOneBit(table.size())];
        values = new int[words.length];
        longest = table.keySet().stream().mapToInt(String::length).max().orElse(0);
        table.forEach((word, value) -> {
            int place = place(word, 0, word.length());
            words[place] = word;
            values[place] = value;
        });
    }

    /** Returns the value of a range of a text, whatever its case; 0 where it is none of the words. */
    int valueOf(String text, int from, int to) {
        return to - from > longest ? 0 : values[place(text, from, to)];
    }

    /** Returns the place of a word, or the free one where it would stand. */
    private int place(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = HASH * hash + lower(text.charAt(i));
        }
        int place = (hash ^ hash >>> 15) & words.length - 1;
        String there = words[place];
        while (there != null && !stands(there, text, from, to)) {
            place = place + 1 & words.length - 1;
            there = words[place];
        }
        return place;
    }

    private static boolean stands(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns a letter in lower case; a Turkish one that would become two letters stays as it is. */
    private static char lower(char letter) {
        return letter == '\u0130' ? letter : Character.toLowerCase(letter);
    }
}
