package app.rundown.time;

import app.rundown.base.ParallelStreams;
import app.rundown.model.Document;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Basis;
import app.rundown.model.Stamp;
import app.rundown.time.zone.Zone;
import app.rundown.user.DayAndZone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out one document's times: its clocks, its days, its zone, then a moment for each update. */
final class TimeResolver {
    private final Document document;
    private final List<UpdateTimes> clocked;
    private final Edits edits;
    private final DayCount days;
    private final ZoneAbbreviations letters;
    private final BaseDay.OfUser set;
    private final BaseDay base;
    private final DocumentZone zone;
    private final @Nullable CopyTime copy;
    private final @Nullable ZoneId shownZone;

    /**
     * Gathers the evidence of a document.
     *
     * @param user what the user set
     */
    TimeResolver(Document document, DayAndZone user) {
        this.document = document;
        this.letters = new ZoneAbbreviations(document);
        this.copy = CopyTime.of(document, letters);
        this.clocked = UpdateTimes.of(document, letters, copy);
        this.edits = new Edits(document, letters);
        this.days = DayCount.ofZoned(clocked);
        this.shownZone = shownZone(clocked);
        this.zone = zone(user.zone());
        this.set = BaseDay.OfUser.of(document, user, days);
        this.base = base(set);
    }

    private DocumentZone zone(@Nullable ZoneId user) {
        if (clocked.stream().noneMatch(UpdateTimes::needsZone)) {
            return DocumentZone.NOT_NEEDED;
        }
        return user != null ? DocumentZone.set(user) : DocumentZone.of(document, clocked, letters);
    }

    private BaseDay base(BaseDay.OfUser user) {
        if (clocked.stream().noneMatch(UpdateTimes::needsDay)) {
            return BaseDay.NOT_NEEDED;
        }
        if (user.first() != null) {
            return BaseDay.set(user.first());
        }
        BaseDay found = BaseDay.of(
                new EvidenceSearch(document, clocked, days, zone, letters, copy),
                copy == null ? null : copy.bound(clocked, days, zone));
        return user.lost() == null ? found : found.withRemark(user.lost());
    }

    /**
     * Returns the offset at which the page shows the instants that it states, or null if its clocks do not all agree on
     * one.
     */
    private static @Nullable ZoneId shownZone(List<UpdateTimes> clocked) {
        ZoneOffset offset = null;
        for (UpdateTimes one : clocked) {
            ZonedDateTime at = one.at();
            LocalTime shown = one.shown() == null || one.clock() == null
                    ? null
                    : one.clock().clock();
            if (at != null && shown != null) {
                int minutes = Math.floorMod(shown.toSecondOfDay() / 60 - Math.floorDiv(at.toEpochSecond(), 60), 1440);
                int signed = minutes > 14 * 60 ? minutes - 1440 : minutes;
                if (signed % Zone.STEP != 0 || signed < -12 * 60) {
                    return null;
                }
                if (offset != null && offset.getTotalSeconds() != signed * 60) {
                    return null;
                }
                offset = offset == null ? ZoneOffset.ofTotalSeconds(signed * 60) : offset;
            }
        }
        return offset;
    }

    /** Returns the document's times. */
    Timing timing() {
        int[] offsets = days.offsets();
        List<Moment> beforeDoubts = ParallelStreams.upTo(clocked.size())
                .mapToObj(i -> edits.withShownChange(
                        moment(clocked.get(i), offsets[i]), clocked.get(i).update()))
                .toList();
        List<Moment> moments = withDoubts(beforeDoubts);
        Map<String, Moment> byId = HashMap.newHashMap(moments.size());
        for (int i = 0; i < moments.size(); i++) {
            byId.put(clocked.get(i).update().id(), moments.get(i));
        }
        List<Finding> findings = Audit.of(
                document, moments, set.lost(), Conflicts.of(document, clocked, moments, byId, base.notTaken(), copy));
        return new Timing(byId, findings, copy != null ? copy.time() : CopyTime.shown(document, letters, moments));
    }

