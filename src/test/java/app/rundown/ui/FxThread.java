package app.rundown.ui;

import app.rundown.ui.style.Look;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/**
 * Runs code on the FX thread of the headless platform and waits for it. The platform is the one of
 * {@link com.sun.glass.ui.unpainted.UnpaintedPlatformFactory}.
 */
public final class FxThread {
    /** Held here because the logging system drops a logger that nobody holds, and its level with it. */
    private static final Logger LOGGER = Logger.getLogger("javafx");

    private static final CountDownLatch STARTED = new CountDownLatch(1);

    static {
        WindowRenderer.goHeadless();
        System.setProperty("glass.platform", "Unpainted");
        // JavaFX warns when it is on the class path, as it is in tests; the image, which has it as modules, is tested
        // too.
        LOGGER.setLevel(Level.SEVERE);
        try {
            Platform.startup(STARTED::countDown);
        } catch (IllegalStateException runsAlready) {
            STARTED.countDown();
        }
        Platform.setImplicitExit(false);
        Look.loadFonts();
        Look.loadQuotesFont();
    }

    private FxThread() {}

    /** Starts the platform, for a test of what would start another one by itself. */
    public static void start() {
        run(() -> {});
    }

    /** Runs code to its end and returns its result; a failure becomes an {@link AssertionError}. */
    public static <T> T call(Callable<T> code) {
        try {
            STARTED.await();
            if (Platform.isFxApplicationThread()) {
                return code.call();
            }
            CompletableFuture<T> result = new CompletableFuture<>();
            Platform.runLater(() -> {
                try {
                    result.complete(code.call());
                } catch (Throwable e) {
                    result.completeExceptionally(e);
                }
            });
            return Waiting.on(result, () -> "The FX thread did not end what it was given.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Runs code to its end; a failure becomes an {@link AssertionError}. */
    public static void run(Runnable code) {
        call(() -> {
            code.run();
            return null;
        });
    }

    /** Runs code that begins something, and waits for the end of that. */
    public static <T> T join(Callable<CompletableFuture<T>> begin) {
        return Waiting.on(call(begin));
    }
}
