package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.Stamp;
import app.rundown.time.StampReader.Candidate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks the instants that a document states against each other, against the times of its page and of its copy, and
 * against its shown clocks. A page often marks its local clock as UTC, or gives each entry the same time; such instants
 * are passed over for a more credible witness, or are doubtful.
 */
final class Witnesses {
    /** Sources that round differently may be this many seconds apart. */
    private static final int ROUNDING = 90;

    /** Wrong zones shift times by multiples of this many minutes. */
    private static final int STEP = 30;

    /** No zone is further from UTC, in minutes. */
    private static final int FURTHEST = 14 * 60;

    /** At least this share of all must agree. */
    private static final double MOST = 0.8;

    /** As many instants that are all at midnight are a default; as many that are all equal are not their updates'. */
    private static final int DEFAULT = 3;

    private final @Nullable Instant changed;
    private final @Nullable CopyTime copy;
    private final @Nullable ZoneOffset pageOffset;
    private final Map<Integer, Series> series = new TreeMap<>();
    private final Map<Integer, Verdict> verdicts = new HashMap<>();

    /** What is to be done with the instants of a series. */
    enum Kind {
        /** They are the same number of minutes ahead of a more credible witness. */
        SHIFTED,
        /** Only their date counts. */
        DATE_ONLY,
        /** They are not those of their updates. */
        NOT_OWN,
        /** They are kept, with the reason for the doubt. */
        DOUBTFUL,
        /** The same, as the newest of them is later than the copy; {@link Conflicts} tells that by itself. */
        LATE;

        /** Whether the instants are kept, with a doubt. */
        boolean isDoubt() {
            return this == DOUBTFUL || this == LATE;
        }
    }

    /**
     * A judgement on all instants of a series.
     *
     * @param kind what is to be done with them
     * @param minutes by how many they are ahead, if they are shifted
     * @param why the reason, a sentence
     */
    record Verdict(Kind kind, int minutes, String why) {}

