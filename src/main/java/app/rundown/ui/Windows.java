package app.rundown.ui;

import app.rundown.fetch.Places;
import app.rundown.store.Settings.Placement;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Opens the program's window on the user's screen. */
public final class Windows {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 860;

    private Windows() {}

    /**
     * Starts JavaFX, opens the window and returns when it is closed.
     *
     * @param files paths and addresses of what to open in it; empty for the start page
     * @param settings where the window's settings are kept
     * @param userData where what the user adds is kept
     * @param places where documents are read from
     */
    public static void open(List<String> files, SettingsFile settings, UserDataFile userData, Places places) {
        CountDownLatch closed = new CountDownLatch(1);
        Preferences preferences = new Preferences(settings.load(), settings::save, () -> !Platform.getPreferences().isReducedMotion());
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        Runnable open = () -> {
            try {
                AppModel model = new AppModel(preferences.now().order(), places, userData.load(), userData::save);
                show(new Stage(), files, preferences, model, closed::countDown);
            } catch (RuntimeException e) {
                failure.set(e);
                closed.countDown();
            }
        };
        Thread.ofPlatform().name("JavaFX start").start(() -> {
            try {
                Rundown.launch(open);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        RuntimeException mistake = failure.get();
        if (mistake != null) {
            throw mistake;
        }
    }

    /** Fills a stage with the window and shows it. */
    static void show(Stage stage, List<String> files, Preferences preferences, AppModel model, Runnable onClosed) {
        Look.loadFonts();
        MainWindow window = new MainWindow(model, new FxDesktop(stage), preferences);
        Scene scene = new Scene(window);
        Look.apply(scene, Look.isDark(preferences.now().theme()));
        preferences.settings().addListener((o, before, now) -> {
            if (before.theme() != now.theme()) {
                Look.apply(scene, Look.isDark(now.theme()));
            }
        });
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((o, before, scheme) -> Look.apply(scene, Look.isDark(preferences.now().theme())));
        stage.setTitle("Rundown");
        stage.getIcons().addAll(icons());
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.setScene(scene);
        place(stage, preferences.now().window());
        stage.setOnHiding(event -> preferences.change(settings -> settings.withWindow(placement(stage, settings.window()))));
        stage.setOnHidden(event -> onClosed.run());
        stage.show();
        window.focusTimeline();
        if (!files.isEmpty()) {
            window.open(files);
        }
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> Windows.class.getResourceAsStream("icons/rundown-" + size + ".png"))
                .filter(Objects::nonNull)
                .map(Image::new)
                .toList();
    }

    /** Puts the window where it was, if a screen is still there. */
    private static void place(Stage stage, @Nullable Placement last) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (last == null || Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height()).isEmpty()) {
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            return;
        }
        stage.setX(last.x());
        stage.setY(last.y());
        stage.setWidth(last.width());
        stage.setHeight(last.height());
        stage.setMaximized(last.maximized());
    }

    /** A maximised window remembers where it goes back to. */
    private static Placement placement(Stage stage, @Nullable Placement last) {
        if (stage.isMaximized() && last != null) {
            return new Placement(last.x(), last.y(), last.width(), last.height(), true);
        }
        return new Placement(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
