package app.rundown.store;

import app.rundown.model.Capture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads captures from files and from standard input. */
public final class CaptureFiles {
    /** The path that stands for standard input. */
    public static final String STANDARD_STREAM = "-";

    /** The most bytes that are read for a document: far more than any live blog has, few enough to fit in memory. */
    static final int LARGEST = 64 * 1024 * 1024;

    private CaptureFiles() {}

    /**
     * Reads all bytes of a file, or of standard input.
     *
     * @param path a path, or {@code -} for standard input; it becomes the capture's path unchanged
     * @throws IOException with a message for the user: what could not be read, and why
     */
    public static Capture read(String path) throws IOException {
        return read(path, System.in);
    }

    /**
     * Reads all bytes of a file, or of the given stream in place of standard input. The stream stays open.
     *
     * @param path a path, or {@code -} for the stream; it becomes the capture's path unchanged
     * @param standardInput the stream that is read for {@code -}
     * @throws IOException with a message for the user: what could not be read, and why
     */
    public static Capture read(String path, InputStream standardInput) throws IOException {
        if (path.equals(STANDARD_STREAM)) {
            return new Capture(path, bytes("Standard input", standardInput));
        }
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            throw new IOException("“" + path + "” is not a file name that this system can read.", e);
        }
        if (!Files.exists(file)) {
            throw new IOException("There is no file “" + path + "”.");
        }
        if (Files.isDirectory(file)) {
            throw new IOException("“" + path + "” is a folder; open the files in it instead.");
        }
        if (!Files.isReadable(file)) {
            throw new IOException("“" + path + "” can't be read: permission is denied.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Capture.ofFile(
                    path,
                    bytes("“" + path + "”", in),
                    Files.getLastModifiedTime(file).toInstant());
        }
    }

    private static byte[] bytes(String name, InputStream in) throws IOException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new IOException(name + " could not be read: " + e.getMessage() + ".", e);
        }
        if (bytes.length > LARGEST) {
            throw new IOException(
                    name + " is larger than " + LARGEST / (1024 * 1024) + " MiB; no live blog is that large.");
        }
        return bytes;
    }
}
