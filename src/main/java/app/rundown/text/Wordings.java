package app.rundown.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two wordings of one utterance: finds the words that only one of them has, by the longest common subsequence
 * of words.
 *
 * @param one the differing words of the first wording, in order; neighbouring words form one range, which includes the
 *     punctuation between them
 * @param other the same for the second wording
 * @param shared the number of words in the common subsequence
 */
public record Wordings(List<Range> one, List<Range> other, int shared) {
    /**
     * For more pairs of words than this, everything between the common beginning and the common end counts as
     * different.
     */
    private static final long MAX_WORD_PAIRS = 4_000_000;

    /** Characters of a wording, as offsets in UTF-16 units. */
    public record Range(int start, int end) {}

    /** Keeps copies of the lists. */
    public Wordings {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /** Compares two wordings. */
    public static Wordings of(String one, String other) {
        List<Word> a = Word.in(one);
        List<Word> b = Word.in(other);
        boolean[] inA = new boolean[a.size()];
        boolean[] inB = new boolean[b.size()];
        int from = 0;
        while (from < Math.min(a.size(), b.size()) && same(a, from, b, from)) {
            inA[from] = true;
            inB[from] = true;
            from++;
        }
        int toA = a.size();
        int toB = b.size();
        while (toA > from && toB > from && same(a, toA - 1, b, toB - 1)) {
            inA[--toA] = true;
            inB[--toB] = true;
        }
        if ((long) (toA - from) * (toB - from) <= MAX_WORD_PAIRS) {
            match(a, b, from, toA, toB, inA, inB);
        }
        int shared = 0;
        for (boolean in : inA) {
            shared += in ? 1 : 0;
        }
        return new Wordings(ranges(a, inA), ranges(b, inB), shared);
    }

    private static boolean same(List<Word> a, int i, List<Word> b, int j) {
        return a.get(i).folded().equals(b.get(j).folded());
    }

    private static void match(List<Word> a, List<Word> b, int from, int toA, int toB, boolean[] inA, boolean[] inB) {
        int[][] left = new int[toA - from + 1][toB - from + 1];
        for (int i = toA - from - 1; i >= 0; i--) {
            for (int j = toB - from - 1; j >= 0; j--) {
                left[i][j] = same(a, from + i, b, from + j)
                        ? left[i + 1][j + 1] + 1
                        : Math.max(left[i + 1][j], left[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < toA - from && j < toB - from) {
            if (same(a, from + i, b, from + j)) {
                inA[from + i++] = true;
                inB[from + j++] = true;
            } else if (left[i + 1][j] >= left[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<Range> ranges(List<Word> words, boolean[] shared) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (shared[i]) {
                continue;
            }
            boolean goesOn = i > 0 && !shared[i - 1];
            int start = goesOn ? ranges.removeLast().start() : words.get(i).start();
            ranges.add(new Range(start, words.get(i).end()));
        }
        return ranges;
    }
}
