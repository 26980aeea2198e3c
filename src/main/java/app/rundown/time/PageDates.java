package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.Stamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which updates the dates of a page's data are of. A page's data name the day of its publication, that of its last
 * change, or both, under many names: of two days the earlier one is that of the oldest update, and the later one that
 * of the newest, where the clocks span as many days, or where the time that stands with only one of them is near that
 * update's clock.
 */
final class PageDates {
    private static final Duration BEFORE = Duration.ofHours(2);
    private static final Duration NEAR = Duration.ofHours(3);

    private final List<TimeText> dated;
    private final List<Clocked> clocked;
    private final DayCount days;
    private final ZoneSearch zone;
    private final int oldest;
    private final int newest;

    PageDates(Document document, List<Clocked> clocked, DayCount days, ZoneSearch zone) {
        this.dated = document.stamps().stream()
                .filter(stamp -> stamp.role() == Stamp.Role.PAGE && stamp.source() != Stamp.Source.SHOWN)
                .map(stamp -> TimeText.of(stamp.text()))
                .filter(time -> time.date() != null)
                .sorted(Comparator.comparing((TimeText time) -> Objects.requireNonNull(time.date()))
                        .thenComparing(time -> Objects.requireNonNullElse(time.clock(), LocalTime.MIDNIGHT)))
                .toList();
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
    }

    /**
     * What a date of the data is.
     *
     * @param offset how many days after the first update's day it is
     * @param isLate whether it is that of a change long after, or of a beginning long before, and tells little
     */
    record Meaning(int offset, boolean isLate) {}

    /** What a date of the data is. */
    Meaning of(LocalDate date) {
        LocalDate first = dated.isEmpty() ? null : dated.getFirst().date();
        LocalDate last = dated.isEmpty() ? null : dated.getLast().date();
        if (oldest < 0
                || first == null
                || last == null
                || first.equals(last)
                || !date.equals(first) && !date.equals(last)) {
            return new Meaning(0, false);
        }
        int offset = days.offsets()[date.equals(first) ? oldest : newest];
        if (last.toEpochDay() - first.toEpochDay() == days.offsets()[newest] - days.offsets()[oldest]) {
            return new Meaning(offset, false);
        }
        boolean published = isNear(dated.getFirst(), oldest);
        boolean changed = isNear(dated.getLast(), newest);
        return published == changed
                ? new Meaning(0, false)
                : new Meaning(offset, date.equals(first) ? changed : published);
    }

    /**
     * Whether a publication lies shortly before the oldest update, were it of that day, or a change shortly after the
     * newest.
     */
    private boolean isNear(TimeText time, int index) {
        ZonedDateTime at = time.at();
        ZonedDateTime update = at == null ? null : update(index, at);
        if (at == null || update == null) {
            return false;
        }
        Duration gap = index == oldest && time == dated.getFirst()
                ? Duration.between(at, update)
                : Duration.between(update, at);
        return gap.compareTo(BEFORE.negated()) > 0 && gap.compareTo(NEAR) < 0;
    }

    /** An update's clock on the day of an instant of the data. */
    private @Nullable ZonedDateTime update(int index, ZonedDateTime on) {
        Clocked one = clocked.get(index);
        Zone used = one.clock() == null || one.needsZone()
                ? zone.zone()
                : one.clock().zone();
        LocalTime clock = one.timeOfDay();
        return used == null || clock == null
                ? null
                : ZonedDateTime.of(on.withZoneSameInstant(used.id()).toLocalDate(), clock, used.id());
    }
}
