package app.rundown.ui;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;

/**
 * Moves once, at the next full minute, and only where someone wound it: what tells how long ago something was winds it
 * whenever it is drawn, so that a window with nothing of today in view never wakes. No animation, as these keep the
 * whole toolkit awake. On the FX thread.
 */
final class MinuteHand {
    private final InstantSource clock;
    private final BiConsumer<Duration, Runnable> later;
    private Runnable onMove = () -> {};
    private boolean wound;

    /** The hand of the system's clock. */
    MinuteHand() {
        this(InstantSource.system(), (delay, task) -> CompletableFuture.runAsync(task, fxThreadAfter(delay)));
    }

    /**
     * A hand of any clock.
     *
     * @param later runs a task on the FX thread after some time
     */
    MinuteHand(InstantSource clock, BiConsumer<Duration, Runnable> later) {
        this.clock = clock;
        this.later = later;
    }

    private static Executor fxThreadAfter(Duration delay) {
        return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater);
    }

    InstantSource clock() {
        return clock;
    }

    /** Who draws anew when it has moved. */
    void onMove(Runnable listener) {
        onMove = listener;
    }

    /** Lets it move at the next full minute, once. */
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
