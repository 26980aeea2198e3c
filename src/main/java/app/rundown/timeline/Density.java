package app.rundown.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the updates with a time are spread over it: the shape of the whole timeline at a glance.
 *
 * @param from the time of the first update, in its own zone
 * @param span from the first update to the last; never zero
 * @param bins equal parts of the span, in order of time
 */
public record Density(ZonedDateTime from, Duration span, List<Bin> bins) {

    /**
     * One part of the span.
     *
     * @param topics the number of shown updates by the name of their first topic, which is empty for an update without
     *     topics
     * @param hidden the number of updates that the filter hides
     */
    public record Bin(Map<String, Integer> topics, int hidden) {
        /** Returns the number of updates, shown or not. */
        public int updates() {
            return hidden + topics.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Keeps a copy. */
    public Density {
        bins = List.copyOf(bins);
    }

    /**
     * Counts the updates of a timeline.
     *
     * @param shown the updates that the filter shows
     * @param parts the number of parts into which the time is divided, at least 1
     * @return empty if there are no two updates with different times
     */
    public static Optional<Density> of(Timeline timeline, FilteredTimeline shown, int parts) {
        ZonedDateTime from = null;
        ZonedDateTime to = null;
        for (TimelineEntry entry : timeline.entries()) {
            ZonedDateTime at = entry.moment().at();
            if (at != null) {
                from = from == null || at.isBefore(from) ? at : from;
                to = to == null || at.isAfter(to) ? at : to;
            }
        }
        if (from == null || to == null || from.isEqual(to)) {
            return Optional.empty();
        }
        Duration span = Duration.between(from, to);
        Set<String> visible =
                new HashSet<>(shown.entries().stream().map(TimelineEntry::id).toList());
        List<Map<String, Integer>> topics = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            topics.add(new TreeMap<>());
        }
        int[] hidden = new int[parts];
        for (TimelineEntry entry : timeline.entries()) {
            Instant instant = entry.moment().instant();
            if (instant != null) {
                int part = part(Duration.between(from.toInstant(), instant), span, parts);
                if (visible.contains(entry.id())) {
                    topics.get(part).merge(entry.topicNames().findFirst().orElse(""), 1, Integer::sum);
                } else {
                    hidden[part]++;
                }
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            bins.add(new Bin(Map.copyOf(topics.get(i)), hidden[i]));
        }
        return Optional.of(new Density(from, span, bins));
    }

    /** Returns where an instant lies in the span, from 0 to 1; below 0 or above 1 if it is outside. */
    public double place(Instant instant) {
        return (double) Duration.between(from.toInstant(), instant).toMillis() / span.toMillis();
    }

    /** Returns the instant at a place in the span, from 0 to 1. */
    public Instant at(double place) {
        return from.toInstant().plusMillis(Math.round(place * span.toMillis()));
    }

    private static int part(Duration since, Duration span, int parts) {
        return (int) Math.min(parts - 1, parts * since.toSeconds() / Math.max(1, span.toSeconds()));
    }
}
