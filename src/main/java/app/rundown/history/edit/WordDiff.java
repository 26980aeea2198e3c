package app.rundown.history.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds which members of two lists are no part of their longest common subsequence, as Myers, "An O(ND) Difference
 * Algorithm and Its Variations" (1986), does. Work and memory grow with the number of differences; where there are too
 * many, all between the common beginning and the common end counts as different.
 */
public final class WordDiff {
    /** Differences beyond which two lists are taken to have nothing in common between their ends. */
    private static final int MOST = 2_000;

    private final BitSet removed = new BitSet();
    private final BitSet added = new BitSet();

    private WordDiff() {}

    /**
     * A run of members that differ: those of the first list from {@code from} to {@code to}, and those of the second
     * that stand in their place. One of the two may be empty.
     */
    public record Hunk(int from, int to, int otherFrom, int otherTo) {}

    /** Returns the runs that differ, in order. */
    public static List<Hunk> between(List<String> one, List<String> other) {
        WordDiff diff = new WordDiff();
        int start = 0;
        int shorter = Math.min(one.size(), other.size());
        while (start < shorter && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        diff.middle(one.subList(start, one.size() - end), other.subList(start, other.size() - end), start);
        return diff.hunks(one.size(), other.size());
    }

    private void middle(List<String> one, List<String> other, int offset) {
        int most = Math.min(one.size() + other.size(), MOST);
        int[] furthest = new int[2 * most + 3];
        int centre = most + 1;
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(furthest, centre - d - 1, centre + d + 2));
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || k != d && furthest[centre + k - 1] < furthest[centre + k + 1]
                        ? furthest[centre + k + 1]
                        : furthest[centre + k - 1] + 1;
                int y = x - k;
                while (x < one.size() && y < other.size() && one.get(x).equals(other.get(y))) {
                    x++;
                    y++;
                }
                furthest[centre + k] = x;
                if (x >= one.size() && y >= other.size()) {
                    walkBack(trace, one.size(), other.size(), offset);
                    return;
                }
            }
        }
        removed.set(offset, offset + one.size());
        added.set(offset, offset + other.size());
    }

    private void walkBack(List<int[]> trace, int oneSize, int otherSize, int offset) {
        int x = oneSize;
        int y = otherSize;
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] furthest = trace.get(d);
            int centre = d + 1;
            int k = x - y;
            boolean came = k == -d || k != d && furthest[centre + k - 1] < furthest[centre + k + 1];
            int before = came ? k + 1 : k - 1;
            x = furthest[centre + before];
            y = x - before;
            if (came) {
                added.set(offset + y);
            } else {
                removed.set(offset + x);
            }
        }
    }

    private List<Hunk> hunks(int oneSize, int otherSize) {
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < oneSize || j < otherSize) {
            int from = i;
            int otherFrom = j;
            while (removed.get(i)) {
                i++;
            }
            while (added.get(j)) {
                j++;
            }
            if (i > from || j > otherFrom) {
                hunks.add(new Hunk(from, i, otherFrom, j));
            } else {
                i++;
                j++;
            }
        }
        return hunks;
    }
}
