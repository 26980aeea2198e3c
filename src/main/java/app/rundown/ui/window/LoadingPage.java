package app.rundown.ui.window;

import app.rundown.ui.control.Ui;
import app.rundown.ui.state.DocumentsModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/**
 * What the window shows while the first document is being opened: its title, the progress, and a button that cancels
 * it.
 */
final class LoadingPage extends VBox {
    private static final double SIZE = 44;
    private final Button cancel;

    /** A page that follows the model. */
    LoadingPage(ObservableState state, DocumentsModel documentsModel) {
        getStyleClass().add("nothing");
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(SIZE, SIZE);
        Ui.named(turning, AccessibleRole.PROGRESS_INDICATOR, "Opening");
        Label title = Ui.label("", "nothing-title");
        title.textProperty().bind(documentsModel.openingStatus().title());
        Label step = Ui.label("", "quiet");
        step.textProperty()
                .bind(documentsModel
                        .fetches()
                        .progress()
                        .flatMap(progress -> progress.isEmpty()
                                ? documentsModel.openingStatus().step()
                                : documentsModel.fetches().progress()));
        cancel = Ui.button("Cancel", documentsModel::cancelOpening);
        getChildren().setAll(turning, title, step, cancel);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // An indicator that nobody sees would go on turning and keep the processor awake.
        state.property()
                .subscribe(now -> turning.setProgress(isWanted(now) ? ProgressIndicator.INDETERMINATE_PROGRESS : 0));
    }

    /** Gives the button the keyboard focus. */
    void focus() {
        cancel.requestFocus();
    }

    /** Whether something is being opened while nothing is open yet. */
    static boolean isWanted(State now) {
        return now.isEmpty() && now.reading() > 0;
    }
}
