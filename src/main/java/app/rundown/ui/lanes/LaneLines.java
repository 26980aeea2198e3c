package app.rundown.ui.lanes;

import java.util.function.DoubleSupplier;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The lines between the lanes, behind the rows. */
final class LaneLines extends Pane {
    private final DoubleSupplier width;

    /**
     * Creates no lines yet.
     *
     * @param width returns the width of the rows, in pixels
     */
    LaneLines(DoubleSupplier width) {
        this.width = width;
        setMouseTransparent(true);
        setMinSize(0, 0);
    }

    /** Shows a line before each of so many lanes. */
    void show(int lanes) {
        while (getChildren().size() > lanes) {
            getChildren().removeLast();
        }
        while (getChildren().size() < lanes) {
            Region line = new Region();
            line.getStyleClass().add("lane-line");
            getChildren().add(line);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        LaneGrid grid = new LaneGrid(width.getAsDouble(), getChildren().size());
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).resizeRelocate(grid.x(i), 0, 1, getHeight());
        }
    }
}
