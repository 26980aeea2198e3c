package app.rundown.timeline;

import java.util.Set;

/**
 * What the user marked, as far as a filter may ask for it. Each is a set of ids of updates; some may not be open.
 *
 * @param ticked the updates that are ticked for the next export
 * @param starred the starred updates
 */
public record Marks(Set<String> ticked, Set<String> starred) {
    /** Nothing marked. */
    public static final Marks NONE = new Marks(Set.of(), Set.of());

    /** Keeps copies. */
    public Marks {
        ticked = Set.copyOf(ticked);
        starred = Set.copyOf(starred);
    }
}