    /** Returns the evidence for the document's days and zone, piece by piece. */
    DayEvidence evidence() {
        return new DayEvidence(
                base.date(),
                base.weighed().taken(),
                base.weighed().notTaken(),
                zone.why().isEmpty() ? List.of() : List.of(DayEvidence.Item.of(zone.why())));
    }

    private List<Moment> withDoubts(List<Moment> beforeDoubts) {
        Map<String, String> doubts = doubts(beforeDoubts);
        if (doubts.isEmpty()) {
            return beforeDoubts;
        }
        List<Moment> moments = new ArrayList<>(beforeDoubts);
        for (int i = 0; i < moments.size(); i++) {
            String doubt = doubts.get(clocked.get(i).update().id());
            if (doubt != null) {
                moments.set(i, moments.get(i).withDoubt(doubt));
            }
        }
        return moments;
    }

    private Moment moment(UpdateTimes one, int offset) {
        TimeText stated = one.stated();
        TimeText clock = one.clock();
        Instant edited = edits.stated(one.update());
        ZonedDateTime whole = one.at();
        if (stated != null && whole != null) {
            return stated(one, stated, whole, edited);
        }
        if (clock == null) {
            return unknown(one.shown(), Reason.noClock(one, document), edited);
        }
        LocalDate own = one.ownDate();
        LocalDate from = base.date();
        LocalDate date = own != null ? own : from == null ? null : completed(one, from.plusDays(offset));
        if (date == null) {
            return unknown(one.shown(), Reason.noDate(one, base), edited);
        }
        DayOfWeek named = base.isSet() ? null : one.weekday();
        if (named != null && named != date.getDayOfWeek()) {
            return unknown(one.shown(), Reason.otherWeekday(named, date, base), edited);
        }
        String dateWhy = Reason.date(one, date, offset, base);
        Zone used = one.needsZone() ? zone.zone() : clock.zone();
        if (used == null) {
            String open = clock.zone() == null ? zone.why() : clock.zone().remark();
            return new Moment(
                    one.shown(),
                    null,
                    Objects.requireNonNull(clock.clock()).atDate(date),
                    clock.precision(),
                    dayBasis(one),
                    Basis.UNKNOWN,
                    dateWhy + ", but no instant can be given: " + open + ".",
                    edited,
                    List.of());
        }
        ZonedDateTime at = Objects.requireNonNull(clock.at(date, used.id()));
        ZoneId region = used.contradicted(at);
        if (region != null) {
            return ofRegion(one, at, used, region, clock.precision(), edited);
        }
        String zoneWhy = one.needsZone() ? zone.why() : "the zone is shown with the clock" + used.remark();
        Basis day = dayBasis(one);
        Basis place = !one.needsZone() ? basis(used, true) : zone.isSet() ? Basis.SET : Basis.INFERRED;
        // If the data contradict a clock, the page as a whole does not state it.
        Basis sure = one.contradicted() == null ? day : Basis.INFERRED;
        return new Moment(
                one.shown(),
                at,
                clock.precision(),
                sure,
                place,
                dateWhy + "; " + zoneWhy + "." + Reason.against(one),
                edited,
                List.of());
    }

    /**
     * Returns the basis of a shown zone: letters with several meanings do not state a zone if something else decided
     * between them.
     */
    private static Basis basis(@Nullable Zone shown, boolean isLettered) {
        return isLettered && shown != null && shown.reading() == Zone.Reading.SETTLED ? Basis.INFERRED : Basis.STATED;
    }

    /** Returns the moment of an instant that the document states, unless something speaks against it. */
    private Moment stated(UpdateTimes one, TimeText stated, ZonedDateTime whole, @Nullable Instant edited) {
        boolean changed = edited != null && edited.isAfter(whole.toInstant());
        Witnesses.Verdict verdict = one.verdict();
        List<String> doubts = verdict != null && verdict.kind().isDoubt() ? List.of(verdict.why()) : List.of();
        Zone lettered = one.statedBy() == Stamp.Source.SHOWN ? stated.zone() : null;
        ZoneId region = lettered == null ? null : lettered.contradicted(whole);
        if (lettered != null && region != null) {
            return ofRegion(one, whole, lettered, region, stated.precision(), edited);
        }
        boolean unsure = !doubts.isEmpty() || one.shifted() || isOrdered(stated.mention());
        Basis place = unsure ? Basis.INFERRED : basis(stated.zone(), one.statedBy() == Stamp.Source.SHOWN);
        return new Moment(
                one.shown(),
                shownZone == null ? whole : whole.withZoneSameInstant(shownZone),
                stated.precision(),
                unsure ? Basis.INFERRED : Basis.STATED,
                place,
                Reason.stated(one),
                changed ? edited : null,
                doubts);
    }

