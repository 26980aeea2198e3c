package app.rundown.time;

import app.rundown.base.ParallelStreams;
import app.rundown.model.Document;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An update with its time stamps parsed.
 *
 * @param update the update
 * @param stated the most credible stamp that gives the whole instant by itself, or null
 * @param at that instant, or null
 * @param statedBy where that stamp was found, or null
 * @param clock the best time of day: the shown one if there is one, else one from the data; or null
 * @param shown the clock as shown, or null
 * @param day a date for this update without clock or zone, from the heading of its day or from the clock itself; or
 *     null
 * @param rejected whether a stamp was rejected because too many updates share its instant
 * @param contradicted the stated instant that was rejected because the shown clock names its zone and contradicts it;
 *     or null
 * @param verdict what speaks against the stated instant, or against one that was passed over for it; or null
 * @param shifted whether the stated instant is one that the verdict has put right
 * @param passedOver an instant of the structured data that was not taken and is minutes or more away from the one that
 *     was; or null
 */
record UpdateTimes(
        Update update,
        @Nullable TimeText stated,
        @Nullable ZonedDateTime at,
        Stamp.@Nullable Source statedBy,
        @Nullable TimeText clock,
        @Nullable String shown,
        @Nullable DateMention day,
        boolean rejected,
        @Nullable ZonedDateTime contradicted,
        @Nullable ZonedDateTime passedOver,
        Witnesses.@Nullable Verdict verdict,
        boolean shifted) {
    /** If this many updates share one instant of the page's structured data, it cannot be their own. */
    static final int SHARED = 3;

    /**
     * Parses the stamps of all updates, and judges how credible they are.
     *
     * @param copy when the copy was made, or null
     */
    static List<UpdateTimes> of(Document document, ZoneAbbreviations letters, @Nullable CopyTime copy) {
        List<Update> updates = document.updates();
        Map<String, Integer> shared = new HashMap<>();
        for (Update update : updates) {
            for (Stamp stamp : update.stamps()) {
                if (stamp.role() == Stamp.Role.MADE && stamp.source() == Stamp.Source.JSON_LD) {
                    shared.merge(stamp.text(), 1, Integer::sum);
                }
            }
        }
        // A page shows the same clocks again and again, but the instants in its data differ each time.
        Map<String, TimeText> clocks = new ConcurrentHashMap<>();
        List<StampReader> readers = ParallelStreams.over(updates)
                .map(update -> new StampReader(update, shared, clocks, letters))
                .toList();
        Witnesses witnesses = new Witnesses(document, readers, copy);
        return ParallelStreams.over(readers)
                .map(reader -> reader.times(witnesses))
                .toList();
    }

    /** Returns the time of day used to work out the order of the document, or null. */
    @Nullable
    LocalTime timeOfDay() {
        return clock != null ? clock.clock() : stated != null ? stated.clock() : null;
    }

    /** Returns the day of the week that its clock names where nothing gives its date, or null. */
    @Nullable
    DayOfWeek weekday() {
        return stated != null || clock == null || day != null || shown == null ? null : NamedDays.in(shown);
    }

    /** Whether it is pinned to the top of the page, and so has no place in the order of time. */
    boolean isPinned() {
        return update.flags().contains(Update.Flag.PINNED);
    }

    /** Whether its day must be inferred from the rest of the document. */
    boolean needsDay() {
        return stated == null && clock != null && ownDate() == null;
    }

    /** Whether its zone must be inferred from the rest of the document. */
    boolean needsZone() {
        return stated == null
                && clock != null
                && (clock.zone() == null || clock.zone().isOpen());
    }

    /** Returns the full date that the update itself states, or null. */
    @Nullable
    LocalDate ownDate() {
        return day == null ? null : day.date();
    }
}
