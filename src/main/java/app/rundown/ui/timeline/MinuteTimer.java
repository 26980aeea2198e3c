package app.rundown.ui.timeline;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;

/**
 * Calls a listener once, at the next full minute, and only if it was wound. Whatever shows how long ago something was
 * winds it when it is drawn, so a window with nothing from today in view never wakes. It is no animation, because
 * animations keep the whole toolkit awake. For the FX thread only.
 */
public final class MinuteTimer {
    private final InstantSource clock;
    private final BiConsumer<Duration, Runnable> later;
    private Runnable onMove = () -> {};
    private boolean wound;

    /** A hand that follows the system's clock. */
    public MinuteTimer() {
        this(InstantSource.system(), (delay, task) -> CompletableFuture.runAsync(task, fxThreadAfter(delay)));
    }

    /**
     * A hand that follows any clock.
     *
     * @param later runs a task on the FX thread after a delay
     */
    public MinuteTimer(InstantSource clock, BiConsumer<Duration, Runnable> later) {
        this.clock = clock;
        this.later = later;
    }

    private static Executor fxThreadAfter(Duration delay) {
        return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater);
    }

    /** Returns the clock that it follows. */
    public InstantSource clock() {
        return clock;
    }

    /** Runs a task on the FX thread after a while by its clock. May be called on any thread. */
    public void later(Duration delay, Runnable task) {
        later.accept(delay, task);
    }

    /** Sets the listener that redraws when the hand has moved. */
    void onMove(Runnable listener) {
        onMove = listener;
    }

    /** Makes it move once, at the next full minute. */
    void wind() {
        if (wound) {
            return;
        }
        wound = true;
        Duration left = Duration.between(
                clock.instant(), clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)));
        later.accept(left, () -> {
            wound = false;
            onMove.run();
        });
    }
}
