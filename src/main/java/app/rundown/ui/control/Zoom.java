package app.rundown.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Shows a part of the window larger or smaller, with all its letters, spaces and icons, as a browser's zoom does. Parts
 * whose sheets size everything in em need none.
 */
public final class Zoom extends Region {
    private final Region child;
    private final Scale scale = new Scale(1, 1);
    /** The factor lives as long as the window, and must not keep each panel that it was ever asked for. */
    private final ChangeListener<Double> rescale = (o, before, now) -> rescale(now);

    /**
     * Shows a part in a size that may change. The part's place in a stack becomes that of this.
     *
     * @param factor 1 for the usual size
     */
    public Zoom(Region child, ObservableValue<Double> factor) {
        this.child = child;
        child.getTransforms().add(scale);
        getChildren().setAll(child);
        // Where the part is empty, the mouse reaches what lies below.
        setPickOnBounds(false);
        StackPane.setAlignment(this, StackPane.getAlignment(child));
        StackPane.setMargin(this, StackPane.getMargin(child));
        managedProperty().bind(child.managedProperty());
        visibleProperty().bind(child.visibleProperty());
        factor.addListener(new WeakChangeListener<>(rescale));
        rescale(factor.getValue());
    }

    private void rescale(double now) {
        scale.setX(now);
        scale.setY(now);
        requestLayout();
    }

    private double inner(double outer) {
        return outer < 0 ? outer : outer / scale.getX();
    }

    private double outer(double inner) {
        return inner == Double.MAX_VALUE ? inner : Math.ceil(inner * scale.getX());
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return child.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return outer(child.minWidth(inner(height)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return outer(child.minHeight(inner(width)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return outer(child.prefWidth(inner(height)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return outer(child.prefHeight(inner(width)));
    }

    @Override
    protected double computeMaxWidth(double height) {
        return outer(child.maxWidth(inner(height)));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return outer(child.maxHeight(inner(width)));
    }

    @Override
    protected void layoutChildren() {
        child.resizeRelocate(0, 0, inner(getWidth()), inner(getHeight()));
    }
}
