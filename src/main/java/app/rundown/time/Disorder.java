package app.rundown.time;

import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the updates that stand out of their document's order: all but the longest run that keeps it; ties keep it. */
final class Disorder {
    private Disorder() {}

    /**
     * Doubts by update id.
     *
     * @param updates in document order
     * @param times comparable times of the same updates, null where there is none
     * @param clocks what to call each time
     * @param newestFirst the document's direction
     */
    static Map<String, String> of(List<Update> updates, List<@Nullable Long> times, List<String> clocks, boolean newestFirst) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            if (times.get(i) != null && !updates.get(i).flags().contains(Update.Flag.PINNED)) {
                known.add(i);
            }
        }
        long[] values = new long[known.size()];
        for (int k = 0; k < values.length; k++) {
            Long time = times.get(known.get(k));
            values[k] = time == null ? 0 : newestFirst ? -time : time;
        }
        boolean[] kept = longestRun(values);
        Map<String, String> doubts = new HashMap<>();
        for (int k = 0; k < values.length; k++) {
            if (!kept[k]) {
                doubts.put(updates.get(known.get(k)).id(), sentence(k, values, kept, known, clocks, newestFirst));
            }
        }
        return doubts;
    }

    private static String sentence(int k, long[] values, boolean[] kept, List<Integer> known, List<String> clocks, boolean newestFirst) {
        for (int j = k - 1; j >= 0; j--) {
            if (kept[j] && values[j] > values[k]) {
                return "Out of order: stands below " + clocks.get(known.get(j)) + " though it is " + (newestFirst ? "later." : "earlier.");
            }
        }
        for (int j = k + 1; j < values.length; j++) {
            if (kept[j] && values[j] < values[k]) {
                return "Out of order: stands above " + clocks.get(known.get(j)) + " though it is " + (newestFirst ? "earlier." : "later.");
            }
        }
        return "Out of the document's order.";
    }

    /** Which values belong to a longest run that never falls. Built from the end, so that of two the upper one is kept. */
    private static boolean[] longestRun(long[] values) {
        int n = values.length;
        int[] heads = new int[n];
        int[] next = new int[n];
        int length = 0;
        for (int i = n - 1; i >= 0; i--) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (values[heads[middle]] >= values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            next[i] = low == 0 ? -1 : heads[low - 1];
            heads[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[n];
        Arrays.fill(kept, false);
        for (int i = length == 0 ? -1 : heads[length - 1]; i >= 0; i = next[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
