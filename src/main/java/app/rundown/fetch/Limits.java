package app.rundown.fetch;

import java.time.Duration;

/**
 * The limits at which a fetch gives up.
 *
 * @param connect the longest wait for a server to accept the connection
 * @param total the longest time for the whole fetch, redirects included
 * @param bytes the most bytes of an answer, both as sent and unpacked
 * @param redirects the most redirects that are followed
 */
public record Limits(Duration connect, Duration total, int bytes, int redirects) {
    /** For pages: enough time for a long page over a slow line, and as many bytes as are read from a file. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(15), Duration.ofMinutes(2), 64 * 1024 * 1024, 5);

    /** For one picture among many, for which a reader waits. */
    public static final Limits OF_PICTURES =
            new Limits(Duration.ofSeconds(15), Duration.ofMinutes(1), 16 * 1024 * 1024, 5);
}
