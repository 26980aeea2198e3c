package app.rundown.store;

import app.rundown.model.Capture;
import java.io.IOException;

/** Reads captures from files and from standard input. */
public final class CaptureFiles {
    private CaptureFiles() {}

    /**
     * Reads all bytes of a file.
     *
     * @param path a path, or {@code -} for standard input; it becomes the capture's path as it stands
     * @throws IOException with a sentence for people: what could not be read, and why
     */
    public static Capture read(String path) throws IOException {
        throw new IOException("not yet");
    }
}
