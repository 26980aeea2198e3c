package app.rundown.ui.picture;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A picture at its own size, or smaller where there is less room. It can take the keyboard focus. */
public final class PictureFrame extends Region {
    /** Width and height of a corner's arc in JavaFX's sense: twice the radius, in pixels. */
    private static final double CORNER = 10;

    private final ImageView view = new ImageView();
    private final Rectangle corners = new Rectangle();

    private double width = 1;
    private double height = 1;

    /** Creates a frame without a picture. */
    public PictureFrame() {
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

    /**
     * Shows a picture.
     *
     * @param name what a screen reader says for it
     */
    public void show(PictureState.Shown picture, String name) {
        view.setImage(picture.image());
        width = picture.width();
        height = picture.height();
        setAccessibleText(name);
        requestLayout();
    }

    /** Releases the picture, which would otherwise stay in memory although nobody sees it. */
    public void clear() {
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
