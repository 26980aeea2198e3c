package app.rundown.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program as JavaFX knows it. JavaFX names the class of its windows ({@code WM_CLASS}) after this one, and by that
 * name a desktop finds the program's icon and keeps its windows together; the desktop file states it. Started without
 * an application, all programs' windows are of the class "java".
 *
 * <p>Public only because JavaFX makes its applications itself; nobody else need.
 */
public final class Rundown extends Application {
    private static final AtomicReference<@Nullable Runnable> FIRST = new AtomicReference<>();

    /**
     * For JavaFX. What is to be done first is done next, and does not wait until JavaFX has come round to
     * {@link #start}.
     */
    public Rundown() {
        Platform.runLater(Objects.requireNonNull(FIRST.getAndSet(null)));
    }

    /**
     * Starts JavaFX; returns when it has ended. Once in a process, as JavaFX has it.
     *
     * @param first what to do first, on JavaFX's own thread
     */
    static void launch(Runnable first) {
        FIRST.set(first);
        Application.launch(Rundown.class);
    }

    @Override
    public void start(Stage unused) {
        // All that is shown has been shown.
    }
}
