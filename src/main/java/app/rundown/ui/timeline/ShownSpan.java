package app.rundown.ui.timeline;

import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.format.TimeFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of time, from one update to another.
 *
 * @param from the earlier time
 * @param to the later time
 */
record ShownSpan(ZonedDateTime from, ZonedDateTime to) {
    /** Returns the span of some updates; nothing if none of them has a time. */
    static Optional<ShownSpan> of(List<TimelineEntry> entries, DisplayZone displayZone) {
        ZonedDateTime from = null;
        ZonedDateTime to = null;
        for (TimelineEntry entry : entries) {
            ZonedDateTime at = displayZone.at(entry.moment());
            if (at != null) {
                from = from == null || at.isBefore(from) ? at : from;
                to = to == null || at.isAfter(to) ? at : to;
            }
        }
        return from == null || to == null ? Optional.empty() : Optional.of(new ShownSpan(from, to));
    }

    Instant start() {
        return from.toInstant();
    }

    Instant end() {
        return to.toInstant();
    }

    /** Returns "16:05 – 17:10", with the days where they differ, or where all is told. */
    String words(boolean withDay) {
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        String first = (withDay || !sameDay ? TimeFormat.weekday(from) + " " : "") + TimeFormat.clock(from);
        String last = (sameDay ? "" : TimeFormat.weekday(to) + " ") + TimeFormat.clock(to);
        return first.equals(last) ? first : first + " – " + last;
    }

    /** Returns the time of an update that has one. */
    static Instant instant(TimelineEntry entry) {
        return Objects.requireNonNull(entry.moment().instant(), "has a time");
    }
}
