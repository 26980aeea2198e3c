package app.rundown.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Work that a window's first frame does not wait for. What stands beside the timeline is put off this way: the timeline is there at
 * once, and the columns are filled a blink later. Belongs to the FX thread.
 */
final class Late {
    private final List<Runnable> work = new ArrayList<>();
    private boolean over;

    /** Puts nothing off. */
    static Late never() {
        Late late = new Late();
        late.now();
        return late;
    }

    /** Does something when the first frame is painted; at once where that was before. */
    void then(Runnable task) {
        if (over) {
            task.run();
        } else {
            work.add(task);
        }
    }

    /** The first frame is painted. */
    void now() {
        over = true;
        work.forEach(Runnable::run);
        work.clear();
    }
}
