package app.rundown.time;

import app.rundown.model.CaptureTime;
import app.rundown.model.DayAndZone;
import app.rundown.model.Document;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The times of a document.
 *
 * @param moments one for each update, by its id
 * @param audit what must be known before the times are trusted
 * @param captured when the copy was made: as it or its fetch states, else as its head shows; or null where nothing
 *     tells
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
     * Weighs the evidence of a document. An update that states date, clock and zone keeps them; what is missing is
     * inferred from the rest of the document where the evidence is strong enough, and the reason is said. Never throws
     * on odd stamps.
     */
    public static Timing of(Document document) {
        return of(document, DayAndZone.NONE);
    }

    /**
     * Weighs the evidence of a document, and what the user knows beyond it. What the user set beats all inference,
     * never what an update states of itself.
     */
    public static Timing of(Document document, DayAndZone set) {
        return new Weighing(document, set).timing();
    }
}
