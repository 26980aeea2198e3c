package app.rundown.ui.control;

import atlantafx.base.controls.ModalPane;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A panel over the window. Escape or a click beside it closes it, and the keyboard focus goes back to where it was. */
public final class Overlay extends StackPane {
    /** Space that stays free around a panel in a small window, in pixels. */
    private static final double MARGIN = 14;

    private final ObservableValue<Double> scale;
    private @Nullable ModalPane made;
    private @Nullable Node before;

    /**
     * Creates an overlay without a panel.
     *
     * @param scale how large panels are shown: 1 for the usual size
     */
    public Overlay(ObservableValue<Double> scale) {
        this.scale = scale;
        setVisible(false);
    }

    /** Whether a panel is shown. */
    public boolean isDisplay() {
        return made != null && made.isDisplay();
    }

    /**
     * Shows a panel.
     *
     * @param first the node that gets the keyboard focus
     */
    public void open(Region panel, Node first) {
        panel.getStyleClass().add("panel");
        Zoom zoom = new Zoom(panel, scale);
        zoom.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setMargin(zoom, new Insets(MARGIN));
        show(zoom, panel, first, false);
    }

    /**
     * Shows a panel that points at something in the window, which stays visible.
     *
     * @param first the node that gets the keyboard focus
     * @param target gives what the panel points at, in the coordinates of the scene; null if that is out of sight
     */
    public void openAt(Region panel, Node first, Supplier<@Nullable Bounds> target) {
        panel.getStyleClass().add("floating-panel");
        show(new Balloon(panel, target, scale, this::close), panel, first, true);
    }

    private void show(Region content, Region panel, Node first, boolean floats) {
        ModalPane pane = made == null ? make() : made;
        before = getScene().getFocusOwner();
        pane.getStyleClass().remove("clear");
        if (floats) {
            pane.getStyleClass().add("clear");
        }
        pane.show(content);
        first.requestFocus();
        // The pane becomes visible only with the next layout, and a hidden node can't take the focus. What a scroll
        // pane contains joins the window only once it is styled.
        Platform.runLater(() -> {
            panel.applyCss();
            first.requestFocus();
        });
    }

    /** Closes the panel. */
    public void close() {
        if (made != null) {
            made.hide(true);
        }
    }

    private ModalPane make() {
        ModalPane pane = new ModalPane();
        made = pane;
        // Its panels take the keyboard focus, not the pane behind them.
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
        // Without its skin, the pane would not notice that it should show something.
        pane.applyCss();
        return pane;
    }
}
