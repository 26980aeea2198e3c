package app.rundown.read.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks compressed bytes: gzip with one or more members, and deflate as used by web servers and ZIP files. */
final class Gzip {
    /** Buffer size in bytes. */
    private static final int STEP = 64 * 1024;

    private Gzip() {}

    /** Whether bytes begin with a gzip header. */
    static boolean is(byte[] bytes) {
        return bytes.length > 18 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b && bytes[2] == 8;
    }

    /** Unpacks all members into one array. From a damaged file it returns what comes before the damage. */
    static byte[] unpack(byte[] bytes, Containers containers) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), STEP)) {
            return drain(in, containers, "the gzip data");
        } catch (IOException e) {
            containers.addProblem("the gzip data", "They can't be unpacked: " + e.getMessage() + ".");
            return new byte[0];
        }
    }

    /**
     * Unpacks deflated bytes; returns none if they can't be read.
     *
     * @param bare whether the zlib header, which the HTTP standard requires, is missing, as from some servers and in
     *     ZIP files
     */
    static byte[] inflate(byte[] bytes, boolean bare, Containers containers) {
        Inflater inflater = new Inflater(bare);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, STEP)) {
            return drain(in, containers, "the deflated data");
        } catch (IOException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private static byte[] drain(InputStream in, Containers containers, String where) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[STEP];
        try {
            int read = in.read(buffer);
            while (read > 0) {
                int fits = Math.min(read, containers.left());
                out.write(buffer, 0, fits);
                containers.consume(fits);
                if (fits < read) {
                    containers.addProblem(where, Containers.TOO_LARGE);
                    break;
                }
                read = in.read(buffer);
            }
        } catch (IOException e) {
            containers.addProblem(
                    where,
                    "They are damaged (" + e.getMessage() + "); what comes before the damage was read: " + out.size()
                            + " bytes.");
        }
        return out.toByteArray();
    }
}
