package app.rundown.fetch;

import java.util.concurrent.CompletableFuture;

/**
 * A button that ends fetches. It can be pressed from any thread at any time, stays pressed, and serves any number of
 * fetches.
 */
public final class Cancel {
    private final CompletableFuture<Void> pressed = new CompletableFuture<>();

    /** Ends the fetches that were given this button, including later ones: each throws {@link Cancelled}. */
    public void press() {
        pressed.complete(null);
    }

    /** Whether the button was pressed. */
    public boolean isPressed() {
        return pressed.isDone();
    }

    /** Runs an action once the button is pressed; at once if it already is. */
    void onPress(Runnable action) {
        pressed.thenRun(action);
    }
}
