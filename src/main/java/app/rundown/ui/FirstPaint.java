package app.rundown.ui;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;

/**
 * Detects when a scene has been painted with something in it: not when it was laid out, but when the renderer has
 * finished the frame and handed it to the window. Belongs to the FX thread.
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
     * Runs a task once, on the FX thread, when the first frame has been painted that shows something.
     *
     * @param shows whether the scene, as it has just been laid out, shows what is waited for
     * @param then the task
     */
    public static void of(Scene scene, BooleanSupplier shows, Runnable then) {
        scene.addPostLayoutPulseListener(new FirstPaint(scene, shows, then).afterLayout);
        // What is waited for may be there already, and then nothing else asks for a frame.
        Platform.requestNextPulse();
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
        // The renderer works in order: once it has drawn this empty picture, it has also drawn the frame.
        new Group().snapshot(new SnapshotParameters(), new WritableImage(1, 1));
        // With the software renderer, the FX thread copies the pixels into the window. That task is queued before this
        // one.
        Platform.runLater(then);
    }
}
