package app.rundown.app;

import app.rundown.ui.FirstPaint;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * The smallest program with a window: a stage with one label. The start of Rundown is measured against it, on the same
 * image with the same flags and cache: {@code java -m app.rundown/app.rundown.app.LabelWindow}.
 */
public final class LabelWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 860;

    private LabelWindow() {}

    /**
     * Shows the window and prints the milliseconds from the start of the process to its first painted frame.
     *
     * @param args {@code --stay} keeps the window open until the user closes it
     */
    public static void main(String[] args) {
        boolean stays = args.length > 0;
        Platform.startup(() -> {
            Stage stage = new Stage();
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            Scene scene = new Scene(
                    new Label("Rundown"), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
            FirstPaint.of(scene, () -> true, () -> {
                System.out.println(ProcessAge.millis());
                if (!stays) {
                    System.exit(0);
                }
            });
            stage.setScene(scene);
            stage.show();
        });
    }

    /** Makes the virtual machine load this class. */
    static void trained() {
        // The call itself loads the class.
    }
}
