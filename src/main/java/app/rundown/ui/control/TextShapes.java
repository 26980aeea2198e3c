package app.rundown.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Changes the shapes that JavaFX gives for a run of words: one closed rectangle for each line. */
final class TextShapes {
    private TextShapes() {}

    /** Returns the shape with each line higher by some pixels at its top and at its bottom. */
    static PathElement[] grown(PathElement[] shape, double by) {
        return by <= 0 ? shape : drawn(shape, by, Double.MAX_VALUE);
    }

    /**
     * Returns a line along the bottom of each of the shape's lines.
     *
     * @param by how much lower than the shape it ends, in pixels
     * @param thick how thick it is, in pixels
     */
    static PathElement[] bottoms(PathElement[] shape, double by, double thick) {
        return drawn(shape, by, thick);
    }

    private static PathElement[] drawn(PathElement[] shape, double by, double most) {
        List<PathElement> drawn = new ArrayList<>(shape.length);
        for (int from = 0; from < shape.length; ) {
            int to = from + 1;
            while (to < shape.length && !(shape[to] instanceof MoveTo)) {
                to++;
            }
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int i = from; i < to; i++) {
                double x = shape[i] instanceof MoveTo move
                        ? move.getX()
                        : shape[i] instanceof LineTo line ? line.getX() : left;
                double y = shape[i] instanceof MoveTo move
                        ? move.getY()
                        : shape[i] instanceof LineTo line ? line.getY() : top;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
            }
            double end = bottom + by;
            add(drawn, left, Math.max(top - by, end - most), right, end);
            from = to;
        }
        return drawn.toArray(PathElement[]::new);
    }

    private static void add(List<PathElement> drawn, double left, double top, double right, double bottom) {
        drawn.add(new MoveTo(left, top));
        drawn.add(new LineTo(right, top));
        drawn.add(new LineTo(right, bottom));
        drawn.add(new LineTo(left, bottom));
        drawn.add(new LineTo(left, top));
    }
}
