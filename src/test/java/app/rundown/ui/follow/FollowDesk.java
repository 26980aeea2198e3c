package app.rundown.ui.follow;

import app.rundown.fetch.LoopbackServer;
import app.rundown.fetch.TestWeb;
import app.rundown.follow.TestBlog;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.timeline.MinuteTimer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import javafx.application.Platform;

/** A window that follows a page of a server on this computer, with a clock that moves only when the test looks on. */
public final class FollowDesk implements AutoCloseable {
    private static final Instant START = Instant.parse("2024-05-14T11:40:00Z");

    private final LoopbackServer server = new LoopbackServer();
    private final BlockingQueue<Wait> waits = new LinkedBlockingQueue<>();
    private volatile Instant now = START;
    private volatile LoopbackServer.Answer answer = exchange -> exchange.sendResponseHeaders(404, -1);

    /** The window. */
    public final TestWindow window;

    private record Wait(Instant until, Runnable task) {}

    /** Opens an empty window of this size. */
    public FollowDesk(double width, double height) {
        server.on("/live", exchange -> answer.to(exchange));
        window = new TestWindow(width, height, new MinuteTimer(() -> now, this::later), TestWeb.at(() -> now));
    }

    /** Only those who look wait for the test; what the window counts by the clock stands still. */
    private void later(Duration delay, Runnable task) {
        if (!Platform.isFxApplicationThread()) {
            waits.add(new Wait(now.plus(delay), task));
        }
    }

    /** Returns the address of the page. */
    public String address() {
        return server.url("/live");
    }

    /** Returns how often the page was asked for. */
    public int looks() {
        return server.paths().size();
    }

    /** Publishes a live blog. */
    public void publish(TestBlog blog) {
        publish(blog.bytes());
    }

    /** Publishes a page. */
    public void publish(byte[] page) {
        answer = exchange -> LoopbackServer.send(exchange, 200, "text/html; charset=utf-8", page);
    }

    /** Lets the server fail. */
    public void fail(int status) {
        answer = exchange -> exchange.sendResponseHeaders(status, -1);
    }

    /** Publishes a live blog, opens it and follows it, and waits until it was looked at. */
    public void follow(TestBlog blog) {
        publish(blog);
        window.open(address());
        FxThread.run(() -> window.window.getScene().getRoot().layout());
        window.choose("More for Storm over the harbour – live", "Follow");
        window.awaitText("looked just now");
    }

    /** Lets the time pass until the page was looked at again and the window shows what came of it. */
    public void lookUntil(Predicate<TestWindow> condition) {
        while (!condition.test(window)) {
            Wait wait = waits.poll();
            if (wait != null) {
                now = wait.until().isAfter(now) ? wait.until() : now;
                wait.task().run();
            }
            window.settle();
        }
    }

    /** Lets the time pass until nobody waits to look again. */
    public boolean rests() {
        waits.removeIf(wait -> {
            wait.task().run();
            return true;
        });
        return waits.isEmpty();
    }

    @Override
    public void close() {
        window.close();
        server.close();
    }
}
