package app.rundown.ui.state;

import app.rundown.user.UserData;
import java.util.HashSet;
import java.util.Set;

/**
 * What the user changes and can undo.
 *
 * @param data what is kept for good
 * @param ticked ids of the updates chosen for the next export; some may no longer be open
 */
record UndoableState(UserData data, Set<String> ticked) {
    /** Keeps a copy of the set. */
    UndoableState {
        ticked = Set.copyOf(ticked);
    }

    /** Returns a copy with other user data. */
    UndoableState with(UserData value) {
        return new UndoableState(value, ticked);
    }

    /** Returns a copy with updates ticked, or with them unticked. */
    UndoableState with(Set<String> updates, boolean on) {
        Set<String> all = new HashSet<>(ticked);
        if (on) {
            all.addAll(updates);
        } else {
            all.removeAll(updates);
        }
        return new UndoableState(data, all);
    }
}
