package app.rundown.fetch;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A button that ends fetches. It can be pressed from any thread at any time, stays pressed, and serves any number of
 * fetches.
 */
public final class Cancel {
    private final CompletableFuture<Void> pressed = new CompletableFuture<>();
    /** Of the fetches that are running. One button may serve thousands of them, so what is over must go. */
    private final Set<Runnable> actions = ConcurrentHashMap.newKeySet();

    /** Ends the fetches that were given this button, including later ones: each throws {@link Cancelled}. */
    public void press() {
        pressed.complete(null);
        actions.forEach(this::runOnce);
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

    /** Runs an action once the button is pressed, at once if it already is, unless {@link #forget} comes first. */
    void onPress(Runnable action) {
        actions.add(action);
        if (isPressed()) {
            runOnce(action);
        }
    }

    /** Forgets an action whose fetch is over. */
    void forget(Runnable action) {
        actions.remove(action);
    }

    private void runOnce(Runnable action) {
        if (actions.remove(action)) {
            action.run();
        }
    }
}
