package app.rundown.store.session;

import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All of a capture but its bytes, which {@link KeptCaptures} has under their SHA-256.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param path where the bytes were read
 * @param page which page of an archive is meant, or null
 * @param fetched how they came from the web, or null
 * @param written when the file was last written, or null
 * @param alteredFrom the SHA-256 of the bytes that were saved, if somebody altered them since, or null
 */
public record KeptCapture(
        String sha256,
        String path,
        @Nullable String page,
        @Nullable Fetched fetched,
        @Nullable Instant written,
        @Nullable String alteredFrom) {
    /** Describes a capture. Takes a while for a large one, because its SHA-256 may not be known yet. */
    public static KeptCapture of(Capture capture) {
        return new KeptCapture(
                capture.sha256(),
                capture.path(),
                capture.page(),
                capture.fetched(),
                capture.written(),
                capture.alteredFrom());
    }

    /** Returns the place that leads to the document again: the address that the user gave, or the path. */
    public String place() {
        return fetched == null ? path : fetched.asked();
    }

    /** Whether it is the same page of the same bytes as another, wherever both were read. */
    public boolean isLike(KeptCapture other) {
        return sha256.equals(other.sha256) && Objects.equals(page, other.page);
    }

    /** Whether the bytes came from a file or an address, and not from the clipboard or the program itself. */
    public boolean hasPlace() {
        return fetched != null || written != null;
    }

    /** Returns the capture with its bytes. */
    public Capture with(byte[] bytes) {
        Capture capture = written == null ? new Capture(path, bytes, fetched) : Capture.ofFile(path, bytes, written);
        Capture chosen = page == null ? capture : capture.withPage(page);
        return alteredFrom == null ? chosen : chosen.alteredFrom(alteredFrom);
    }
}
