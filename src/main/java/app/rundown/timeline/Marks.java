package app.rundown.timeline;

import app.rundown.user.PlacedNotes;
import java.util.Set;

/**
 * What the user marked, as far as a filter may ask for it. Updates are named by their ids; some may not be open.
 *
 * @param ticked the updates that are ticked for the next export
 * @param starred the starred updates
 * @param notes the notes on updates and their quotes
 */
public record Marks(Set<String> ticked, Set<String> starred, PlacedNotes notes) {
    /** Nothing marked. */
    public static final Marks NONE = new Marks(Set.of(), Set.of(), PlacedNotes.NONE);

    /** Keeps copies. */
    public Marks {
        ticked = Set.copyOf(ticked);
        starred = Set.copyOf(starred);
    }
}
