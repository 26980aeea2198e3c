package app.rundown.fetch;

import java.util.concurrent.CompletableFuture;

/**
 * A button that ends a fetch, from any thread and at any time; once pressed it stays so. Serves any number of fetches.
 */
public final class Cancel {
    private final CompletableFuture<Void> pressed = new CompletableFuture<>();

    /** Ends the fetches that this was given to, also those to come: each throws {@link Cancelled}. */
    public void press() {
        pressed.complete(null);
    }

    /** Whether it was pressed. */
    public boolean isPressed() {
        return pressed.isDone();
    }

    /** Runs something once it is pressed, at once if it has been. */
    void onPress(Runnable action) {
        pressed.thenRun(action);
    }
}
