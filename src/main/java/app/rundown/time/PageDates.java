package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.model.Stamp;
import app.rundown.time.zone.Zone;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which updates the dates in a page's data belong to. A page's data give, under many names, the day of
 * publication, the day of the last change, or both. Of two days, the earlier belongs to the oldest update and the later
 * to the newest, provided that the clocks span as many days. Otherwise, if only one of the two dates has a time near
 * its update's clock, that date is used and the other one says little.
 */
final class PageDates {
    /** How far a publication may be after the oldest update, or a change before the newest, and still count as near. */
    private static final Duration OVERLAP = Duration.ofHours(2);
    /** How far a publication may be before the oldest update, or a change after the newest, and still count as near. */
    private static final Duration DISTANCE = Duration.ofHours(3);

    private final List<Dated> dated;
    private final List<UpdateTimes> clocked;
    private final DayCount days;
    private final DocumentZone zone;
    private final int oldest;
    private final int newest;

    /**
     * Collects the dates in a page's data, or those that its head shows.
     *
     * @param shown whether those that its head shows are wanted, of which only the days are used
     */
    PageDates(Document document, List<UpdateTimes> clocked, DayCount days, DocumentZone zone, boolean shown) {
        this.clocked = clocked;
        this.days = days;
        this.zone = zone;
        int first = -1;
        int last = -1;
        for (int i = 0; i < clocked.size(); i++) {
            if (clocked.get(i).timeOfDay() != null && !clocked.get(i).isPinned()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        this.oldest = days.newestFirst() ? last : first;
        this.newest = days.newestFirst() ? first : last;
        this.dated = document.stamps().stream()
                .filter(stamp -> stamp.role() == Stamp.Role.PAGE && shown == (stamp.source() == Stamp.Source.SHOWN))
                .flatMap(stamp -> shown
                        ? DateMention.in(stamp.text()).stream()
                                .map(day -> new TimeText(day, null, null, Moment.Precision.NONE))
                        : Stream.of(TimeText.of(stamp.text())))
                .map(this::dated)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Dated::day).thenComparing(Dated::clock))
                .toList();
    }

    /** A date, as the clocks of the updates have it, and the text of it. */
    private record Dated(LocalDate day, LocalTime clock, TimeText text) {}

    private @Nullable Dated dated(TimeText text) {
        LocalDate date = text.date();
        if (date == null) {
            return null;
        }
        ZonedDateTime at = inZone(text.at());
        LocalTime clock = Objects.requireNonNullElse(text.clock(), LocalTime.MIDNIGHT);
        return at == null ? new Dated(date, clock, text) : new Dated(at.toLocalDate(), at.toLocalTime(), text);
    }

    /** Returns an instant of the data in the zone of the updates' clocks, or null if either is not known. */
    private @Nullable ZonedDateTime inZone(@Nullable ZonedDateTime at) {
        Zone used = oldest < 0 ? null : zoneOf(clocked.get(oldest));
        return at == null || used == null || used.isOpen() ? null : at.withZoneSameInstant(used.id());
    }

    private @Nullable Zone zoneOf(UpdateTimes one) {
        return one.clock() == null || one.needsZone()
                ? zone.zone()
                : one.clock().zone();
    }

    /** Returns the day of a time in the data, which may be another one where the clocks of the updates are. */
    LocalDate day(TimeText text, LocalDate date) {
        ZonedDateTime at = inZone(text.at());
        return at == null ? date : at.toLocalDate();
    }

    /**
     * What a date in the data means.
     *
     * @param offset how many days after the first update's day the date is
     * @param isLate whether it is a change long after the updates, or a publication long before, and so says little
     *     about them
     */
    record Meaning(int offset, boolean isLate) {}

    /** Returns the index of the newest update that has a clock, or -1. */
    int newest() {
        return newest;
    }

    /**
     * Returns how many days after the first update's day the oldest update is, if only midnight parts their days; 0 if
     * updates name theirs.
     */
    int oldestOffset() {
        boolean named = clocked.stream().anyMatch(one -> one.day() != null || one.stated() != null);
        return oldest < 0 || named ? 0 : days.offsets()[oldest];
    }

    /** Whether the dates are of two days, as far apart as those of the oldest and the newest update. */
    boolean isFrame() {
        LocalDate first = dated.isEmpty() ? null : dated.getFirst().day();
        LocalDate last = dated.isEmpty() ? null : dated.getLast().day();
        return oldest >= 0
                && first != null
                && last != null
                && !first.equals(last)
                && last.toEpochDay() - first.toEpochDay() == days.offsets()[newest] - days.offsets()[oldest];
    }

    /** Returns what a date in the data means. */
    Meaning of(LocalDate date) {
        LocalDate first = dated.isEmpty() ? null : dated.getFirst().day();
        LocalDate last = dated.isEmpty() ? null : dated.getLast().day();
        if (oldest < 0
                || first == null
                || last == null
                || first.equals(last)
                || !date.equals(first) && !date.equals(last)) {
            return new Meaning(0, false);
        }
        int offset = days.offsets()[date.equals(first) ? oldest : newest];
        if (isFrame()) {
            return new Meaning(offset, false);
        }
        boolean published = isNear(dated.getFirst().text(), oldest);
        boolean changed = isNear(dated.getLast().text(), newest);
        return published == changed
                ? new Meaning(0, false)
                : new Meaning(offset, date.equals(first) ? changed : published);
    }

    /**
     * Whether a publication is shortly before the oldest update, or a change shortly after the newest, if that update
     * is taken to be of the same day.
     */
    private boolean isNear(TimeText time, int index) {
        ZonedDateTime at = time.at();
        ZonedDateTime update = at == null ? null : update(index, at);
        if (at == null || update == null) {
            return false;
        }
        Duration gap = index == oldest && time == dated.getFirst().text()
                ? Duration.between(at, update)
                : Duration.between(update, at);
        return gap.compareTo(OVERLAP.negated()) > 0 && gap.compareTo(DISTANCE) < 0;
    }

    /** Returns an update's clock on the day of an instant in the data. */
    private @Nullable ZonedDateTime update(int index, ZonedDateTime on) {
        UpdateTimes one = clocked.get(index);
        Zone used = zoneOf(one);
        LocalTime clock = one.timeOfDay();
        return used == null || clock == null
                ? null
                : ZonedDateTime.of(on.withZoneSameInstant(used.id()).toLocalDate(), clock, used.id());
    }
}
