package app.rundown.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Decompresses the bytes that a server sent. */
final class Decompression {
    /** The compression that servers are told they may use. */
    static final String ACCEPTED = "gzip";

    private Decompression() {}

    /**
     * Decompresses an answer.
     *
     * @param errors makes the failures
     * @param packing the header {@code Content-Encoding}; empty if the server gave none
     * @param most the most bytes after decompression: a small answer may hold a huge page
     * @throws IOException with a message for the user
     */
    static byte[] of(FetchErrors errors, URI address, byte[] bytes, String packing, int most) throws IOException {
        return switch (packing.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" -> gunzip(errors, address, bytes, most);
            default ->
                throw errors.of(
                        address, "the server compressed it in a way that Rundown did not ask for (“" + packing + "”).");
        };
    }

    private static byte[] gunzip(FetchErrors errors, URI address, byte[] bytes, int most) throws IOException {
        byte[] unpacked;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            unpacked = in.readNBytes(most + 1);
        } catch (IOException e) {
            IOException told = errors.of(
                    address, "it was sent compressed and can't be unpacked: it is damaged or cut short.", "Try again.");
            told.initCause(e);
            throw told;
        }
        if (unpacked.length > most) {
            throw errors.ofSize(address, most);
        }
        return unpacked;
    }
}
