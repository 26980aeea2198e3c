package app.rundown.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The chronological order within a document. */
final class Chronology {
    private Chronology() {}

    /**
     * Returns the entries of one document that have a time, oldest first. Entries with the same instant are in the
     * order of a reader who starts at the document's old end: as written in a document that runs oldest first, reversed
     * in one that runs newest first (which is also assumed if the direction is not clear).
     */
    static List<TimelineEntry> of(List<TimelineEntry> entries) {
        List<TimelineEntry> timed = new ArrayList<>(
                entries.stream().filter(entry -> entry.moment().at() != null).toList());
        int rising = 0;
        for (int i = 1; i < timed.size(); i++) {
            rising += Integer.signum(instant(timed.get(i)).compareTo(instant(timed.get(i - 1))));
        }
        List<TimelineEntry> ordered = rising > 0 ? timed : new ArrayList<>(timed.reversed());
        ordered.sort(BY_TIME);
        return ordered;
    }

    /** The order of entries by their times, which must be known. */
    static final Comparator<TimelineEntry> BY_TIME = Comparator.comparing(Chronology::instant);

    /** Returns the instant of an entry, which must have one. */
    static Instant instant(TimelineEntry entry) {
        return Objects.requireNonNull(entry.moment().instant(), "has a time");
    }
}
