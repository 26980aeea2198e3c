package app.rundown.ui.timeline;

import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.TimeAxis;
import app.rundown.ui.format.TimeFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Decides which times and days stand below the strip, and where the line is broken. */
final class AxisMarks {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    /** The possible distances between marks, in ascending order. */
    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            DAY,
            Duration.ofDays(2),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofDays(91),
            YEAR,
            YEAR.multipliedBy(5),
            YEAR.multipliedBy(25),
            YEAR.multipliedBy(100));

    /** What a mark says. */
    enum Kind {
        /** A clock. */
        CLOCK,
        /** The day that begins there. */
        DAY,
        /** The day of the first time after the beginning or after a break; its own beginning is not on the line. */
        FIRST_DAY,
        /** The line is broken there. */
        BREAK
    }

    /**
     * A mark.
     *
     * @param place where it stands on the axis
     * @param text "16:00", "Tue 14 May"; empty for a break
     */
    record Mark(double place, String text, Kind kind) {}

    private final TimeAxis axis;
    private final ZonedDateTime zoned;
    private final DisplayZone displayZone;
    private final boolean years;

    /**
     * Creates the marks of an axis.
     *
     * @param zoned any time in the zone of the document
     */
    AxisMarks(TimeAxis axis, ZonedDateTime zoned, DisplayZone displayZone) {
        this.axis = axis;
        this.zoned = zoned;
        this.displayZone = displayZone;
        years = zoned(axis.segments().getFirst().from()).getYear()
                != zoned(axis.segments().getLast().to()).getYear();
    }

    /**
     * Returns the marks of a stretch of the axis, from left to right.
     *
     * @param from the place where the stretch begins
     * @param to the place where it ends
     * @param most how many marks there is room for
     */
    List<Mark> of(double from, double to, double most) {
        List<Mark> marks = new ArrayList<>();
        TimeAxis.Segment before = null;
        for (TimeAxis.Segment segment : axis.segments()) {
            if (before != null && before.end() < to && segment.start() > from) {
                marks.add(new Mark((before.end() + segment.start()) / 2, "", Kind.BREAK));
            }
            double start = Math.max(from, segment.start());
            double end = Math.min(to, segment.end());
            if (start < end) {
                marks(start, end, most * (end - start) / (to - from), marks);
            }
            before = segment;
        }
        return marks;
    }

    private void marks(double start, double end, double most, List<Mark> marks) {
        ZonedDateTime first = zoned(axis.at(start));
        ZonedDateTime last = zoned(axis.at(end));
        Duration span = Duration.between(first, last);
        Duration step = STEPS.stream()
                .filter(s -> span.toSeconds() / (double) s.toSeconds() <= Math.max(1, most))
                .findFirst()
                .orElse(STEPS.getLast());
        marks.add(new Mark(start, day(first, true), Kind.FIRST_DAY));
        ZonedDateTime midnight = first.truncatedTo(ChronoUnit.DAYS);
        boolean days = step.compareTo(DAY) >= 0;
        long skipped = Duration.between(midnight, first).toSeconds() / step.toSeconds();
        for (long i = skipped; ; i++) {
            ZonedDateTime at = days
                    ? midnight.plusDays(i * step.toDays())
                    : midnight.plusDays(i * step.toSeconds() / DAY.toSeconds())
                            .plusSeconds(i * step.toSeconds() % DAY.toSeconds());
            if (at.isAfter(last)) {
                return;
            }
            if (!at.isBefore(first)) {
                boolean begins = at.equals(at.truncatedTo(ChronoUnit.DAYS));
                boolean newMonth = at.getDayOfMonth() <= Math.max(1, step.toDays());
                marks.add(new Mark(
                        axis.place(at.toInstant()),
                        begins ? day(at, newMonth) : TimeFormat.clock(at),
                        begins ? Kind.DAY : Kind.CLOCK));
            }
        }
    }

    /** Returns "Tue 14 May", "Wed 15", or, if the axis covers several years, "14 May 2019". */
    private String day(ZonedDateTime at, boolean month) {
        return years ? TimeFormat.shortDay(at) : month ? TimeFormat.weekday(at) : TimeFormat.weekdayOnly(at);
    }

    private ZonedDateTime zoned(Instant at) {
        return displayZone.at(at.atZone(zoned.getZone()));
    }
}
