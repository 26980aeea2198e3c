package app.rundown.timeline;

import app.rundown.model.Coverage;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up what is known of the {@link Coverage} by update: what a point is tied to, and which points an update
 * carries. Immutable.
 */
public final class CoverageIndex {
    private final Map<String, Coverage.Point> points = new LinkedHashMap<>();
    private final Map<String, List<Coverage.Point>> carried = new HashMap<>();
    private final Map<String, List<Coverage.Alteration>> alterations = new HashMap<>();
    private final Map<String, List<String>> near = new HashMap<>();

    /** Creates the index of a coverage. */
    CoverageIndex(Coverage coverage) {
        for (Coverage.Point point : coverage.points()) {
            points.put(point.update(), point);
            point.ties().forEach(tie -> add(carried, tie.update(), point));
            if (point.nearest() != null) {
                add(near, point.nearest().update(), point.update());
            }
        }
        for (Coverage.Alteration alteration : coverage.alterations()) {
            Quote quote = alteration.point();
            Quote source = alteration.source();
            Coverage.Point point = quote.update() == null ? null : points.get(quote.update());
            if (point != null && source.update() != null) {
                add(alterations, point.update(), alteration);
                if (!carried.getOrDefault(source.update(), List.of()).contains(point)) {
                    add(carried, source.update(), point);
                }
            }
        }
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, id -> new ArrayList<>(1)).add(value);
    }

    /** Whether there is nothing to look up, as no wrap-up is open beside a live blog. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** Returns what is known of a point; nothing if an update is no point of a wrap-up. */
    public Optional<Coverage.Point> point(String updateId) {
        return Optional.ofNullable(points.get(updateId));
    }

    /** Returns the points that an update carries, or from which they altered a quote, in their order. */
    public List<Coverage.Point> carriedBy(String updateId) {
        return List.copyOf(carried.getOrDefault(updateId, List.of()));
    }

    /** Returns the quotes of a point that are in other words than in the live blog. */
    public List<Coverage.Alteration> alterations(String pointId) {
        return List.copyOf(alterations.getOrDefault(pointId, List.of()));
    }

    /** Returns the ids of the absent points to which an update comes nearest, in their order. */
    public List<String> nearestTo(String updateId) {
        return List.copyOf(near.getOrDefault(updateId, List.of()));
    }
}
