package app.rundown.store;

import app.rundown.model.Capture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;

/** Reads captures from files, from pipes, and from standard input. */
public final class CaptureFiles {
    /** The path that stands for standard input. */
    public static final String STANDARD_STREAM = "-";

    /** The most bytes that are read for a document: far more than any live blog has, few enough to fit in memory. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private CaptureFiles() {}

    /**
     * Reads all bytes of an ordinary file, or of standard input. Refuses what has no end of its own, such as a pipe or
     * a device, because the window would wait for it.
     *
     * @param path a path, or {@code -} for standard input; it becomes the capture's path unchanged
     * @throws IOException with a message for the user: what could not be read, and why
     */
    public static Capture read(String path) throws IOException {
        if (path.equals(STANDARD_STREAM)) {
            return new Capture(path, bytes("Standard input", System.in));
        }
        return ordinary(path, ordinaryFile(path));
    }

    /**
     * Returns an ordinary file.
     *
     * @throws IOException with a message for the user if there is none, or what is there can't be read as a whole
     */
    public static Path ordinaryFile(String path) throws IOException {
        Path file = file(path);
        if (isStream(file)) {
            throw new IOException("“" + path + "” is not an ordinary file but a pipe, a socket or a device, which the"
                    + " window does not read. Save what comes out of it as a file, and open that; or use “rundown"
                    + " export”, which reads pipes.");
        }
        return file;
    }

    /**
     * Reads all bytes of a file or a pipe, or of the given stream in place of standard input. The stream stays open.
     *
     * @param path a path, or {@code -} for the stream; it becomes the capture's path unchanged
     * @param standardInput the stream that is read for {@code -}
     * @throws IOException with a message for the user: what could not be read, and why; also if nothing comes out of a
     *     pipe for ten seconds
     */
    public static Capture read(String path, InputStream standardInput) throws IOException {
        return read(path, standardInput, PipeInput.LONGEST_SILENCE);
    }

    /** Gives up on a pipe after another time, as tests do. */
    static Capture read(String path, InputStream standardInput, Duration silence) throws IOException {
        if (path.equals(STANDARD_STREAM)) {
            return new Capture(path, bytes("Standard input", standardInput));
        }
        Path file = file(path);
        if (!isStream(file)) {
            return ordinary(path, file);
        }
        try (PipeInput pipe = new PipeInput(file, silence)) {
            return new Capture(path, bytes("“" + path + "”", pipe));
        }
    }

    private static Path file(String path) throws IOException {
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
        return file;
    }

    /**
     * Whether a file is a pipe, a socket or a device. Java calls them "other", and on Windows so it does files that are
     * kept elsewhere (compressed, or in a cloud); these have a size.
     */
    private static boolean isStream(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        boolean windows = file.getFileSystem().getSeparator().equals("\\");
        return attributes.isOther() && !(windows && attributes.size() > 0);
    }

    private static Capture ordinary(String path, Path file) throws IOException {
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
            throw new IOException(name + " could not be read: " + Reason.of(e) + ".", e);
        }
        if (bytes.length > LARGEST) {
            throw new IOException(
                    name + " is larger than " + LARGEST / (1024 * 1024) + " MiB; no live blog is that large.");
        }
        return bytes;
    }
}
