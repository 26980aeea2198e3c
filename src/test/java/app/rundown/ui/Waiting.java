package app.rundown.ui;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Waits for what other threads do, but not for ever: what never comes fails its test, with the reason, instead of
 * stopping the build.
 */
public final class Waiting {
    /** Far more than anything that is waited for takes on a slow machine. */
    static final Duration LIMIT = Duration.ofMinutes(2);

    private Waiting() {}

    /** Returns a result when it is there. A failure is thrown as {@link CompletableFuture#join} throws it. */
    public static <T> T on(CompletableFuture<T> result) {
        return on(result, () -> "What is waited for has not come.");
    }

    /**
     * Returns a result when it is there. A failure is thrown as {@link CompletableFuture#join} throws it.
     *
     * @param seen what there is to say, in the end, if it never comes
     */
    public static <T> T on(CompletableFuture<T> result, Supplier<String> seen) {
        return on(result, LIMIT, seen);
    }

    static <T> T on(CompletableFuture<T> result, Duration limit, Supplier<String> seen) {
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw late(limit, seen);
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Waits until something holds that nobody tells of.
     *
     * @param step what to do each time that it does not hold yet
     * @param seen what there is to say, in the end, if it never comes
     */
    public static void until(BooleanSupplier holds, Runnable step, Supplier<String> seen) {
        long start = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw late(LIMIT, seen);
            }
            step.run();
        }
    }

    private static AssertionError late(Duration limit, Supplier<String> seen) {
        // Taken first: what is seen may have to ask the FX thread.
        String busy = fxThread();
        String found;
        try {
            found = seen.get();
        } catch (AssertionError alsoLate) {
            found = "The FX thread did not say what is seen.";
        }
        return new AssertionError("Not within " + limit.toSeconds() + " s. " + found + "\n" + busy);
    }

    /** Returns what the FX thread does. */
    private static String fxThread() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("JavaFX Application Thread"))
                .map(Waiting::described)
                .findFirst()
                .orElse("There is no FX thread.");
    }

    private static String described(Map.Entry<Thread, StackTraceElement[]> thread) {
        return "The FX thread is " + thread.getKey().getState()
                + Stream.of(thread.getValue()).map(call -> "\n    at " + call).collect(Collectors.joining());
    }
}
