package app.rundown.cli;

import app.rundown.model.Moment;
import app.rundown.time.Timing;
import app.rundown.timeline.TimeBound;
import app.rundown.timeline.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The minute at which an update is sought; the second, if one is given. A clock alone means that clock on any day, as
 * the document shows it; also where its zone or its day is not known.
 */
record CitedMinute(TimeBound at) {
    /** How many updates are named where none fits. */
    private static final int NEAREST = 2;

    /** Whether an update was made then. */
    boolean fits(TimelineEntry entry) {
        Moment moment = entry.moment();
        LocalTime clock = Timing.clock(moment);
        LocalDateTime local = moment.local();
        if (clock == null) {
            return false;
        }
        return switch (at) {
            case TimeBound.Clock(LocalTime time) ->
                clock.truncatedTo(exactness(time.getSecond())).equals(time);
            case TimeBound.Local(LocalDateTime time) ->
                local != null && local.truncatedTo(exactness(time.getSecond())).equals(time);
            case TimeBound.At(Instant instant) -> {
                boolean whole = instant.equals(instant.truncatedTo(ChronoUnit.MINUTES));
                Instant own = moment.instant();
                yield own != null
                        && own.truncatedTo(whole ? ChronoUnit.MINUTES : ChronoUnit.SECONDS)
                                .equals(instant);
            }
        };
    }

    /** Returns the updates made closest to it, in their order. */
    List<TimelineEntry> nearest(List<TimelineEntry> entries) {
        List<TimelineEntry> nearest = entries.stream()
                .filter(entry -> distance(entry.moment()) != null)
                .sorted(Comparator.comparing(entry -> Objects.requireNonNull(distance(entry.moment()))))
                .limit(NEAREST)
                .toList();
        return entries.stream().filter(nearest::contains).toList();
    }

    private @Nullable Duration distance(Moment moment) {
        LocalTime clock = Timing.clock(moment);
        LocalDateTime local = moment.local();
        if (clock == null) {
            return null;
        }
        return switch (at) {
            case TimeBound.Clock(LocalTime time) ->
                Duration.between(time, clock).abs();
            case TimeBound.Local(LocalDateTime time) ->
                local == null ? null : Duration.between(time, local).abs();
            case TimeBound.At(Instant instant) -> {
                Instant own = moment.instant();
                yield own == null ? null : Duration.between(instant, own).abs();
            }
        };
    }

    private static ChronoUnit exactness(int second) {
        return second == 0 ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
    }
}
