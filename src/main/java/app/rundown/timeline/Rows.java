package app.rundown.timeline;

import app.rundown.model.Moment;
import app.rundown.model.Silence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Arranges the shown updates in rows, with day headers, silences, and the sections of updates without a time. */
final class Rows {
    private final Search search;
    private final DisplayZone displayZone;
    private final Predicate<TimelineEntry> matches;
    private final List<Row> rows = new ArrayList<>();

    private Rows(Search search, DisplayZone displayZone, Predicate<TimelineEntry> matches) {
        this.search = search;
        this.displayZone = displayZone;
        this.matches = matches;
    }

    /**
     * Returns the rows of a timeline.
     *
     * @param timed the updates with a time, in the order in which they are shown; also those that are not
     * @param isShown which of them are shown
     * @param matches which of those pass the filter
     * @param untimed the shown updates without a time
     * @param silences the silences that may be shown, in the same order; no two overlap
     * @param order the order of {@code timed} and {@code silences}
     * @param displayZone the zone that decides where a day begins
     */
    static List<Row> of(
            List<TimelineEntry> timed,
            Predicate<TimelineEntry> isShown,
            Predicate<TimelineEntry> matches,
            List<TimelineEntry> untimed,
            List<Silence> silences,
            Order order,
            Search search,
            DisplayZone displayZone) {
        Rows made = new Rows(search, displayZone, matches);
        List<TimelineEntry> shown = new ArrayList<>();
        Map<String, List<String>> left = new HashMap<>();
        List<String> out = new ArrayList<>();
        for (TimelineEntry entry : timed) {
            if (isShown.test(entry)) {
                if (!out.isEmpty()) {
                    left.put(entry.id(), List.copyOf(out));
                    out.clear();
                }
                shown.add(entry);
            } else {
                out.add(entry.id());
            }
        }
        made.addTimed(shown, left, silences, order);
        made.addUntimed(untimed);
        return made.rows;
    }

    /** @param left the ids of those that are left out above an update, by its id */
    private void addTimed(
            List<TimelineEntry> timed, Map<String, List<String>> left, List<Silence> silences, Order order) {
        int nextSilence = 0;
        for (int i = 0; i < timed.size(); i++) {
            TimelineEntry entry = timed.get(i);
            Row.Unmatched unmatched = i == 0 ? null : unmatched(timed.get(i - 1), entry, left.get(entry.id()));
            if (unmatched != null) {
                rows.add(unmatched);
            }
            // Both lists are in the same order: a silence that is over at this update lies just before it, or before
            // the first update.
            while (nextSilence < silences.size() && isBehind(silences.get(nextSilence), entry, order)) {
                Silence silence = silences.get(nextSilence++);
                if (i > 0 && unmatched == null && isBehind(silence, timed.get(i - 1), order.reverse())) {
                    rows.add(new Row.Gap(silence));
                }
            }
            if (i == 0 || !date(entry).equals(date(timed.get(i - 1)))) {
                rows.add(day(timed, i));
            }
            rows.add(card(entry, since(timed, i, order)));
        }
    }

    private Row.Card card(TimelineEntry entry, @Nullable Duration since) {
        boolean is = matches.test(entry);
        return new Row.Card(entry, is, is ? search.hits(entry) : List.of(), since);
    }

    private static Row.@Nullable Unmatched unmatched(
            TimelineEntry above, TimelineEntry below, @Nullable List<String> left) {
        Duration length = Duration.between(Chronology.instant(above), Chronology.instant(below))
                .abs();
        return left == null || length.compareTo(Silence.SHORTEST) < 0 ? null : new Row.Unmatched(length, left);
    }

    /**
     * Returns the time since the shown update before, in order of time; null if there is none, or if only the day of
     * either is known.
     */
    private static @Nullable Duration since(List<TimelineEntry> timed, int index, Order order) {
        int earlier = switch (order) {
            case OLDEST_FIRST -> index - 1;
            case NEWEST_FIRST -> index + 1;
        };
        if (earlier < 0 || earlier == timed.size() || isDay(timed.get(index)) || isDay(timed.get(earlier))) {
            return null;
        }
        return Duration.between(Chronology.instant(timed.get(earlier)), Chronology.instant(timed.get(index)));
    }

    private static boolean isDay(TimelineEntry entry) {
        return entry.moment().precision() == Moment.Precision.DAY;
    }

    /** Whether a silence is over when an update comes, going through the timeline in an order. */
    private static boolean isBehind(Silence silence, TimelineEntry entry, Order order) {
        Instant instant = Chronology.instant(entry);
        return switch (order) {
            case OLDEST_FIRST -> !silence.end().isAfter(instant);
            case NEWEST_FIRST -> !silence.start().isBefore(instant);
        };
    }

    private LocalDate date(TimelineEntry entry) {
        return at(entry).toLocalDate();
    }

    private ZonedDateTime at(TimelineEntry entry) {
        return Objects.requireNonNull(displayZone.at(entry.moment()), "has a time");
    }

    private Row.Day day(List<TimelineEntry> timed, int first) {
        LocalDate date = date(timed.get(first));
        Moment unsure = timed.get(first).moment();
        ZonedDateTime day = at(timed.get(first));
        boolean clock = false;
        boolean mixed = false;
        for (TimelineEntry entry : timed.subList(first, timed.size())) {
            if (!date(entry).equals(date)) {
                break;
            }
            Moment moment = entry.moment();
            unsure = moment.basis().compareTo(unsure.basis()) > 0 ? moment : unsure;
            if (!isDay(entry)) {
                // A moment with only a day has no meaningful offset.
                day = clock ? day : at(entry);
                clock = true;
                mixed |= !at(entry).getOffset().equals(day.getOffset());
            }
        }
        return new Row.Day(day, mixed, unsure.basis() == Moment.Basis.STATED ? null : unsure);
    }

    private void addUntimed(List<TimelineEntry> untimed) {
        @Nullable TimelineEntry before = null;
        for (TimelineEntry entry : untimed) {
            if (before == null || !sameSection(before, entry)) {
                rows.add(new Row.Section(
                        entry.document(), entry.update().section(), before == null ? lack(untimed) : null));
            }
            rows.add(card(entry, null));
            before = entry;
        }
    }

    private static Row.Lack lack(List<TimelineEntry> untimed) {
        long clocks =
                untimed.stream().filter(entry -> entry.moment().shown() != null).count();
        return clocks == 0 ? Row.Lack.TIME : clocks == untimed.size() ? Row.Lack.DATE : Row.Lack.DATE_OR_TIME;
    }

    private static boolean sameSection(TimelineEntry one, TimelineEntry other) {
        return one.document().id().equals(other.document().id())
                && Objects.equals(one.update().section(), other.update().section());
    }
}
