package app.rundown.fetch;

import java.time.Duration;

/**
 * How far a fetch goes before it gives up.
 *
 * @param connect the longest wait for a server to take the connection
 * @param total the longest time for the whole, redirects included
 * @param bytes the most bytes of an answer, both as sent and unpacked
 * @param redirects the most addresses that a server may send on to
 */
public record Limits(Duration connect, Duration total, int bytes, int redirects) {
    /** Patient enough for a long page over a slow line, and as much as is read from a file. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(15), Duration.ofMinutes(2), 64 * 1024 * 1024, 5);

    /** For one picture among many, which a reader waits for. */
    public static final Limits OF_PICTURES =
            new Limits(Duration.ofSeconds(15), Duration.ofMinutes(1), 16 * 1024 * 1024, 5);
}
