package app.rundown.export.content;

import app.rundown.history.Comparison;
import app.rundown.history.Fate;
import app.rundown.history.HistoryIndex;
import app.rundown.history.UpdateChange;
import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what became of updates into words, the same in every format. */
public final class HistoryWords {
    /** The order in which fates are counted: what a reader must see stands first. */
    private static final List<Fate> TOLD = List.of(
            Fate.GONE,
            Fate.EDITED,
            Fate.RETIMED,
            Fate.REORDERED,
            Fate.INSERTED,
            Fate.RETURNED,
            Fate.NEW,
            Fate.CAME_INTO_VIEW,
            Fate.SCROLLED_OUT);

    private HistoryWords() {}

    /** Returns a fate as one reads it after a number or by itself: "edited", "put in afterwards". */
    public static String fate(Fate fate) {
        return switch (fate) {
            case EDITED -> "edited";
            case RETIMED -> "retimed";
            case REORDERED -> "moved";
            case NEW -> "new";
            case INSERTED -> "put in afterwards";
            case CAME_INTO_VIEW -> "older, not shown before";
            case RETURNED -> "back again";
            case GONE -> "gone";
            case SCROLLED_OUT -> "scrolled out";
        };
    }

    /** Returns a kind of edit as one reads it: "figure". */
    public static String kind(EditKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of a fate in files for programs. */
    public static String code(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns what happened, counted: "title edited · 1 gone · 2 edited · 3 new · 21 as they were"; "nothing changed".
     */
    public static String counts(Comparison comparison) {
        List<String> parts = new ArrayList<>();
        if (comparison.page().isTelling()) {
            parts.add(partsOfPage(comparison.page()) + " edited");
        }
        for (Fate fate : TOLD) {
            int count = comparison.count(fate);
            if (count > 0) {
                parts.add(count + " " + fate(fate));
            }
        }
        long same = comparison.changes().stream()
                .filter(change -> !change.isTelling())
                .count();
        if (parts.isEmpty()) {
            return "nothing changed";
        }
        if (same > 0) {
            parts.add(same + " as " + (same == 1 ? "it was" : "they were"));
        }
        return String.join(" · ", parts);
    }

    /**
     * Returns the kinds of the edits that are not trivial, counted: "2 figure edits · 1 negation edit"; empty if there
     * is none.
     */
    public static String kinds(Comparison comparison) {
        List<String> parts = new ArrayList<>();
        for (EditKind kind : EditKind.values()) {
            long count = kind.isTrivial()
                    ? 0
                    : comparison.changes().stream()
                            .flatMap(change -> change.edits().stream())
                            .filter(edit -> edit.kinds().contains(kind))
                            .count();
            if (count > 0) {
                parts.add(kind(kind) + " " + count);
            }
        }
        return String.join(" · ", parts);
    }

    /** Returns which words of the page itself were edited: "title", "introduction", "title and introduction". */
    public static String partsOfPage(UpdateChange page) {
        return page.edits().stream()
                .filter(edit -> !edit.isTrivial())
                .flatMap(edit -> Stream.concat(edit.before().stream(), edit.after().stream()))
                .map(span -> span.block() == Update.HEADLINE)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(inTitle -> inTitle ? "title" : "introduction")
                .collect(Collectors.joining(" and "));
    }

    /**
     * Returns what became of the page itself in the steps to a capture, each in words: "Title: From the capture
     * old.html to now.html: edited (figure: “six” became “eight”)".
     */
    public static List<String> toldOfPage(HistoryIndex index, String capture) {
        return index.toldOfPage(capture).stream()
                .map(told -> {
                    String parts = partsOfPage(told.change());
                    return Character.toUpperCase(parts.charAt(0)) + parts.substring(1) + ": " + told(told);
                })
                .toList();
    }

    /** Returns what became of an update in a few words: "edited (negation, figure), retimed 12:41 → 12:14". */
    public static String change(UpdateChange change) {
        return change.fates().stream()
                .filter(fate -> fate != Fate.EDITED || change.isEditedTellingly())
                .map(fate -> fate(fate)
                        + switch (fate) {
                            case EDITED -> " (" + kindsOf(change) + ")";
                            case RETIMED -> " " + clocks(change);
                            default -> "";
                        })
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns what became of an update from one capture to the next, with the words that were edited: "From the capture
     * old.html to now.html: edited (figure: “six” became “eight”)".
     */
    public static String told(HistoryIndex.Told told) {
        List<String> edits = told.change().edits().stream()
                .filter(edit -> !edit.isTrivial())
                .map(HistoryWords::words)
                .toList();
        String what = change(told.change());
        if (!edits.isEmpty()) {
            what = what.replace("(" + kindsOf(told.change()) + ")", "(" + String.join("; ", edits) + ")");
        }
        return "From the capture " + name(told.older()) + " to " + name(told.newer()) + ": " + what;
    }

    private static String words(Edit edit) {
        String kind = kind(edit.kind());
        if (edit.removed().isEmpty()) {
            return kind + ": “" + edit.added() + "” came";
        }
        return kind + ": “" + edit.removed() + "” "
                + (edit.added().isEmpty()
                        ? "went"
                        : edit.kind() == EditKind.MOVED ? "moved" : "became “" + edit.added() + "”");
    }

    private static String name(AnalysedDocument capture) {
        return capture.captured() == null
                ? capture.document().capture().name()
                : "of " + Times.utc(capture.captured().at());
    }

    private static String kindsOf(UpdateChange change) {
        return change.edits().stream()
                .filter(edit -> !edit.isTrivial())
                .flatMap(edit -> edit.kinds().stream())
                .filter(kind -> !kind.isTrivial())
                .distinct()
                .sorted()
                .map(HistoryWords::kind)
                .collect(Collectors.joining(", "));
    }

    private static String clocks(UpdateChange change) {
        Moment before = Objects.requireNonNull(change.before()).moment();
        Moment after = Objects.requireNonNull(change.after()).moment();
        String one = Objects.requireNonNullElse(before.shown(), "?");
        String other = Objects.requireNonNullElse(after.shown(), "?");
        return one.equals(other) ? Times.full(before) + " → " + Times.full(after) : one + " → " + other;
    }

    /** Returns when a capture was made, or that nothing says so. */
    public static String captured(AnalysedDocument capture) {
        return capture.captured() == null
                ? "nothing says when it was made"
                : "made " + Times.utc(capture.captured().at());
    }

    /** Returns how many trivial edits are not shown: "3 trivial edits are folded"; empty if there are none. */
    public static String folded(List<Edit> edits) {
        long trivial = edits.stream().filter(Edit::isTrivial).count();
        return trivial == 0 ? "" : trivial == 1 ? "1 trivial edit is folded" : trivial + " trivial edits are folded";
    }
}
