package app.rundown.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A cell as high as its node needs at the list's width. JavaFX's own cell asks the node for its height without a width.
 */
public abstract class WidthCell<T> extends ListCell<T> {

    /** Returns how much of the free width the node takes; it is centred in the free width. */
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
