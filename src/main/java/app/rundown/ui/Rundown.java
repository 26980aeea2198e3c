package app.rundown.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The JavaFX application. JavaFX names the window class ({@code WM_CLASS}) after this class. By that name, which the
 * desktop file states too, a desktop finds the program's icon and groups its windows. For a program that starts JavaFX
 * without an application, the window class is "java" as for any other.
 *
 * <p>Public only because JavaFX creates its applications itself; nothing else needs it.
 */
public final class Rundown extends Application {
    private static final AtomicReference<@Nullable Runnable> FIRST = new AtomicReference<>();

    /**
     * For JavaFX only. Schedules the first work at once, so that it does not wait until JavaFX calls {@link #start}.
     */
    public Rundown() {
        Platform.runLater(Objects.requireNonNull(FIRST.getAndSet(null)));
    }

    /**
     * Starts JavaFX, and returns when it has ended. JavaFX allows this once in a process.
     *
     * @param first what to do first, on the FX thread
     */
    static void launch(Runnable first) {
        FIRST.set(first);
        Application.launch(Rundown.class);
    }

    @Override
    public void start(Stage unused) {
        // Nothing to do: the first work has shown the window already.
    }
}
