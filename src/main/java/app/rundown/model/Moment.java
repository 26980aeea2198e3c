package app.rundown.model;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an update was made, and how that is known. What is inferred never looks certain: {@link #basis()} and
 * {@link #why()} go wherever the time goes.
 *
 * @param shown the clock as the document shows it, or null
 * @param at the time in the document's own zone, or null where it can't be known
 * @param precision how exact {@code at} is
 * @param basis whether the document states the instant, or it was inferred
 * @param why the reason, in a sentence for people; also for what is unknown
 * @param edited when the update was last changed, or null where the document does not say
 * @param doubts what is odd about it ("stands below 12:07 though it is later"), one sentence each
 */
public record Moment(
        @Nullable String shown,
        @Nullable ZonedDateTime at,
        Precision precision,
        Basis basis,
        String why,
        @Nullable Instant edited,
        List<String> doubts) {

    /** How exact a moment is. */
    public enum Precision {
        /** To the second. */
        SECOND,
        /** To the minute. */
        MINUTE,
        /** The day only. */
        DAY,
        /** Not known at all. */
        NONE
    }

    /** How a moment is known. */
    public enum Basis {
        /** The document gives date, clock and zone of this very update. */
        STATED,
        /** At least one of date and zone was concluded from other evidence. */
        INFERRED,
        /** It can't be known. */
        UNKNOWN
    }

    /** Keeps a copy of the doubts, and a moment without a time to its word. */
    public Moment {
        doubts = List.copyOf(doubts);
        if ((at == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("A moment is unknown exactly where it has no time: " + why);
        }
    }

    /** A moment that can't be known. */
    public static Moment unknown(@Nullable String shown, String why) {
        return new Moment(shown, null, Precision.NONE, Basis.UNKNOWN, why, null, List.of());
    }

    /** The instant, or null where it can't be known. */
    public @Nullable Instant instant() {
        return at == null ? null : at.toInstant();
    }
}
