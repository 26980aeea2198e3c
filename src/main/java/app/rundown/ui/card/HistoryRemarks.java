package app.rundown.ui.card;

import app.rundown.export.content.HistoryWords;
import app.rundown.history.Edit;
import app.rundown.history.EditKind;
import app.rundown.history.Fate;
import app.rundown.history.HistoryIndex.Told;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.ui.card.CardData.Remark;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says on a card what became of its update from one capture of its live blog to the next. */
final class HistoryRemarks {
    /** More edits than this are only counted. */
    private static final int MOST_EDITS = 4;
    /** Longer words of an edit stand in its tooltip only, in characters. */
    private static final int LONGEST = 24;

    private HistoryRemarks() {}

    /** Returns the remarks, the oldest change first; none if the update is in all captures as it is. */
    static List<Remark> of(List<Told> changes) {
        List<Remark> remarks = new ArrayList<>();
        for (Told told : changes) {
            String when = " between " + when(told.older()) + " and " + when(told.newer()) + ".";
            for (Fate fate : told.change().fates()) {
                switch (fate) {
                    case EDITED -> addEdits(told, when, remarks);
                    case RETIMED -> remarks.add(retimed(told, when));
                    case REORDERED ->
                        remarks.add(
                                new Remark(HistoryWords.fate(fate), "It was put elsewhere among the others" + when));
                    case INSERTED ->
                        remarks.add(new Remark(
                                HistoryWords.fate(fate),
                                "The capture of " + when(told.older()) + " does not have it, though it shows newer"
                                        + " updates."));
                    case RETURNED ->
                        remarks.add(new Remark(
                                HistoryWords.fate(fate), "It was missing in the capture before, and came back" + when));
                    case GONE ->
                        remarks.add(new Remark(
                                "gone in the capture of " + when(told.newer()),
                                "Last seen in the capture of " + when(told.older())
                                        + ". The newer one shows older updates, so that it has not only"
                                        + " scrolled out."));
                    // That it came, or can't be seen any more, says nothing about the update.
                    case NEW, CAME_INTO_VIEW, SCROLLED_OUT -> {}
                }
            }
        }
        return remarks;
    }

    private static void addEdits(Told told, String when, List<Remark> remarks) {
        List<Edit> edits =
                told.change().edits().stream().filter(edit -> !edit.isTrivial()).toList();
        for (Edit edit : edits.subList(0, Math.min(MOST_EDITS, edits.size()))) {
            remarks.add(new Remark(brief(edit), whole(edit) + " Changed" + when));
        }
        if (edits.size() > MOST_EDITS) {
            remarks.add(new Remark(
                    Counts.of(edits.size() - MOST_EDITS, "more edit"),
                    Sentences.asSentence(String.join(
                            " ",
                            edits.subList(MOST_EDITS, edits.size()).stream()
                                    .map(HistoryRemarks::whole)
                                    .toList()))));
        }
    }

    /** Returns a short text for an edit, such as "figure: six → eight" or "negation dropped: not". */
    private static String brief(Edit edit) {
        String kind = HistoryWords.kind(edit.kind());
        String removed = Sentences.shortened(edit.removed(), LONGEST);
        String added = Sentences.shortened(edit.added(), LONGEST);
        boolean plain = edit.kind() == EditKind.REMOVAL || edit.kind() == EditKind.ADDITION;
        if (edit.kind() == EditKind.MOVED) {
            return "words moved: " + added;
        }
        if (edit.added().isEmpty()) {
            return (plain ? "removed: " : kind + " dropped: ") + removed;
        }
        if (edit.removed().isEmpty()) {
            return (plain ? "added: " : kind + " added: ") + added;
        }
        return kind + ": " + removed + " → " + added;
    }

    private static String whole(Edit edit) {
        return "Before: “" + edit.removed() + "”. Now: “" + edit.added() + "”.";
    }

    private static Remark retimed(Told told, String when) {
        Moment before = Objects.requireNonNull(told.change().before()).moment();
        Moment after = Objects.requireNonNull(told.change().after()).moment();
        return new Remark(
                "retimed: " + shown(before.shown()) + " → " + shown(after.shown()), "It got another time" + when);
    }

    private static String shown(@Nullable String clock) {
        return clock == null ? "?" : clock;
    }

    private static String when(AnalysedDocument capture) {
        return capture.captured() == null
                ? "“" + capture.document().capture().name() + "”"
                : TimeFormat.instant(capture.captured().at());
    }
}
