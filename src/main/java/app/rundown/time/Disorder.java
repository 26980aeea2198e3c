package app.rundown.time;

import app.rundown.base.LongestRun;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the updates that are out of their document's order: all except the longest run that keeps the order. Equal
 * times keep it.
 */
final class Disorder {
    /** Stands in for an unknown time. */
    static final long NO_TIME = Long.MIN_VALUE;

    private Disorder() {}

    /**
     * Returns one doubt, in a sentence, for each update out of order, by update id.
     *
     * @param updates the updates in document order
     * @param times comparable times of the same updates, {@link #NO_TIME} if there is none
     * @param clocks the name of each time in sentences
     * @param newestFirst the document's direction
     */
    static Map<String, String> of(List<Update> updates, long[] times, List<String> clocks, boolean newestFirst) {
        int[] known = IntStream.range(0, times.length)
                .filter(i -> times[i] != NO_TIME && !updates.get(i).flags().contains(Update.Flag.PINNED))
                .toArray();
        long[] values = new long[known.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = newestFirst ? -times[known[k]] : times[known[k]];
        }
        boolean[] kept = LongestRun.of(values);
        Map<String, String> doubts = new HashMap<>();
        for (int k = 0; k < values.length; k++) {
            if (!kept[k]) {
                doubts.put(updates.get(known[k]).id(), sentence(k, values, kept, known, clocks, newestFirst));
            }
        }
        return doubts;
    }

    private static String sentence(
            int k, long[] values, boolean[] kept, int[] known, List<String> clocks, boolean newestFirst) {
        for (int j = k - 1; j >= 0; j--) {
            if (kept[j] && values[j] > values[k]) {
                return Moment.OUT_OF_ORDER + "order: stands below " + clocks.get(known[j]) + " though it is "
                        + (newestFirst ? "later." : "earlier.");
            }
        }
        for (int j = k + 1; j < values.length; j++) {
            if (kept[j] && values[j] < values[k]) {
                return Moment.OUT_OF_ORDER + "order: stands above " + clocks.get(known[j]) + " though it is "
                        + (newestFirst ? "earlier." : "later.");
            }
        }
        return Moment.OUT_OF_ORDER + "the document's order.";
    }
}
