package app.rundown.ui.state;

import app.rundown.model.UserData;
import java.util.HashSet;
import java.util.Set;

/**
 * What the user changes and can undo.
 *
 * @param data what is kept for good
 * @param ticked ids of the updates chosen for the next export; some may no longer be open
 */
record Own(UserData data, Set<String> ticked) {
    /** Keeps a copy of the set. */
    Own {
        ticked = Set.copyOf(ticked);
    }

    /** Returns a copy with other user data. */
    Own with(UserData value) {
        return new Own(value, ticked);
    }

    /** Returns a copy with updates ticked, or with them unticked. */
    Own with(Set<String> updates, boolean on) {
        Set<String> all = new HashSet<>(ticked);
        if (on) {
            all.addAll(updates);
        } else {
            all.removeAll(updates);
        }
        return new Own(data, all);
    }
}
