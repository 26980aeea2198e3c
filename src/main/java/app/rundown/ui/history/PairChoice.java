package app.rundown.ui.history;

import app.rundown.history.History;
import app.rundown.model.AnalysedDocument;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.HistoryPhrases;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Two lists in which the captures are chosen that are compared. */
final class PairChoice extends HBox {
    private final ComboBox<Choice> from = new ComboBox<>();
    private final ComboBox<Choice> to = new ComboBox<>();
    private final Label fromLabel = label("from", from);
    private final Label toLabel = label("to", to);
    private @Nullable CapturePair pair;
    private boolean showing;

    /**
     * One line of a list. It has its words itself: a list asks for those of lines that are no longer in it.
     *
     * @param capture its number in the history
     */
    private record Choice(int capture, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** @param onChange receives the two captures that were chosen */
    PairChoice(Consumer<CapturePair> onChange) {
        getStyleClass().add("history-pair");
        list(from, "The older capture", choice -> {
            if (pair != null) {
                onChange.accept(pair.from(choice));
            }
        });
        list(to, "The newer capture", choice -> {
            if (pair != null) {
                onChange.accept(pair.to(choice));
            }
        });
        getChildren().setAll(fromLabel, from, toLabel, to);
    }

    private static Label label(String text, ComboBox<Choice> list) {
        Label label = Ui.label(text, "quiet");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(list);
        return label;
    }

    private void list(ComboBox<Choice> list, String what, IntConsumer onChoice) {
        list.getStyleClass().add("history-choice-list");
        list.setAccessibleText(what);
        list.setOnAction(event -> {
            Choice choice = list.getValue();
            if (!showing && choice != null) {
                onChoice.accept(choice.capture());
            }
        });
    }

    /** Whether one of the lists is open; Escape then closes it. */
    boolean isOpen() {
        return from.isShowing() || to.isShowing();
    }

    /** Shows two captures. */
    void show(CapturePair next) {
        showing = true;
        boolean same = pair != null && pair.history() == next.history();
        pair = next;
        Ui.show(this, !next.isAlone());
        if (!same) {
            List<Choice> choices = choices(next.history());
            from.getItems().setAll(choices.subList(1, choices.size()));
            to.getItems().setAll(choices.subList(0, choices.size() - 1));
        }
        choose(from, next.from());
        choose(to, next.to());
        showing = false;
    }

    /** Returns all captures, the newest first. */
    private static List<Choice> choices(History history) {
        List<AnalysedDocument> captures = history.captures();
        return IntStream.iterate(captures.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> new Choice(i, HistoryPhrases.brief(captures.get(i), history)))
                .toList();
    }

    private static void choose(ComboBox<Choice> list, int capture) {
        list.getItems().stream()
                .filter(choice -> choice.capture() == capture)
                .findFirst()
                .ifPresent(list::setValue);
    }
}
