package app.rundown.ui;

import app.rundown.timeline.Order;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Opens the program's window on the user's screen. */
public final class Windows {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 860;

    private Windows() {}

    /**
     * Starts JavaFX, opens the window and returns when it is closed.
     *
     * @param files paths of what to open in it; empty for the start page
     * @throws UnsupportedOperationException where JavaFX finds no screen
     */
    public static void open(List<String> files) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> show(new Stage(), files, closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    /** Fills a stage with the window and shows it. */
    static void show(Stage stage, List<String> files, Runnable onClosed) {
        Look.loadFonts();
        Preferences preferences = new Preferences();
        AppModel model = new AppModel(Order.NEWEST_FIRST);
        MainWindow window = new MainWindow(model, new FxDesktop(stage), preferences);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(window, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        Look.apply(scene, Look.isDark(preferences.theme().get()));
        preferences.theme().addListener((o, before, theme) -> Look.apply(scene, Look.isDark(theme)));
        Platform.getPreferences().colorSchemeProperty().addListener(
                (o, before, scheme) -> Look.apply(scene, Look.isDark(preferences.theme().get())));
        stage.setTitle("Rundown");
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.setScene(scene);
        stage.setOnHidden(event -> onClosed.run());
        stage.show();
        window.focusTimeline();
        if (!files.isEmpty()) {
            window.open(files.stream().map(Path::of).toList());
        }
    }
}
