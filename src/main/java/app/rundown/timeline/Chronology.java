package app.rundown.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The order of time within a document. */
final class Chronology {
    private Chronology() {}

    /**
     * The entries of one document that have a time, oldest first. Entries of one instant stand as a reader meets them
     * who goes through the document from its old end: as written in a document that is written oldest first, the other
     * way round in one that is written newest first (which is also assumed where it can't be told).
     */
    static List<Entry> of(List<Entry> entries) {
        List<Entry> timed = new ArrayList<>(
                entries.stream().filter(entry -> entry.moment().at() != null).toList());
        int rising = 0;
        for (int i = 1; i < timed.size(); i++) {
            rising += Integer.signum(instant(timed.get(i)).compareTo(instant(timed.get(i - 1))));
        }
        List<Entry> ordered = rising > 0 ? timed : new ArrayList<>(timed.reversed());
        ordered.sort(Chronology::inTime);
        return ordered;
    }

    /**
     * Compares entries that have a time by it. Not made by Comparator: Java would make a class for that at each start.
     */
    static int inTime(Entry one, Entry other) {
        return instant(one).compareTo(instant(other));
    }

    /** The instant of an entry that has one. */
    static Instant instant(Entry entry) {
        return Objects.requireNonNull(entry.moment().instant(), "has a time");
    }
}
