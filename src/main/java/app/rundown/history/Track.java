package app.rundown.history;

import app.rundown.history.edit.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One update through all captures of its live blog.
 *
 * @param versions the update as each capture has it, by the capture's number in the {@link History}; never empty
 */
public record Track(SortedMap<Integer, Version> versions) {
    /** Keeps a copy. */
    public Track {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("An update is in one capture at least.");
        }
    }

    /** Returns the number of the last capture that has it. */
    public int lastCapture() {
        return versions.lastKey();
    }

    /** Returns it as the last capture that has it shows it. */
    public Version latest() {
        return versions.sequencedValues().getLast();
    }

    /** Returns its versions, the oldest first. */
    public List<Version> all() {
        return new ArrayList<>(versions.values());
    }
}
