package app.rundown.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an update was made, and how this is known. What is inferred must never look certain: {@link #basis()} and
 * {@link #why()} accompany the time wherever it is shown or exported.
 *
 * @param shown the clock time as the document shows it, or null
 * @param at the time in the document's own zone, or null if it cannot be known
 * @param local the date and clock as the document means them; known also where the zone is not; or null
 * @param precision how exact {@code at} or {@code local} is
 * @param date how the day is known
 * @param zone how the zone is known
 * @param why the reason, in a sentence for people; also given if the time is unknown
 * @param edited when the update was last changed, or null if the document does not say
 * @param doubts what is odd about the time ("stands below 12:07 though it is later"), one sentence each
 */
public record Moment(
        @Nullable String shown,
        @Nullable ZonedDateTime at,
        @Nullable LocalDateTime local,
        Precision precision,
        Basis date,
        Basis zone,
        String why,
        @Nullable Instant edited,
        List<String> doubts) {

    /** The first words of each doubt about the order of the updates; other doubts are about the time itself. */
    public static final String OUT_OF_ORDER = "Out of ";

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
        /** The document states it with this very update. */
        STATED,
        /** The user set it. */
        SET,
        /** It was concluded from other evidence. */
        INFERRED,
        /** It cannot be known. */
        UNKNOWN
    }

    /** Keeps a copy of the doubts, and checks that there is a time exactly if date and zone are known. */
    public Moment {
        doubts = List.copyOf(doubts);
        local = at == null ? local : at.toLocalDateTime();
        if ((at == null) != (date == Basis.UNKNOWN || zone == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("A moment is unknown exactly where it has no time: " + why);
        }
    }

    /** Creates a moment whose local date and clock are those of {@code at}. */
    public Moment(
            @Nullable String shown,
            @Nullable ZonedDateTime at,
            Precision precision,
            Basis date,
            Basis zone,
            String why,
            @Nullable Instant edited,
            List<String> doubts) {
        this(shown, at, null, precision, date, zone, why, edited, doubts);
    }

    /** Creates a moment whose date and zone are known in the same way. */
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

    /** Creates a moment that cannot be known. */
    public static Moment unknown(@Nullable String shown, String why) {
        return new Moment(shown, null, Precision.NONE, Basis.UNKNOWN, why, null, List.of());
    }

    /** Returns how the moment as a whole is known: the less sure of its date's and its zone's basis. */
    public Basis basis() {
        return date.compareTo(zone) > 0 ? date : zone;
    }

    /** Whether the user set the date or the zone. */
    public boolean isSet() {
        return date == Basis.SET || zone == Basis.SET;
    }

    /**
     * Returns which parts the document does not state itself: "inferred", "date set by you, zone inferred"; empty if it
     * states all, or if the moment cannot be known.
     *
     * @param user the word for the user, such as "you"
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

    /** Returns the same moment with one more doubt. */
    public Moment withDoubt(String doubt) {
        List<String> all = new ArrayList<>(doubts);
        all.add(doubt);
        return new Moment(shown, at, local, precision, date, zone, why, edited, all);
    }

    /** Returns the same moment without doubts. */
    public Moment withoutDoubts() {
        return doubts.isEmpty() ? this : new Moment(shown, at, local, precision, date, zone, why, edited, List.of());
    }

    /** Returns the instant, or null if it cannot be known. */
    public @Nullable Instant instant() {
        return at == null ? null : at.toInstant();
    }
}
