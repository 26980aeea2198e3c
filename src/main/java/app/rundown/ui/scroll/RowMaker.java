package app.rundown.ui.scroll;

import app.rundown.base.Log;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Makes what a list shows: at once, or on another thread where that takes long. Only the latest request counts. For the
 * FX thread.
 *
 * @param <T> what is made
 */
public final class RowMaker<T> {
    private final String name;
    private final Consumer<T> onMade;
    private final ExecutorService worker;
    private volatile int requests;
    private int answered;

    /**
     * Creates a maker for one list.
     *
     * @param name what the list shows, in a word; its thread is called so, and the log
     * @param onMade receives what was made, on the FX thread
     */
    public RowMaker(String name, Consumer<T> onMade) {
        this.name = name;
        this.onMade = onMade;
        worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
    }

    /**
     * Requests what the list shows next.
     *
     * @param atOnce whether to make it before this returns, on this thread
     * @param maker makes it; must not touch the window
     */
    public void make(boolean atOnce, Supplier<T> maker) {
        int request = ++requests;
        if (atOnce) {
            answered = request;
            onMade.accept(maker.get());
            return;
        }
        CompletableFuture.runAsync(() -> makeIfLatest(request, maker), worker).whenComplete((done, failure) -> {
            if (failure != null) {
                Log.bug(RowMaker.class, "Could not be shown: " + name, failure);
            }
        });
    }

    private void makeIfLatest(int request, Supplier<T> maker) {
        if (request == requests) {
            T made = maker.get();
            Platform.runLater(() -> {
                if (request == requests) {
                    answered = request;
                    onMade.accept(made);
                }
            });
        }
    }

    /** Whether the latest request has no answer yet. */
    public boolean isMaking() {
        return answered != requests;
    }

    /** Forgets the latest request. */
    public void cancel() {
        answered = ++requests;
    }
}
