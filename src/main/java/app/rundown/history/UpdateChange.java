package app.rundown.history;

import app.rundown.history.edit.Edit;
import app.rundown.history.edit.Version;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one update from one capture to the next.
 *
 * @param before the update as the older capture has it, or null if it does not have it
 * @param after the update as the newer capture has it, or null if it does not have it
 * @param fates what became of it; empty if it is the same
 * @param edits what was changed in its words, trivial edits too
 */
public record UpdateChange(
        @Nullable Version before, @Nullable Version after, Set<Fate> fates, List<Edit> edits) {
    /** Keeps copies. */
    public UpdateChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("An update is in one of the captures at least.");
        }
        fates = fates.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fates));
        edits = List.copyOf(edits);
    }

    /** Returns the newest version that there is. */
    public Version latest() {
        Version version = after == null ? before : after;
        if (version == null) {
            throw new IllegalStateException("The constructor sees to one of them.");
        }
        return version;
    }

    /** Whether something became of it that a reader should see. Trivial edits alone are nothing. */
    public boolean isTelling() {
        return fates.stream().anyMatch(fate -> fate != Fate.EDITED) || isEditedTellingly();
    }

    /** Whether its words changed in a way that is not trivial. */
    public boolean isEditedTellingly() {
        return edits.stream().anyMatch(edit -> !edit.isTrivial());
    }
}
