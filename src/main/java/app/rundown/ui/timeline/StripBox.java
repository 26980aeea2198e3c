package app.rundown.ui.timeline;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The box on the strip: round what is in sight, or, while the user chooses a span, round that span. It never takes the
 * mouse itself; the strip asks what is at a point.
 */
final class StripBox {
    private static final double TOP = 7;
    private static final double HEIGHT = 46;
    private static final double HANDLE_WIDTH = 6;
    private static final double HANDLE_HEIGHT = 17;
    /** How near to an edge the mouse is on it, in pixels. */
    private static final double NEAR = 5;
    /** How far the box goes beyond its bars. */
    private static final double AROUND = 2.5;
    /** The least width. */
    private static final double LEAST = 14;

    /** What is at a point of the strip. */
    enum Part {
        OUTSIDE(Cursor.DEFAULT),
        INSIDE(Cursor.MOVE),
        LEFT(Cursor.H_RESIZE),
        RIGHT(Cursor.H_RESIZE);

        private final Cursor cursor;

        Part(Cursor cursor) {
            this.cursor = cursor;
        }

        Cursor cursor() {
            return cursor;
        }
    }

    private final Region ground = region("strip-box-ground");
    private final Region frame = region("strip-box");
    private final Region leftHandle = region("strip-handle");
    private final Region rightHandle = region("strip-handle");
    private final Label told = new Label();
    private final Group above = new Group();
    private double left;
    private double right;

    StripBox() {
        told.getStyleClass().add("strip-span");
        told.setMouseTransparent(true);
        above.setManaged(false);
        above.setMouseTransparent(true);
        above.getChildren().addAll(frame, leftHandle, rightHandle, told);
        hide();
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    /** Returns the node below the bars. */
    Node ground() {
        return ground;
    }

    /** Returns the nodes above the bars. */
    Node above() {
        return above;
    }

    /** Hides the box. */
    void hide() {
        List.of(ground, above).forEach(node -> node.setVisible(false));
    }

    /**
     * Puts the box round some bars.
     *
     * @param from where the first bar begins, in pixels
     * @param to where the last bar ends
     * @param words what to say below the box; empty for nothing
     */
    void show(double from, double to, String words) {
        left = Math.rint(from - AROUND);
        right = Math.rint(Math.max(to + AROUND, left + LEAST));
        ground.resizeRelocate(left, TOP, right - left, HEIGHT);
        frame.resizeRelocate(left, TOP, right - left, HEIGHT);
        double y = TOP + Math.rint((HEIGHT - HANDLE_HEIGHT) / 2);
        leftHandle.resizeRelocate(left + 0.5 - HANDLE_WIDTH / 2, y, HANDLE_WIDTH, HANDLE_HEIGHT);
        rightHandle.resizeRelocate(right - 0.5 - HANDLE_WIDTH / 2, y, HANDLE_WIDTH, HANDLE_HEIGHT);
        told.setVisible(!words.isEmpty());
        if (!words.isEmpty()) {
            told.setText(words);
            told.applyCss();
            told.resizeRelocate(
                    Math.rint((left + right - told.prefWidth(-1)) / 2),
                    TOP + HEIGHT + 2,
                    told.prefWidth(-1),
                    told.prefHeight(-1));
        }
        List.of(ground, above).forEach(node -> node.setVisible(true));
    }

    /** Returns which part of the box is at an x. */
    Part at(double x) {
        if (!above.isVisible() || x < left - NEAR || x > right + NEAR) {
            return Part.OUTSIDE;
        }
        // A small box keeps a middle by which it can be moved.
        double near = Math.min(NEAR, (right - left) / 4);
        return x < left + near ? Part.LEFT : x > right - near ? Part.RIGHT : Part.INSIDE;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }
}
