package app.rundown.export.table;

import app.rundown.export.content.Times;
import app.rundown.model.Moment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** The parts of a time, each as a cell; null where it is not known. */
final class Cells {
    private Cells() {}

    static @Nullable String date(Moment moment) {
        LocalDateTime local = moment.local();
        return local == null ? null : local.toLocalDate().toString();
    }

    static @Nullable String zone(Moment moment) {
        ZonedDateTime at = moment.at();
        return at != null ? Times.zone(at) : moment.local() != null ? "unknown" : null;
    }

    /** Returns the instant, unless only the day is known. */
    static @Nullable String instant(Moment moment) {
        Instant instant = moment.instant();
        return instant == null || moment.precision() == Moment.Precision.DAY ? null : Times.rfc3339(instant);
    }
}