    /** The instants at one place of all updates. */
    private record Series(Stamp.Source source, List<Witness> all) {
        Instant newest() {
            return all.stream()
                    .map(one -> one.at.toInstant())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Instant oldest() {
            return all.stream()
                    .map(one -> one.at.toInstant())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        boolean hasSeconds() {
            return all.stream().anyMatch(one -> one.at.getSecond() != 0);
        }

        /** Whether the shown clocks are the instants' own digits, though they name no zone. */
        boolean isShownAsItIs() {
            return isMost(shown().filter(Witness::isShownAsItIs).count(), shown().count());
        }

        boolean isShown() {
            return shown().findAny().isPresent();
        }

        private Stream<Witness> shown() {
            return all.stream().filter(one -> one.shown != null);
        }

        /** Whether they are marked as UTC, but are the shown clocks. */
        boolean isFalseUtc() {
            return isUtc() && isShownAsItIs();
        }

        boolean isUtc() {
            return all.stream().allMatch(one -> one.at.getOffset().equals(ZoneOffset.UTC));
        }
    }

    private record Witness(
            StampReader reader, ZonedDateTime at, @Nullable LocalTime shown) {
        boolean isShownAsItIs() {
            return shown != null && shown.getHour() == at.getHour() && shown.getMinute() == at.getMinute();
        }
    }

    /**
     * Judges the instants of a document's updates.
     *
     * @param readers the updates with their stamps read
     * @param copy when the copy was made, or null
     */
    Witnesses(Document document, List<StampReader> readers, @Nullable CopyTime copy) {
        this.copy = copy;
        Instant latest = null;
        ZoneOffset offset = null;
        for (Stamp stamp : document.stamps()) {
            ZonedDateTime at = stamp.role() == Stamp.Role.PAGE && stamp.source() != Stamp.Source.SHOWN
                    ? TimeText.of(stamp.text()).at()
                    : null;
            if (at != null) {
                latest = latest == null || at.toInstant().isAfter(latest) ? at.toInstant() : latest;
                offset = at.getOffset().equals(ZoneOffset.UTC) ? offset : at.getOffset();
            }
        }
        this.changed = latest;
        this.pageOffset = offset;
        for (StampReader reader : readers) {
            LocalTime shown = reader.shownClock();
            for (Candidate one : reader.candidates()) {
                if (one.source() != Stamp.Source.SHOWN) {
                    series.computeIfAbsent(one.series(), k -> new Series(one.source(), new ArrayList<>()))
                            .all
                            .add(new Witness(reader, one.at(), shown));
                }
            }
        }
        series.forEach(this::judgeDefaults);
        judgePairs();
        series.forEach(this::judgeAlone);
    }

    /** Whether nothing speaks against any instant, as in most documents. */
    boolean areAllCredible() {
        return verdicts.isEmpty();
    }

    /** Returns the judgement on a series, or null if nothing speaks against it. */
    @Nullable
    Verdict of(int which) {
        return verdicts.get(which);
    }

    private static boolean isMost(long some, long all) {
        return all > 0 && some >= all * MOST;
    }

    private void judgeDefaults(int which, Series one) {
        ZonedDateTime first = one.all.getFirst().at;
        int size = one.all.size();
        if (size >= DEFAULT && one.all.stream().allMatch(w -> w.at.toLocalTime().equals(LocalTime.MIDNIGHT))) {
            verdicts.put(which, new Verdict(Kind.DATE_ONLY, 0, "All of them are at midnight: a default, not a clock."));
        } else if (size >= DEFAULT
                && one.all.stream().allMatch(w -> w.at.toInstant().equals(first.toInstant()))) {
            boolean othersShown =
                    one.all.stream().map(Witness::shown).distinct().count() > 1;
            verdicts.put(
                    which,
                    othersShown
                            ? new Verdict(Kind.NOT_OWN, 0, "All of them are the same.")
                            : new Verdict(
                                    Kind.DOUBTFUL,
                                    0,
                                    "Doubtful: all times " + place(one)
                                            + " are one and the same, so it may be that of the whole document."));
        }
    }

    private void judgePairs() {
        for (Map.Entry<Integer, Series> a : series.entrySet()) {
            for (Map.Entry<Integer, Series> b : series.entrySet()) {
                if (a.getKey() < b.getKey() && !verdicts.containsKey(a.getKey()) && !verdicts.containsKey(b.getKey())) {
                    judge(a.getKey(), b.getKey());
                }
            }
        }
    }

    /** Compares two series; if one is ahead of the other by the same hours everywhere, decides which one is right. */
    private void judge(int a, int b) {
        Series one = Objects.requireNonNull(series.get(a));
        Series other = Objects.requireNonNull(series.get(b));
        Map<StampReader, ZonedDateTime> others = new HashMap<>();
        other.all.forEach(w -> others.put(w.reader, w.at));
        Map<Integer, Integer> shifts = new TreeMap<>();
        int pairs = 0;
        for (Witness w : one.all) {
            ZonedDateTime there = others.get(w.reader);
            if (there != null) {
                pairs++;
                shifts.merge(shift(Duration.between(there, w.at).toSeconds()), 1, Integer::sum);
            }
        }
        int ahead = shifts.entrySet().stream()
                .filter(e -> e.getKey() != Integer.MAX_VALUE)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        if (ahead == 0 || Math.abs(ahead) > FURTHEST || !isMost(shifts.getOrDefault(ahead, 0), pairs)) {
            return;
        }
        int balance = credit(one) - credit(other);
        String words = hours(Math.abs(ahead));
        if (balance == 0) {
            String why = "The times " + place(one) + " and " + place(other) + " are " + words
                    + " apart everywhere, and nothing tells which is right.";
            verdicts.put(a, new Verdict(Kind.DOUBTFUL, 0, why));
            verdicts.put(b, new Verdict(Kind.DOUBTFUL, 0, why));
        } else {
            Series wrong = balance < 0 ? one : other;
            Series right = balance < 0 ? other : one;
            int minutes = balance < 0 ? ahead : -ahead;
            verdicts.put(
                    balance < 0 ? a : b,
                    new Verdict(
                            Kind.SHIFTED,
                            minutes,
                            "The times " + place(wrong) + " are " + words + (minutes > 0 ? " later" : " earlier")
                                    + " everywhere" + grounds(wrong) + "; those " + place(right) + " were taken."));
        }
    }

    /** Returns a difference in minutes, a multiple of half an hour, or the greatest number if it is none. */
    private static int shift(long seconds) {
        long nearest = Math.round(seconds / (60.0 * STEP)) * STEP;
        return Math.abs(seconds - nearest * 60) <= ROUNDING && Math.abs(nearest) <= FURTHEST
                ? (int) nearest
                : Integer.MAX_VALUE;
    }

    /** Returns how credible a series is; more is better. */
    private int credit(Series one) {
        return (isAhead(one) ? -4 : 0)
                + (one.hasSeconds() ? 1 : 0)
                + (one.isFalseUtc() ? -2 : 0)
                + (one.isUtc() ? 0 : 1);
    }

    /** Whether its newest instant is later than the page's last change or than the copy. */
    private boolean isAhead(Series one) {
        return isLaterThanChange(one) || copy != null && copy.isBefore(one.newest());
    }

    private boolean isLaterThanChange(Series one) {
        return changed != null
                && one.newest().isAfter(changed.plusSeconds(ROUNDING))
                && one.newest().isBefore(changed.plus(Duration.ofMinutes(FURTHEST)));
    }

    private String grounds(Series wrong) {
        return isLaterThanChange(wrong)
                ? ", beyond the page's last change at " + changed
                : wrong.isFalseUtc() ? ", as if the shown clock were UTC" : ", and less exact";
    }

    /** Judges a series that no other one has contradicted or borne out. */
    private void judgeAlone(int which, Series one) {
        if (verdicts.containsKey(which) || verdicts.values().stream().anyMatch(v -> v.kind == Kind.SHIFTED)) {
            return;
        }
        boolean falseUtc = one.isFalseUtc();
        boolean late = isLaterThanChange(one)
                && (falseUtc || !one.isShown() && !one.oldest().isAfter(Objects.requireNonNull(changed)));
        if (pageOffset != null && falseUtc && pageOffset.getTotalSeconds() > 0 && fits(one, pageOffset)) {
            int minutes = pageOffset.getTotalSeconds() / 60;
            verdicts.put(
                    which,
                    new Verdict(
                            Kind.SHIFTED,
                            minutes,
                            "The times " + place(one) + " are marked as UTC, but are the shown clocks"
                                    + (late ? ", and run past the page's last change at " + changed : "")
                                    + "; the page's data are at " + pageOffset
                                    + ", so the clocks were taken to be of that zone."));
        } else if (late) {
            verdicts.put(which, new Verdict(Kind.DOUBTFUL, 0, doubt(one, "the page's last change at " + changed)));
        } else if (copy != null && copy.isBefore(one.newest())) {
            verdicts.put(
                    which,
                    new Verdict(
                            Kind.LATE,
                            0,
                            doubt(one, "the copy itself, made at " + copy.time().at())));
        } else if (isWrongSummerTime(one) && (one.isShownAsItIs() || !one.isShown())) {
            verdicts.put(
                    which,
                    new Verdict(
                            Kind.DOUBTFUL,
                            0,
                            "Doubtful: the times " + place(one) + " are at "
                                    + one.all.getFirst().at.getOffset()
                                    + ", but the page's own data of the same days at " + pageOffset
                                    + ": one of them takes summer time for winter time."));
        }
    }

    private String doubt(Series one, String limit) {
        return "Doubtful: the newest of the times " + place(one) + ", " + one.newest() + ", is later than " + limit
                + ", so they may be of another zone than they say.";
    }

    /** Whether local clocks at an offset do not run past the page's last change and the copy. */
    private boolean fits(Series one, ZoneOffset offset) {
        Instant newest = one.newest().minusSeconds(offset.getTotalSeconds());
        boolean fits = copy == null || !copy.isBefore(newest);
        return fits && (changed == null || isLaterThanChange(one) || !newest.isAfter(changed));
    }

    /** Whether the page's own data, of the same days, are one hour from the offset of a series. */
    private boolean isWrongSummerTime(Series one) {
        ZoneOffset own = one.all.getFirst().at.getOffset();
        return pageOffset != null
                && changed != null
                && !own.equals(ZoneOffset.UTC)
                && Math.abs(own.getTotalSeconds() - pageOffset.getTotalSeconds()) == 3600
                && one.all.stream().allMatch(w -> w.at.getOffset().equals(own))
                && Duration.between(one.newest(), changed).abs().toDays() < 2;
    }

    private static String place(Series one) {
        return switch (one.source) {
            case ATTRIBUTE -> "in the page's markup";
            case JSON_LD -> "in its structured data (JSON-LD)";
            case METADATA -> "in the document's data";
            case SHOWN -> "shown";
        };
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0
                ? minutes / 60 + (minutes == 60 ? " hour" : " hours")
                : minutes / 60 + ":" + minutes % 60 + " hours";
    }
}
