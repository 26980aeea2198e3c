package app.rundown.store.work;

import app.rundown.store.FileContent;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the archive of a piece of work, always in the same way. */
final class WorkZip {
    /** The entry that says what the file is. It comes first and is not compressed, so that its place is fixed. */
    static final String TYPE = "mimetype";

    /** The most bytes that an archive may hold when unpacked. All of them are in memory at the same time. */
    static final long MOST_BYTES = 512L * 1024 * 1024;

    /**
     * The time of every entry, as the work has none of its own. At the very first moment of the format, Java would add
     * the same time once more, in the zone of this computer.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    private WorkZip() {}

    /** Takes the content of a file. */
    @FunctionalInterface
    interface Target {
        /** Writes it. */
        void write(FileContent content) throws IOException;
    }

    /**
     * Writes an archive.
     *
     * @param part the session and the view
     * @param added what the user added
     * @param others all other entries, by their names
     * @return the SHA-256 of the archive
     * @throws IOException with a sentence for the user
     */
    static String write(byte[] part, byte[] added, Map<String, byte[]> others, Target target) throws IOException {
        long bytes = (long) part.length + added.length;
        for (byte[] other : others.values()) {
            bytes += other.length;
        }
        if (bytes > MOST_BYTES) {
            throw new IOException("The work is larger than " + MOST_BYTES / (1024 * 1024)
                    + " MiB, which is too much for one file. Close some of its documents, and save them by"
                    + " themselves.");
        }
        MessageDigest digest = digest();
        target.write(out -> {
            digest.reset();
            OutputStream hashed = new DigestOutputStream(new BufferedOutputStream(out, FileContent.PIECE), digest);
            ZipOutputStream zip = new ZipOutputStream(hashed, StandardCharsets.UTF_8);
            zip.putNextEntry(stored(WorkFile.TYPE.getBytes(StandardCharsets.US_ASCII)));
            zip.write(WorkFile.TYPE.getBytes(StandardCharsets.US_ASCII));
            put(zip, WorkFile.PART, part);
            put(zip, WorkFile.ADDED, added);
            for (Map.Entry<String, byte[]> other : others.entrySet()) {
                put(zip, other.getKey(), other.getValue());
            }
            zip.finish();
            hashed.flush();
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static ZipEntry stored(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(TYPE);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Returns the SHA-256 of bytes as hexadecimal digits. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Returns a new SHA-256. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
