package app.rundown.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A long time without an update of a document: at least {@link #SHORTEST}, and at least {@link #TIMES_MEDIAN} times the
 * median of the times between its updates. It is measured on the whole document, whatever the filter shows.
 *
 * @param document the silent document
 * @param start the instant of the update before it
 * @param end the instant of the update after it
 */
public record Silence(Document document, Instant start, Instant end) {
    /** A shorter gap is not worth a mark, however busy the document. */
    public static final Duration SHORTEST = Duration.ofMinutes(60);

    /** The minimum multiple of the median gap: in a slow document an hour is no silence. */
    public static final int TIMES_MEDIAN = 4;

    /**
     * Returns the silences of a document, oldest first.
     *
     * @param instants the instants of its updates, oldest first, without those of which only the day is known
     */
    public static List<Silence> of(Document document, List<Instant> instants) {
        if (instants.size() < 2) {
            return List.of();
        }
        long[] gaps = new long[instants.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = instants.get(i + 1).toEpochMilli() - instants.get(i).toEpochMilli();
        }
        double least = Math.max(SHORTEST.toMillis(), TIMES_MEDIAN * median(gaps));
        List<Silence> silences = new ArrayList<>();
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] >= least) {
                silences.add(new Silence(document, instants.get(i), instants.get(i + 1)));
            }
        }
        return silences;
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }

    /** Returns the length of the silence. */
    public Duration length() {
        return Duration.between(start, end);
    }
}
