package app.rundown.bench;

import java.util.Arrays;
import java.util.List;

/**
 * Measures pieces of work against each other in one process: warms them up, runs them in turns, and takes the medians.
 */
final class Stopwatch {
    private static final int WARM_UPS = 2;

    /** Holds the last result, so that the work is not optimised away. */
    private static volatile Object last = "";

    private Stopwatch() {}

    /** A piece of work; its result is kept alive. */
    interface Work {
        /** Does the work once. */
        Object run();
    }

    /**
     * Runs all pieces of work, in turns.
     *
     * @param rounds how often each piece is measured
     * @param pieces the work
     * @return the median of each piece's times, in milliseconds
     */
    static List<Double> medians(int rounds, List<Work> pieces) {
        double[][] times = new double[pieces.size()][rounds];
        for (int round = -WARM_UPS; round < rounds; round++) {
            for (int i = 0; i < pieces.size(); i++) {
                // Each piece begins in an empty heap, so that none pays for, or profits from, what another has left
                // there.
                last = "";
                System.gc();
                long start = System.nanoTime();
                last = pieces.get(i).run();
                long end = System.nanoTime();
                if (round >= 0) {
                    times[i][round] = (end - start) / 1e6;
                }
            }
        }
        return Arrays.stream(times)
                .map(piece -> median(Arrays.stream(piece).boxed().toList()))
                .toList();
    }

    /** Returns the middle one of an odd number of values. */
    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
