package app.rundown.time;

import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the stamps that say when one update was made, and chooses among those that state its whole instant. */
final class StampReader {
    /** Sources that round differently may be this far apart and still agree. */
    private static final Duration NEAR = Duration.ofMinutes(2);

    /** How much less credible an instant is that the shown clock does not confirm: more than any source. */
    private static final int NOT_CONFIRMED = 10;

    private final Update update;
    private List<Candidate> candidates = List.of();
    private @Nullable TimeText clock;
    private boolean clockIsShown;
    private @Nullable String shown;
    private @Nullable DateMention day;
    private boolean rejected;

    /** A stamp that states a whole instant. */
    private record Candidate(TimeText time, Stamp.Source source, ZonedDateTime at) {}

    /**
     * Reads the stamps of an update.
     *
     * @param shared how many updates of the document share each time of the structured data
     * @param clocks the clocks shown so far, parsed; new ones are added
     * @param letters what the document means by the letters of zones
     */
    StampReader(Update update, Map<String, Integer> shared, Map<String, TimeText> clocks, ZoneAbbreviations letters) {
        this.update = update;
        for (Stamp stamp : update.stamps()) {
            if (stamp.role() != Stamp.Role.MADE) {
                continue;
            }
            if (stamp.source() == Stamp.Source.JSON_LD && shared.getOrDefault(stamp.text(), 0) >= UpdateTimes.SHARED) {
                rejected = true;
                continue;
            }
            boolean isShown = stamp.source() == Stamp.Source.SHOWN;
            add(
                    stamp,
                    isShown
                            ? shownText(stamp.text(), clocks, letters)
                            : TimeText.of(stamp.text()).withZoneResolved(letters));
        }
    }

    private static TimeText shownText(String shown, Map<String, TimeText> clocks, ZoneAbbreviations letters) {
        TimeText known = clocks.get(shown);
        return known != null
                ? known
                : clocks.computeIfAbsent(shown, text -> TimeText.of(text).withZoneResolved(letters));
    }

    private void add(Stamp stamp, TimeText text) {
        boolean isShown = stamp.source() == Stamp.Source.SHOWN;
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

    /** Returns the update with its times. */
    UpdateTimes times() {
        Candidate best = best(candidates, clockIsShown ? clock : null);
        if (best == null) {
            return new UpdateTimes(update, null, null, null, clock, shown, day, rejected, null, null);
        }
        LocalDate shownDay = dayIfContradicted(best);
        if (shownDay != null) {
            return new UpdateTimes(
                    update, null, null, null, clock, shown, DateMention.of(shownDay), rejected, best.at, null);
        }
        return new UpdateTimes(
                update,
                best.time,
                best.at,
                best.source,
                clock,
                shown,
                day,
                rejected,
                null,
                passedOver(best.at, candidates));
    }

    /**
     * Returns the day of the shown clock if it names its zone and contradicts the instant that the data state, or null
     * if it does not.
     */
    private @Nullable LocalDate dayIfContradicted(Candidate stated) {
        Zone zone = clock == null || !clockIsShown ? null : clock.zone();
        LocalTime time = clock == null ? null : clock.clock();
        if (stated.source == Stamp.Source.SHOWN || zone == null || zone.isOpen() || time == null) {
            return null;
        }
        boolean contradicts = !zone.canShow(time, stated.at.toInstant()) && isHoursAway(stated.at, time, zone);
        return contradicts ? nearest(stated.at, time, zone) : null;
    }

    /**
     * Whether a stated instant differs from the shown clock by a multiple of a quarter of an hour, which suggests that
     * a zone was left out or added twice.
     */
    private static boolean isHoursAway(ZonedDateTime at, LocalTime clock, Zone zone) {
        int minutes = at.withZoneSameInstant(zone.id()).toLocalTime().toSecondOfDay() / 60 - clock.toSecondOfDay() / 60;
        return Math.floorMod(minutes, Zone.STEP) == 0;
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

    /**
     * Chooses among several stated instants: one that the shown clock confirms in some zone comes first, then the one
     * from the most reliable source.
     */
    private static @Nullable Candidate best(List<Candidate> candidates, @Nullable TimeText shown) {
        Candidate best = null;
        for (Candidate one : candidates) {
            if (best == null || rank(one, shown) < rank(best, shown)) {
                best = one;
            }
        }
        return best;
    }

    /** Returns the rank of a stated instant; the lowest is the most credible. */
    private static int rank(Candidate candidate, @Nullable TimeText shown) {
        LocalTime clock = shown == null ? null : shown.clock();
        boolean confirmed = clock == null
                || Math.floorMod(
                                clock.toSecondOfDay() / 60 - Math.floorDiv(candidate.at.toEpochSecond(), 60), Zone.STEP)
                        == 0;
        return rank(candidate.source) + (confirmed ? 0 : NOT_CONFIRMED);
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
