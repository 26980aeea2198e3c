package app.rundown.base;

/** Tells which values of a row are in order, and so which are out of it. */
public final class LongestRun {
    private LongestRun() {}

    /**
     * Returns for each value whether it belongs to a longest run that never falls. The run is built from the end, so
     * that of two candidates the upper one is kept. Takes n log n steps.
     */
    public static boolean[] of(long[] values) {
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
        for (int i = length == 0 ? -1 : heads[length - 1]; i >= 0; i = next[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
