package app.rundown.ui;

import app.rundown.base.Log;
import app.rundown.timeline.Shown;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Makes what is shown anew when the documents, the filter, the order or the stars change: at once where that is quick,
 * else beside the FX thread, where the newest wish wins. Belongs to the FX thread.
 */
final class Showing {
    /** So many updates are filtered and searched within a frame or two. */
    private static final int AT_ONCE = 4000;

    private final ReadOnlyObjectWrapper<State> state;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("filter").factory());
    private Open documents = Open.NONE;
    private volatile int wishes;
    private CompletableFuture<Void> newest = CompletableFuture.completedFuture(null);

    Showing(ReadOnlyObjectWrapper<State> state) {
        this.state = state;
    }

    /** What is open, or will be when it is shown. */
    Open documents() {
        return documents;
    }

    /** Completes when the newest wish is shown. */
    CompletableFuture<Void> newest() {
        return newest;
    }

    /** Takes other documents, to be shown from now on. */
    void documents(Open others) {
        documents = others;
    }

    /**
     * Shows the documents anew. Completes when they are shown, or what was wished for since.
     *
     * @param wanted the new state, with what is shown still to be made; what the user chose in it holds at once
     */
    CompletableFuture<Void> show(State wanted) {
        int wish = ++wishes;
        if (documents.timeline().entries().size() <= AT_ONCE) {
            newest = CompletableFuture.completedFuture(null);
            state.set(wanted.showing(documents, shown(documents, wanted)));
            return newest;
        }
        Open open = documents;
        state.set(wanted);
        newest = CompletableFuture.supplyAsync(() -> wish == wishes ? shown(open, wanted) : wanted.shown(), worker)
                .thenComposeAsync(
                        shown -> {
                            if (wish != wishes) {
                                return newest;
                            }
                            state.set(state.get().showing(open, shown));
                            return CompletableFuture.<Void>completedFuture(null);
                        },
                        Platform::runLater)
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        Log.mistake(Showing.class, "The timeline could not be filtered", failure);
                    }
                });
        return newest;
    }

    private static Shown shown(Open open, State wanted) {
        return Shown.of(
                open.timeline(),
                wanted.filter(),
                wanted.order(),
                wanted.starred(),
                wanted.view().clockwork());
    }
}
