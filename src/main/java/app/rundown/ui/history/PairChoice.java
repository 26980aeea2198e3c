package app.rundown.ui.history;

import app.rundown.ui.control.Ui;
import app.rundown.ui.format.HistoryPhrases;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Two lists in which the captures are chosen that are compared. */
final class PairChoice extends HBox {
    private final ComboBox<Integer> from = new ComboBox<>();
    private final ComboBox<Integer> to = new ComboBox<>();
    private final Label fromLabel = label("from", from);
    private final Label toLabel = label("to", to);
    private @Nullable CapturePair pair;
    private boolean showing;

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

    private static Label label(String text, ComboBox<Integer> list) {
        Label label = Ui.label(text, "quiet");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(list);
        return label;
    }

    private void list(ComboBox<Integer> list, String what, Consumer<Integer> onChoice) {
        list.getStyleClass().add("history-choice-list");
        list.setAccessibleText(what);
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer capture) {
                return capture == null || pair == null
                        ? ""
                        : HistoryPhrases.brief(pair.history().captures().get(capture), pair.history());
            }

            @Override
            public Integer fromString(String text) {
                return 0;
            }
        });
        list.setOnAction(event -> {
            Integer choice = list.getValue();
            if (!showing && choice != null) {
                onChoice.accept(choice);
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
        int captures = next.history().captures().size();
        if (!same) {
            from.getItems()
                    .setAll(IntStream.iterate(captures - 2, i -> i >= 0, i -> i - 1)
                            .boxed()
                            .toList());
            to.getItems()
                    .setAll(IntStream.iterate(captures - 1, i -> i >= 1, i -> i - 1)
                            .boxed()
                            .toList());
        }
        from.setValue(next.from());
        to.setValue(next.to());
        showing = false;
    }
}
