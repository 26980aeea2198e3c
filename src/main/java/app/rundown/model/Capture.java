package app.rundown.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document as they were read: what every quotation can be checked against. They never change: whoever
 * hands an array over does not write to it any more, and {@link #bytes()} is only for reading. No copies are made,
 * because a document may be as large as memory bears.
 */
public final class Capture {
    private final String path;
    private final byte[] bytes;
    private @Nullable String sha256;
    private final @Nullable Fetched fetched;
    private final @Nullable Instant written;

    /**
     * Takes the bytes read from a file or from standard input.
     *
     * @param path where they were read, as the user named it: a file's path, or {@code -} for standard input
     * @param bytes all bytes, undecoded; the capture's own from now on
     */
    public Capture(String path, byte[] bytes) {
        this(path, bytes, null, null);
    }

    /**
     * Takes the bytes read from a place.
     *
     * @param path where they were read: a file's path, {@code -} for standard input, or the URL that answered
     * @param bytes all bytes, undecoded but unpacked; the capture's own from now on
     * @param fetched how they came from the web, or null where they did not
     */
    public Capture(String path, byte[] bytes, @Nullable Fetched fetched) {
        this(path, bytes, fetched, null);
    }

    /**
     * Takes the bytes read from a file.
     *
     * @param path the file's path
     * @param bytes all bytes, undecoded; the capture's own from now on
     * @param written when the file was last written, by the computer that it lies on
     */
    public static Capture ofFile(String path, byte[] bytes, Instant written) {
        return new Capture(path, bytes, null, written);
    }

    private Capture(String path, byte[] bytes, @Nullable Fetched fetched, @Nullable Instant written) {
        this.path = path;
        this.fetched = fetched;
        this.written = written;
        this.bytes = bytes;
    }

    /** Where the bytes were read: a file as the user named it, or the URL that answered. */
    public String path() {
        return path;
    }

    /** The last part of the path: what people call the document before its title is known. */
    public String name() {
        int cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return cut < 0 || cut == path.length() - 1 ? path : path.substring(cut + 1);
    }

    /** The bytes themselves, only for reading. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        // Not before it is asked for: the first time takes a while. Threads that ask at once find the same.
        String known = sha256;
        if (known == null) {
            known = HexFormat.of().formatHex(sha256Of(bytes));
            sha256 = known;
        }
        return known;
    }

    /**
     * How the bytes came from the web, or null where they are those of a file, which says nothing of when it was made.
     */
    public @Nullable Fetched fetched() {
        return fetched;
    }

    /**
     * When the file was last written, or null where the bytes are those of no file. Any copying of a file changes it,
     * so it is for people to judge; no time of an update, and nothing that is exported, may depend on it.
     */
    public @Nullable Instant written() {
        return written;
    }

    /** Two captures are equal when they hold the same bytes from the same place, whenever they were read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Capture that && path.equals(that.path) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes, sha256 " + sha256() + ")";
    }

    private static byte[] sha256Of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
