package app.rundown.ui;

import app.rundown.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Times as the window writes them: English, in the document's own zone, whatever the system's language. */
final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private static final String USER = "you";

    private Times() {}

    /** "20:15", or the clock as the document shows it where nothing more is known, or empty. */
    static String clock(Moment moment) {
        ZonedDateTime at = moment.at();
        if (at == null) {
            String shown = moment.shown();
            return shown == null ? "" : shown;
        }
        return CLOCK.format(at);
    }

    /** "20:15". */
    static String clock(ZonedDateTime at) {
        return CLOCK.format(at);
    }

    /** "14 May 2019, 20:15 GMT (inferred). …reason", for a tooltip. */
    static String full(Moment moment) {
        ZonedDateTime at = moment.at();
        if (at == null) {
            return "Time unknown. " + moment.why();
        }
        String unstated = moment.unstated(USER);
        return FULL.format(at) + " " + zone(at) + (unstated.isEmpty() ? "" : " (" + unstated + ")") + "\n" + moment.why();
    }

    /** What a day's header says of a moment that the document does not state whole: "date inferred", "date set by you". */
    static String unsure(Moment moment) {
        if (moment.isSet()) {
            return moment.unstated(USER);
        }
        return moment.date() == Moment.Basis.STATED ? "zone inferred" : "date inferred";
    }

    /** "Tuesday 14 May 2019". */
    static String day(ZonedDateTime day) {
        return DAY.format(day);
    }

    /** "14 May 2019". */
    static String shortDay(ZonedDateTime day) {
        return SHORT_DAY.format(day);
    }

    /** "GMT", "UTC+2", "BST". */
    static String zone(ZonedDateTime at) {
        if (at.getZone() instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        }
        return at.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).isEmpty()
                ? at.getZone().getId()
                : DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at);
    }

    /** "14 May 2019, 20:15 UTC". */
    static String instant(Instant instant) {
        return FULL.format(instant.atZone(ZoneOffset.UTC)) + " UTC";
    }

    /** "1 h 59 min", "2 days 3 h". */
    static String length(Duration length) {
        long days = length.toDays();
        if (days > 0) {
            return days + (days == 1 ? " day " : " days ") + length.toHoursPart() + " h";
        }
        return length.toHours() == 0
                ? length.toMinutes() + " min"
                : length.toHours() + " h " + length.toMinutesPart() + " min";
    }
}
