package app.rundown.monkey;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
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

    /**
     * Waits until the FX thread has done what it was asked before; ends the process if it works for too long or does
     * nothing at all. What counts is the time in which it had a processor: on a busy computer all is slow.
     */
    static void awaitAnswer() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        long start = worked();
        long before = start;
        while (!answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            long now = worked();
            if (now - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS) && now > before) {
                before = now;
                continue;
            }
            System.out.println("The FX thread does not answer. All threads:");
            Thread.getAllStackTraces().forEach((thread, frames) -> {
                System.out.println(thread);
                for (StackTraceElement frame : frames) {
                    System.out.println("    " + frame);
                }
            });
            halt(FROZEN);
        }
    }

    /** Returns for how long the FX thread has had a processor, in nanoseconds. */
    private static long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().equals("JavaFX Application Thread"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .findFirst()
                .orElse(0);
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
