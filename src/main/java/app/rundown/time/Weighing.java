package app.rundown.time;

import app.rundown.model.CaptureTime;
import app.rundown.model.DayAndZone;
import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Basis;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One document's times being weighed: its clocks, its days, its zone, then a moment for each update. */
final class Weighing {
    private final Document document;
    private final List<Clocked> clocked;
    private final Map<String, Integer> changes = new HashMap<>();
    private final DayCount days;
    private final BaseDay base;
    private final ZoneSearch zone;
    private final @Nullable ZoneId shownZone;

    Weighing(Document document, DayAndZone set) {
        this.document = document;
        this.clocked = Clocked.of(document.updates(), document.url());
        document.updates().stream()
                .flatMap(u -> u.stamps().stream())
                .filter(s -> s.role() == Stamp.Role.EDITED)
                .forEach(s -> changes.merge(s.text(), 1, Integer::sum));
        this.days = DayCount.ofZoned(clocked);
        boolean needsDay = clocked.stream().anyMatch(c -> c.stated() == null && c.clock() != null && c.ownDate() == null);
        boolean needsZone = clocked.stream().anyMatch(c -> c.stated() == null && c.clock() != null && c.clock().zone() == null);
        this.base = set.date() != null && needsDay ? BaseDay.set(set.date()) : needsDay ? BaseDay.of(new EvidenceSearch(document, clocked, days)) : BaseDay.NOT_NEEDED;
        this.shownZone = shownZone(clocked);
        this.zone = set.zone() != null && needsZone ? ZoneSearch.set(set.zone()) : needsZone ? ZoneSearch.of(document, clocked) : new ZoneSearch(null, "");
    }

    /** The offset in which the page shows the instants that it states, where all its clocks agree on it; else null. */
    private static @Nullable ZoneId shownZone(List<Clocked> clocked) {
        ZoneOffset offset = null;
        for (Clocked one : clocked) {
            ZonedDateTime at = one.stated() == null ? null : one.stated().at();
            LocalTime shown = one.shown() == null || one.clock() == null ? null : one.clock().clock();
            if (at != null && shown != null) {
                LocalTime utc = at.withZoneSameInstant(ZoneOffset.UTC).toLocalTime();
                int minutes = Math.floorMod(shown.toSecondOfDay() / 60 - utc.toSecondOfDay() / 60, 1440);
                int signed = minutes > 14 * 60 ? minutes - 1440 : minutes;
                if (signed % 15 != 0 || signed < -12 * 60) {
                    return null;
                }
                ZoneOffset found = ZoneOffset.ofTotalSeconds(signed * 60);
                if (offset != null && !offset.equals(found)) {
                    return null;
                }
                offset = found;
            }
        }
        return offset;
    }

    Timing timing() {
        List<Moment> moments = new ArrayList<>(clocked.size());
        for (int i = 0; i < clocked.size(); i++) {
            moments.add(moment(clocked.get(i), days.offsets()[i]));
        }
        Map<String, String> doubts = doubts(moments);
        Map<String, Moment> byId = new HashMap<>();
        for (int i = 0; i < moments.size(); i++) {
            String id = clocked.get(i).update().id();
            String doubt = doubts.get(id);
            Moment moment = moments.get(i);
            byId.put(id, doubt == null ? moment : with(moment, doubt));
        }
        return new Timing(byId, Audit.of(document, byId, base.notTaken()), captured(moments));
    }

    private Moment moment(Clocked one, int offset) {
        TimeText stated = one.stated();
        TimeText clock = one.clock();
        Instant edited = edited(one.update());
        ZonedDateTime at = stated == null ? null : stated.at();
        if (stated != null && at != null) {
            boolean changed = edited != null && edited.isAfter(at.toInstant());
            return new Moment(one.shown(), shownZone == null ? at : at.withZoneSameInstant(shownZone), stated.precision(), Basis.STATED, statedWhy(one), changed ? edited : null, List.of());
        }
        if (clock == null) {
            return unknown(one.shown(), noClock(one), edited);
        }
        LocalDate own = one.ownDate();
        LocalDate from = base.date();
        LocalDate date = own != null ? own : from == null ? null : completed(one, from.plusDays(offset));
        Zone used = clock.zone() != null ? clock.zone() : zone.zone();
        if (date == null) {
            return unknown(one.shown(), "The date can't be known: " + base.why() + ".", edited);
        }
        String dateWhy = dateWhy(own, date, offset);
        if (used == null) {
            return unknown(one.shown(), dateWhy + ", but no instant can be given: " + zone.why() + ".", edited);
        }
        ZonedDateTime inferred = Objects.requireNonNull(clock.at(date, used.id()));
        String zoneWhy = clock.zone() != null ? "the zone is shown with the clock" + used.remark() : zone.why();
        String against = one.contradicted() == null
                ? ""
                : " The page's data say " + one.contradicted().toInstant() + ", which the shown clock contradicts by whole hours; the shown clock was taken.";
        return new Moment(one.shown(), inferred, clock.precision(), Basis.INFERRED, dateWhy + "; " + zoneWhy + "." + against, edited, List.of());
    }

