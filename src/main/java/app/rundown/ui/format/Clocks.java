package app.rundown.ui.format;

import app.rundown.model.Moment;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Writes clocks for lists. Where the open documents have more than one day, a clock alone would say too little, so its
 * day stands with it; where they have more than one year, the year too.
 *
 * @param displayZone the zone in which clocks are shown
 * @param reach how much of a date a clock needs
 */
public record Clocks(DisplayZone displayZone, Reach reach) {
    /** Over how much time the updates of the open documents reach. */
    public enum Reach {
        /** None has a time. */
        NONE,
        /** All are of one day. */
        ONE_DAY,
        /** They are of several days of one year. */
        ONE_YEAR,
        /** They are of several years. */
        YEARS
    }

    /** Returns the clocks of a timeline. */
    public static Clocks of(Timeline timeline, DisplayZone displayZone) {
        LocalDate first = null;
        Reach reach = Reach.ONE_DAY;
        for (TimelineEntry entry : timeline.bounds()) {
            LocalDate date = date(entry.moment(), displayZone);
            first = first == null ? date : first;
            if (date != null && first != null && !date.equals(first)) {
                if (date.getYear() != first.getYear()) {
                    return new Clocks(displayZone, Reach.YEARS);
                }
                reach = Reach.ONE_YEAR;
            }
        }
        return new Clocks(displayZone, first == null ? Reach.NONE : reach);
    }

    private static @Nullable LocalDate date(Moment moment, DisplayZone displayZone) {
        ZonedDateTime at = displayZone.at(moment);
        LocalDateTime local = at == null ? moment.local() : at.toLocalDateTime();
        return local == null ? null : local.toLocalDate();
    }

    /** Returns the clock alone: "16:36"; empty if there is none. */
    public String clock(Moment moment) {
        return TimeFormat.clock(moment, displayZone);
    }

    /**
     * Returns the day that has to stand with a clock: "14 May", "14 May 2019"; empty if none has to, or none is known.
     */
    public String day(Moment moment) {
        LocalDate date = reach.compareTo(Reach.ONE_DAY) <= 0 ? null : date(moment, displayZone);
        return date == null ? "" : reach == Reach.YEARS ? TimeFormat.shortDay(date) : TimeFormat.dayAndMonth(date);
    }

    /** Returns the clock with its day if it needs one: "14 May, 16:36"; empty if neither is known. */
    public String full(Moment moment) {
        String day = day(moment);
        String clock = clock(moment);
        return day.isEmpty() || clock.isEmpty() ? day + clock : day + ", " + clock;
    }
}
