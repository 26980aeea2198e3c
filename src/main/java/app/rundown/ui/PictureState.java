package app.rundown.ui;

import app.rundown.fetch.Cancel;
import javafx.scene.image.Image;

/** How far a picture of a document has come. */
sealed interface PictureState {
    /** Nobody has asked for it, so nothing of it was fetched. */
    record Unasked() implements PictureState {}

    /** It is being fetched, or drawn; the button ends that. */
    record Coming(Cancel cancel) implements PictureState {}

    /**
     * It is here.
     *
     * @param image as many pixels as are shown at most
     * @param width of the picture at its largest, in the window's units
     * @param height likewise
     */
    record Shown(Image image, double width, double height) implements PictureState {
        /** How many pixels it keeps in memory. */
        long pixels() {
            return (long) image.getWidth() * (long) image.getHeight();
        }
    }

    /**
     * It can't be shown.
     *
     * @param why a sentence
     * @param wayOut what may help
     */
    record Failed(String why, WayOut wayOut) implements PictureState {}

    /** What may help where a picture can't be shown. */
    enum WayOut {
        TRY_AGAIN,
        BROWSER
    }
}
