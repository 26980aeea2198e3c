package app.rundown.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document as they were read, against which every quotation can be checked. They never change: whoever
 * hands over an array must not write to it afterwards, and the array from {@link #bytes()} must only be read. No copies
 * are made, because a document may nearly fill the memory.
 */
public final class Capture {
    private final String path;
    private final byte[] bytes;
    private @Nullable String sha256;
    private final @Nullable Fetched fetched;
    private final @Nullable Instant written;
    private final @Nullable String page;
    private final @Nullable String saved;

    /**
     * Captures the bytes read from a file or from standard input.
     *
     * @param path where they were read, as the user named it: a file's path, or {@code -} for standard input
     * @param bytes all bytes, undecoded; owned by the capture from now on
     */
    public Capture(String path, byte[] bytes) {
        this(path, bytes, null, null, null, null);
    }

    /**
     * Captures the bytes read from a file, from standard input or from the web.
     *
     * @param path where they were read: a file's path, {@code -} for standard input, or the URL that answered
     * @param bytes all bytes, undecoded but unpacked; owned by the capture from now on
     * @param fetched how they came from the web, or null if they did not
     */
    public Capture(String path, byte[] bytes, @Nullable Fetched fetched) {
        this(path, bytes, fetched, null, null, null);
    }

    /**
     * Captures the bytes read from a file whose time of writing is known.
     *
     * @param path the file's path
     * @param bytes all bytes, undecoded; owned by the capture from now on
     * @param written when the file was last written, according to the computer that holds it
     */
    public static Capture ofFile(String path, byte[] bytes, Instant written) {
        return new Capture(path, bytes, null, written, null, null);
    }

    private Capture(
            String path,
            byte[] bytes,
            @Nullable Fetched fetched,
            @Nullable Instant written,
            @Nullable String page,
            @Nullable String saved) {
        this.path = path;
        this.saved = saved;
        this.page = page;
        this.fetched = fetched;
        this.written = written;
        this.bytes = bytes;
    }

    /**
     * Returns the same bytes with the wish to read one page of the archive that they are.
     *
     * @param chosen the page's number, from 1, or its address; null to let the reader choose
     */
    public Capture withPage(@Nullable String chosen) {
        Capture capture = new Capture(path, bytes, fetched, written, chosen, saved);
        capture.sha256 = sha256;
        return capture;
    }

    /**
     * Returns the same bytes with the remark that they are not those that were saved: somebody altered them since.
     *
     * @param first the SHA-256 of the bytes that were saved
     */
    public Capture alteredFrom(String first) {
        Capture capture = new Capture(path, bytes, fetched, written, page, first);
        capture.sha256 = sha256;
        return capture;
    }

    /** Returns the SHA-256 that the bytes had when they were saved, if somebody altered them since; else null. */
    public @Nullable String alteredFrom() {
        return saved;
    }

    /**
     * Returns which page of the archive is meant, as its number or address. Null if nobody chose one, or if the bytes
     * hold only one page.
     */
    public @Nullable String page() {
        return page;
    }

    /** Returns where the bytes were read: a file as the user named it, {@code -}, or the URL that answered. */
    public String path() {
        return path;
    }

    /** Returns the last part of the path, which serves as a name until the document's title is known. */
    public String name() {
        int cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return cut < 0 || cut == path.length() - 1 ? path : path.substring(cut + 1);
    }

    /** Returns the bytes themselves, which must only be read. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** Returns the SHA-256 of the bytes as 64 lower-case hexadecimal digits. */
    public String sha256() {
        // Computed on the first call, because it takes a while. Threads that call at the same time compute the same
        // value.
        String known = sha256;
        if (known == null) {
            known = HexFormat.of().formatHex(sha256Of(bytes));
            sha256 = known;
        }
        return known;
    }

    /**
     * Returns how the bytes came from the web, or null if they were read from a file, which does not say when it was
     * made.
     */
    public @Nullable Fetched fetched() {
        return fetched;
    }

    /**
     * Returns when the file was last written, or null if the bytes did not come from a file. Any copying of a file
     * changes this time, so it is only for people to judge: no time of an update and nothing that is exported may
     * depend on it.
     */
    public @Nullable Instant written() {
        return written;
    }

    /** Two captures are equal if they hold the same bytes from the same place and mean the same page of them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Capture that
                && path.equals(that.path)
                && Objects.equals(page, that.page)
                && Arrays.equals(bytes, that.bytes);
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
