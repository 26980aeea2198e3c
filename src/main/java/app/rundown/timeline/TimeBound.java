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

/** A time bound as a user gives it. {@link Timeline#instant} returns what it means for a document. */
public sealed interface TimeBound {

    /** A point in time: an ISO date-time with offset or zone ("2019-05-14T16:00Z"). */
    record At(Instant instant) implements TimeBound {}

    /** A date and clock in each document's own zone ("2019-05-14T16:00"); a date alone means the start of that day. */
    record Local(LocalDateTime dateTime) implements TimeBound {}

    /** A clock on each document's own date, in its own zone ("16:00"). */
    record Clock(LocalTime time) implements TimeBound {}

    /**
     * Parses a bound. White space around it is ignored, and a space may replace the "T".
     *
     * @throws IllegalArgumentException with a sentence for people, if the text is not a bound
     */
    static TimeBound parse(String text) {
        String bound = text.strip().replaceFirst("(?<=\\d) +(?=\\d)", "T");
        for (Function<String, TimeBound> reading : Readings.ALL) {
            try {
                return reading.apply(bound);
            } catch (DateTimeException e) {
                continue; // The next format may fit.
            }
        }
        throw new IllegalArgumentException(
                "“" + text.strip() + "” is not a time: give a time (16:00), a date (2019-05-14),"
                        + " or a date and time, with or without its zone (2019-05-14T16:00Z, 2019-05-14T16:00).");
    }

    /** The ways to parse a bound; no text fits two of them. */
    final class Readings {
        private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

        /** The parsers, each of which throws a {@link DateTimeException} if a text does not fit. */
        static final List<Function<String, TimeBound>> ALL = List.of(
                text -> new At(ZonedDateTime.parse(text).toInstant()),
                text -> new Local(LocalDateTime.parse(text)),
                text -> new Local(LocalDate.parse(text).atStartOfDay()),
                text -> new Clock(LocalTime.parse(text, CLOCK)));

        private Readings() {}
    }
}
