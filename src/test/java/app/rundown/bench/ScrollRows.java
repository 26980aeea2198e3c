package app.rundown.bench;

import app.rundown.model.Update;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;

/** Makes long lists of rows for measuring, from the rows of a shorter list. */
final class ScrollRows {
    private ScrollRows() {}

    /** Repeats the rows a number of times, one copy below the other; each update gets its own id. */
    static List<Row> of(List<Row> page, int times) {
        List<Row> rows = new ArrayList<>();
        for (int copy = 0; copy < times; copy++) {
            for (Row row : page) {
                rows.add(
                        switch (row) {
                            case Row.Card card ->
                                new Row.Card(renamed(card.entry(), "-" + copy), true, card.hits(), card.since());
                            case Row.Day day -> new Row.Day(day.day().minusYears(copy), day.mixed(), day.unsure());
                            case Row.Section section -> section;
                            case Row.Gap gap -> gap;
                            case Row.Unmatched unmatched -> unmatched;
                        });
            }
        }
        return rows;
    }

    /** Repeats the first updates of a list, with their own ids. */
    static List<Row> fresh(List<Row> rows, int updates, String mark) {
        return rows.stream()
                .filter(Row.Card.class::isInstance)
                .limit(updates)
                .<Row>map(row -> new Row.Card(renamed(((Row.Card) row).entry(), mark), true, List.of(), null))
                .toList();
    }

    private static TimelineEntry renamed(TimelineEntry entry, String suffix) {
        Update u = entry.update();
        Update renamed = new Update(
                u.id() + suffix,
                u.position(),
                u.stamps(),
                u.section(),
                u.headline(),
                u.author(),
                u.url(),
                u.blocks(),
                u.flags());
        return new TimelineEntry(entry.document(), renamed, entry.moment(), entry.topics(), entry.quotes());
    }
}
