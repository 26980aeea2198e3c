package app.rundown.time;

import app.rundown.model.CaptureTime;
import app.rundown.model.Document;
import app.rundown.model.Fetched;
import app.rundown.model.Moment;
import app.rundown.model.Stamp;
import app.rundown.time.zone.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which the copy of a page was made, as the copy itself or its fetch states it. No update can be later.
 *
 * @param time the moment
 * @param words how it is known, in words without a full stop
 */
record CopyTime(CaptureTime time, String words) {
    private static final Pattern TODAY = Pattern.compile("(?iu)(?<!\\p{L})" + TimeWords.anyOf("today") + "(?!\\p{L})");

    /** The offsets of all zones, in hours. */
    private static final int WEST = -12;

    private static final int EAST = 14;

    /** The clocks of servers and readers may be minutes apart. */
    static final Duration TOLERANCE = Duration.ofMinutes(15);

    /** A clock at the page's head this much later than the newest update is that of the copy. */
    private static final Duration LATER = Duration.ofDays(1);

    /**
     * The last day on which a document's first update can have been made.
     *
     * @param date that day
     * @param exact whether the zones of the clocks are known; otherwise the date is the latest one in any zone
     * @param words how the moment of the copy is known
     */
    record Bound(LocalDate date, boolean exact, String words) {}

    /** Returns what the copy or its fetch states, the earlier of the two; null if neither states anything. */
    static @Nullable CopyTime of(Document document, ZoneAbbreviations letters) {
        Fetched fetched = document.capture().fetched();
        CopyTime first = fetched == null
                ? null
                : new CopyTime(
                        fetched.time(),
                        "the page was fetched on "
                                + BaseDay.written(
                                        fetched.at().atZone(ZoneOffset.UTC).toLocalDate()));
        for (Stamp stamp : document.stamps()) {
            ZonedDateTime at = stamp.role() == Stamp.Role.COPIED
                    ? TimeText.of(stamp.text().substring(stamp.text().indexOf(": ") + 1))
                            .asMeantBy(letters)
                            .at()
                    : null;
            if (at != null && (first == null || at.toInstant().isBefore(first.time.at()))) {
                first = new CopyTime(
                        new CaptureTime(at.toInstant(), "The saved copy itself states it: “" + stamp.text() + "”."),
                        "the copy was made on " + BaseDay.written(at.toLocalDate()) + " (“" + stamp.text() + "”)");
            }
        }
        return first;
    }

    /**
     * Returns the time of a clock at the page's head that is more than a day later than the newest update, and so shows
     * when the copy was made; null if there is none.
     */
    static @Nullable CaptureTime shown(Document document, ZoneAbbreviations letters, Collection<Moment> moments) {
        Instant newest = moments.stream()
                .map(Moment::instant)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        for (Stamp stamp : document.stamps()) {
            ZonedDateTime at = stamp.role() == Stamp.Role.PAGE && stamp.source() == Stamp.Source.SHOWN
                    ? TimeText.of(stamp.text()).asMeantBy(letters).at()
                    : null;
            if (at != null && newest != null && at.toInstant().isAfter(newest.plus(LATER))) {
                return new CaptureTime(
                        at.toInstant(),
                        "The page's head shows “" + stamp.text() + "”, more than a day after the newest update: "
                                + "the clock of the moment when the copy was made.");
            }
        }
        return null;
    }

    /** Whether an instant is later than the copy, allowing for inaccurate clocks. */
    boolean isBefore(Instant instant) {
        return instant.isAfter(time.at().plus(TOLERANCE));
    }

    /** Returns the last possible day of the first update, or null if no update's day must be inferred. */
    @Nullable
    Bound bound(List<UpdateTimes> clocked, DayCount days, DocumentZone zone) {
        LocalDate latest = null;
        boolean exact = true;
        for (int i = 0; i < clocked.size(); i++) {
            UpdateTimes one = clocked.get(i);
            if (one.needsDay()) {
                Zone used = one.needsZone()
                        ? zone.zone()
                        : Objects.requireNonNull(one.clock()).zone();
                exact &= used != null;
                LocalDate last =
                        lastDay(one, used == null ? ZoneOffset.MAX : used.id()).minusDays(days.offsets()[i]);
                latest = latest == null || last.isBefore(latest) ? last : latest;
            }
        }
        return latest == null ? null : new Bound(latest, exact, words);
    }

    /**
     * Returns the day of an update that shows a word for today beside its clock; null if it shows none, or if the clock
     * had passed on two days, in zones that may be meant.
     */
    @Nullable
    LocalDate today(UpdateTimes one, DocumentZone zone) {
        LocalTime clock = one.timeOfDay();
        if (clock == null || one.shown() == null || !TODAY.matcher(one.shown()).find()) {
            return null;
        }
        Zone known = one.needsZone() ? zone.zone() : null;
        LocalDate day = null;
        for (int hours = known == null ? WEST : EAST; hours <= EAST; hours++) {
            ZoneId id = known == null ? ZoneOffset.ofHours(hours) : known.id();
            ZonedDateTime end = time.at().plus(TOLERANCE).atZone(id);
            boolean passed = !end.toLocalTime().isBefore(clock);
            if (passed && day != null && !day.equals(end.toLocalDate())) {
                return null;
            }
            day = passed ? end.toLocalDate() : day;
        }
        return day;
    }

    /** Returns the last day on which an update's clock time had passed when the copy was made. */
    private LocalDate lastDay(UpdateTimes one, ZoneId zone) {
        ZonedDateTime end = time.at().plus(TOLERANCE).atZone(zone);
        return end.toLocalTime().isBefore(Objects.requireNonNull(one.timeOfDay()))
                ? end.toLocalDate().minusDays(1)
                : end.toLocalDate();
    }
}
