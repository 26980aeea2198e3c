package app.rundown.model;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows of a document's times that the document does not say.
 *
 * @param date the day of the update that stands first in the document, or null to leave it to the evidence
 * @param zone the zone of its clocks, or null to leave it to the evidence
 */
public record DayAndZone(@Nullable LocalDate date, @Nullable ZoneId zone) {
    /** Nothing known. */
    public static final DayAndZone NONE = new DayAndZone(null, null);
}
