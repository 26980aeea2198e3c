package app.rundown.ui.picture;

import app.rundown.fetch.Cancel;
import javafx.scene.image.Image;

/** The state of one picture of a document: not requested, on its way, shown or failed. */
public sealed interface PictureState {
    /** The user has not asked for the picture, so nothing of it was fetched. */
    record NotRequested() implements PictureState {}

    /**
     * The picture is being fetched or decoded.
     *
     * @param cancel stops that
     */
    record Loading(Cancel cancel) implements PictureState {}

    /**
     * The picture is ready to be shown.
     *
     * @param image holds no more pixels than are shown
     * @param width the picture's largest width, in the window's units
     * @param height the picture's largest height, in the window's units
     */
    record Shown(Image image, double width, double height) implements PictureState {
        /** Returns how many pixels are kept in memory. */
        long pixels() {
            return (long) image.getWidth() * (long) image.getHeight();
        }
    }

    /**
     * The picture can't be shown.
     *
     * @param why the reason, as a sentence for the user
     * @param wayOut what the user can try instead
     */
    record Failed(String why, WayOut wayOut) implements PictureState {}

    /** What the user can try when a picture can't be shown. */
    enum WayOut {
        /** Fetching it once more may help. */
        TRY_AGAIN,
        /** A browser may be able to show it. */
        BROWSER
    }
}
