package app.rundown.quote.word;

import app.rundown.quote.word.Lexicon.WordClass;
import java.util.Set;

/**
 * The word lists that contain a word. Rules ask for them at every word, so they are bits and nothing else: the sets of
 * the JDK for so many constants look at several objects for each answer.
 */
final class WordClasses {
    /** None. */
    static final WordClasses NONE = new WordClasses(Set.of());

    /** 64 lists in each. */
    private final long[] bits = new long[(WordClass.values().length - 1 >> 6) + 1];

    private WordClasses(Set<WordClass> lists) {
        for (WordClass list : lists) {
            bits[list.ordinal() >> 6] |= 1L << list.ordinal();
        }
    }

    /** Returns these lists. */
    static WordClasses of(Set<WordClass> lists) {
        return lists.isEmpty() ? NONE : new WordClasses(lists);
    }

    /** Whether a list is among them. */
    boolean contains(WordClass list) {
        int place = list.ordinal();
        return (bits[place >> 6] & 1L << place) != 0;
    }

    /** Whether one of several lists is among them. */
    boolean containsAny(WordClass... several) {
        if (this != NONE) {
            for (WordClass list : several) {
                if (contains(list)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word is in no list. */
    boolean isEmpty() {
        return this == NONE;
    }
}
