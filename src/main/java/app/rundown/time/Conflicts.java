package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.Finding;
import app.rundown.model.Finding.Kind;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Basis;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.time.zone.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds contradictions in a document's evidence about its times. Each sort is reported once, with a count and an
 * example.
 */
final class Conflicts {
    /** Minutes of a day. */
    private static final int DAY = 1440;

    /** Minutes of an hour: by how much summer time moves the clocks. */
    private static final int HOUR = 60;

    private final Document document;
    private final List<UpdateTimes> clocked;
    private final List<Moment> moments;
    private final Map<String, Moment> byId;
    private final List<Finding> findings = new ArrayList<>();

    private Conflicts(Document document, List<UpdateTimes> clocked, List<Moment> moments, Map<String, Moment> byId) {
        this.document = document;
        this.clocked = clocked;
        this.byId = byId;
        this.moments = moments;
    }

    /**
     * Returns the findings.
     *
     * @param clocked the document's updates with their stamps parsed
     * @param moments the moments of the updates, in the same order
     * @param byId the same moments by the updates' ids
     * @param notTaken dates that spoke for another day, each with the place where it was found
     * @param copy when the copy was made, or null if nothing states it
     */
    static List<Finding> of(
            Document document,
            List<UpdateTimes> clocked,
            List<Moment> moments,
            Map<String, Moment> byId,
            List<String> notTaken,
            @Nullable CopyTime copy) {
        Conflicts conflicts = new Conflicts(document, clocked, moments, byId);
        if (!notTaken.isEmpty()) {
            conflicts.add(
                    "Other dates stand in the document and were not taken: " + String.join(", ", notTaken) + ".",
                    List.of());
        }
        conflicts.doubtful();
        conflicts.contradicted();
        conflicts.passedOver();
        conflicts.shifted();
        conflicts.datesInAddress();
        if (copy != null) {
            conflicts.afterTheCopy(copy);
        }
        return conflicts.findings;
    }

    private void add(String what, List<UpdateTimes> about) {
        findings.add(new Finding(
                Kind.CONFLICT,
                what,
                about.stream().map(one -> one.update().id()).toList()));
    }

    /** Reports what speaks against stated instants, once for all updates of which it is true. */
    private void doubtful() {
        Map<String, List<UpdateTimes>> byReason = new LinkedHashMap<>();
        for (UpdateTimes one : clocked) {
            if (one.verdict() != null && one.verdict().kind() != Witnesses.Kind.LATE) {
                byReason.computeIfAbsent(one.verdict().why(), why -> new ArrayList<>())
                        .add(one);
            }
            for (String doubt : moment(one).doubts()) {
                if (one.verdict() == null && !doubt.startsWith(Moment.OUT_OF_ORDER)) {
                    byReason.computeIfAbsent(doubt, why -> new ArrayList<>()).add(one);
                }
            }
        }
        byReason.forEach((why, some) -> add(updates(some) + ": " + why, some));
    }

    private void contradicted() {
        List<UpdateTimes> found =
                clocked.stream().filter(one -> one.contradicted() != null).toList();
        if (!found.isEmpty()) {
            UpdateTimes first = found.getFirst();
            add(
                    "The page's data contradict the shown clock of " + updates(found)
                            + " by whole hours; the shown clock was taken. " + "The first shows “" + first.shown()
                            + "”, where the data say "
                            + Objects.requireNonNull(first.contradicted()).toInstant() + ".",
                    found);
        }
    }

    private void passedOver() {
        List<UpdateTimes> found =
                clocked.stream().filter(one -> one.passedOver() != null).toList();
        if (!found.isEmpty()) {
            UpdateTimes first = found.getFirst();
            add(
                    "The structured data (JSON-LD) give " + updates(found)
                            + " another time than the page, whose was taken. The first is of "
                            + moment(first).instant() + " by the page, and of "
                            + Objects.requireNonNull(first.passedOver()).toInstant() + " by them.",
                    found);
        }
    }

