package app.rundown.export.content;

import app.rundown.model.Moment;
import java.time.DayOfWeek;
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
    /** How long an offset such as "+01:00" is; that of some old local times goes on with seconds. */
    private static final int MINUTES = 6;

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private static final List<String> WEEKDAYS = Stream.of(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
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
        return day(local.toLocalDate()) + ", " + plainClock(moment) + " (zone unknown)" + dateMark(moment.date());
    }

    /**
     * Returns clock and zone, to stand below the {@linkplain #dayHeading day}, and which of both is not stated: "16:12
     * GMT, date inferred".
     */
    public static String ofDay(Moment moment) {
        ZonedDateTime at = moment.at();
        if (at == null) {
            return moment.local() == null
                    ? withoutInstant(moment)
                    : plainClock(moment) + " (zone unknown)" + dateMark(moment.date());
        }
        String clock = clock(moment, at);
        return (clock.isEmpty() ? "day only" : clock) + preciseMark(moment);
    }

    /** Returns a day with its name: "Tuesday, 14 May 2019". */
    public static String dayHeading(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().ordinal()) + ", " + day(day);
    }

    /** Returns what is not stated of a moment: "date inferred", "date and zone inferred", "zone set by the user". */
    public static String unstated(Moment moment) {
        if (moment.at() == null) {
            String date = dateMark(moment.date());
            return date.isEmpty() ? "" : date.substring(2);
        }
        String unstated = moment.unstated(USER);
        if (unstated.isEmpty() || moment.isSet()) {
            return unstated;
        }
        boolean date = moment.date() == Moment.Basis.INFERRED;
        boolean zone = moment.zone() == Moment.Basis.INFERRED;
        return date && zone ? "date and zone inferred" : date ? "date inferred" : "zone inferred";
    }

    private static String preciseMark(Moment moment) {
        String unstated = unstated(moment);
        return unstated.isEmpty() ? "" : ", " + unstated;
    }

    /** Returns how the day is known, unless the document states it. */
    private static String dateMark(Moment.Basis date) {
        return date == Moment.Basis.INFERRED
                ? ", date inferred"
                : date == Moment.Basis.SET ? ", date set by " + USER : "";
    }

    /** Returns date, clock to the minute and "UTC" for an instant that has no zone of its own. */
    public static String utc(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneOffset.UTC);
        return day(at.toLocalDate()) + ", " + minute(at.toLocalTime()) + " UTC";
    }

    /** Returns an instant as RFC 3339 has it, in UTC; the same as its own text, but quicker. */
    public static String rfc3339(Instant instant) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        return iso(utc) + "Z";
    }

    /** Returns date and clock as ISO 8601 has them, with seconds. */
    public static String iso(LocalDateTime local) {
        String text = local.toString();
        return local.getSecond() == 0 && local.getNano() == 0 ? text + ":00" : text;
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
        String id = at.getOffset().getId();
        String offset = at.getOffset().getTotalSeconds() == 0 ? "UTC" : "UTC" + id.substring(0, MINUTES);
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
