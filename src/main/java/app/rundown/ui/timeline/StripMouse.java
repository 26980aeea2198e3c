package app.rundown.ui.timeline;

import java.time.Instant;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * The mouse on the strip: dragging the box scrolls the timeline, dragging one of its edges, or over the bars beside it,
 * chooses a span. A click goes there. The wheel shows more or less of the time.
 */
final class StripMouse {
    /** How far one has to drag before it is more than a click, in pixels. */
    private static final double DRAG = 4;
    /** One notch of a mouse wheel, in JavaFX's pixels. */
    private static final double NOTCH = 40;
    /** How much less of the time is seen after one notch. */
    private static final double ZOOM = 0.75;

    private final DensityStrip strip;
    private final StripBox box;
    private StripBox.Part part = StripBox.Part.OUTSIDE;
    private double pressed;
    private double grip;
    private double left;
    private double right;
    private boolean dragging;

    StripMouse(DensityStrip strip, StripBox box) {
        this.strip = strip;
        this.box = box;
        strip.setOnMousePressed(this::press);
        strip.setOnMouseDragged(this::drag);
        strip.setOnMouseReleased(this::release);
        strip.setOnMouseMoved(event -> point(box.at(event.getX())));
        strip.setOnScroll(this::wheel);
    }

    private void point(StripBox.Part at) {
        Cursor cursor = at == StripBox.Part.OUTSIDE ? Cursor.HAND : at.cursor();
        if (strip.getCursor() != cursor) {
            strip.setCursor(cursor);
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        part = box.at(event.getX());
        pressed = event.getX();
        left = box.left();
        right = box.right();
        grip = pressed - left;
        dragging = false;
        strip.requestFocus();
    }

    private void drag(MouseEvent event) {
        StripScale scale = strip.scale();
        if (!event.isPrimaryButtonDown() || scale == null) {
            return;
        }
        dragging |= Math.abs(event.getX() - pressed) >= DRAG;
        if (dragging) {
            double[] span = span(event.getX());
            if (span == null) {
                double start = event.getX() - grip;
                strip.scrollTo(scale, start, start + right - left);
            } else {
                strip.preview(span[0], span[1]);
            }
        }
    }

    /** Returns the ends of the stretch that is being chosen, from left to right; null if the box is being moved. */
    private double @Nullable [] span(double x) {
        double other = switch (part) {
            case INSIDE -> Double.NaN;
            case OUTSIDE -> pressed;
            case LEFT -> right;
            case RIGHT -> left;
        };
        return Double.isNaN(other) ? null : new double[] {Math.min(other, x), Math.max(other, x)};
    }

    private void release(MouseEvent event) {
        StripScale scale = strip.scale();
        if (event.getButton() != MouseButton.PRIMARY || scale == null) {
            return;
        }
        double[] span = dragging ? span(event.getX()) : null;
        if (span != null) {
            strip.choose(span[0], span[1]);
        } else if (!dragging && event.getClickCount() == 1) {
            Instant at = scale.at(event.getX());
            strip.goTo(at);
        } else if (!dragging && event.getClickCount() == 2) {
            strip.zoomOut();
        }
        dragging = false;
        strip.endPreview();
    }

    private void wheel(ScrollEvent event) {
        StripScale scale = strip.scale();
        if (scale == null || event.isShortcutDown()) {
            return;
        }
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            double turned = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            strip.see(scale.panned(-turned));
        } else if (event.getDeltaY() != 0) {
            strip.see(scale.zoomed(Math.pow(ZOOM, event.getDeltaY() / NOTCH), event.getX()));
        }
        event.consume();
    }
}
