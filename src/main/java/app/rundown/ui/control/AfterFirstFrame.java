package app.rundown.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Delays work until the window's first frame is painted. The columns beside the timeline are filled this way, so that
 * the timeline is there at once. For the FX thread only.
 */
public final class AfterFirstFrame {
    private final List<Runnable> work = new ArrayList<>();
    private final CompletableFuture<Void> painted = new CompletableFuture<>();

    /** Returns an instance that delays nothing. */
    public static AfterFirstFrame never() {
        AfterFirstFrame afterFirstFrame = new AfterFirstFrame();
        afterFirstFrame.now();
        return afterFirstFrame;
    }

    /** Runs a task when the first frame is painted; at once if it already is. */
    public void then(Runnable task) {
        if (painted.isDone()) {
            task.run();
        } else {
            work.add(task);
        }
    }

    /** Returns a future that completes when the first frame is painted. May be called on any thread. */
    public CompletableFuture<Void> painted() {
        return painted;
    }

    /** Tells it that the first frame is painted; runs the tasks that waited. */
    public void now() {
        painted.complete(null);
        work.forEach(Runnable::run);
        work.clear();
    }
}
