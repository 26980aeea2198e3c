package app.rundown.ui.lanes;

import app.rundown.ui.control.Ui;
import app.rundown.ui.state.State;
import javafx.scene.layout.VBox;

/** Says why there is nothing in the lanes, and what helps. Hidden where there are rows. */
final class NoQuotes extends VBox {
    /** Creates a hidden text. */
    NoQuotes() {
        getStyleClass().add("nothing");
        Ui.show(this, false);
    }

    /** Shows what is true of a content. */
    void show(LaneContent content, State now) {
        boolean empty = content.rows().isEmpty();
        Ui.show(this, empty);
        if (empty) {
            String title = now.reading() > 0 ? "Still reading…" : "No quotes in what is shown";
            getChildren().setAll(Ui.label(title, "nothing-title"), Ui.sentence(why(content, now), "quiet"));
        }
    }

    private static String why(LaneContent content, State now) {
        if (content.quotes() > 0) {
            return "All of them stand in introductions, or are of others than these lanes.";
        }
        return now.snapshot().hiddenReports() > 0
                ? "Speech that is only reported is left out: I shows it."
                : "Esc leads back to the timeline.";
    }
}
