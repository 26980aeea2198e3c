package app.rundown.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the updates with a time are spread over it: the shape of the whole timeline at a glance. Documents that the
 * filter hides are left out.
 */
public final class Density {
    private final TimeAxis axis;
    private final double[] places;
    private final String[] topics;
    private final boolean[] shown;
    private final boolean filtered;

    /**
     * One part of the line.
     *
     * @param topics the number of shown updates by the name of their first topic, which is empty for an update without
     *     topics
     * @param hidden the number of updates that the filter does not show
     */
    public record Bin(Map<String, Integer> topics, int hidden) {
        /** Returns the number of updates that the filter shows. */
        public int shown() {
            return topics.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Returns the number of updates, shown or not. */
        public int updates() {
            return hidden + shown();
        }
    }

    private Density(TimeAxis axis, double[] places, String[] topics, boolean[] shown) {
        this.axis = axis;
        this.places = places;
        this.topics = topics;
        this.shown = shown;
        boolean all = true;
        for (boolean one : shown) {
            all &= one;
        }
        filtered = !all;
    }

    /**
     * Returns the shape of a timeline.
     *
     * @param filtered the same timeline seen through the filter
     * @param hiddenDocuments ids of the documents that are left out
     * @return empty if there are no two updates with different times
     */
    public static Optional<Density> of(Timeline timeline, FilteredTimeline filtered, Set<String> hiddenDocuments) {
        List<TimelineEntry> timed = timeline.chronological().stream()
                .filter(entry -> !hiddenDocuments.contains(entry.document().id()))
                .toList();
        long[] times = timed.stream()
                .mapToLong(entry -> Chronology.instant(entry).toEpochMilli())
                .toArray();
        return TimeAxis.of(times).map(axis -> {
            Set<String> visible = new HashSet<>();
            filtered.entries().forEach(entry -> visible.add(entry.id()));
            double[] places = new double[times.length];
            String[] topics = new String[times.length];
            boolean[] seen = new boolean[times.length];
            for (int i = 0; i < times.length; i++) {
                places[i] = axis.place(Instant.ofEpochMilli(times[i]));
                seen[i] = visible.contains(timed.get(i).id());
                topics[i] = timed.get(i).topicNames().findFirst().orElse(Filter.NO_TOPIC);
            }
            return new Density(axis, places, topics, seen);
        });
    }

    /** Returns the line on which the updates stand. */
    public TimeAxis axis() {
        return axis;
    }

    /** Whether the filter leaves out some of the updates. */
    public boolean isFiltered() {
        return filtered;
    }

    /**
     * Counts the updates on a stretch of the line.
     *
     * @param from the place where the stretch begins
     * @param to the place where it ends
     * @param parts the number of equal parts into which it is divided, at least 1
     */
    public List<Bin> bins(double from, double to, int parts) {
        List<Map<String, Integer>> counted = new ArrayList<>();
        int[] hidden = new int[parts];
        for (int i = 0; i < parts; i++) {
            counted.add(new TreeMap<>());
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= from && places[i] <= to) {
                int part = part(places[i], from, to, parts);
                if (shown[i]) {
                    counted.get(part).merge(topics[i], 1, Integer::sum);
                } else {
                    hidden[part]++;
                }
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            bins.add(new Bin(Map.copyOf(counted.get(i)), hidden[i]));
        }
        return bins;
    }

    /** Returns the index of the part that a place lies in; the first or the last one if it lies outside. */
    public static int part(double place, double from, double to, int parts) {
        return Math.clamp((long) Math.floor(parts * (place - from) / (to - from)), 0, parts - 1);
    }
}
