package app.rundown.export.content;

import app.rundown.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Puts times into words, the same in every format and on every system. A zone that is named by a place is given with
 * its offset, because the place alone leaves the hour open. Whatever was inferred is said to be so.
 */
public final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    /** Years from here on have four digits. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    /** Not "you": the reader of an export is rarely the person who made it. */
    static final String USER = "the user";

    private Times() {}

    /**
     * Returns date, clock and zone: "14 May 2019, 16:05 GMT, inferred". Where the zone is not known, it says so: "14
     * May 2019, 16:05 (zone unknown)". Where the day is not known, only the clock as shown remains.
     */
    public static String full(Moment moment) {
        ZonedDateTime at = moment.at();
        if (at == null) {
            return withoutInstant(moment);
        }
        String clock = clock(moment, at);
        return day(at.toLocalDate()) + (clock.isEmpty() ? " (day only)" : ", " + clock) + mark(moment);
    }

    private static String withoutInstant(Moment moment) {
        LocalDateTime local = moment.local();
        if (local == null) {
            String shown = moment.shown();
            return shown == null ? "time unknown" : "time unknown, shown as “" + shown + "”";
        }
        String date = moment.date() == Moment.Basis.INFERRED
                ? ", date inferred"
                : moment.date() == Moment.Basis.SET ? ", date set by " + USER : "";
        return day(local.toLocalDate()) + ", " + plainClock(moment) + " (zone unknown)" + date;
    }

    /** Returns date, clock to the minute and "UTC" for an instant that has no zone of its own. */
    public static String utc(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneOffset.UTC);
        return day(at.toLocalDate()) + ", " + minute(at.toLocalTime()) + " UTC";
    }

    /** Puts a day together by hand, because a formatter takes most of the time of an update. */
    private static String day(LocalDate day) {
        int year = day.getYear();
        return year < FIRST_YEAR || year > LAST_YEAR
                ? DAY.format(day)
                : day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + year;
    }

    private static String minute(LocalTime clock) {
        return two(clock.getHour()) + ":" + two(clock.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Returns the clock alone, as in "16:05"; empty if at most the day is known. */
    public static String plainClock(Moment moment) {
        LocalDateTime local = moment.local();
        if (local == null) {
            return "";
        }
        return switch (moment.precision()) {
            case SECOND -> minute(local.toLocalTime()) + ":" + two(local.getSecond());
            case MINUTE -> minute(local.toLocalTime());
            case DAY, NONE -> "";
        };
    }

    /** Returns the zone in words: "GMT", "UTC+03:00", "Europe/London (UTC+01:00)". */
    public static String zone(ZonedDateTime at) {
        ZoneId zone = at.getZone();
        String offset = at.getOffset().getTotalSeconds() == 0 ? "UTC" : "UTC" + OFFSET.format(at);
        if (zone instanceof ZoneOffset) {
            return offset;
        }
        return zone.getId().contains("/") ? zone.getId() + " (" + offset + ")" : zone.getId();
    }

    private static String clock(Moment moment, ZonedDateTime at) {
        String clock = plainClock(moment);
        return clock.isEmpty() ? "" : clock + " " + zone(at);
    }

    private static String mark(Moment moment) {
        String unstated = moment.unstated(USER);
        return unstated.isEmpty() ? "" : ", " + unstated;
    }
}
