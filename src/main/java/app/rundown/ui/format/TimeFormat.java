package app.rundown.ui.format;

import app.rundown.model.Moment;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes times the way the window shows them: in English, whatever the system's language. */
public final class TimeFormat {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY_ONLY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);

    private static final String USER = "you";

    /** Beside more days than this, nobody asks for the hours. */
    private static final int LAST_WITH_HOURS = 31;

    private TimeFormat() {}

    /**
     * Returns "20:15"; the clock as the document shows it if nothing more is known; empty if there is no clock or only
     * the day is known.
     */
    public static String clock(Moment moment, DisplayZone displayZone) {
        ZonedDateTime at = displayZone.at(moment);
        if (at == null) {
            String shown = moment.shown();
            return shown == null ? "" : shown;
        }
        return moment.precision() == Moment.Precision.DAY ? "" : CLOCK.format(at);
    }

    /** Returns "20:15". */
    public static String clock(ZonedDateTime at) {
        return CLOCK.format(at);
    }

    /**
     * Returns the text of a tooltip: "14 May 2019, 20:15 GMT (inferred)", the reason, and the document's own time if
     * another is shown.
     */
    public static String full(Moment moment, DisplayZone displayZone) {
        ZonedDateTime own = moment.at();
        ZonedDateTime at = displayZone.at(moment);
        if (own == null || at == null) {
            LocalDateTime local = moment.local();
            return local == null
                    ? "Time unknown. " + moment.why()
                    : dateAndClock(local.atZone(ZoneOffset.UTC)) + ", zone unknown\n" + moment.why();
        }
        String unstated = moment.unstated(USER);
        boolean day = moment.precision() == Moment.Precision.DAY;
        String converted = at.getOffset().equals(own.getOffset())
                ? ""
                : "\nIn the document's own zone: " + dateAndClock(own) + " " + zone(own);
        return (day ? date(at) + ", no clock known" : dateAndClock(at) + " " + zone(at))
                + (unstated.isEmpty() ? "" : " (" + unstated + ")") + converted + "\n" + moment.why();
    }

    /** Returns the zone of a day's clocks: "times in GMT", "your time, CET", "each in its document's zone". */
    public static String zoneOf(Row.Day day, DisplayZone.Choice choice) {
        return switch (choice) {
            case DOCUMENT -> day.mixed() ? "each in its document's zone" : "times in " + zone(day.day());
            case UTC -> "times in UTC";
            case READER -> "your time, " + zone(day.day());
        };
    }

    /**
     * Returns what a day's heading says of a moment that the document does not state completely: "date inferred", "date
     * set by you".
     */
    public static String unsure(Moment moment) {
        if (moment.isSet()) {
            return moment.unstated(USER);
        }
        return moment.date() == Moment.Basis.STATED ? "zone inferred" : "date inferred";
    }

    /** Returns "Tuesday 14 May 2019". */
    public static String day(ZonedDateTime day) {
        return name(day.getDayOfWeek()) + " " + date(day);
    }

    private static String dateAndClock(ZonedDateTime at) {
        return date(at) + ", " + CLOCK.format(at);
    }

    /** Returns "14 May 2019". */
    public static String date(ZonedDateTime at) {
        return at.getDayOfMonth() + " " + name(at.getMonth()) + " " + at.getYear();
    }

    /** Returns the English name. A formatter would first load the data of all languages. */
    private static String name(Enum<?> of) {
        return of.name().charAt(0) + of.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns "14 May 2019", with the month in short. */
    public static String shortDay(ZonedDateTime day) {
        return SHORT_DAY.format(day);
    }

    /** Returns "14 May 2019", with the month in short. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** Returns "14 May". */
    static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    /** Returns "14 May", with the year if that is not the present one, in the reader's zone. */
    public static String written(Instant at, InstantSource clock) {
        ZonedDateTime day = at.atZone(ZoneId.systemDefault());
        boolean now =
                day.getYear() == clock.instant().atZone(ZoneId.systemDefault()).getYear();
        return (now ? DAY_AND_MONTH : SHORT_DAY).format(day);
    }

    /** Returns "Tue 14 May". */
    public static String weekday(ZonedDateTime day) {
        return WEEKDAY.format(day);
    }

    /** Returns "Tue 14". */
    public static String weekdayOnly(ZonedDateTime day) {
        return WEEKDAY_ONLY.format(day);
    }

    /** Returns the zone's short name or offset: "GMT", "UTC+02:00", "BST". */
    public static String zone(ZonedDateTime at) {
        if (at.getZone() instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        }
        return at.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).isEmpty()
                ? at.getZone().getId()
                : DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at);
    }

    /** Returns "14 May 2019, 20:15 UTC". */
    public static String instant(Instant instant) {
        return dateAndClock(instant.atZone(ZoneOffset.UTC)) + " UTC";
    }

    /** Returns when something was, seen from now: "today, 09:12", "yesterday", "19 Nov", "19 Nov 2024". */
    public static String since(Instant instant, InstantSource clock) {
        ZonedDateTime at = instant.atZone(ZoneId.systemDefault());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        LocalDate day = at.toLocalDate();
        if (day.equals(today)) {
            return "today, " + CLOCK.format(at);
        }
        if (day.equals(today.minusDays(1))) {
            return "yesterday";
        }
        return day.getYear() == today.getYear() ? dayAndMonth(day) : shortDay(day);
    }

    /** Returns a length of time: "1 h 59 min", "2 days 3 h", "40 days". */
    public static String length(Duration length) {
        long days = length.toDays();
        if (days > LAST_WITH_HOURS) {
            return Counts.number((int) days) + " days";
        }
        if (days > 0) {
            return days + (days == 1 ? " day " : " days ") + length.toHoursPart() + " h";
        }
        return length.toHours() == 0
                ? length.toMinutes() + " min"
                : length.toHours() + " h " + length.toMinutesPart() + " min";
    }
}
