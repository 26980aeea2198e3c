package app.rundown.fetch;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What a server said about a page so that it can tell, the next time, whether the page has changed (RFC 9110, section
 * 8.8). They are sent back as they came, and only to the address that gave them.
 *
 * @param address the address that answered, after all redirects; empty if there was no answer yet
 * @param etag the value of {@code ETag}, or null
 * @param modified the value of {@code Last-Modified}, or null
 */
public record Validators(
        String address, @Nullable String etag, @Nullable String modified) {
    /** Nothing is known: the page is sent whole. */
    public static final Validators NONE = new Validators("", null, null);

    static Validators of(String address, HttpHeaders headers) {
        return new Validators(
                address,
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null));
    }

    /** Whether a request to an address can ask for the page only if it has changed. */
    boolean serve(String other) {
        return address.equals(other) && (etag != null || modified != null);
    }

    /**
     * Whether they belong to an older state of the page than others do: one of several servers may be behind the
     * others. False if that is not known.
     */
    public boolean areOlderThan(Validators others) {
        if (modified == null || others.modified == null || !address.equals(others.address)) {
            return false;
        }
        try {
            return date(modified).isBefore(date(others.modified));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static ZonedDateTime date(String text) {
        return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    /** Lets a request ask for the page only if it has changed. */
    void ask(HttpRequest.Builder request) {
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
    }
}
