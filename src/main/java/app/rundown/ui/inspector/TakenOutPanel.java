package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel that lists the quotes that the user took out, each with a button to put it back. */
final class TakenOutPanel extends VBox {
    private final VBox entries = new VBox();
    private final Button close;

    /**
     * Creates the panel.
     *
     * @param out the quotes that were taken out
     * @param onBack puts one of them back
     */
    TakenOutPanel(List<Quote> out, State state, Consumer<Quote> onBack, Runnable onClose) {
        getStyleClass().add("links-panel");
        close = Ui.button("Close", onClose);
        close.setCancelButton(true);
        entries.getStyleClass().add("links");
        Clocks clocks = Clocks.of(state.timeline(), state.shown().displayZone());
        out.forEach(quote -> entries.getChildren()
                .add(entry(quote, QuoteSurroundings.words(quote, state, clocks), onBack, onClose)));
        ScrollPane scroll = new ScrollPane(entries);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("links-scroll");
        getChildren().setAll(Ui.label("Quotes that you took out", "panel-title"), scroll, close);
    }

    private Node entry(Quote quote, String where, Consumer<Quote> onBack, Runnable onClose) {
        VBox words = new VBox(Ui.sentence(quote.text(), "link-words"), Ui.sentence(where, "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox entry = new HBox(words);
        Button back = Ui.button("Put back", () -> {
            onBack.accept(quote);
            int at = entries.getChildren().indexOf(entry);
            entries.getChildren().remove(entry);
            if (entries.getChildren().isEmpty()) {
                onClose.run();
            } else {
                entries.getChildren()
                        .get(Math.min(at, entries.getChildren().size() - 1))
                        .lookup(".button")
                        .requestFocus();
            }
        });
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText("Put back: " + Sentences.shortened(quote.text()));
        entry.getChildren().add(back);
        entry.getStyleClass().addAll("link-entry", "taken-out");
        return entry;
    }

    /** Returns the button that takes the focus when the panel opens. */
    Node first() {
        return entries.getChildren().isEmpty()
                ? close
                : entries.getChildren().getFirst().lookup(".button");
    }
}
