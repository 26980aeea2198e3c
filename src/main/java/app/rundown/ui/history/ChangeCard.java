package app.rundown.ui.history;

import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.HistoryPhrases.Phrase;
import app.rundown.ui.scroll.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows an update with the words that were changed, and under it what became of it. */
final class ChangeCard extends HBox implements Card<HistoryRow> {
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final PseudoClass SIDES = PseudoClass.getPseudoClass("sides");

    private final Label clock = Ui.label("", "history-clock");
    private final VBox words = new VBox();
    private final FlowPane chips = new FlowPane();
    private final Hyperlink folded = new Hyperlink();
    private final Hyperlink versions = new Hyperlink();
    private final Label links = Ui.label("", "history-note");
    private final List<PassageView> passages = new ArrayList<>();
    private final TwoColumns columns = new TwoColumns();
    private HistoryRow.@Nullable Change change;

    /** What a card leads to. */
    interface Door {
        /** Goes to an update in the timeline. */
        void goTo(String update);

        /** Shows what is folded, or folds it. */
        void unfold(String key);

        /** Shows all versions of an update. */
        void showVersions(String update);
    }

    ChangeCard(Door door) {
        getStyleClass().add("history-change");
        clock.setMinWidth(USE_PREF_SIZE);
        chips.getStyleClass().add("history-chips");
        words.getStyleClass().add("history-body");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        link(folded, () -> {
            if (change != null) {
                door.unfold(change.key());
            }
        });
        link(versions, () -> {
            if (change != null && change.update() != null) {
                door.showVersions(change.update());
            }
        });
        getChildren().setAll(clock, words);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        words.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.isStillSincePress()
                    && change != null
                    && change.update() != null) {
                door.goTo(change.update());
            }
        });
    }

    private static void link(Hyperlink link, Runnable action) {
        link.getStyleClass().addAll("side-link", "history-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
    }

    /** An HBox would measure the words at another width than it gives them. */
    @Override
    protected double computePrefHeight(double width) {
        double beside = snappedLeftInset() + snappedRightInset() + clock.prefWidth(-1) + getSpacing();
        double free = width < 0 ? -1 : Math.min(words.maxWidth(-1), Math.max(0, width - beside));
        return snappedTopInset() + words.prefHeight(free) + snappedBottomInset();
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(HistoryRow row) {
        if (!(row instanceof HistoryRow.Change next) || next.equals(change)) {
            return;
        }
        change = next;
        clock.setText(next.clock());
        pseudoClassStateChanged(FAINT, next.faint());
        List<HistoryRow.Words> before = next.before();
        pseudoClassStateChanged(SIDES, before != null);
        List<Node> nodes = new ArrayList<>();
        if (before == null) {
            nodes.addAll(views(next.passages(), 0));
            columns.show(List.of(), List.of());
        } else {
            columns.show(views(before, 0), views(next.passages(), before.size()));
            nodes.add(columns);
        }
        links.setText(next.links());
        if (!next.links().isEmpty()) {
            nodes.add(links);
        }
        showChips(next);
        if (!chips.getChildren().isEmpty()) {
            nodes.add(chips);
        }
        words.getChildren().setAll(nodes);
        // The pane measures the card at once; new nodes would have no style before the next pulse.
        applyCss();
        setAccessibleText(said(next));
    }

    /** Returns views of passages, from the one with this number on. */
    private List<Node> views(List<HistoryRow.Words> words, int first) {
        List<Node> views = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (passages.size() == first + i) {
                passages.add(new PassageView());
            }
            passages.get(first + i).show(words.get(i));
            views.add(passages.get(first + i));
        }
        return views;
    }

    /** Returns a label that says what became of an update. */
    static Label chip(Phrase phrase) {
        Label chip =
                Ui.label(phrase.text(), "history-chip", phrase.tone().name().toLowerCase(Locale.ROOT));
        Tooltips.onHover(chip, phrase::why);
        return chip;
    }

    private void showChips(HistoryRow.Change next) {
        List<Node> nodes = new ArrayList<>();
        for (Phrase phrase : next.phrases()) {
            nodes.add(chip(phrase));
        }
        if (!next.folded().isEmpty()) {
            folded.setText(next.folded());
            folded.setAccessibleText((next.open() ? "Fold trivial edits: " : "Show trivial edits: ") + next.folded());
            nodes.add(folded);
        }
        if (next.versions() > 2 && !next.phrases().isEmpty()) {
            versions.setText("All " + Counts.number(next.versions()) + " versions");
            nodes.add(versions);
        }
        chips.getChildren().setAll(nodes);
    }

    /** Returns the row for a screen reader. */
    private static String said(HistoryRow.Change change) {
        List<HistoryRow.Words> before = change.before() == null ? List.of() : change.before();
        return change.clock() + ": "
                + before.stream()
                        .map(passage -> passage.woven().spoken("was", "now") + " ")
                        .collect(Collectors.joining())
                + (before.isEmpty() ? "" : "– now: ")
                + change.passages().stream()
                        .map(passage -> passage.woven().spoken("was", "now"))
                        .collect(Collectors.joining(" "))
                + (change.phrases().isEmpty() ? "" : " – ")
                + change.phrases().stream().map(Phrase::text).collect(Collectors.joining(", "));
    }
}
