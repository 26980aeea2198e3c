package app.rundown.ui;

import app.rundown.model.UserData;
import java.util.HashSet;
import java.util.Set;

/**
 * What the user changes and may take back.
 *
 * @param data what is kept for good
 * @param ticked ids of the updates chosen for the next export; it may name some that are no longer open
 */
record Own(UserData data, Set<String> ticked) {
    /** Keeps a copy of the set. */
    Own {
        ticked = Set.copyOf(ticked);
    }

    Own with(UserData value) {
        return new Own(value, ticked);
    }

    /** With updates ticked, or no longer. */
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
