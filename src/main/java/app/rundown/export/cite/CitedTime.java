package app.rundown.export.cite;

import app.rundown.export.content.Times;
import app.rundown.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an update was made, in the parts that the styles put in different orders.
 *
 * @param day the day, or null if it cannot be known
 * @param clock clock and zone ("12:10 GMT", "12:10 local time"); empty if there is none
 * @param remark what of it the document does not state itself ("inferred"), or what is not known; otherwise empty
 */
record CitedTime(@Nullable LocalDate day, String clock, String remark) {
    /** How a style writes a day. */
    enum Day {
        /** "1 March 2024". */
        PLAIN("d MMMM uuuu"),
        /** "March 1, 2024". */
        AMERICAN("MMMM d, uuuu"),
        /** "2024, March 1". */
        YEAR_FIRST("uuuu, MMMM d"),
        /** "1 Mar. 2024": the MLA shortens all months but May, June and July, and September to "Sept.". */
        SHORT("d MMMM uuuu");

        private final DateTimeFormatter form;

        Day(String pattern) {
            form = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }

        /** Returns a day in words. */
        String of(LocalDate day) {
            String words = form.format(day);
            return this != SHORT
                    ? words
                    : words.replace("September", "Sept.")
                            .replaceAll(
                                    "(Jan|Feb)uary|(Mar)ch|(Apr)il|(Aug)ust|(Oct|Nov|Dec)(?:o|em)ber", "$1$2$3$4$5.");
        }
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String UNKNOWN = "time unknown";

    /** Takes a moment apart. */
    static CitedTime of(Moment moment) {
        ZonedDateTime at = moment.at();
        String clock = Times.plainClock(moment);
        if (at != null) {
            return new CitedTime(
                    at.toLocalDate(),
                    clock.isEmpty() ? "" : clock + " " + Times.zone(at),
                    joined(clock.isEmpty() ? "day only" : "", moment.unstated("the user")));
        }
        if (moment.local() != null) {
            String date = moment.date() == Moment.Basis.INFERRED
                    ? "date inferred"
                    : moment.date() == Moment.Basis.SET ? "date set by the user" : "";
            return new CitedTime(
                    moment.local().toLocalDate(),
                    clock.isEmpty() ? "" : clock + " local time",
                    joined(clock.isEmpty() ? "day only" : "", "zone unknown", date));
        }
        String shown = moment.shown();
        return new CitedTime(null, "", shown == null ? UNKNOWN : UNKNOWN + ", shown as “" + Line.of(shown) + "”");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Returns day, clock and remark, as far as they are known, with commas between them. */
    String words(Day form) {
        return joined(day == null ? "" : form.of(day), clock, remark);
    }

    /** Returns day and clock, and the remark in parentheses. */
    String marked(Day form) {
        String known = joined(day == null ? "" : form.of(day), clock);
        return known.isEmpty() || remark.isEmpty() ? known + remark : known + " (" + remark + ")";
    }

    /** Returns clock and remark alone, for formats that have a field for the day. */
    String clockWords() {
        return joined(clock, remark);
    }

    /** Returns an instant that has no zone of its own: "March 2, 2024, 09:00 UTC". */
    static String utc(Instant instant, Day form) {
        ZonedDateTime at = instant.atZone(ZoneOffset.UTC);
        return form.of(at.toLocalDate()) + ", " + MINUTE.format(LocalTime.from(at)) + " UTC";
    }
}