    /**
     * Reports shown clocks without a zone that differ from the data by another number of hours than most of the
     * document's clocks do.
     */
    private void shifted() {
        Map<Integer, List<UpdateTimes>> byShift = new TreeMap<>();
        for (UpdateTimes one : clocked) {
            Integer shift = shift(one);
            if (shift != null) {
                byShift.computeIfAbsent(shift, s -> new ArrayList<>()).add(one);
            }
        }
        List<UpdateTimes> most =
                byShift.values().stream().max((a, b) -> a.size() - b.size()).orElse(List.of());
        List<UpdateTimes> others = byShift.values().stream()
                .filter(some -> some != most)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(one -> one.update().position()))
                .toList();
        if (most.size() > others.size() && !others.isEmpty() && !isSummerTime(byShift)) {
            UpdateTimes first = others.getFirst();
            add(
                    "The shown clocks of " + updates(others)
                            + " are further from the page's data than all others, by whole hours; the data were taken."
                            + " The first shows “"
                            + first.shown() + "”, where the data say "
                            + moment(first).instant() + ".",
                    others);
        }
    }

    /**
     * Returns how many minutes a shown clock without a zone is ahead of the stated instant in UTC, or null if no zone
     * has such an offset.
     */
    private static @Nullable Integer shift(UpdateTimes one) {
        TimeText clock = one.clock();
        ZonedDateTime at = one.stated() == null || one.statedBy() == Stamp.Source.SHOWN ? null : one.at();
        if (at == null || clock == null || clock.clock() == null || clock.zone() != null || one.shown() == null) {
            return null;
        }
        int minutes = Math.floorMod(clock.clock().toSecondOfDay() / 60 - (int) (at.toEpochSecond() / 60 % DAY), DAY);
        return minutes % Zone.STEP == 0 ? minutes : null;
    }

    /**
     * Whether there are two shifts an hour apart, one before the other in time: the clocks were put forward or back in
     * between.
     */
    private boolean isSummerTime(Map<Integer, List<UpdateTimes>> byShift) {
        List<Integer> shifts = List.copyOf(byShift.keySet());
        if (shifts.size() != 2 || Math.abs(shifts.get(1) - shifts.get(0)) != HOUR) {
            return false;
        }
        List<UpdateTimes> one = byShift.getOrDefault(shifts.get(0), List.of());
        List<UpdateTimes> other = byShift.getOrDefault(shifts.get(1), List.of());
        return newest(one).isBefore(oldest(other)) || newest(other).isBefore(oldest(one));
    }

    private Instant newest(List<UpdateTimes> some) {
        return some.stream()
                .map(one -> Objects.requireNonNull(moment(one).instant()))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Instant oldest(List<UpdateTimes> some) {
        return some.stream()
                .map(one -> Objects.requireNonNull(moment(one).instant()))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /**
     * Reports dates in the page's address that are far from all updates. An address may contain the day on which the
     * page was made.
     */
    private void datesInAddress() {
        String url = document.url();
        List<DateMention> mentions = url == null ? List.of() : DateMention.inAddress(url);
        if (mentions.isEmpty()) {
            return;
        }
        LocalDate first = null;
        LocalDate last = null;
        for (Moment moment : moments) {
            LocalDate day = moment.at() == null || moment.date() != Basis.STATED
                    ? null
                    : moment.at().toLocalDate();
            first = day != null && (first == null || day.isBefore(first)) ? day : first;
            last = day != null && (last == null || day.isAfter(last)) ? day : last;
        }
        if (first == null || last == null) {
            return;
        }
        for (DateMention mention : mentions) {
            LocalDate named = mention.date();
            if (named != null && (named.isBefore(first.minusDays(1)) || named.isAfter(last.plusDays(1)))) {
                add(
                        "The page's address says “" + mention.text() + "”, but its updates state "
                                + BaseDay.written(first) + (first.equals(last) ? "" : " to " + BaseDay.written(last))
                                + ".",
                        List.of());
            }
        }
    }

    private void afterTheCopy(CopyTime copy) {
        List<UpdateTimes> found = clocked.stream()
                .filter(one -> {
                    Instant instant = moment(one).instant();
                    return instant != null && copy.isBefore(instant);
                })
                .toList();
        if (!found.isEmpty()) {
            Moment first = moment(found.getFirst());
            add(
                    updates(found) + (found.size() == 1 ? " is" : " are") + " later than the copy itself: "
                            + copy.words() + ", at " + copy.time().at() + ". The first is of " + first.instant()
                            + (first.isSet() ? ", " + first.unstated("the user") : "") + ".",
                    found);
        }
    }

    private Moment moment(UpdateTimes one) {
        Update update = one.update();
        return Objects.requireNonNull(byId.get(update.id()));
    }

    private static String updates(List<UpdateTimes> some) {
        return some.size() + (some.size() == 1 ? " update" : " updates");
    }
}
