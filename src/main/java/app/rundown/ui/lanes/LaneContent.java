package app.rundown.ui.lanes;

import app.rundown.model.Quote;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.scroll.RowRange;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import app.rundown.ui.timeline.StripTrack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the lanes show of a state. A value, made without a window.
 *
 * @param names the lanes
 * @param clocks writes times with their days where there are several
 * @param rows the rows, from top to bottom
 * @param places for each shown update, the index of its row, or of the next row below that has a time
 * @param walk where the keyboard goes
 * @param quotes how many shown quotes there are
 * @param inLanes how many of them are in a lane
 * @param inIntroductions how many stand in introductions, which have no time and so no place here
 */
record LaneContent(
        LaneNames names,
        Clocks clocks,
        List<LaneRow> rows,
        Map<String, Integer> places,
        LaneWalk walk,
        int quotes,
        int inLanes,
        int inIntroductions) {
    /** Nothing is shown. */
    static final LaneContent NONE = new LaneContent(
            new LaneNames(List.of(), List.of(), false),
            new Clocks(DisplayZone.DOCUMENT, Clocks.Reach.NONE),
            List.of(),
            Map.of(),
            new LaneWalk(List.of(), 0),
            0,
            0,
            0);

    /** Keeps copies of the collections. */
    LaneContent {
        rows = List.copyOf(rows);
        places = Map.copyOf(places);
    }

    /**
     * Returns what the lanes show.
     *
     * @param fit how many lanes there is room for, at least 1
     * @param opened the keys of the silences whose quotes of others are shown
     */
    static LaneContent of(State now, int fit, Set<Object> opened) {
        Predicate<Quote> asked =
                QuoteFilter.NONE.withSpeakers(now.filter().speakers()).test();
        List<LaneNames.Said> said = now.shown().entries().stream()
                .flatMap(entry -> entry.quotes().stream().filter(asked).map(quote -> new LaneNames.Said(entry, quote)))
                .toList();
        LaneNames names = LaneNames.of(now, said, fit);
        Clocks clocks = Clocks.of(now.timeline(), now.shown().displayZone());
        LaneRows rows = new LaneRows(now, names, clocks, asked, opened);
        int introductions = (int) now.shown().quotes().stream()
                .filter(quote -> quote.update() == null)
                .count();
        return new LaneContent(
                names,
                clocks,
                rows.rows(),
                rows.places(),
                new LaneWalk(rows.rows(), names.shown().size()),
                said.size() + introductions,
                rows.inLanes(),
                introductions);
    }

    /** Returns the updates whose quotes stand in some rows, from top to bottom. */
    List<TimelineEntry> entries(RowRange range) {
        int end = Math.min(range.last() + 1, rows.size());
        return rows.subList(Math.clamp(range.first(), 0, end), end).stream()
                .flatMap(row -> switch (row) {
                    case LaneRow.Moment moment -> moment.cells().stream().flatMap(List::stream);
                    case LaneRow.Other other -> Stream.of(other.item());
                    case LaneRow.Heading heading -> Stream.<LaneItem>empty();
                    case LaneRow.Silence silence -> Stream.<LaneItem>empty();
                })
                .map(LaneItem::entry)
                .distinct()
                .toList();
    }

    /** Returns the tracks for the strip: for each lane, when something was said. */
    List<StripTrack> tracks() {
        List<StripTrack> tracks = new ArrayList<>();
        for (int lane = 0; lane < names.shown().size(); lane++) {
            tracks.add(new StripTrack(names.shown().get(lane).look(), times(lane)));
        }
        return tracks;
    }

    private List<Instant> times(int lane) {
        return rows.stream()
                .filter(LaneRow.Moment.class::isInstance)
                .flatMap(row -> ((LaneRow.Moment) row).cells().get(lane).stream())
                .flatMap(item -> Stream.ofNullable(item.entry().moment().instant()))
                .toList();
    }
}
