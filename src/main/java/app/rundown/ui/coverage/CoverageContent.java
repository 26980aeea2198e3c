package app.rundown.ui.coverage;

import app.rundown.model.Coverage;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.timeline.CoverageIndex;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Carried;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Counts;
import app.rundown.ui.style.Palette;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, made once for the open documents. With many updates this takes a while, so it belongs to no
 * thread.
 *
 * @param rows all rows, whatever the page is narrowed to
 * @param counts how many points are carried in each way
 * @param leftOut the updates that no point takes up, in the timeline's order, at most {@link #MOST_LEFT_OUT}
 * @param allLeftOut how many there are in all
 * @param wrapUps the wrap-up by its title, or how many there are
 * @param liveBlogs the live blog by its title, or how many there are
 * @param updates how many updates the live blogs have
 */
record CoverageContent(
        List<CoverageRow> rows,
        Map<Carried, Integer> counts,
        List<LeftOutRow> leftOut,
        int allLeftOut,
        Source wrapUps,
        Source liveBlogs,
        int updates) {
    /** Nothing yet. */
    static final CoverageContent NONE =
            new CoverageContent(List.of(), Map.of(), List.of(), 0, Source.NONE, Source.NONE, 0);

    /** More of them are read in the timeline. */
    static final int MOST_LEFT_OUT = 500;

    /**
     * The documents of a column.
     *
     * @param kind "Wrap-up", "Live blogs"
     * @param title the title of the only one, or "2 documents"
     */
    record Source(String kind, String title) {
        private static final Source NONE = new Source("", "");

        private static Source of(List<Document> documents, String kind) {
            return documents.size() == 1
                    ? new Source(kind, documents.getFirst().title())
                    : new Source(kind + "s", Counts.orNone(documents.size(), "document"));
        }
    }

    /** Keeps copies of the collections. */
    CoverageContent {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns what there is to show of a timeline. */
    static CoverageContent of(Timeline timeline, Palette palette, DisplayZone displayZone, Order order) {
        Coverage coverage = timeline.coverage();
        Clocks clocks = Clocks.of(timeline, displayZone);
        PointPlaces places = PointPlaces.of(timeline);
        CoverageIndex index = timeline.coverageIndex();
        Map<Carried, Integer> counts = new EnumMap<>(Carried.class);
        coverage.points().forEach(point -> counts.merge(Carried.of(point, index), 1, Integer::sum));
        List<Document> blogs = PointPlaces.of(timeline, DocumentKind.LIVE_BLOG);
        List<LeftOutRow> leftOut = new ArrayList<>();
        for (TimelineEntry entry : timeline.entries(order)) {
            if (leftOut.size() < MOST_LEFT_OUT && coverage.leftOut().contains(entry.id())) {
                List<String> near = index.nearestTo(entry.id());
                leftOut.add(LeftOutRow.of(
                        entry,
                        clocks,
                        palette,
                        near.isEmpty()
                                ? ""
                                : "comes near " + places.of(near.getFirst()).named(),
                        near.isEmpty() ? null : near.getFirst()));
            }
        }
        return new CoverageContent(
                CoverageRows.of(timeline, places, palette, clocks),
                counts,
                leftOut,
                coverage.leftOut().size(),
                Source.of(PointPlaces.wrapUps(timeline), "Wrap-up"),
                Source.of(blogs, "Live blog"),
                blogs.stream().mapToInt(blog -> blog.updates().size()).sum());
    }

    /** Returns how many points there are. */
    int points() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many points are carried in a way. */
    int count(Carried carried) {
        return counts.getOrDefault(carried, 0);
    }

    /** Returns the line "22 points: 2 altered, 8 reworded, 9 in the same words, 3 absent". */
    String line() {
        return Counts.orNone(points(), "point") + ": "
                + Stream.of(Carried.values())
                        .filter(carried -> count(carried) > 0)
                        .map(carried -> Counts.number(count(carried)) + " " + carried.counted())
                        .collect(Collectors.joining(", "));
    }

    /**
     * Returns the rows that the page is narrowed to.
     *
     * @param only the points carried in this way, or null for all
     * @param explained the keys of the lines whose reason is shown
     */
    List<CoverageRow> rows(@Nullable Carried only, Set<String> explained) {
        List<CoverageRow> shown = new ArrayList<>();
        CoverageRow.@Nullable Heading heading = null;
        for (CoverageRow row : rows) {
            switch (row) {
                case CoverageRow.Heading one -> heading = one;
                case CoverageRow.Line line -> {
                    if (only == null || line.carried() == only) {
                        if (heading != null) {
                            shown.add(heading);
                            heading = null;
                        }
                        shown.add(explained.contains(line.key()) ? line.explained(true) : line);
                    }
                }
            }
        }
        return shown;
    }
}
