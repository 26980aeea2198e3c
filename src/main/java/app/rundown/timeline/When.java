package app.rundown.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A bound in time as a user gives it. */
public sealed interface When {

    /** A point in time: an ISO date-time with offset or zone ("2019-05-14T16:00Z"). */
    record At(Instant instant) implements When {}

    /** A date and clock in each document's own zone ("2019-05-14T16:00"). */
    record Local(LocalDateTime dateTime) implements When {}

    /** A clock on each document's own date and in its own zone ("16:00"). */
    record Clock(LocalTime time) implements When {}

    /**
     * Reads a bound.
     *
     * @throws IllegalArgumentException with a sentence for people, where the text is none of the three
     */
    static When parse(String text) {
        throw new UnsupportedOperationException();
    }
}
