package app.rundown.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Takes off the packing in which a server sent its bytes. */
final class Unpacking {
    /** What a server is told that it may pack with. */
    static final String ACCEPTED = "gzip";

    private Unpacking() {}

    /**
     * Unpacks an answer.
     *
     * @param trouble says what is wrong
     * @param packing the header {@code Content-Encoding}; empty where the server gave none
     * @param most the most bytes that are unpacked: a small packet may hold a huge page
     */
    static byte[] of(Trouble trouble, URI address, byte[] bytes, String packing, int most) throws IOException {
        return switch (packing.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" -> gunzip(trouble, address, bytes, most);
            default ->
                throw trouble.of(address, "the server packed it in a way that was not asked for (“" + packing + "”).");
        };
    }

    private static byte[] gunzip(Trouble trouble, URI address, byte[] bytes, int most) throws IOException {
        byte[] unpacked;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            unpacked = in.readNBytes(most + 1);
        } catch (IOException e) {
            IOException told = trouble.of(
                    address, "it came packed and can't be unpacked: it is damaged or cut short.", "Try again.");
            told.initCause(e);
            throw told;
        }
        if (unpacked.length > most) {
            throw trouble.ofSize(address, most);
        }
        return unpacked;
    }
}
