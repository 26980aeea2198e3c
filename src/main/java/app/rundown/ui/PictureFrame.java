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

    private final PictureState.Shown picture;
    private final ImageView view;
    private final Rectangle corners = new Rectangle();

    PictureFrame(PictureState.Shown picture, String name) {
        this.picture = picture;
        view = new ImageView(picture.image());
        view.setSmooth(true);
        view.setManaged(false);
        corners.setArcWidth(CORNER);
        corners.setArcHeight(CORNER);
        view.setClip(corners);
        getStyleClass().add("picture-frame");
        setMaxWidth(USE_PREF_SIZE);
        setFocusTraversable(true);
        Ui.named(this, AccessibleRole.IMAGE_VIEW, name);
        getChildren().add(view);
        setOnMousePressed(event -> requestFocus());
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
        return snapSizeX(picture.width());
    }

    @Override
    protected double computePrefHeight(double width) {
        double part = width < 0 ? 1 : Math.min(1, width / picture.width());
        return snapSizeY(picture.height() * part);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        corners.setWidth(getWidth());
        corners.setHeight(getHeight());
    }
}
