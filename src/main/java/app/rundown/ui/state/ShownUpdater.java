package app.rundown.ui.state;

import app.rundown.base.Log;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.ui.opening.OpenSnapshot;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/**
 * Recomputes what is shown when the documents, the filter, the order or the stars change: at once if that is quick,
 * otherwise on another thread, where only the latest request counts. Belongs to the FX thread.
 */
final class ShownUpdater {
    /** Up to this many updates are filtered and searched within a frame or two. */
    private static final int AT_ONCE = 4000;

    private final ObservableState state;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("filter").factory());
    private OpenSnapshot documents = OpenSnapshot.NONE;
    private volatile int requests;
    private CompletableFuture<Void> newest = CompletableFuture.completedFuture(null);

    /** Shows its results in the given state. */
    ShownUpdater(ObservableState state) {
        this.state = state;
    }

    /** Returns the open documents, which may not be shown yet. */
    OpenSnapshot documents() {
        return documents;
    }

    /** Returns a future that completes when the latest request is shown. */
    CompletableFuture<Void> newest() {
        return newest;
    }

    /** Replaces the documents; the next {@link #show} shows them. */
    void documents(OpenSnapshot others) {
        documents = others;
    }

    /**
     * Shows the documents again. The returned future completes when they, or the result of a later request, are shown.
     *
     * @param wanted the new state, in which only {@code shown} is still out of date; the rest of it takes effect at
     *     once
     */
    CompletableFuture<Void> show(State wanted) {
        int request = ++requests;
        if (documents.timeline().entries().size() <= AT_ONCE) {
            newest = CompletableFuture.completedFuture(null);
            state.set(wanted.withShown(documents, shown(documents, wanted)));
            return newest;
        }
        OpenSnapshot snapshot = documents;
        state.set(wanted);
        newest = CompletableFuture.supplyAsync(
                        () -> request == requests ? shown(snapshot, wanted) : wanted.shown(), worker)
                .thenComposeAsync(
                        shown -> {
                            if (request != requests) {
                                return newest;
                            }
                            state.set(state.now().withShown(snapshot, shown));
                            return CompletableFuture.<Void>completedFuture(null);
                        },
                        Platform::runLater)
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        Log.bug(ShownUpdater.class, "The timeline could not be filtered", failure);
                    }
                });
        return newest;
    }

    private static FilteredTimeline shown(OpenSnapshot snapshot, State wanted) {
        return FilteredTimeline.of(
                snapshot.timeline(),
                wanted.filter(),
                wanted.order(),
                wanted.marks(),
                wanted.view().displayZone(),
                wanted.view().also(),
                wanted.view().context());
    }
}
