package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A live blog that is followed from capture to capture. It remembers the newest capture, and the updates that earlier
 * ones had and that were not seen again: one of them may return. Older captures are forgotten, so that a following may
 * go on for days. Not safe for several threads.
 */
public final class Trail {
    private final String language;
    private final List<Entry> lost;
    private AnalysedDocument newest;

    /**
     * Begins with a capture.
     *
     * @param language the ISO 639 code of the live blog's language; empty if it is not known
     */
    public Trail(AnalysedDocument first, String language) {
        this(first, language, List.of());
    }

    /**
     * Goes on from a capture.
     *
     * @param lost the updates that earlier ones had and that it does not have
     */
    Trail(AnalysedDocument newest, String language, List<Entry> lost) {
        this.newest = newest;
        this.language = language;
        this.lost = new ArrayList<>(lost);
    }

    /** Returns the updates that earlier captures had and that were not seen again. */
    List<Entry> lost() {
        return lost;
    }

    /** Returns the newest capture. */
    public AnalysedDocument newest() {
        return newest;
    }

    /** Tells what would become of each update if this were the next capture; does not go on to it. */
    public Comparison compare(AnalysedDocument next) {
        return to(next).comparison();
    }

    /** Goes on to the next capture, and tells what became of each update. */
    public Comparison add(AnalysedDocument next) {
        Step step = to(next);
        Set<Integer> inBoth = new HashSet<>();
        Set<Integer> found = new HashSet<>();
        for (int j = 0; j < step.now().size(); j++) {
            inBoth.add(step.inOld(j));
            found.add(step.inLost(j));
        }
        for (int i = lost.size() - 1; i >= 0; i--) {
            if (found.contains(i)) {
                lost.remove(i);
            }
        }
        for (int i = 0; i < step.old().size(); i++) {
            if (!inBoth.contains(i)) {
                lost.add(step.old().get(i));
            }
        }
        newest = next;
        return step.comparison();
    }

    private Step to(AnalysedDocument next) {
        return new Step(newest, next, List.copyOf(lost), language);
    }
}
