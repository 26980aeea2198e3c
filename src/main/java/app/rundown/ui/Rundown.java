package app.rundown.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program as JavaFX knows it. JavaFX names the class of its windows ({@code WM_CLASS}) after this one, and by that name a
 * desktop finds the program's icon and keeps its windows together; the desktop file states it. Started without an
 * application, all programs' windows are of the class "java".
 *
 * <p>Public only because JavaFX makes its applications itself; nobody else need.
 */
public final class Rundown extends Application {
    private static final AtomicReference<@Nullable Runnable> FIRST = new AtomicReference<>();

    /** For JavaFX. */
    public Rundown() {}

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
        Objects.requireNonNull(FIRST.getAndSet(null)).run();
    }
}
