package app.rundown.timeline;

import app.rundown.model.Moment;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The zone in which a timeline is shown. It only changes how times are written and where a day begins, never what is
 * known. A moment whose instant is unknown, or of which only the day is known, is never converted; exports and
 * citations keep the document's own zone.
 *
 * @param choice whose zone is used
 * @param reader the zone of the person who reads
 */
public record DisplayZone(Choice choice, ZoneId reader) {

    /** Each document's own zone, used for exports and everything without a window. */
    public static final DisplayZone DOCUMENT = new DisplayZone(Choice.DOCUMENT, ZoneOffset.UTC);

    /** Whose zone is used. */
    public enum Choice {
        /** Each document's own zone, as written there. */
        DOCUMENT,
        /** Coordinated Universal Time. */
        UTC,
        /** The zone of the reader's own clock. */
        READER
    }

    /** Returns a moment's time in the chosen zone, or null if the moment is unknown. */
    public @Nullable ZonedDateTime at(Moment moment) {
        ZonedDateTime at = moment.at();
        return at == null || moment.precision() == Moment.Precision.DAY ? at : at(at);
    }

    /** Returns the same instant in the chosen zone. */
    public ZonedDateTime at(ZonedDateTime at) {
        return switch (choice) {
            case DOCUMENT -> at;
            case UTC -> at.withZoneSameInstant(ZoneOffset.UTC);
            case READER -> at.withZoneSameInstant(reader);
        };
    }

    /** Whether a moment's clock is shown as in the document because it cannot be converted to the chosen zone. */
    public boolean keepsDocumentClock(Moment moment) {
        return choice != Choice.DOCUMENT
                && (moment.at() == null ? moment.shown() != null : moment.precision() == Moment.Precision.DAY);
    }
}
