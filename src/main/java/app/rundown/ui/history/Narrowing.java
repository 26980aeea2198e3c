package app.rundown.ui.history;

import app.rundown.export.content.HistoryWords;
import app.rundown.history.Fate;
import app.rundown.history.UpdateChange;
import app.rundown.history.edit.EditKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page is narrowed to. Two are equal if they have the same title.
 *
 * @param title its name, unique among all
 * @param ofKind whether it asks for a kind of edit
 * @param folds whether edits of its kind are folded elsewhere
 * @param test which updates it shows
 */
record Narrowing(String title, boolean ofKind, boolean folds, Predicate<UpdateChange> test) {
    private static final Set<Fate> CHANGES =
            Set.of(Fate.RETIMED, Fate.REORDERED, Fate.INSERTED, Fate.RETURNED, Fate.GONE);

    /** Everything. */
    static final Narrowing ALL = new Narrowing("All updates", false, false, change -> true);

    /** What was edited, retimed, moved, put in afterwards or removed. */
    static final Narrowing CHANGED = new Narrowing(
            "Changed",
            false,
            false,
            change -> change.isEditedTellingly() || change.fates().stream().anyMatch(CHANGES::contains));

    /** What only the newer capture has, because it was made later. */
    static final Narrowing NEW = ofFates("New since", Fate.NEW);

    /** All that can be asked for, apart from kinds of edits. */
    static final List<Narrowing> OF_FATES = List.of(
            ALL,
            CHANGED,
            new Narrowing("Edited", false, false, UpdateChange::isEditedTellingly),
            ofFates("Gone", Fate.GONE),
            ofFates("Retimed or moved", Fate.RETIMED, Fate.REORDERED),
            ofFates("Put in afterwards", Fate.INSERTED, Fate.RETURNED),
            NEW);

    /** The kinds of edits, those that matter most first. */
    static final List<Narrowing> OF_KINDS =
            Stream.of(EditKind.values()).map(Narrowing::of).toList();

    private static Narrowing ofFates(String title, Fate... fates) {
        Set<Fate> wanted = Set.of(fates);
        return new Narrowing(
                title, false, false, change -> change.fates().stream().anyMatch(wanted::contains));
    }

    private static Narrowing of(EditKind kind) {
        String name = HistoryWords.kind(kind);
        return new Narrowing(
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                true,
                kind.isTrivial(),
                change -> change.edits().stream().anyMatch(edit -> edit.kinds().contains(kind)));
    }

    /** Whether it is one of the rows under the heading "Changed". */
    boolean isPartOfChanged() {
        return !ofKind && !equals(ALL) && !equals(CHANGED) && !equals(NEW);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Narrowing that && title.equals(that.title);
    }

    @Override
    public int hashCode() {
        return title.hashCode();
    }
}
