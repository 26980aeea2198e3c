package app.rundown.export.evidence;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A piece of DER (X.690), read from the outside to the inside: a tag, a length, and a content that may consist of
 * pieces again. Lengths that are not stated (BER) are not read.
 */
final class Der {
    /** What a sequence begins with. */
    static final int SEQUENCE = 0x30;

    /** What a number begins with. */
    static final int INTEGER = 0x02;

    /** What a row of bytes begins with. */
    static final int OCTETS = 0x04;

    /** What an object's name begins with. */
    static final int NAME = 0x06;

    /** What a time begins with. */
    static final int TIME = 0x18;

    /** What the first member with a number of its own begins with. */
    static final int FIRST = 0xa0;

    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** The pieces in some bytes. */
    Der(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Der(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /**
     * Returns what is in the next piece, and goes on behind it.
     *
     * @throws IllegalArgumentException if the next piece is another one, or is cut off
     */
    Der next(int tag) {
        if (at + 2 > end || (bytes[at] & 0xff) != tag) {
            throw new IllegalArgumentException("another piece than " + tag);
        }
        long length = bytes[at + 1] & 0xff;
        at += 2;
        if (length >= LONG_FORM) {
            int count = (int) length - LONG_FORM;
            if (count == 0 || count > MOST_LENGTH_BYTES || at + count > end) {
                throw new IllegalArgumentException("no length");
            }
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | bytes[at++] & 0xff;
            }
        }
        if (length > end - at) {
            throw new IllegalArgumentException("cut off");
        }
        Der inner = new Der(bytes, at, at + (int) length);
        at += (int) length;
        return inner;
    }

    /** Whether nothing is left. */
    boolean isEmpty() {
        return at >= end;
    }

    /** Returns what is left, as bytes. */
    byte[] content() {
        return Arrays.copyOfRange(bytes, at, end);
    }

    /** Returns what is left, as hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(content());
    }
}
