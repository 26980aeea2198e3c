package app.rundown.timeline;

import app.rundown.model.Moment;
import java.util.List;
import java.util.Optional;

/** Finds out whether all updates of a document lack a date, for one reason, which then need not be told of each. */
final class Undated {
    private Undated() {}

    /**
     * Returns a moment that stands for all if each update of a document that has a clock has no date, for the same
     * reason; nothing if it has only one update, or none with a clock.
     */
    static Optional<Moment> of(List<TimelineEntry> entries) {
        List<Moment> clocks = entries.stream()
                .map(TimelineEntry::moment)
                .filter(moment -> moment.shown() != null)
                .toList();
        return entries.size() > 1
                        && clocks.stream()
                                .allMatch(moment -> lacksDate(moment)
                                        && moment.why().equals(clocks.getFirst().why()))
                ? clocks.stream().findFirst()
                : Optional.empty();
    }

    private static boolean lacksDate(Moment moment) {
        return moment.basis() == Moment.Basis.UNKNOWN && moment.local() == null;
    }
}
