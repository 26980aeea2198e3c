package app.rundown.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a capture came from the web: facts of the fetch that the bytes do not contain. The capture's path is
 * the address that answered; this record keeps the requested one.
 *
 * @param asked the address as the user gave it, before any redirect
 * @param at when the last byte arrived, by this computer's clock
 * @param charset the encoding that the server stated for the bytes, spelt as the server spelt it, or null
 */
public record Fetched(String asked, Instant at, @Nullable String charset) {
    /** Returns the time of the fetch as the time when the copy was made. */
    public CaptureTime time() {
        return new CaptureTime(at, "It was fetched from the web at that moment, by this computer's clock.");
    }
}
