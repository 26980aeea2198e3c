package app.rundown.history;

import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import app.rundown.model.AnalysedDocument;
import java.util.List;

/**
 * What became of each update from one capture of a live blog to another.
 *
 * @param older the older capture
 * @param newer the newer one
 * @param changes a change for each update of either, in the order of the newer capture; what only the older one has
 *     stands behind the update that it stood behind there
 * @param page what was changed in the title and the introduction of the page: as if these were an update, with the
 *     title as its headline
 */
public record Comparison(
        AnalysedDocument older, AnalysedDocument newer, List<UpdateChange> changes, UpdateChange page) {
    /** Keeps a copy of the list. */
    public Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two captures of one live blog.
     *
     * @param language the ISO 639 code of its language, such as {@code en}; empty if it is not known. Then edits are
     *     told apart by figures, marks and capitals alone
     */
    public static Comparison of(AnalysedDocument older, AnalysedDocument newer, String language) {
        return new Step(older, newer, List.of(), language).comparison();
    }

    /** Returns the changes that a reader should see, in their order. */
    public List<UpdateChange> telling() {
        return changes.stream().filter(UpdateChange::isTelling).toList();
    }

    /** Returns how many updates met with a fate. */
    public int count(Fate fate) {
        return (int) changes.stream()
                .filter(change -> change.fates().contains(fate))
                .filter(change -> fate != Fate.EDITED || change.edits().stream().anyMatch(edit -> !edit.isTrivial()))
                .count();
    }

    /** Returns how many updates were edited in this way. */
    public int count(EditKind kind) {
        return (int) changes.stream()
                .filter(change ->
                        change.edits().stream().anyMatch(edit -> edit.kinds().contains(kind)))
                .count();
    }

    /** Returns how many edits are trivial. */
    public int trivialEdits() {
        return (int) changes.stream()
                .flatMap(change -> change.edits().stream())
                .filter(Edit::isTrivial)
                .count();
    }
}
