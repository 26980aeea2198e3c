package app.rundown.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A cell that is as high as its node needs at the list's width; JavaFX's own asks the node without telling it a width.
 */
abstract class WidthCell<T> extends ListCell<T> {

    /** How much of the free width the node takes; it stands in the middle of the rest. */
    double column(double free) {
        return free;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node view = getGraphic();
        if (view == null) {
            return 0;
        }
        return snapSizeY(snappedTopInset()
                + view.prefHeight(column(free(width < 0 ? getWidth() : width)))
                + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        Node view = getGraphic();
        if (view != null) {
            double free = free(getWidth());
            double width = column(free);
            view.resizeRelocate(
                    snapPositionX(snappedLeftInset() + (free - width) / 2),
                    snappedTopInset(),
                    width,
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private double free(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }
}
