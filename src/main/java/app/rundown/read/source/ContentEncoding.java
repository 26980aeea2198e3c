package app.rundown.read.source;

import app.rundown.read.pack.Brotli;
import app.rundown.read.pack.Unpacked;
import app.rundown.read.pack.Zstd;
import java.util.Locale;

/** Undoes what makes bytes smaller on their way: the encodings that web servers use, two of which files have too. */
final class ContentEncoding {
    private ContentEncoding() {}

    /**
     * Returns the body of a web server's answer without its encodings; nothing if it can't be unpacked. Some archives
     * keep the header but store the body unpacked; it is then returned as it is.
     *
     * @param header the header {@code Content-Encoding}: the encodings in the order in which they were applied; empty
     *     if there is none
     */
    static byte[] undo(String header, byte[] body, Containers containers) {
        String[] names = header.toLowerCase(Locale.ROOT).split(",");
        byte[] bytes = body;
        for (int i = names.length - 1; i >= 0; i--) {
            bytes = switch (names[i].strip()) {
                case "br" -> unbrotli(bytes, containers);
                case "zstd" -> Zstd.is(bytes) ? unzstd(bytes, containers) : bytes;
                case "deflate" -> inflate(bytes, containers);
                default -> bytes;
            };
        }
        return Gzip.is(bytes) ? Gzip.unpack(bytes, containers) : bytes;
    }

    private static byte[] inflate(byte[] body, Containers containers) {
        if (Gzip.is(body) || Utf8.isValid(body)) {
            return body;
        }
        byte[] inflated = Gzip.inflate(body, false, containers);
        return inflated.length > 0 ? inflated : Gzip.inflate(body, true, containers);
    }

    private static byte[] unbrotli(byte[] body, Containers containers) {
        Unpacked unpacked = Brotli.unpack(body, containers.left());
        // Unlike the other encodings, Brotli has no signature by which it is recognised.
        boolean plain = (unpacked.damage() != null || unpacked.bytes().length == 0) && Utf8.isValid(body);
        return plain ? body : told(unpacked, "the Brotli data", containers);
    }

    /** Unpacks Zstandard data. */
    static byte[] unzstd(byte[] bytes, Containers containers) {
        return told(Zstd.unpack(bytes, containers.left()), "the Zstandard data", containers);
    }

    private static byte[] told(Unpacked unpacked, String where, Containers containers) {
        byte[] bytes = unpacked.bytes();
        containers.consume(bytes.length);
        if (unpacked.full()) {
            containers.addProblem(where, Containers.TOO_LARGE);
        }
        if (unpacked.damage() != null) {
            containers.addProblem(
                    where,
                    "They can't be unpacked any further (" + unpacked.damage() + "); what comes before was read: "
                            + bytes.length + " bytes.");
        }
        return bytes;
    }
}
