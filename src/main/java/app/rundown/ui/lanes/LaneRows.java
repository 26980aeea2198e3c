package app.rundown.ui.lanes;

import app.rundown.history.HistoryIndex;
import app.rundown.model.Quote;
import app.rundown.model.Silence;
import app.rundown.model.Update;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.state.State;
import app.rundown.ui.state.ViewOptions.Lanes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the lanes from those of the timeline, top down: updates with one clock share a row. */
final class LaneRows {
    /** What several lanes are called together. */
    private static final String[] NUMBERS = {"", "", "both", "the three", "the four", "the five", "the six"};

    private record OtherItem(LaneItem item, String clock) {}

    private final Lanes.By by;
    private final HistoryIndex history;
    private final LaneNames names;
    private final Clocks clocks;
    private final Predicate<Quote> asked;
    private final Set<Object> opened;
    private final Map<String, Integer> columns = new HashMap<>();
    private final AnswerFinder answers;
    private final List<LaneRow> rows = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> inLanes = new HashSet<>();

    /** Headings, quotes of others, and ids of updates since the last row. */
    private final List<LaneRow> headings = new ArrayList<>();

    private final List<OtherItem> others = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();

    /** The updates that share the next row, and their clock. */
    private final List<Row.Card> sharing = new ArrayList<>();

    private String clock = "";
    private @Nullable Instant before;

    /**
     * Makes the rows.
     *
     * @param asked which quotes the filter asks for
     * @param opened the keys of the silences whose quotes of others are shown
     */
    LaneRows(State now, LaneNames names, Clocks clocks, Predicate<Quote> asked, Set<Object> opened) {
        by = now.view().lanes().by();
        history = now.timeline().history();
        this.names = names;
        this.clocks = clocks;
        this.asked = asked;
        this.opened = opened;
        for (String name : names.names()) {
            columns.put(name, columns.size());
        }
        Set<String> shown = new HashSet<>();
        for (Row row : now.shown().rows()) {
            if (row instanceof Row.Card card) {
                shown.add(card.entry().id());
            }
        }
        answers = new AnswerFinder(
                now.timeline(),
                clocks,
                quote -> columns.containsKey(Filter.speaker(quote)) && shown.contains(String.valueOf(quote.update())));
        now.shown().rows().forEach(this::add);
        endRow();
        passed.forEach(id -> places.put(id, rows.size() - 1));
    }

    /** Returns the rows, from top to bottom. */
    List<LaneRow> rows() {
        return rows;
    }

    /** Returns, for each update, the index of its row or of the next one below. */
    Map<String, Integer> places() {
        return places;
    }

    /** Returns how many quotes of updates that pass the filter are in a lane. */
    int inLanes() {
        return inLanes.size();
    }

    private void add(Row row) {
        switch (row) {
            case Row.Day day -> head(new LaneRow.Heading(day.day().toLocalDate(), row));
            case Row.Section section -> {
                head(new LaneRow.Heading(
                        List.of(
                                history.captures(section.document().id()).getFirst(),
                                section.section() == null ? "" : section.section()),
                        row));
                before = null;
                others.clear();
            }
            case Row.Gap gap -> {}
            case Row.Unmatched left -> {}
            case Row.Card card -> {
                String told = clocks.clock(card.entry().moment());
                if (told.isEmpty() || !told.equals(clock)) {
                    endRow();
                    clock = told;
                }
                sharing.add(card);
            }
        }
    }

    private void head(LaneRow.Heading heading) {
        endRow();
        headings.clear();
        headings.add(heading);
    }

    /** Makes a row of the updates with one clock, if any of their quotes is in a lane. */
    private void endRow() {
        if (sharing.isEmpty()) {
            return;
        }
        List<List<LaneItem>> cells = new ArrayList<>();
        columns.forEach((name, column) -> cells.add(new ArrayList<>()));
        boolean any = false;
        List<OtherItem> since = List.copyOf(others);
        for (Row.Card card : sharing) {
            any |= fill(cells, card);
            passed.add(card.entry().id());
        }
        Instant at = sharing.getFirst().entry().moment().instant();
        if (any) {
            silence(at, since);
            rows.addAll(headings);
            headings.clear();
            others.clear();
            passed.forEach(id -> places.put(id, rows.size()));
            passed.clear();
            rows.add(new LaneRow.Moment(List.of(by, known(sharing.getFirst().entry())), clock, cells));
            before = sharing.getLast().entry().moment().instant();
        }
        sharing.clear();
        clock = "";
    }

