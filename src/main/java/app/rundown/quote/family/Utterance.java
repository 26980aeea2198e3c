package app.rundown.quote.family;

import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One wording, with all quotes that have it word for word.
 *
 * @param words a number for each of its words; equal words have equal numbers
 * @param weights what each word says by itself
 * @param least the fewest words that make an utterance in its script
 * @param quotes the quotes in the order in which they came; the list grows
 * @param speakers the surnames of their known speakers, in lower case
 */
record Utterance(int[] words, Weight[] weights, int least, List<Quote> quotes, Set<String> speakers) {
    /** The least share of the words that both wordings must have in order. */
    private static final double IN_ORDER = 0.8;
    /** The least share that both must have in a row, where the order does not suffice. */
    private static final double IN_A_ROW = 0.5;
    /** The shared words may spread over at most this many times the length of the shorter wording. */
    private static final double STRAY = 1.5;
    /** The fewest content words among the shared ones. */
    private static final int TELLING = 2;
    /** The fewest shared words in a row. */
    private static final int ROW = 4;
    /**
     * The fewest shared words in order where the named speakers differ: two people may happen to say the same few
     * words.
     */
    private static final int ORDER_OF_OTHERS = 5;

    /** The same for words in a row. */
    private static final int ROW_OF_OTHERS = 6;

    /** What a word says by itself. */
    enum Weight {
        /** Nothing: "of", "will", a name. */
        NONE,
        /** Something, like most words. */
        CONTENT,
        /** That the rest is not so. A wording that leaves it out says the opposite. */
        NEGATION
    }

    /** Creates a wording without quotes. */
    Utterance(int[] words, Weight[] weights, int least) {
        this(words, weights, least, new ArrayList<>(1), new HashSet<>(2));
    }

    /** Adds a quote that has this wording. */
    void add(Quote quote) {
        quotes.add(quote);
        String speaker = quote.speaker();
        if (speaker != null) {
            speakers.add(surname(speaker));
        }
    }

    /** Whether it says enough to be told from other utterances. */
    boolean isDistinctive() {
        boolean[] all = new boolean[words.length];
        Arrays.fill(all, true);
        return words.length >= least && isDistinctive(all);
    }

    /** Whether the shared words say enough, and the others do not reverse their meaning. */
    private boolean isDistinctive(boolean[] shared) {
        int telling = 0;
        for (int i = 0; i < words.length; i++) {
            telling += shared[i] && weights[i] == Weight.CONTENT ? 1 : 0;
            if (!shared[i] && weights[i] == Weight.NEGATION) {
                return false;
            }
        }
        return telling >= TELLING;
    }

    private boolean negates(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> weights[i] == Weight.NEGATION);
    }

    /** Whether it is too short to be taken for one utterance where two named speakers have it. */
    boolean isSlight() {
        return words.length < ORDER_OF_OTHERS;
    }

    /** Whether all its known speakers differ from some surnames; false where either are unknown. */
    boolean isOfOthers(Set<String> somebody) {
        return !speakers.isEmpty() && !somebody.isEmpty() && Collections.disjoint(speakers, somebody);
    }

    /** Returns the last word of a name, in lower case. */
    static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the share of this wording's words that a longer one has too, 0 to 1. They must be at least four fifths,
     * in order and not scattered, or else at least half, in a row; 0 where the two are not one utterance.
     *
     * @param longer at least as long as this
     */
    double likeness(Utterance longer) {
        boolean others = isOfOthers(longer.speakers);
        double order = shareInOrder(longer, others ? ORDER_OF_OTHERS : least);
        return order > 0 ? order : shareInARow(longer, Math.max(least, others ? ROW_OF_OTHERS : ROW));
    }

    /** Returns the share of the longest run of words that both have, or 0 where it is too little. */
    private double shareInARow(Utterance longer, int fewest) {
        int[] other = longer.words;
        int[] runs = new int[other.length + 1];
        int best = 0;
        int end = 0;
        int there = 0;
        for (int i = 0; i < words.length; i++) {
            for (int j = other.length; j > 0; j--) {
                runs[j] = words[i] == other[j - 1] ? runs[j - 1] + 1 : 0;
                if (runs[j] > best) {
                    best = runs[j];
                    end = i + 1;
                    there = j;
                }
            }
        }
        boolean[] shared = new boolean[words.length];
        Arrays.fill(shared, end - best, end, true);
        // The words that replace this wording's beginning may say the opposite.
        boolean contrary = end > best && longer.negates(Math.max(0, there - best - (end - best) - 1), there - best);
        return !contrary && best >= fewest && best >= IN_A_ROW * words.length && isDistinctive(shared)
                ? (double) best / words.length
                : 0;
    }

    /**
     * Returns the share of the words that both have in order, or 0 where it is too little or the other scatters them.
     */
    private double shareInOrder(Utterance longer, int fewest) {
        int[] other = longer.words;
        int[][] left = new int[words.length + 1][other.length + 1];
        for (int i = words.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                left[i][j] = words[i] == other[j] ? left[i + 1][j + 1] + 1 : Math.max(left[i + 1][j], left[i][j + 1]);
            }
        }
        int most = left[0][0];
        if (most < fewest || most < IN_ORDER * words.length) {
            return 0;
        }
        boolean[] shared = new boolean[words.length];
        boolean contrary = false;
        int first = -1;
        int last = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.length) {
            if (words[i] == other[j]) {
                contrary |= first >= 0 && longer.negates(last + 1, j);
                first = first < 0 ? j : first;
                last = j;
                shared[i] = true;
                i++;
                j++;
            } else if (left[i + 1][j] >= left[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return !contrary && isDistinctive(shared) && last - first + 1 <= STRAY * words.length
                ? (double) most / words.length
                : 0;
    }
}
