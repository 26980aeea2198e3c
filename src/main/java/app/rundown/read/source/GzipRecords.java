package app.rundown.read.source;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A web archive ({@code .warc.gz}) whose records are packed one by one, as its standard asks. They are unpacked one
 * after another, so that the pictures and films between the pages need no memory and count against no limit.
 */
final class GzipRecords {
    /** Buffer size in bytes. */
    private static final int STEP = 64 * 1024;
    /** The bytes of a member's header without what is optional. */
    private static final int HEADER = 10;
    /** The bytes behind a member: a checksum and its length. */
    private static final int TRAILER = 8;
    /** How many bytes show whether a record begins. */
    private static final int BEGINNING = 16;
    /** The most bytes of a record, unpacked. A longer one is cut off. */
    private static final int LONGEST = 64 * 1024 * 1024;
    /** The most bytes of all records, unpacked, which bounds the time. */
    private static final long MOST = 1024L * 1024 * 1024;

    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final byte[] bytes;
    private final Inflater inflater = new Inflater(true);
    private int at;
    /** Why the last member could not be unpacked wholly, or null. */
    private @Nullable String damage;

    private GzipRecords(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether bytes are gzip data of several members, the first of which is a record of a web archive. */
    static boolean are(byte[] bytes) {
        if (!Gzip.is(bytes)) {
            return false;
        }
        GzipRecords records = new GzipRecords(bytes);
        try {
            if (!Warc.is(records.beginning())) {
                return false;
            }
            records.next(LONGEST);
            return records.damage == null && records.at + HEADER + TRAILER < bytes.length;
        } finally {
            records.inflater.end();
        }
    }

    /**
     * Adds the pages of all records to the containers.
     *
     * @param depth how many containers the pages are nested in
     */
    static void unpack(byte[] bytes, Containers containers, int depth) {
        GzipRecords records = new GzipRecords(bytes);
        try {
            records.unpack(new Warc(containers, depth), containers);
        } finally {
            records.inflater.end();
        }
    }

    private void unpack(Warc warc, Containers containers) {
        long all = 0;
        while (at < bytes.length && damage == null) {
            int member = at;
            byte[] record = next((int) Math.min(LONGEST, MOST - all));
            all += record.length;
            warc.read(record);
            if (damage != null) {
                containers.addProblem(
                        "the web archive",
                        "Its data can't be unpacked any further after " + member + " of " + bytes.length + " bytes ("
                                + damage + "); what comes before was read.");
            }
        }
    }

    /** Returns the first bytes of the member here, which is unpacked no further: most packed files are one page. */
    private byte[] beginning() {
        byte[] first = new byte[BEGINNING];
        int start = dataStart();
        try {
            inflater.setInput(bytes, Math.min(start, bytes.length), Math.max(0, bytes.length - start));
            inflater.inflate(first);
        } catch (DataFormatException e) {
            return new byte[0];
        }
        return first;
    }

    /** Unpacks the next member, or what can be unpacked of it. */
    private byte[] next(int most) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        at = dataStart();
        if (at >= bytes.length) {
            damage = "they end too early";
            return new byte[0];
        }
        inflater.reset();
        inflater.setInput(bytes, at, bytes.length - at);
        byte[] buffer = new byte[STEP];
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    damage = "they end too early";
                    break;
                }
                if (out.size() + read > most) {
                    damage = "they hold too much";
                    break;
                }
                out.write(buffer, 0, read);
            }
        } catch (DataFormatException e) {
            damage = "they are damaged";
        }
        at += (int) inflater.getBytesRead() + TRAILER;
        return out.toByteArray();
    }

    /** Returns where the data of the member here begin; the end where it has no header. */
    private int dataStart() {
        boolean header = at + HEADER <= bytes.length
                && (bytes[at] & 0xff) == 0x1f
                && (bytes[at + 1] & 0xff) == 0x8b
                && bytes[at + 2] == 8;
        if (!header) {
            return bytes.length;
        }
        int flags = bytes[at + 3];
        int start = at + HEADER;
        if ((flags & HAS_EXTRA) != 0 && start + 2 <= bytes.length) {
            start += 2 + (bytes[start] & 0xff) + ((bytes[start + 1] & 0xff) << 8);
        }
        start = (flags & HAS_NAME) == 0 ? start : afterZero(start);
        start = (flags & HAS_COMMENT) == 0 ? start : afterZero(start);
        return start + ((flags & HAS_CHECKSUM) == 0 ? 0 : 2);
    }

    private int afterZero(int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != 0) {
            i++;
        }
        return i + 1;
    }
}
