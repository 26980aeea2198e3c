package app.rundown.ui.timeline;

import app.rundown.timeline.TimeBound;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a stretch of the strip into a time filter, with bounds as round as the strip is coarse. */
final class SpanChoice {
    private static final List<Duration> ROUND = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1));

    /** A bound is rounded to what so many pixels stand for. */
    private static final double PIXELS = 2;

    private final FilterModel filter;

    SpanChoice(FilterModel filter) {
        this.filter = filter;
    }

    /**
     * Returns the bounds of a stretch.
     *
     * @param left where it begins, in pixels
     * @param right where it ends
     * @return the first and the last instant; the last is just after what is meant
     */
    static Instant[] bounds(StripScale scale, double left, double right) {
        long unit = unit(scale).toMillis();
        long from = scale.at(left).toEpochMilli();
        long to = scale.at(right).toEpochMilli();
        return new Instant[] {
            Instant.ofEpochMilli(Math.floorDiv(from, unit) * unit),
            Instant.ofEpochMilli((Math.floorDiv(to, unit) + 1) * unit)
        };
    }

    /** Returns the round length of time that a small distance on the strip stands for. */
    static Duration unit(StripScale scale) {
        double places = PIXELS / scale.room() * (scale.to() - scale.from());
        Instant at = scale.axis().segments().getFirst().from();
        double start = scale.axis().segments().getFirst().start();
        Duration exact = Duration.between(at, scale.axis().at(start + places)).abs();
        return ROUND.stream()
                .filter(round -> round.compareTo(exact) >= 0)
                .findFirst()
                .orElse(ROUND.getLast());
    }

    /** Shows only what is in a stretch. An end of the axis is no bound. */
    void choose(StripScale scale, double left, double right) {
        Instant[] bounds = bounds(scale, left, right);
        choose(
                bounds[0].isAfter(scale.axis().segments().getFirst().from()) ? bounds[0] : null,
                bounds[1].isAfter(scale.axis().segments().getLast().to()) ? null : bounds[1]);
    }

    /** Shows only what is between two instants; null for no bound. */
    void choose(@Nullable Instant from, @Nullable Instant to) {
        filter.changeFilter(f -> FilterChanges.between(
                f, from == null ? null : new TimeBound.At(from), to == null ? null : new TimeBound.At(to)));
    }

    /** Shows all times again. */
    void clear() {
        choose(null, null);
    }
}
