package app.rundown.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A bound in time as a user gives it. What it means for a document is told by {@link Timeline#instant}. */
public sealed interface When {

    /** A point in time: an ISO date-time with offset or zone ("2019-05-14T16:00Z"). */
    record At(Instant instant) implements When {}

    /** A date and clock in each document's own zone ("2019-05-14T16:00"); a date alone is its beginning. */
    record Local(LocalDateTime dateTime) implements When {}

    /** A clock on each document's own date and in its own zone ("16:00"). */
    record Clock(LocalTime time) implements When {}

    /**
     * Reads a bound. White space around it is passed over, and a space may stand for the "T".
     *
     * @throws IllegalArgumentException with a sentence for people, where the text is none of the three
     */
    static When parse(String text) {
        String bound = text.strip().replaceFirst("(?<=\\d) +(?=\\d)", "T");
        for (Function<String, When> reading : Readings.ALL) {
            try {
                return reading.apply(bound);
            } catch (DateTimeException e) {
                continue; // The next reading may fit.
            }
        }
        throw new IllegalArgumentException(
                "“" + text.strip() + "” is not a time: give a clock (16:00), a date (2019-05-14),"
                        + " a date and clock (2019-05-14T16:00), or these with their zone (2019-05-14T16:00Z).");
    }

    /** The ways to read a bound; no text fits two of them. */
    final class Readings {
        private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

        static final List<Function<String, When>> ALL = List.of(
                text -> new At(ZonedDateTime.parse(text).toInstant()),
                text -> new Local(LocalDateTime.parse(text)),
                text -> new Local(LocalDate.parse(text).atStartOfDay()),
                text -> new Clock(LocalTime.parse(text, CLOCK)));

        private Readings() {}
    }
}
