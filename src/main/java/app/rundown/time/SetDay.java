package app.rundown.time;

import app.rundown.model.DayAndZone;
import app.rundown.model.Document;
import app.rundown.model.Update;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day that the user set, converted from the update for which it was set to the first update of this copy.
 *
 * @param first the day of the first update; null if the user set none, or if the update cannot be found
 * @param lost why a day that the user set is not applied, in words without a full stop; or null
 */
record SetDay(@Nullable LocalDate first, @Nullable String lost) {
    private static final SetDay NONE = new SetDay(null, null);

    /** Finds the update, and counts the midnights between it and the first one. */
    static SetDay of(Document document, DayAndZone set, DayCount days) {
        LocalDate date = set.date();
        if (date == null) {
            return NONE;
        }
        if (set.update() == null) {
            return new SetDay(date, null);
        }
        List<Update> found = set.update().in(document);
        List<Integer> offsets = found.stream()
                .map(update -> days.offsets()[document.updates().indexOf(update)])
                .distinct()
                .toList();
        return switch (offsets.size()) {
            case 0 -> lost(date, "that of an update which is not in this copy of the page, or was changed");
            case 1 -> new SetDay(date.minusDays(offsets.getFirst()), null);
            default -> lost(date, "that of an update which this copy of the page has on several days");
        };
    }

    private static SetDay lost(LocalDate date, String why) {
        return new SetDay(
                null, "the date that the user set, " + BaseDay.written(date) + ", was " + why + ", and is not applied");
    }
}
