package app.rundown.model;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an update was made, and how that is known. What is inferred never looks certain: {@link #basis()} and
 * {@link #why()} go wherever the time goes.
 *
 * @param shown the clock as the document shows it, or null
 * @param at the time in the document's own zone, or null where it can't be known
 * @param precision how exact {@code at} is
 * @param date whether the document states the day, or how else it is known
 * @param zone the same of the zone
 * @param why the reason, in a sentence for people; also for what is unknown
 * @param edited when the update was last changed, or null where the document does not say
 * @param doubts what is odd about it ("stands below 12:07 though it is later"), one sentence each
 */
public record Moment(
        @Nullable String shown,
        @Nullable ZonedDateTime at,
        Precision precision,
        Basis date,
        Basis zone,
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

    /** How a moment, or a part of it, is known; the surest first. */
    public enum Basis {
        /** The document gives it with this very update. */
        STATED,
        /** The user set it. */
        SET,
        /** It was concluded from other evidence. */
        INFERRED,
        /** It can't be known. */
        UNKNOWN
    }

    /** Keeps a copy of the doubts, and a moment without a time to its word. */
    public Moment {
        doubts = List.copyOf(doubts);
        if ((at == null) != (date == Basis.UNKNOWN || zone == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("A moment is unknown exactly where it has no time: " + why);
        }
    }

    /** A moment whose date and zone are known alike. */
    public Moment(
            @Nullable String shown,
            @Nullable ZonedDateTime at,
            Precision precision,
            Basis basis,
            String why,
            @Nullable Instant edited,
            List<String> doubts) {
        this(shown, at, precision, basis, basis, why, edited, doubts);
    }

    /** A moment that can't be known. */
    public static Moment unknown(@Nullable String shown, String why) {
        return new Moment(shown, null, Precision.NONE, Basis.UNKNOWN, why, null, List.of());
    }

    /** How the whole of it is known: as well as the less sure of its date and its zone. */
    public Basis basis() {
        return date.compareTo(zone) > 0 ? date : zone;
    }

    /** Whether the user set any of it. */
    public boolean isSet() {
        return date == Basis.SET || zone == Basis.SET;
    }

    /**
     * What of it is not the document's own statement: "inferred", "date set by you, zone inferred"; empty where it
     * states all, and where the moment can't be known.
     *
     * @param user what to call the user
     */
    public String unstated(String user) {
        if (at == null || basis() == Basis.STATED) {
            return "";
        }
        if (!isSet()) {
            return "inferred";
        }
        if (date == zone) {
            return "date and zone set by " + user;
        }
        String day = date == Basis.SET ? "date set by " + user : date == Basis.INFERRED ? "date inferred" : "";
        String place = zone == Basis.SET ? "zone set by " + user : zone == Basis.INFERRED ? "zone inferred" : "";
        return day.isEmpty() || place.isEmpty() ? day + place : day + ", " + place;
    }

    /** The same moment with one more doubt. */
    public Moment withDoubt(String doubt) {
        List<String> all = new ArrayList<>(doubts);
        all.add(doubt);
        return new Moment(shown, at, precision, date, zone, why, edited, all);
    }

    /** The instant, or null where it can't be known. */
    public @Nullable Instant instant() {
        return at == null ? null : at.toInstant();
    }
}