    /** Puts the quotes of an update into their lanes. Returns whether there were any. */
    private boolean fill(List<List<LaneItem>> cells, Row.Card card) {
        TimelineEntry entry = card.entry();
        Set<Integer> led = new HashSet<>();
        for (int i = 0; i < entry.quotes().size(); i++) {
            Quote quote = entry.quotes().get(i);
            if (card.matches() && !asked.test(quote)) {
                continue;
            }
            List<Integer> into = LaneNames.of(by, entry, quote).stream()
                    .filter(columns::containsKey)
                    .map(columns::get)
                    .toList();
            List<TextRange> hits = hits(card, quote);
            LaneItem.Answer answer = into.isEmpty() || by != Lanes.By.SPEAKER ? null : answers.of(entry.quotes(), i);
            for (int column : into) {
                cells.get(column).add(new LaneItem(entry, quote, card.matches(), hits, led.add(column), answer));
            }
            if (card.matches()) {
                if (into.isEmpty()) {
                    LaneItem item = new LaneItem(entry, quote, true, hits, true, null);
                    others.add(new OtherItem(item, clocks.full(entry.moment())));
                } else {
                    inLanes.add(quote.id());
                }
            }
        }
        return !led.isEmpty();
    }

    /**
     * Adds a silence if there was one up to a time.
     *
     * @param since the quotes of others in it
     */
    private void silence(@Nullable Instant at, List<OtherItem> since) {
        if (before == null || at == null) {
            return;
        }
        Duration length = Duration.between(before, at).abs();
        if (length.compareTo(Silence.SHORTEST) < 0) {
            return;
        }
        Object key = List.of("silence", known(sharing.getFirst().entry()));
        boolean open = opened.contains(key) && !since.isEmpty();
        rows.add(new LaneRow.Silence(key, length, who(), since.size(), open));
        if (open) {
            for (OtherItem other : since) {
                TimelineEntry entry = other.item().entry();
                Object place = List.of(
                        "other",
                        known(entry),
                        entry.quotes().indexOf(other.item().quote()));
                rows.add(new LaneRow.Other(place, other.clock(), other.item()));
            }
        }
    }

    /** Returns the id that an update keeps when a newer capture comes: rows stay the rows that they were. */
    private String known(TimelineEntry entry) {
        return history.earliest(entry.id());
    }

    /** Returns "from the three", "on both", "from Ann Lee". */
    private String who() {
        int lanes = names.shown().size();
        String all =
                lanes == 1 ? alone(names.shown().getFirst()) : lanes < NUMBERS.length ? NUMBERS[lanes] : "the " + lanes;
        return switch (by) {
            case SPEAKER -> "from " + all;
            case TOPIC -> "on " + all;
            case OUTLET -> "in " + all;
        };
    }

    private String alone(Lane lane) {
        return !lane.name().isEmpty() ? lane.title() : by == Lanes.By.SPEAKER ? "an unknown speaker" : "no topic";
    }

    /** Returns where the search words occur in a quote's words, if those stand in the update as they are. */
    private static List<TextRange> hits(Row.Card card, Quote quote) {
        if (card.hits().isEmpty()) {
            return List.of();
        }
        Quote.Span span = quote.span();
        Update update = card.entry().update();
        String block = span.inHeadline()
                ? String.valueOf(update.headline())
                : update.blocks().get(span.block()).text();
        int start = block.indexOf(quote.text(), Math.max(0, span.start() - 1));
        int end = start + quote.text().length();
        return start < 0
                ? List.of()
                : card.hits().stream()
                        .filter(hit -> hit.block() == span.block() && hit.start() >= start && hit.end() <= end)
                        .map(hit -> new TextRange(hit.start() - start, hit.end() - start))
                        .toList();
    }
}