    /** A date shown without its year lies in the year that brings it nearest to the inferred day. */
    private static LocalDate completed(Clocked one, LocalDate inferred) {
        DateMention day = one.day();
        if (day == null) {
            return inferred;
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

    private static String statedWhy(Clocked one) {
        Stamp.Source source = Objects.requireNonNull(one.statedBy());
        return "Date, clock and zone are stated "
                + switch (source) {
                    case ATTRIBUTE -> "in the page's markup.";
                    case JSON_LD -> "in the page's structured data (JSON-LD).";
                    case METADATA -> "in the page's data.";
                    case SHOWN -> "with the update.";
                };
    }

    private String noClock(Clocked one) {
        if (one.rejected()) {
            return "The update's only time is shared by three updates or more, so it is not its own.";
        }
        if (one.shown() != null) {
            return "“" + one.shown() + "” is no time of day.";
        }
        return document.kind() == app.rundown.model.Kind.LIVE_BLOG
                ? "The document shows no time for this update."
                : "The document gives its points no times.";
    }

    private String dateWhy(@Nullable LocalDate own, LocalDate date, int offset) {
        if (own != null) {
            return "The date, " + BaseDay.written(date) + ", is stated with the update or at the head of its day";
        }
        String midnight = offset == 0
                ? ""
                : ", " + Math.abs(offset) + (Math.abs(offset) == 1 ? " day " : " days ") + (offset < 0 ? "before" : "after")
                        + " that of the first update, as the clocks pass midnight between";
        return "The date, " + BaseDay.written(date) + midnight + ", is " + (base.isSet() ? base.why() : "inferred: " + base.why());
    }

    private static Moment unknown(@Nullable String shown, String why, @Nullable Instant edited) {
        Moment moment = Moment.unknown(shown, why);
        return edited == null
                ? moment
                : new Moment(shown, null, moment.precision(), moment.basis(), why, edited, List.of());
    }

    /** The latest change; one that many updates share is the page's. */
    private @Nullable Instant edited(Update update) {
        Instant edited = null;
        for (Stamp stamp : update.stamps()) {
            boolean own = stamp.role() == Stamp.Role.EDITED && changes.getOrDefault(stamp.text(), 0) < Clocked.SHARED;
            ZonedDateTime at = own ? TimeText.of(stamp.text()).at() : null;
            if (at != null && (edited == null || at.toInstant().isAfter(edited))) {
                edited = at.toInstant();
            }
        }
        return edited;
    }

    /** Instants where all clocks have one, else the clocks as counted over midnight. */
    private Map<String, String> doubts(List<Moment> moments) {
        boolean instants = moments.stream().anyMatch(m -> m.at() != null);
        List<@Nullable Long> times = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Update> updates = new ArrayList<>();
        int rises = 0;
        Long before = null;
        for (int i = 0; i < moments.size(); i++) {
            ZonedDateTime at = moments.get(i).at();
            LocalTime clock = clocked.get(i).timeOfDay();
            Long time = at != null ? Long.valueOf(at.toEpochSecond()) : instants ? null : counted(clock, days.offsets()[i]);
            if (time != null && before != null) {
                rises += Long.signum(time - before);
            }
            before = time == null ? before : time;
            times.add(time);
            String shown = moments.get(i).shown();
            names.add(shown != null ? shown : clock == null ? "an update" : clock.toString());
            updates.add(clocked.get(i).update());
        }
        return Disorder.of(updates, times, names, rises < 0);
    }

    private static @Nullable Long counted(@Nullable LocalTime clock, int offset) {
        return clock == null ? null : Long.valueOf(offset * 86_400L + clock.toSecondOfDay());
    }

    private static Moment with(Moment m, String doubt) {
        List<String> doubts = new ArrayList<>(m.doubts());
        doubts.add(doubt);
        return new Moment(m.shown(), m.at(), m.precision(), m.basis(), m.why(), m.edited(), doubts);
    }

    /** What the copy itself says of when it was made; else a clock at the page's head that is more than a day later than the newest update was set when the copy was made. */
    private @Nullable CaptureTime captured(List<Moment> moments) {
        Instant newest = moments.stream().map(Moment::instant).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
        for (Stamp stamp : document.stamps()) {
            ZonedDateTime at = stamp.role() == Stamp.Role.COPIED ? TimeText.of(stamp.text().substring(stamp.text().indexOf(": ") + 1)).at() : null;
            if (at != null) {
                return new CaptureTime(at.toInstant(), "The saved copy itself states it: “" + stamp.text() + "”.");
            }
        }
        for (Stamp stamp : document.stamps()) {
            ZonedDateTime at = stamp.role() == Stamp.Role.PAGE && stamp.source() == Stamp.Source.SHOWN ? TimeText.of(stamp.text()).at() : null;
            if (at != null && newest != null && at.toInstant().isAfter(newest.plus(Duration.ofDays(1)))) {
                return new CaptureTime(at.toInstant(), "The page's head shows “" + stamp.text() + "”, more than a day after the newest update: "
                        + "the clock of the moment when the copy was made.");
            }
        }
        return null;
    }
}
