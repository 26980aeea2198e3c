package app.rundown.user;

import app.rundown.model.Document;
import app.rundown.model.Update;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows about a document's times that the document does not say.
 *
 * @param date the day of one of its updates, or null to leave it to the evidence
 * @param update the update that the date belongs to; null for the first in the document, which may be another one in a
 *     newer copy
 * @param zone the zone of its clocks, or null to leave it to the evidence
 */
public record DayAndZone(
        @Nullable LocalDate date,
        @Nullable UpdateKey update,
        @Nullable ZoneId zone) {
    /** Nothing is known. */
    public static final DayAndZone NONE = new DayAndZone(null, null);

    /** Drops the update if there is no date. */
    public DayAndZone {
        update = date == null ? null : update;
    }

    /** Gives the day of the document's first update. */
    public DayAndZone(@Nullable LocalDate date, @Nullable ZoneId zone) {
        this(date, null, zone);
    }

    /**
     * Returns the same value with its date tied to the update it applies to, so that it can be found again in a newer
     * copy. Without an update so far, that is the document's first one that is not pinned.
     */
    public DayAndZone tied(Document document) {
        return date == null || update != null
                ? this
                : document.updates().stream()
                        .filter(one -> !one.flags().contains(Update.Flag.PINNED))
                        .findFirst()
                        .map(first -> new DayAndZone(date, UpdateKey.of(document, first), zone))
                        .orElse(this);
    }
}
