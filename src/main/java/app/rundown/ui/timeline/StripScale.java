package app.rundown.ui.timeline;

import app.rundown.timeline.Density;
import app.rundown.timeline.TimeAxis;
import java.time.Duration;
import java.time.Instant;

/**
 * Where on the strip a time is drawn: the stretch of the axis that is seen now, on the strip's present width.
 *
 * @param axis the whole axis
 * @param from the place on the axis at the left end
 * @param to the place at the right end
 * @param width the width of the strip, in pixels
 */
record StripScale(TimeAxis axis, double from, double to, double width) {
    /** The space left and right of the bars, in pixels. */
    static final double MARGIN = 24;
    /** The distance between bars, in pixels. */
    private static final double PITCH = 9.36;
    /** A shorter stretch is never seen alone. */
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    /** Returns the scale that shows the whole axis. */
    static StripScale whole(TimeAxis axis, double width) {
        return new StripScale(axis, 0, 1, width);
    }

    /** Returns the width that the bars share. */
    double room() {
        return Math.max(1, width - 2 * MARGIN);
    }

    /** Returns the number of bars. */
    int parts() {
        return (int) Math.max(1, room() / PITCH);
    }

    /** Returns the width of a bar and the gap beside it. */
    double pitch() {
        return room() / parts();
    }

    /** Whether only a part of the axis is seen. */
    boolean isZoomed() {
        return to - from < 1;
    }

    /** Returns the x of a place on the axis, in pixels. */
    double x(double place) {
        return MARGIN + (place - from) / (to - from) * room();
    }

    /** Returns the x of a time, in pixels. */
    double x(Instant at) {
        return x(axis.place(at));
    }

    /** Returns the x where the bar begins that a time is counted in. */
    double barLeft(Instant at) {
        return MARGIN + bar(axis.place(at)) * pitch();
    }

    /** Returns the number of the bar, from 0, that a place on the axis is counted in. */
    int bar(double place) {
        return Density.part(place, from, to, parts());
    }

    /** Returns the place at an x, at most the ends of what is seen. */
    double place(double x) {
        return Math.clamp(from + (x - MARGIN) / room() * (to - from), from, to);
    }

    /** Returns the time at an x. */
    Instant at(double x) {
        return axis.at(place(x));
    }

    /** Returns the same stretch on another width. */
    StripScale on(double otherWidth) {
        return new StripScale(axis, from, to, otherWidth);
    }

    /**
     * Returns a scale that shows less or more of the axis.
     *
     * @param factor how much is shown: below 1 for less
     * @param x what stays where it is
     */
    StripScale zoomed(double factor, double x) {
        double length = Math.min(1, (to - from) * factor);
        double fixed = place(x);
        double start = Math.clamp(fixed - (fixed - from) * length / (to - from), 0, 1 - length);
        StripScale next = new StripScale(axis, start, start + length, width);
        boolean tooShort = factor < 1
                && Duration.between(axis.at(next.from), axis.at(next.to)).compareTo(SHORTEST) < 0;
        return tooShort ? this : next;
    }

    /** Returns a scale that shows a stretch of the same length further left or right, by a number of pixels. */
    StripScale panned(double pixels) {
        double length = to - from;
        double start = Math.clamp(from + pixels / room() * length, 0, 1 - length);
        return new StripScale(axis, start, start + length, width);
    }

    /** Returns a scale on which a time is seen: this one if it is already. */
    StripScale showing(Instant at) {
        double place = Math.clamp(axis.place(at), 0, 1);
        if (place >= from && place <= to) {
            return this;
        }
        double length = to - from;
        double start = Math.clamp(place - length / 2, 0, 1 - length);
        return new StripScale(axis, start, start + length, width);
    }
}
