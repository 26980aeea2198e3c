package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.time.zone.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the updates of a document were last changed. A change time that many updates share is the page's and does not
 * count.
 */
final class Edits {
    /** A change that shows only a clock is taken to be of the same day or the following night, so within this time. */
    private static final Duration SOON = Duration.ofHours(12);

    private final Map<String, Integer> shared = new HashMap<>();
    private final ZoneAbbreviations letters;

    /** Counts how many updates share each change time. */
    Edits(Document document, ZoneAbbreviations letters) {
        this.letters = letters;
        for (Update update : document.updates()) {
            for (Stamp stamp : update.stamps()) {
                if (stamp.role() == Stamp.Role.EDITED) {
                    shared.merge(stamp.text(), 1, Integer::sum);
                }
            }
        }
    }

    /** Returns the latest change whose instant is stated, or null. */
    @Nullable
    Instant stated(Update update) {
        if (shared.isEmpty()) {
            return null;
        }
        Instant edited = null;
        for (TimeText change : changesOf(update)) {
            ZonedDateTime at = change.at();
            if (at != null && (edited == null || at.toInstant().isAfter(edited))) {
                edited = at.toInstant();
            }
        }
        return edited;
    }

    /**
     * Returns a moment with the change that shows a clock without a date, unless the update states a full instant for a
     * change.
     */
    Moment withShownChange(Moment moment, Update update) {
        if (shared.isEmpty()) {
            return moment;
        }
        ZonedDateTime made = moment.at();
        boolean isShown = update.stamps().stream()
                .anyMatch(stamp -> stamp.role() == Stamp.Role.EDITED && stamp.source() == Stamp.Source.SHOWN);
        if (made == null || !isShown || stated(update) != null) {
            return moment;
        }
        for (TimeText change : changesOf(update)) {
            ZonedDateTime at = change.mention() == null ? after(made, change.clock(), change.zone()) : null;
            if (at != null) {
                return new Moment(
                        moment.shown(),
                        made,
                        moment.precision(),
                        moment.date(),
                        moment.zone(),
                        moment.why() + " The change, shown as " + change.clock()
                                + ", is taken to be the next such clock after that.",
                        at.toInstant(),
                        moment.doubts());
            }
        }
        return moment;
    }

    private List<TimeText> changesOf(Update update) {
        return update.stamps().stream()
                .filter(stamp ->
                        stamp.role() == Stamp.Role.EDITED && shared.getOrDefault(stamp.text(), 0) < UpdateTimes.SHARED)
                .map(stamp -> TimeText.of(stamp.text()).asMeantBy(letters))
                .toList();
    }

    /**
     * Returns the next time after an update was made at which a clock shows a time; null if that is too late, or in the
     * same minute.
     */
    private static @Nullable ZonedDateTime after(ZonedDateTime made, @Nullable LocalTime clock, @Nullable Zone zone) {
        if (clock == null || zone != null && zone.isOpen()) {
            return null;
        }
        ZoneId id = zone == null ? made.getZone() : zone.id();
        ZonedDateTime day = made.withZoneSameInstant(id);
        ZonedDateTime same = ZonedDateTime.of(day.toLocalDate(), clock, id);
        ZonedDateTime at = same.isBefore(day.withSecond(0).withNano(0)) ? same.plusDays(1) : same;
        return at.isAfter(made) && Duration.between(made, at).compareTo(SOON) < 0 ? at : null;
    }
}
