package app.rundown.ui.lanes;

import app.rundown.base.Log;
import app.rundown.ui.state.State;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Makes what the lanes show: at once, or on another thread where there are many quotes. Only the latest request counts.
 * For the FX thread.
 */
final class LaneMaker {
    /** With more quotes than this, lanes are made on another thread. */
    private static final int AT_ONCE = 2_000;

    private final Consumer<LaneContent> onMade;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("lanes").factory());
    private volatile int requests;
    private int answered;

    /** @param onMade receives what was made, on the FX thread */
    LaneMaker(Consumer<LaneContent> onMade) {
        this.onMade = onMade;
    }

    /**
     * Requests what the lanes show of a state.
     *
     * @param fit how many lanes there is room for, at least 1
     * @param opened the keys of the silences whose quotes of others are shown
     */
    void make(State now, int fit, Set<Object> opened) {
        int request = ++requests;
        if (now.shown().quotes().size() <= AT_ONCE) {
            answered = request;
            onMade.accept(LaneContent.of(now, fit, opened));
            return;
        }
        Set<Object> copy = Set.copyOf(opened);
        CompletableFuture.supplyAsync(
                        () -> request == requests ? LaneContent.of(now, fit, copy) : LaneContent.NONE, worker)
                .thenAcceptAsync(
                        made -> {
                            if (request == requests) {
                                answered = request;
                                onMade.accept(made);
                            }
                        },
                        Platform::runLater)
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        Log.bug(LaneMaker.class, "The lanes could not be shown", failure);
                    }
                });
    }

    /** Whether the latest request has no answer yet. */
    boolean isMaking() {
        return answered != requests;
    }

    /** Forgets the latest request. */
    void cancel() {
        answered = ++requests;
    }
}
