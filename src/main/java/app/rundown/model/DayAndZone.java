package app.rundown.model;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows of a document's times that the document does not say.
 *
 * @param date the day of one of its updates, or null to leave it to the evidence
 * @param update the update whose day it is; null for the one that stands first, which is another one in a newer copy
 * @param zone the zone of its clocks, or null to leave it to the evidence
 */
public record DayAndZone(
        @Nullable LocalDate date,
        @Nullable UpdateKey update,
        @Nullable ZoneId zone) {
    /** Nothing known. */
    public static final DayAndZone NONE = new DayAndZone(null, null);

    /** Keeps no update without a date. */
    public DayAndZone {
        update = date == null ? null : update;
    }

    /** The day of the update that stands first. */
    public DayAndZone(@Nullable LocalDate date, @Nullable ZoneId zone) {
        this(date, null, zone);
    }

    /** The same with its date tied to the update that it means in a document, so that it is found in a newer copy. */
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
