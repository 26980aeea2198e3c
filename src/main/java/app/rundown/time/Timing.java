package app.rundown.time;

import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Precision;
import app.rundown.user.DayAndZone;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The times of a document.
 *
 * @param moments the moments by update id, one for each update
 * @param audit what a reader must know before trusting the times
 * @param captured when the copy was made: as the copy or its fetch states, else as the page's head shows; null if
 *     nothing says so
 */
public record Timing(
        Map<String, Moment> moments,
        List<Finding> audit,
        @Nullable CaptureTime captured) {

    /** Keeps copies. */
    public Timing {
        moments = Map.copyOf(moments);
        audit = List.copyOf(audit);
    }

    /**
     * Works out a document's times. An update that states date, clock and zone keeps them. What is missing is inferred
     * from the rest of the document if the evidence is strong enough, and the reason is given. Never throws on odd
     * stamps.
     *
     * @param set what the user set; it overrides all inference, but never what an update states itself
     */
    public static Timing of(Document document, DayAndZone set) {
        return new TimeResolver(document, set).timing();
    }

    /** Returns the time of day that a document shows with an update, also where its day is not known; else null. */
    public static @Nullable LocalTime clock(Moment moment) {
        LocalDateTime local = moment.local();
        if (local != null) {
            boolean exact = moment.precision() == Precision.MINUTE || moment.precision() == Precision.SECOND;
            return exact ? local.toLocalTime() : null;
        }
        return moment.shown() == null ? null : TimeText.of(moment.shown()).clock();
    }
}
