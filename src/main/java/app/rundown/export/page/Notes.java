package app.rundown.export.page;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers what stands at the end of an export: the sources first, then each reason in the order in which the text
 * refers to it. A reason that many updates share has one number.
 */
final class Notes {
    private final int sources;
    private final BitSet cited = new BitSet();
    private final Map<Note, Ref> refs = new LinkedHashMap<>();
    private @Nullable Note lastNote;
    private @Nullable Ref lastRef;

    /** Leaves the first numbers to so many sources. */
    Notes(int sources) {
        this.sources = sources;
    }

    /**
     * A number in the text.
     *
     * @param number what it leads to
     * @param isFirst whether nothing in the text before leads there
     */
    record Ref(int number, boolean isFirst) {}

    /** Refers to a source by its number, from 1. */
    Ref source(int number) {
        boolean first = !cited.get(number);
        cited.set(number);
        return new Ref(number, first);
    }

    /** Refers to a reason. */
    Ref of(Note note) {
        // Neighbours mostly share the reason for their time, and to compare long texts is quicker than to find them.
        if (lastRef != null && note.equals(lastNote)) {
            return lastRef;
        }
        Ref known = refs.get(note);
        Ref again = known == null ? new Ref(sources + refs.size() + 1, false) : known;
        if (known == null) {
            refs.put(note, again);
        }
        lastNote = note;
        lastRef = again;
        return known == null ? new Ref(again.number, true) : known;
    }

    /** Returns whether the text refers to a source or a reason. */
    boolean isCited(int number) {
        return number > sources || cited.get(number);
    }

    /** Returns the number of the first reason. */
    int first() {
        return sources + 1;
    }

    /** Returns the reasons in the order of their numbers. */
    Collection<Note> all() {
        return refs.keySet();
    }
}
