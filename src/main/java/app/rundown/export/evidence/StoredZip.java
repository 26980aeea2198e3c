package app.rundown.export.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a ZIP archive in the one form that a bundle has, so that a check can demand each of its bytes: entries stand
 * one after another and are stored, not compressed (compressed bytes differ from one system to the next); all fields
 * that hold no fact are zero, and the dates are the first that the format knows. APPNOTE.TXT of PKWARE, version 6.3,
 * without ZIP64.
 */
final class StoredZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    /** Version 1.0, which needs nothing but stored entries. */
    private static final short VERSION = 10;
    /** 1 January 1980. */
    private static final short FIRST_DAY = 1 << 5 | 1;

    /** What the sizes and offsets of the format can state. */
    private static final long MOST = 0xffff_ffffL;

    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    private final OutputStream out;
    private final List<byte[]> directory = new ArrayList<>();
    private long at;

    /** Writes to a stream, which it does not close. */
    StoredZip(OutputStream out) {
        this.out = out;
    }

    /** Writes an entry. */
    void add(Content content) throws IOException {
        byte[] name = content.path().getBytes(StandardCharsets.US_ASCII);
        if (at + content.size() + LOCAL_SIZE + name.length > MOST) {
            throw new IOException("the captures are larger than 4 GiB together; choose fewer documents");
        }
        ByteBuffer central = fields(CENTRAL_SIZE + name.length);
        central.putInt(CENTRAL).putShort(VERSION);
        put(central, content, name);
        central.position(42).putInt((int) at).put(name);
        directory.add(central.array());
        ByteBuffer local = fields(LOCAL_SIZE + name.length);
        put(local.putInt(LOCAL), content, name);
        local.position(LOCAL_SIZE).put(name);
        out.write(local.array());
        content.writeTo(out);
        at += local.capacity() + content.size();
    }

    /** Writes the directory. */
    void finish() throws IOException {
        int size = 0;
        for (byte[] entry : directory) {
            out.write(entry);
            size += entry.length;
        }
        short count = (short) directory.size();
        ByteBuffer end = fields(END_SIZE);
        end.putInt(END).position(8).putShort(count).putShort(count).putInt(size).putInt((int) at);
        out.write(end.array());
    }

    /** Puts the fields that an entry has in both places; the flags and the method are zero. */
    private static void put(ByteBuffer fields, Content content, byte[] name) {
        fields.putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt((int) content.crc())
                .putInt((int) content.size())
                .putInt((int) content.size())
                .putShort((short) name.length);
    }

    private static ByteBuffer fields(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
