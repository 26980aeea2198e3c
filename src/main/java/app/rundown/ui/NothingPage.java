package app.rundown.ui;

import app.rundown.export.FilterWords;
import app.rundown.timeline.Filter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands in the timeline's place where nothing is shown: why, and the way out. */
final class NothingPage extends VBox {
    private static final double WIDTH = 420;

    private final Label title = Ui.label("", "nothing-title");
    private final StackPane why = new StackPane();
    private final Button clear;

    NothingPage(Runnable onClear) {
        getStyleClass().add("nothing");
        clear = Ui.button("Clear the filter", onClear, "accent");
        getChildren().setAll(title, why, clear);
        setMaxSize(WIDTH, USE_PREF_SIZE);
    }

    /** Follows the filter. */
    void render(State now) {
        boolean nothing = !now.isEmpty() && now.shown().rows().isEmpty();
        setVisible(nothing);
        if (!nothing) {
            return;
        }
        boolean filtered = !now.filter().equals(Filter.NONE);
        title.setText(filtered ? "Nothing matches" : "No updates");
        String filter = FilterWords.of(now.filter());
        why.getChildren().setAll(Ui.sentence(
                filtered
                        ? "None of " + Counts.orNone(now.shown().total(), "update") + " passes the filter" + (filter.isEmpty() ? "." : ": " + filter + ".")
                        : "What is open holds none that could be read.",
                "quiet"));
        Ui.show(clear, filtered);
    }
}
