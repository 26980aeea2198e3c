package app.rundown.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After} (RFC 9110, section 10.2.3): a number of seconds, or a date. */
final class RetryAfter {
    /** More seconds than that are as good as never. */
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /**
     * Returns how long to wait; null if the header does not tell.
     *
     * @param value the header
     * @param now the header {@code Date} of the same answer: the server's clock, and not this computer's, tells how far
     *     off its date is
     */
    static @Nullable Duration of(String value, String now) {
        String text = value.strip();
        if (text.matches("\\d{1," + MOST_DIGITS + "}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Duration wait = Duration.between(date(now), date(text));
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
