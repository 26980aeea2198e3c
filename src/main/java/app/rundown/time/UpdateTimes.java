package app.rundown.time;

import app.rundown.base.ParallelStreams;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
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
        @Nullable ZonedDateTime passedOver) {
    /** If this many updates share one instant of the page's structured data, it cannot be their own. */
    static final int SHARED = 3;

    /** Sources that round differently may be this far apart and still agree. */
    private static final Duration NEAR = Duration.ofMinutes(2);

    /** Zones differ by multiples of this many minutes. */
    private static final int ZONE_STEP = 15;

    /** Parses the stamps of all updates. */
    static List<UpdateTimes> of(List<Update> updates, ZoneAbbreviations letters) {
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
        return ParallelStreams.over(updates)
                .map(update -> of(update, shared, clocks, letters))
                .toList();
    }

    /** Returns the time of day used to work out the order of the document, or null. */
    @Nullable
    LocalTime timeOfDay() {
        return clock != null ? clock.clock() : stated != null ? stated.clock() : null;
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

    private static UpdateTimes of(
            Update update, Map<String, Integer> shared, Map<String, TimeText> clocks, ZoneAbbreviations letters) {
        List<Candidate> candidates = List.of();
        TimeText clock = null;
        boolean clockIsShown = false;
        String shown = null;
        DateMention day = null;
        boolean rejected = false;
        for (Stamp stamp : update.stamps()) {
            if (stamp.role() != Stamp.Role.MADE) {
                continue;
            }
            if (stamp.source() == Stamp.Source.JSON_LD && shared.getOrDefault(stamp.text(), 0) >= SHARED) {
                rejected = true;
                continue;
            }
            boolean isShown = stamp.source() == Stamp.Source.SHOWN;
            TimeText text = isShown
                    ? known(stamp.text(), clocks, letters)
                    : TimeText.of(stamp.text()).withZoneResolved(letters);
            ZonedDateTime whole = text.at();
            if (whole != null) {
                candidates = candidates.isEmpty() ? new ArrayList<>(2) : candidates;
                candidates.add(new Candidate(text, stamp.source(), whole));
            }
            if (isShown && shown == null && (text.clock() != null || text.mention() == null)) {
                shown = stamp.text();
            }
            if (text.clock() != null && (clock == null || isShown && !clockIsShown)) {
                clock = text;
                clockIsShown = isShown;
            }
            DateMention mention = text.mention();
            if (mention != null && (day == null || day.year() == null)) {
                day = mention;
            }
        }
        Candidate best = best(candidates, clockIsShown ? clock : null);
        ZonedDateTime at = best == null ? null : best.at;
        Zone zone = clock == null || !clockIsShown ? null : clock.zone();
        LocalTime time = clock == null ? null : clock.clock();
        boolean both = best != null && best.source != Stamp.Source.SHOWN && zone != null && !zone.isOpen();
        if (both
                && at != null
                && zone != null
                && time != null
                && !zone.canShow(time, at.toInstant())
                && isHoursAway(at, time, zone)) {
            return new UpdateTimes(
                    update,
                    null,
                    null,
                    null,
                    clock,
                    shown,
                    DateMention.of(nearest(at, time, zone)),
                    rejected,
                    at,
                    null);
        }
        return new UpdateTimes(
                update,
                best == null ? null : best.time,
                at,
                best == null ? null : best.source,
                clock,
                shown,
                day,
                rejected,
                null,
                at == null ? null : passedOver(at, candidates));
    }

    private static TimeText known(String shown, Map<String, TimeText> clocks, ZoneAbbreviations letters) {
        TimeText known = clocks.get(shown);
        return known != null
                ? known
                : clocks.computeIfAbsent(shown, text -> TimeText.of(text).withZoneResolved(letters));
    }

    /**
     * Whether a stated instant differs from the shown clock by a multiple of a quarter of an hour, which suggests that
     * a zone was left out or added twice.
     */
    private static boolean isHoursAway(ZonedDateTime at, LocalTime clock, Zone zone) {
        int minutes = at.withZoneSameInstant(zone.id()).toLocalTime().toSecondOfDay() / 60 - clock.toSecondOfDay() / 60;
        return Math.floorMod(minutes, ZONE_STEP) == 0;
    }

    /** Returns the day on which the shown clock is nearest to a stated instant. */
    private static LocalDate nearest(ZonedDateTime at, LocalTime clock, Zone zone) {
        LocalDate day = at.withZoneSameInstant(zone.id()).toLocalDate();
        LocalDate best = day;
        for (LocalDate date : List.of(day.minusDays(1), day.plusDays(1))) {
            boolean nearer = distance(date, clock, zone, at) < distance(best, clock, zone, at);
            best = nearer ? date : best;
        }
        return best;
    }

    private static long distance(LocalDate date, LocalTime clock, Zone zone, ZonedDateTime at) {
        return Math.abs(ZonedDateTime.of(date, clock, zone.id()).toEpochSecond() - at.toEpochSecond());
    }

    /** Returns the first instant of the structured data that does not agree with the one that was taken, or null. */
    private static @Nullable ZonedDateTime passedOver(ZonedDateTime taken, List<Candidate> candidates) {
        for (Candidate one : candidates) {
            if (one.source == Stamp.Source.JSON_LD
                    && Duration.between(one.at, taken).abs().compareTo(NEAR) > 0) {
                return one.at;
            }
        }
        return null;
    }

    private record Candidate(TimeText time, Stamp.Source source, ZonedDateTime at) {}

    /**
     * Chooses among several stated instants: one that the shown clock confirms in some zone comes first, then the one
     * from the most reliable source.
     */
    private static @Nullable Candidate best(List<Candidate> candidates, @Nullable TimeText shown) {
        Candidate best = null;
        for (Candidate one : candidates) {
            if (best == null || value(one, shown) < value(best, shown)) {
                best = one;
            }
        }
        return best;
    }

    /** Returns how credible a stated instant is; lower is better. */
    private static int value(Candidate candidate, @Nullable TimeText shown) {
        LocalTime clock = shown == null ? null : shown.clock();
        boolean borneOut = clock == null
                || Math.floorMod(
                                clock.toSecondOfDay() / 60 - Math.floorDiv(candidate.at.toEpochSecond(), 60), ZONE_STEP)
                        == 0;
        return rank(candidate.source) + (borneOut ? 0 : 10);
    }

    private static int rank(Stamp.Source source) {
        return switch (source) {
            case ATTRIBUTE -> 0;
            case METADATA -> 1;
            case JSON_LD -> 2;
            case SHOWN -> 3;
        };
    }
}
