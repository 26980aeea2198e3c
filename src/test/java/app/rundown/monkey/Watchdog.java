package app.rundown.monkey;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;

/**
 * Ends the process as soon as something is wrong: an exception that nobody caught or that was only logged, or an FX
 * thread that does not answer. What is known of it goes to the standard output.
 */
final class Watchdog {
    private static final long PATIENCE_SECONDS = 5;
    private static final int EXCEPTION = 2;
    private static final int FROZEN = 3;

    private Watchdog() {}

    /** Watches from now on. */
    static void start() {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> end(EXCEPTION, "in thread " + thread.getName(), e));
        Logger.getLogger("").addHandler(new Handler() {
            @Override
            public void publish(LogRecord message) {
                if (message.getThrown() != null) {
                    end(EXCEPTION, "logged: " + message.getMessage(), message.getThrown());
                } else if (message.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    end(EXCEPTION, "logged: " + message.getMessage(), new IllegalStateException("see above"));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    /** Waits until the FX thread has done what it was asked before; ends the process if that takes too long. */
    static void awaitAnswer() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        if (!answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            System.out.println("The FX thread has not answered for " + PATIENCE_SECONDS + " seconds. All threads:");
            Thread.getAllStackTraces().forEach((thread, frames) -> {
                System.out.println(thread);
                for (StackTraceElement frame : frames) {
                    System.out.println("    " + frame);
                }
            });
            halt(FROZEN);
        }
    }

    private static synchronized void end(int code, String where, Throwable e) {
        System.out.println("An exception " + where);
        System.out.println("After: " + Monkey.lastActions());
        e.printStackTrace(System.out);
        halt(code);
    }

    private static void halt(int code) {
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }
}
