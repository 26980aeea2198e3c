package app.rundown.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a capture came from the web: facts of the fetch that the bytes themselves do not hold. The capture's
 * path is the address that answered; this keeps the one that was asked.
 *
 * @param asked the address as the user gave it, before any redirect
 * @param at when the last byte had come, by this computer's clock
 * @param charset the encoding that the server stated for the bytes, as it wrote the name, or null
 */
public record Fetched(String asked, Instant at, @Nullable String charset) {
    /** The time of the fetch as the time of the copy. */
    public CaptureTime time() {
        return new CaptureTime(at, "It was fetched from the web at that moment, by this computer's clock.");
    }
}
