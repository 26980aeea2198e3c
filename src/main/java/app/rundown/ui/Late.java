package app.rundown.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Work that a window's first frame does not wait for. What stands beside the timeline is put off this way: the timeline
 * is there at once, and the columns are filled a blink later. Belongs to the FX thread.
 */
final class Late {
    private final List<Runnable> work = new ArrayList<>();
    private final CompletableFuture<Void> painted = new CompletableFuture<>();

    /** Puts nothing off. */
    static Late never() {
        Late late = new Late();
        late.now();
        return late;
    }

    /** Does something when the first frame is painted; at once where that was before. */
    void then(Runnable task) {
        if (painted.isDone()) {
            task.run();
        } else {
            work.add(task);
        }
    }

    /** Completes when the first frame is painted; may be asked on any thread. */
    CompletableFuture<Void> painted() {
        return painted;
    }

    /** The first frame is painted. */
    void now() {
        painted.complete(null);
        work.forEach(Runnable::run);
        work.clear();
    }
}
