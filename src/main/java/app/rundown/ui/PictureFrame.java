package app.rundown.ui;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A picture that is never larger than it is, and smaller where there is less room. The keyboard can stand on it. */
final class PictureFrame extends Region {
    /** As wide and as high as the rounding of a corner is on both sides of it. */
    private static final double CORNER = 10;

    private final ImageView view = new ImageView();
    private final Rectangle corners = new Rectangle();

    private double width = 1;
    private double height = 1;

    PictureFrame() {
        view.setSmooth(true);
        view.setManaged(false);
        corners.setArcWidth(CORNER);
        corners.setArcHeight(CORNER);
        view.setClip(corners);
        getStyleClass().add("picture-frame");
        setMaxWidth(USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(view);
        setOnMousePressed(event -> requestFocus());
    }

    /** Shows a picture. */
    void show(PictureState.Shown picture, String name) {
        view.setImage(picture.image());
        width = picture.width();
        height = picture.height();
        setAccessibleText(name);
        requestLayout();
    }

    /** Lets go of the picture, which would else be kept in memory for no one to see. */
    void clear() {
        view.setImage(null);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(width);
    }

    @Override
    protected double computePrefHeight(double free) {
        double part = free < 0 ? 1 : Math.min(1, free / width);
        return snapSizeY(height * part);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        corners.setWidth(getWidth());
        corners.setHeight(getHeight());
    }
}
