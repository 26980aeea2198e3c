package app.rundown.fetch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    /**
     * Waits until the button is pressed.
     *
     * @param most the longest that it waits
     * @return whether it was pressed
     */
    public boolean await(Duration most) throws InterruptedException {
        try {
            pressed.get(Math.max(0, most.toMillis()), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new AssertionError("nothing can fail in it", e);
        }
    }

    /** Runs an action once the button is pressed; at once if it already is. */
    void onPress(Runnable action) {
        pressed.thenRun(action);
    }
}
