package app.rundown.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells which updates stand elsewhere among the others than before. */
final class Order {
    private Order() {}

    /**
     * Returns for each update of the older capture whether it moved. As few as possible are said to have: those outside
     * a longest run in the same order. A page that turned its whole order round moved none.
     */
    static boolean[] changed(List<Entry> old, List<Entry> now, int[] partner) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (partner[i] >= 0
                    && !old.get(i).isPinned()
                    && !now.get(partner[i]).isPinned()) {
                places.add(i);
            }
        }
        int[] sequence = places.stream().mapToInt(i -> partner[i]).toArray();
        boolean[] kept = longestRising(sequence);
        boolean[] keptTurned =
                longestRising(Arrays.stream(sequence).map(place -> -place).toArray());
        boolean[] best = count(keptTurned) > count(kept) ? keptTurned : kept;
        boolean[] changed = new boolean[old.size()];
        for (int k = 0; k < sequence.length; k++) {
            changed[places.get(k)] = !best[k];
        }
        return changed;
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    /** Marks the members of a longest rising subsequence. */
    private static boolean[] longestRising(int[] sequence) {
        int[] ends = new int[sequence.length];
        int[] before = new int[sequence.length];
        int length = 0;
        for (int i = 0; i < sequence.length; i++) {
            int from = 0;
            int to = length;
            while (from < to) {
                int middle = (from + to) / 2;
                if (sequence[ends[middle]] < sequence[i]) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            before[i] = from == 0 ? -1 : ends[from - 1];
            ends[from] = i;
            length = Math.max(length, from + 1);
        }
        boolean[] kept = new boolean[sequence.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
