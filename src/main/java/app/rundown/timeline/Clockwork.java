package app.rundown.timeline;

import app.rundown.model.Moment;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * In which zone a timeline is read. It changes only how times are written and where a day begins, never what is known:
 * a moment whose instant is unknown, or of which only the day is known, is never converted, and exports and citations
 * keep the document's own zone.
 *
 * @param choice whose zone
 * @param reader the zone of the one who reads
 */
public record Clockwork(Choice choice, ZoneId reader) {

    /** Each document's own zone; what exports and everything without a window work with. */
    public static final Clockwork DOCUMENT = new Clockwork(Choice.DOCUMENT, ZoneOffset.UTC);

    /** Whose zone. */
    public enum Choice {
        /** Each document's own, as it is written. */
        DOCUMENT,
        /** Coordinated Universal Time. */
        UTC,
        /** The one of the reader's own clock. */
        READER
    }

    /** A moment in the chosen zone; null where the moment is unknown. */
    public @Nullable ZonedDateTime at(Moment moment) {
        ZonedDateTime at = moment.at();
        return at == null || moment.precision() == Moment.Precision.DAY ? at : at(at);
    }

    /** A time in the chosen zone: the same instant. */
    public ZonedDateTime at(ZonedDateTime at) {
        return switch (choice) {
            case DOCUMENT -> at;
            case UTC -> at.withZoneSameInstant(ZoneOffset.UTC);
            case READER -> at.withZoneSameInstant(reader);
        };
    }

    /** Whether a moment's clock stands as the document shows it because there is nothing to convert it by. */
    public boolean leaves(Moment moment) {
        return choice != Choice.DOCUMENT
                && (moment.at() == null ? moment.shown() != null : moment.precision() == Moment.Precision.DAY);
    }
}
