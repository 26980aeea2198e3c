package app.rundown.export.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * A file of a bundle. It is written twice, once to measure it, so that it is never in memory as a whole.
 *
 * @param path its place in the bundle, in ASCII letters
 * @param source writes it; each time the same bytes
 * @param size its bytes
 * @param crc the checksum that ZIP wants
 * @param sha256 its SHA-256, in hexadecimal digits
 */
record Content(String path, Source source, long size, long crc, String sha256) {
    /** Writes a content. */
    @FunctionalInterface
    interface Source {
        /** Writes all of it, and does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Measures a content. */
    static Content of(String path, Source source) throws IOException {
        Meter meter = new Meter();
        source.writeTo(meter);
        return new Content(path, source, meter.size, meter.crc.getValue(), meter.sha256.hex());
    }

    /** A content that is at hand. */
    static Content of(String path, byte[] bytes) throws IOException {
        return of(path, out -> out.write(bytes));
    }

    /** Writes it. */
    void writeTo(OutputStream out) throws IOException {
        source.writeTo(out);
    }

    /** Returns its hash as data packages have it. */
    String hash() {
        return Sha256.LABEL + sha256;
    }

    /** Returns the last part of its path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static final class Meter extends OutputStream {
        private final CRC32 crc = new CRC32();
        private final Sha256 sha256 = new Sha256();
        private long size;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            crc.update(bytes, from, length);
            sha256.add(bytes, from, length);
            size += length;
        }
    }
}
