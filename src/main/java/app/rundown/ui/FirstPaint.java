package app.rundown.ui;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;

/**
 * Tells when a scene has been painted with something in it: not when that was laid out, but when its frame has left the
 * renderer and was handed to the window. Belongs to the FX thread.
 */
public final class FirstPaint {
    private final Scene scene;
    private final BooleanSupplier shows;
    private final Runnable then;
    private final Runnable afterLayout = this::laidOut;
    private boolean seen;

    private FirstPaint(Scene scene, BooleanSupplier shows, Runnable then) {
        this.scene = scene;
        this.shows = shows;
        this.then = then;
    }

    /**
     * Calls back once, on the FX thread, when the first such frame has been painted.
     *
     * @param shows whether the scene, as it has just been laid out, shows what is waited for
     */
    public static void of(Scene scene, BooleanSupplier shows, Runnable then) {
        scene.addPostLayoutPulseListener(new FirstPaint(scene, shows, then).afterLayout);
    }

    private void laidOut() {
        if (!seen && shows.getAsBoolean()) {
            seen = true;
            Platform.runLater(() -> scene.removePostLayoutPulseListener(afterLayout));
            // The frame goes to the renderer at the end of this pulse.
            Platform.runLater(this::painted);
        }
    }

    private void painted() {
        // The renderer does one thing after the other: when it has drawn this picture of nothing, it has drawn the
        // frame.
        new Group().snapshot(new SnapshotParameters(), new WritableImage(1, 1));
        // The software renderer leaves its pixels to be put into the window by the FX thread: by a task that stands
        // before this.
        Platform.runLater(then);
    }
}
