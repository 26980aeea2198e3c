package app.rundown.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A line on which every time has a place from 0 to 1. Where nothing happened for very long, as between documents that
 * are years apart, the line is broken: the time in between takes hardly any room.
 *
 * @param segments the parts between the breaks, in order of time; at least one
 */
public record TimeAxis(List<Segment> segments) {
    /** A shorter silence never breaks the line. */
    private static final long LEAST_BREAK = 24 * 3_600_000L;

    /** A break is at least so many times longer than all that is left when the long silences are taken out. */
    private static final int TIMES = 2;

    /** A segment is at least this long, in milliseconds, even if all its updates have one time. */
    private static final long SHORTEST = 60_000;

    /** The share of the line that a break takes, unless there are many. */
    private static final double BREAK = 0.04;

    /** The largest share that all breaks take together. */
    private static final double BREAKS = 0.3;

    /** The least share of a segment, divided by the number of segments. */
    private static final double LEAST_SHARE = 0.4;

    /**
     * A part of the line without a break.
     *
     * @param from its first time
     * @param to its last time; later than the first
     * @param start the place of the first time
     * @param end the place of the last time
     */
    public record Segment(Instant from, Instant to, double start, double end) {
        private double place(Instant at) {
            double share =
                    (double) (at.toEpochMilli() - from.toEpochMilli()) / (to.toEpochMilli() - from.toEpochMilli());
            return start + share * (end - start);
        }

        private Instant at(double place) {
            double share = (place - start) / (end - start);
            return from.plusMillis(Math.round(share * (to.toEpochMilli() - from.toEpochMilli())));
        }
    }

    /** Keeps a copy. */
    public TimeAxis {
        segments = List.copyOf(segments);
    }

    /**
     * Returns the line for some times.
     *
     * @param times in milliseconds since the epoch, ascending
     * @return empty if there are no two different times
     */
    public static Optional<TimeAxis> of(long[] times) {
        if (times.length == 0 || times[0] == times[times.length - 1]) {
            return Optional.empty();
        }
        long least = leastBreak(times);
        List<long[]> parts = new ArrayList<>();
        long from = times[0];
        for (int i = 1; i < times.length; i++) {
            if (times[i] - times[i - 1] >= least) {
                parts.add(new long[] {from, Math.max(times[i - 1], from + SHORTEST)});
                from = times[i];
            }
        }
        parts.add(new long[] {from, Math.max(times[times.length - 1], from + SHORTEST)});
        return Optional.of(new TimeAxis(placed(parts)));
    }

    private static long leastBreak(long[] times) {
        long busy = 0;
        for (int i = 1; i < times.length; i++) {
            long gap = times[i] - times[i - 1];
            busy += gap < LEAST_BREAK ? gap : 0;
        }
        return Math.max(LEAST_BREAK, TIMES * busy);
    }

    private static List<Segment> placed(List<long[]> parts) {
        double[] shares = shares(parts);
        double apart = parts.size() == 1 ? 0 : Math.min(BREAK, BREAKS / (parts.size() - 1));
        double room = 1 - apart * (parts.size() - 1);
        List<Segment> placed = new ArrayList<>();
        double start = 0;
        for (int i = 0; i < shares.length; i++) {
            double end = i == shares.length - 1 ? 1 : start + shares[i] * room;
            placed.add(new Segment(
                    Instant.ofEpochMilli(parts.get(i)[0]), Instant.ofEpochMilli(parts.get(i)[1]), start, end));
            start = end + apart;
        }
        return placed;
    }

    /** Returns the share of each part, which follows from its length but is never too small to be seen. */
    private static double[] shares(List<long[]> parts) {
        double total = parts.stream().mapToLong(part -> part[1] - part[0]).sum();
        double least = parts.size() == 1 ? 0 : LEAST_SHARE / parts.size();
        double[] shares = parts.stream()
                .mapToDouble(part -> Math.max(least, (part[1] - part[0]) / total))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    /** Returns the place of a time: below 0 before the first one, above 1 after the last. */
    public double place(Instant at) {
        Segment before = segments.getFirst();
        for (Segment segment : segments) {
            if (at.isBefore(segment.from())) {
                // In a break, or before all.
                return segment == before
                        ? segment.place(at)
                        : before.end() + (segment.start() - before.end()) * share(before.to(), segment.from(), at);
            }
            if (!at.isAfter(segment.to())) {
                return segment.place(at);
            }
            before = segment;
        }
        return before.place(at);
    }

    /** Returns the time at a place; in a break, the one at its nearer side. */
    public Instant at(double place) {
        Segment before = segments.getFirst();
        for (Segment segment : segments) {
            if (place < segment.start()) {
                return segment == before
                        ? segment.at(place)
                        : place - before.end() < segment.start() - place ? before.to() : segment.from();
            }
            if (place <= segment.end()) {
                return segment.at(place);
            }
            before = segment;
        }
        return before.at(place);
    }

    private static double share(Instant from, Instant to, Instant at) {
        return (double) (at.toEpochMilli() - from.toEpochMilli()) / (to.toEpochMilli() - from.toEpochMilli());
    }
}
