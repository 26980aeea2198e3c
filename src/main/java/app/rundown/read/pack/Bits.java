package app.rundown.read.pack;

/** Reads bits from the first byte on, each byte from its lowest bit. */
final class Bits {
    /** The most bits that can be looked at together. */
    static final int MOST = 32;

    private final byte[] bytes;
    private final int limit;
    private int at;
    private long held;
    private int count;

    /**
     * Starts to read.
     *
     * @param at offset of the first byte
     * @param limit offset after the last byte
     */
    Bits(byte[] bytes, int at, int limit) {
        this.bytes = bytes;
        this.at = at;
        this.limit = limit;
    }

    /** Returns the next bits without going on; zeros after the end. */
    int peek(int length) {
        while (count < MOST && at < limit) {
            held |= (bytes[at++] & 0xffL) << count;
            count += 8;
        }
        return (int) (held & (1L << length) - 1);
    }

    /** Goes on by some bits that were looked at. */
    void skip(int length) throws DamagedException {
        if (length > count) {
            throw DamagedException.cut();
        }
        held >>>= length;
        count -= length;
    }

    /** Reads bits as a number: the first bit is the lowest. */
    int read(int length) throws DamagedException {
        int value = peek(length);
        skip(length);
        return value;
    }

    /** Reads one bit. */
    boolean flag() throws DamagedException {
        return read(1) != 0;
    }

    /** Goes on to the beginning of the next byte and returns its offset. The bits left out must be zero. */
    int align() throws DamagedException {
        if (read(count % 8) != 0) {
            throw new DamagedException("bits that must be zero are not");
        }
        return at - count / 8;
    }

    /** Goes on at a byte. */
    void moveTo(int offset) {
        at = offset;
        held = 0;
        count = 0;
    }

    /** Returns how many whole bytes are left. */
    int left() {
        return limit - at + count / 8;
    }
}
