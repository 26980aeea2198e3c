package app.rundown.time;

import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.time.Witnesses.Kind;
import app.rundown.time.Witnesses.Verdict;
import app.rundown.time.zone.Zone;
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

    /** At most this many places of one source are told apart. */
    private static final int PLACES = 4;

    private final Update update;
    private List<Candidate> candidates = List.of();
    private @Nullable TimeText clock;
    private boolean clockIsShown;
    private @Nullable String shown;
    private @Nullable DateMention day;
    private boolean rejected;
    /** The series of the clock, if it is not a shown one. */
    private int clockSeries = -1;

    /**
     * A stamp that states a whole instant.
     *
     * @param series the number of its place: its source, and which one of the update's stamps there it is
     */
    record Candidate(TimeText time, Stamp.Source source, ZonedDateTime at, int series) {}

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
                            : TimeText.of(stamp.text()).asMeantBy(letters));
        }
    }

    private static TimeText shownText(String shown, Map<String, TimeText> clocks, ZoneAbbreviations letters) {
        TimeText known = clocks.get(shown);
        return known != null
                ? known
                : clocks.computeIfAbsent(shown, text -> TimeText.of(text).asMeantBy(letters));
    }

    private void add(Stamp stamp, TimeText text) {
        boolean isShown = stamp.source() == Stamp.Source.SHOWN;
        ZonedDateTime whole = text.at();
        if (whole != null) {
            candidates = candidates.isEmpty() ? new ArrayList<>(2) : candidates;
            candidates.add(new Candidate(text, stamp.source(), whole, series(stamp.source())));
        }
        // An exact time wins over "6 hours ago", wherever it stands.
        boolean first = shown == null && (text.clock() != null || text.mention() == null);
        if (isShown && (first || text.clock() != null && !clockIsShown)) {
            shown = stamp.text();
        }
        if (text.clock() != null && (clock == null || isShown && !clockIsShown)) {
            clock = text;
            clockIsShown = isShown;
            clockSeries = isShown || whole == null ? -1 : candidates.getLast().series;
        }
        DateMention mention = text.mention();
        if (mention != null && (day == null || day.year() == null)) {
            day = mention;
        }
    }

    private int series(Stamp.Source source) {
        int before = 0;
        for (Candidate one : candidates) {
            before += one.source == source ? 1 : 0;
        }
        return source.ordinal() * PLACES + Math.min(before, PLACES - 1);
    }

    /** Returns the stamps that state a whole instant. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** Returns the clock as shown without a zone, or null. */
    @Nullable
    LocalTime shownClock() {
        return clock != null && clockIsShown && clock.zone() == null ? clock.clock() : null;
    }

    /** Leaves out the instants that are not credible, and returns what remains. */
    private List<Candidate> credible(Witnesses witnesses) {
        if (witnesses.areAllCredible()) {
            return candidates;
        }
        List<Candidate> kept = new ArrayList<>(candidates.size());
        for (Candidate one : candidates) {
            Verdict found = witnesses.of(one.series);
            if (found == null || found.kind().isDoubt()) {
                kept.add(one);
                continue;
            }
            if (found.kind() == Kind.DATE_ONLY && (day == null || day.year() == null)) {
                day = one.time.mention();
            }
            rejected |= found.kind() == Kind.NOT_OWN;
            clock = one.series == clockSeries ? null : clock;
        }
        return kept;
    }

    /** Returns the first instant that is put right by the judgement on it, or null. */
    private @Nullable Candidate shifted(Witnesses witnesses) {
        for (Candidate one : candidates) {
            Verdict found = witnesses.of(one.series);
            if (found != null && found.kind() == Kind.SHIFTED) {
                return new Candidate(one.time, one.source, one.at.minusMinutes(found.minutes()), one.series);
            }
        }
        return null;
    }

    private @Nullable Verdict verdict(Witnesses witnesses, Candidate taken) {
        Verdict own = witnesses.of(taken.series);
        for (Candidate one : candidates) {
            Verdict found = witnesses.of(one.series);
            if (own == null && found != null && found.kind() == Kind.SHIFTED) {
                return found;
            }
        }
        return own;
    }

    /** Returns the update with its times. */
    UpdateTimes times(Witnesses witnesses) {
        List<Candidate> kept = credible(witnesses);
        Candidate best = best(kept, clockIsShown ? clock : null);
        boolean shifted = best == null;
        best = best == null ? shifted(witnesses) : best;
        if (best == null) {
            return new UpdateTimes(update, null, null, null, clock, shown, day, rejected, null, null, null, false);
        }
        LocalDate shownDay = dayIfContradicted(best);
        if (shownDay != null) {
            return new UpdateTimes(
                    update,
                    null,
                    null,
                    null,
                    clock,
                    shown,
                    DateMention.of(shownDay),
                    rejected,
                    best.at,
                    null,
                    null,
                    false);
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
                passedOver(best.at, kept),
                verdict(witnesses, best),
                shifted);
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
