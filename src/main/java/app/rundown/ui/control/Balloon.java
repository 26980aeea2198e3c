package app.rundown.ui.control;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/**
 * A panel that floats beside something in the window and points at it. It belongs to the window's own scene: a popup
 * gets no accents from a keyboard that composes them, and may leave the window. This node fills the window, and where
 * it is empty, a click closes it.
 */
final class Balloon extends Region {
    /** Space that stays free between the panel and the window's edges, in pixels. */
    private static final double MARGIN = 8;

    /** The same above it where there is room for that: the toolbar stays in sight. */
    private static final double TOP = 60;

    /** How far the arrow reaches out of the panel, and half of its width, in pixels. */
    private static final double ARROW = 7;

    /** The space between the arrow and what it points at, in pixels. */
    private static final double GAP = 3;

    /** Space between the panel's corners and the arrow, in pixels. */
    private static final double CORNER = 12;

    /** How far above what the arrow points at the panel begins, in pixels, if it stands beside that. */
    private static final double ABOVE = 116;

    private final Supplier<@Nullable Bounds> target;
    private final Region panel;
    private final Path arrow = new Path();
    private final Pane floating;

    /**
     * Creates the balloon of a panel.
     *
     * @param target gives what it points at, in the coordinates of the scene; null if that is out of sight, and then
     *     the panel stands in the middle
     * @param scale how large the panel is shown
     * @param onClose runs on a click beside the panel
     */
    Balloon(Region panel, Supplier<@Nullable Bounds> target, ObservableValue<Double> scale, Runnable onClose) {
        this.target = target;
        this.panel = new Zoom(panel, scale);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        getStyleClass().add("balloon");
        arrow.getStyleClass().add("balloon-arrow");
        arrow.setManaged(false);
        arrow.setMouseTransparent(true);
        floating = new Pane(this.panel, arrow);
        floating.getStyleClass().add("balloon-panel");
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                onClose.run();
                event.consume();
            }
        });
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getChildren().setAll(floating);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 2 * MARGIN || getHeight() <= 2 * MARGIN) {
            // The pane around it lays it out once before it has a size.
            return;
        }
        double width = Math.min(panel.prefWidth(-1), getWidth() - 2 * MARGIN);
        double height = Math.min(panel.prefHeight(width), getHeight() - 2 * MARGIN);
        Bounds seen = target.get();
        Bounds at = seen == null ? null : sceneToLocal(seen);
        arrow.setVisible(at != null);
        if (at == null) {
            place((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
            return;
        }
        double reach = ARROW + GAP;
        boolean left = at.getMinX() - reach - width >= MARGIN;
        boolean right = !left && at.getMaxX() + reach + width <= getWidth() - MARGIN;
        if (left || right) {
            double middle = at.getCenterY();
            double x = left ? at.getMinX() - reach - width : at.getMaxX() + reach;
            double least = TOP + height <= getHeight() - MARGIN ? TOP : MARGIN;
            double y = Math.max(least, within(middle - Math.min(ABOVE, height / 2), height, getHeight()));
            place(x, y, width, height);
            double tip = Math.clamp(middle - y, CORNER, Math.max(CORNER, height - CORNER));
            point(left ? width : 0, tip, left ? ARROW : -ARROW, true);
        } else {
            boolean below = at.getMaxY() + reach + height <= getHeight() - MARGIN;
            double middle = Math.clamp(at.getCenterX(), at.getMinX(), at.getMinX() + width);
            double x = within(middle - width / 2, width, getWidth());
            double y = within(below ? at.getMaxY() + reach : at.getMinY() - reach - height, height, getHeight());
            place(x, y, width, height);
            arrow.setVisible(below || y + height <= at.getMinY());
            point(
                    Math.clamp(middle - x, CORNER, Math.max(CORNER, width - CORNER)),
                    below ? 0 : height,
                    below ? -ARROW : ARROW,
                    false);
        }
    }

    private static double within(double from, double size, double room) {
        return Math.max(MARGIN, Math.min(from, room - MARGIN - size));
    }

    private void place(double x, double y, double width, double height) {
        floating.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        panel.resizeRelocate(0, 0, width, height);
    }

    /** Draws the arrow from a point of the panel's edge outwards; the edge itself is hidden below it. */
    private void point(double x, double y, double out, boolean aside) {
        double back = Math.signum(out);
        arrow.getElements()
                .setAll(
                        aside ? new MoveTo(x - back, y - ARROW) : new MoveTo(x - ARROW, y - back),
                        aside ? new LineTo(x + out, y) : new LineTo(x, y + out),
                        aside ? new LineTo(x - back, y + ARROW) : new LineTo(x + ARROW, y - back));
    }
}
