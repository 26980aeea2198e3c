package app.rundown.history;

import app.rundown.base.LongestRun;
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
        long[] sequence = places.stream().mapToLong(i -> partner[i]).toArray();
        boolean[] kept = inOrder(sequence);
        boolean[] keptTurned =
                inOrder(Arrays.stream(sequence).map(place -> -place).toArray());
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

    /** Marks the members of a longest rising run; of two candidates, the one that is lower on the page is kept. */
    private static boolean[] inOrder(long[] places) {
        int last = places.length - 1;
        long[] upsideDown = new long[places.length];
        for (int k = 0; k <= last; k++) {
            upsideDown[k] = -places[last - k];
        }
        boolean[] found = LongestRun.of(upsideDown);
        boolean[] kept = new boolean[places.length];
        for (int k = 0; k <= last; k++) {
            kept[k] = found[last - k];
        }
        return kept;
    }
}
