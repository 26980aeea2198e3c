package app.rundown.ui.window;

import app.rundown.ui.control.Ui;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.ObservableState;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What answers a key or a click, at the end of the status line; only one of several lines reaches above it. It goes by
 * itself, later while the mouse or the keyboard is on it, and the next one takes its place.
 */
final class Toast extends HBox {
    /** How long it stays. */
    private static final Duration LONG_ENOUGH = Duration.seconds(6);

    private static final double WIDEST = 480;
    /** How much of the line its words may take. */
    private static final double SHARE = 0.5;
    /** What is left below it. */
    private static final double EDGE = 2;

    private final ObservableState state;
    private final Offers offers;
    private final PauseTransition read = new PauseTransition(LONG_ENOUGH);
    private final DoubleProperty room = new SimpleDoubleProperty(WIDEST);
    private @Nullable Notice shown;

    /** A toast that follows the model. */
    Toast(ObservableState state, Offers offers) {
        this.state = state;
        this.offers = offers;
        getStyleClass().add("toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        read.setOnFinished(event -> {
            if (shown != null) {
                state.dismiss(shown);
            }
        });
        hoverProperty().subscribe(is -> wait(is || isFocusWithin()));
        focusWithinProperty().subscribe(is -> wait(is || isHover()));
        state.property().subscribe(now -> {
            Notice latest = now.notices().stream()
                    .filter(Notice::passes)
                    .reduce((before, after) -> after)
                    .orElse(null);
            if (latest != shown) {
                show(latest);
            }
        });
        Ui.show(this, shown != null);
    }

    /** Stands in a line, and reaches above it where its words need more than that has room for. */
    void standIn(Region line) {
        room.bind(Bindings.min(WIDEST, Bindings.multiply(line.widthProperty(), SHARE)));
        setMinHeight(USE_PREF_SIZE);
        // The line itself stays as high as it is.
        line.setMinHeight(0);
        translateYProperty()
                .bind(Bindings.min(
                        0,
                        line.heightProperty()
                                .subtract(EDGE)
                                .subtract(layoutYProperty())
                                .subtract(heightProperty())));
    }

    private void show(@Nullable Notice notice) {
        shown = notice;
        read.stop();
        Ui.show(this, notice != null);
        if (notice != null) {
            Label words = Ui.label(notice.line(), "toast-words");
            words.setMinWidth(0);
            words.maxWidthProperty().bind(room);
            getChildren().setAll(words);
            getChildren().addAll(offers.buttons(notice, "toast-offer"));
            getChildren().forEach(node -> {
                if (node != words && node instanceof Region button) {
                    button.setMinWidth(USE_PREF_SIZE);
                }
            });
            wait(isHover() || isFocusWithin());
        }
    }

    /** Stops the clock while the toast is in use, and starts it anew afterwards. */
    private void wait(boolean inUse) {
        if (inUse || shown == null) {
            read.stop();
        } else {
            read.playFromStart();
        }
    }
}
