package app.rundown.history.edit;

import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One change within an update, from one version to the next.
 *
 * @param kinds what it changes, what matters most first; never empty
 * @param before where the old words stand in the older version, a span for each block; the block may be
 *     {@link Update#HEADLINE}; empty if words only came
 * @param after where the new words stand in the newer version; empty if words only went
 * @param removed the old words, verbatim; empty if words only came
 * @param added the new words, verbatim; empty if words only went
 */
public record Edit(Set<EditKind> kinds, List<Quote.Span> before, List<Quote.Span> after, String removed, String added) {

    /** Keeps copies. */
    public Edit {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("An edit changes something.");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Returns the kind by which the edit is called: of several, the one that matters most. */
    public EditKind kind() {
        return kinds.iterator().next();
    }

    /** Whether a reader need not see it. An edit that also changes something that matters is not trivial. */
    public boolean isTrivial() {
        return kinds.stream().allMatch(EditKind::isTrivial);
    }
}
