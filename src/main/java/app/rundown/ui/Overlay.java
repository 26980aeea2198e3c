package app.rundown.ui;

import atlantafx.base.controls.ModalPane;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A panel over the window: closed by Escape or a click beside it, and the keyboard goes back to where it was. */
final class Overlay extends StackPane {
    /** What is left to be seen around a panel in a small window. */
    private static final double MARGIN = 14;

    private @Nullable ModalPane made;
    private @Nullable Node before;

    Overlay() {
        setVisible(false);
    }

    /** Whether a panel is shown. */
    boolean isDisplay() {
        return made != null && made.isDisplay();
    }

    /** Shows a panel; the node gets the keyboard. */
    void open(Region panel, Node first) {
        ModalPane pane = made == null ? make() : made;
        before = getScene().getFocusOwner();
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setMargin(panel, new Insets(MARGIN));
        panel.getStyleClass().add("panel");
        pane.show(panel);
        first.requestFocus();
        // The pane shows itself only with the next layout, and what is not shown yet does not take the keyboard.
        // What a scroll pane holds is in the window only once its look is known.
        Platform.runLater(() -> {
            panel.applyCss();
            first.requestFocus();
        });
    }

    /** Puts the panel away. */
    void close() {
        if (made != null) {
            made.hide(true);
        }
    }

    private ModalPane make() {
        ModalPane pane = new ModalPane();
        made = pane;
        // Its panels take the keyboard, not the pane that they stand on.
        pane.setFocusTraversable(false);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().addListener((o, was, is) -> {
            setVisible(is);
            if (is) {
                return;
            }
            pane.setContent(null);
            if (before != null) {
                before.requestFocus();
                before = null;
            }
        });
        getChildren().setAll(pane);
        // Without its skin it would not hear that it is to show something.
        pane.applyCss();
        return pane;
    }
}
