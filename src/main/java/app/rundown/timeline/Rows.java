package app.rundown.timeline;

import app.rundown.model.Moment;
import app.rundown.model.Silence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays the shown updates out as rows: day headers, silences, and sections of updates without a time between them. */
final class Rows {
    private final Search search;
    private final List<Row> rows = new ArrayList<>();

    private Rows(Search search) {
        this.search = search;
    }

    /**
     * The rows of a timeline.
     *
     * @param timed the shown updates with a time, in the order in which they are shown
     * @param untimed those without
     * @param silences that may be shown, in the same order; no two overlap
     */
    static List<Row> of(
            List<Entry> timed, List<Entry> untimed, List<Silence> silences, Order order, Search search) {
        Rows made = new Rows(search);
        made.addTimed(timed, silences, order);
        made.addUntimed(untimed);
        return made.rows;
    }

    private void addTimed(List<Entry> timed, List<Silence> silences, Order order) {
        int nextSilence = 0;
        for (int i = 0; i < timed.size(); i++) {
            Entry entry = timed.get(i);
            // Both lists run the same way: a silence that this update has left behind lies just before it or before the first.
            while (nextSilence < silences.size() && isBehind(silences.get(nextSilence), entry, order)) {
                Silence silence = silences.get(nextSilence++);
                if (i > 0 && isBehind(silence, timed.get(i - 1), order.reverse())) {
                    rows.add(new Row.Gap(silence));
                }
            }
            if (i == 0 || !date(entry).equals(date(timed.get(i - 1)))) {
                rows.add(day(timed, i));
            }
            rows.add(new Row.Card(entry, search.hits(entry)));
        }
    }

    /** Whether a silence is over when an update comes, seen in an order. */
    private static boolean isBehind(Silence silence, Entry entry, Order order) {
        Instant instant = Chronology.instant(entry);
        return switch (order) {
            case OLDEST_FIRST -> !silence.end().isAfter(instant);
            case NEWEST_FIRST -> !silence.start().isBefore(instant);
        };
    }

    private static LocalDate date(Entry entry) {
        return Objects.requireNonNull(entry.moment().at()).toLocalDate();
    }

    private static Row.Day day(List<Entry> timed, int first) {
        Entry opener = timed.get(first);
        Moment unsure = opener.moment();
        for (int i = first; i < timed.size() && date(timed.get(i)).equals(date(opener)); i++) {
            Moment moment = timed.get(i).moment();
            unsure = moment.basis().compareTo(unsure.basis()) > 0 ? moment : unsure;
        }
        return new Row.Day(Objects.requireNonNull(opener.moment().at()), unsure.basis() == Moment.Basis.STATED ? null : unsure);
    }

    private void addUntimed(List<Entry> untimed) {
        @Nullable Entry before = null;
        for (Entry entry : untimed) {
            if (before == null || !sameSection(before, entry)) {
                rows.add(new Row.Section(entry.document(), entry.update().section(), before == null));
            }
            rows.add(new Row.Card(entry, search.hits(entry)));
            before = entry;
        }
    }

    private static boolean sameSection(Entry one, Entry other) {
        return one.document().id().equals(other.document().id())
                && Objects.equals(one.update().section(), other.update().section());
    }
}