    /** Returns a clock of a zone whose letters are those of the other half of the year, as the clocks there show. */
    private Moment ofRegion(
            UpdateTimes one,
            ZonedDateTime at,
            Zone zone,
            ZoneId region,
            Moment.Precision precision,
            @Nullable Instant edited) {
        String doubt = Reason.otherHalf(zone, region);
        return new Moment(
                one.shown(),
                at.withZoneSameLocal(region),
                precision,
                Basis.INFERRED,
                Basis.INFERRED,
                doubt,
                edited,
                List.of(doubt));
    }

    /** Whether something else than the date decided in which order its numbers are read. */
    private static boolean isOrdered(@Nullable DateMention date) {
        return date != null && !date.order().isEmpty();
    }

    private Basis dayBasis(UpdateTimes one) {
        return one.ownDate() != null
                ? isOrdered(one.day()) ? Basis.INFERRED : Basis.STATED
                : base.isSet() ? Basis.SET : Basis.INFERRED;
    }

    /** Completes a date shown without its year: it gets the year that brings it nearest to the inferred day. */
    private static LocalDate completed(UpdateTimes one, LocalDate inferred) {
        DateMention day = one.day();
        if (day == null) {
            return inferred;
        }
        if (day.isNumbers()) {
            return day.choices().stream()
                    .map(choice -> Objects.requireNonNull(choice.date()))
                    .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - inferred.toEpochDay())))
                    .orElse(inferred);
        }
        LocalDate best = inferred;
        long nearest = Long.MAX_VALUE;
        for (int year = inferred.getYear() - 1; year <= inferred.getYear() + 1; year++) {
            LocalDate date = day.inYear(year);
            long distance = date == null ? Long.MAX_VALUE : Math.abs(date.toEpochDay() - inferred.toEpochDay());
            if (date != null && distance < nearest) {
                nearest = distance;
                best = date;
            }
        }
        return best;
    }

    private static Moment unknown(@Nullable String shown, String why, @Nullable Instant edited) {
        Moment moment = Moment.unknown(shown, why);
        return edited == null
                ? moment
                : new Moment(shown, null, moment.precision(), moment.basis(), why, edited, List.of());
    }

    /**
     * Returns doubts about the order by update id, judged by instants if any are known, else by the clocks counted
     * across midnight.
     */
    private Map<String, String> doubts(List<Moment> moments) {
        boolean instants = moments.stream().anyMatch(m -> m.at() != null);
        long[] times = new long[moments.size()];
        List<String> names = new ArrayList<>(moments.size());
        int rises = 0;
        long before = Disorder.NO_TIME;
        for (int i = 0; i < moments.size(); i++) {
            ZonedDateTime at = moments.get(i).at();
            LocalTime clock = clocked.get(i).timeOfDay();
            long time =
                    at != null ? at.toEpochSecond() : instants ? Disorder.NO_TIME : counted(clock, days.offsets()[i]);
            if (time != Disorder.NO_TIME
                    && before != Disorder.NO_TIME
                    && !clocked.get(i).isPinned()) {
                rises += Long.signum(time - before);
            }
            before = time == Disorder.NO_TIME ? before : time;
            times[i] = time;
            String shown = moments.get(i).shown();
            names.add(shown != null ? shown : clock == null ? "an update" : clock.toString());
        }
        return Disorder.of(document.updates(), times, names, rises < 0);
    }

    private static long counted(@Nullable LocalTime clock, int offset) {
        return clock == null ? Disorder.NO_TIME : offset * 86_400L + clock.toSecondOfDay();
    }
}
