package app.rundown.ui.history;

import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.HistoryPhrases.Phrase;
import app.rundown.ui.scroll.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The cards of the left column. */
final class SideCards {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass NEWER = PseudoClass.getPseudoClass("newer");
    private static final PseudoClass OLDER = PseudoClass.getPseudoClass("older");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none-left");
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");

    private SideCards() {}

    /** Makes a card that shows a heading. */
    static Card<SideRow> heading() {
        return new HeadingCard<>(
                "history-side-line",
                "side-heading",
                row -> row instanceof SideRow.Heading heading
                        ? new HeadingCard.Words(
                                heading.title(),
                                heading.note(),
                                heading.title().toLowerCase(Locale.ENGLISH) + " " + heading.note())
                        : null);
    }

    /** Shows what the page can be narrowed to, or the way to more captures. */
    static final class Choice extends HBox implements Card<SideRow> {
        private final Label name = Ui.label("", "name");
        private final Label count = Ui.label("", "count");
        private @Nullable SideRow row;

        Choice(BiConsumer<SideRow, Boolean> onChoose) {
            getStyleClass().add("history-choice");
            name.setMinWidth(0);
            count.setMinWidth(USE_PREF_SIZE);
            getChildren().setAll(name, Ui.space(), count);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            onClick(this, shift -> {
                if (row != null) {
                    onChoose.accept(row, shift);
                }
            });
        }

        @Override
        public Region node() {
            return this;
        }

        @Override
        public void show(SideRow next) {
            row = next;
            boolean chosen = next instanceof SideRow.Choice choice && choice.chosen();
            pseudoClassStateChanged(CHOSEN, chosen);
            pseudoClassStateChanged(NONE, next instanceof SideRow.Choice choice && choice.count() == 0);
            pseudoClassStateChanged(
                    PART,
                    next instanceof SideRow.Choice choice && choice.narrowing().isPartOfChanged());
            if (next instanceof SideRow.Choice choice) {
                name.setText(choice.title());
                count.setText(Counts.number(choice.count()));
                setAccessibleText(
                        choice.title() + ", " + Counts.orNone(choice.count(), "update") + (chosen ? ", shown" : ""));
            } else if (next instanceof SideRow.More more) {
                name.setText(more.told());
                count.setText("");
                setAccessibleText("List " + more.told());
            }
        }
    }

    /** Shows a capture. */
    static final class Capture extends HBox implements Card<SideRow> {
        private final Region dot = new Region();
        private final Label when = Ui.label("", "history-capture-when");
        private final Label facts = Ui.label("", "history-note");
        private final FlowPane counts = new FlowPane();
        private final Label hash = Ui.label("", "history-hash");
        private SideRow.@Nullable Capture row;

        Capture(BiConsumer<SideRow, Boolean> onChoose, java.util.function.IntConsumer onHash) {
            getStyleClass().add("history-capture");
            dot.getStyleClass().add("history-dot");
            dot.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            dot.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            counts.getStyleClass().add("history-counts");
            hash.setWrapText(true);
            Button show = Ui.iconButton(
                    Feather.HASH,
                    "Show or hide the SHA-256 of this capture (H)",
                    () -> {
                        if (row != null) {
                            onHash.accept(row.number());
                        }
                    },
                    "small-icon-button",
                    "history-hash-button");
            show.setFocusTraversable(false);
            HBox first = new HBox(when, Ui.space(), show);
            first.getStyleClass().add("history-capture-first");
            when.setMinWidth(0);
            VBox words = new VBox(first, facts, counts, hash);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().setAll(dot, words);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            Tooltips.onHover(words, () -> row == null ? "" : row.told());
            onClick(this, shift -> {
                if (row != null) {
                    onChoose.accept(row, shift);
                }
            });
        }

        @Override
        public Region node() {
            return this;
        }

        @Override
        public void show(SideRow next) {
            if (!(next instanceof SideRow.Capture capture)) {
                return;
            }
            row = capture;
            Ui.say(when, capture.when());
            facts.setText(capture.facts());
            List<Node> parts = new ArrayList<>();
            for (Phrase phrase : capture.counts()) {
                String end = parts.size() + 1 < capture.counts().size() ? " ·" : "";
                parts.add(Ui.label(
                        phrase.text() + end,
                        "history-count",
                        phrase.tone().name().toLowerCase(Locale.ROOT)));
            }
            counts.getChildren().setAll(parts);
            // The pane measures the card at once; new labels would have no style before the next pulse.
            counts.applyCss();
            Ui.show(counts, !parts.isEmpty());
            hash.setText("SHA-256 " + capture.hash());
            Ui.show(hash, !capture.hash().isEmpty());
            pseudoClassStateChanged(NEWER, capture.place() == SideRow.Place.NEWER);
            pseudoClassStateChanged(OLDER, capture.place() == SideRow.Place.OLDER);
            setAccessibleText("Capture of " + capture.when() + ", " + capture.facts()
                    + capture.counts().stream()
                            .map(phrase -> ", " + phrase.text())
                            .collect(Collectors.joining())
                    + switch (capture.place()) {
                        case NEWER -> ", the newer one of the two compared";
                        case OLDER -> ", the older one of the two compared";
                        case NEITHER -> "";
                    });
        }
    }

    private static void onClick(Node node, java.util.function.Consumer<Boolean> action) {
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                action.accept(event.isShiftDown());
            }
        });
    }
}
