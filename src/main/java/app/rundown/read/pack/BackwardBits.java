package app.rundown.read.pack;

/**
 * Reads the bits of a Zstandard stream, which was written to be read from its end. The highest bit set in the last byte
 * marks the end of the data.
 */
final class BackwardBits {
    private final byte[] bytes;
    private final int from;
    /** How many bits are left; negative after more were read than there are. */
    private int left;

    /** Starts to read at the last of the bytes. */
    BackwardBits(byte[] bytes, int from, int to) throws DamagedException {
        this.bytes = bytes;
        this.from = from;
        if (to <= from || bytes[to - 1] == 0) {
            throw new DamagedException("a stream in them has no end mark");
        }
        left = 8 * (to - from - 1) + 31 - Integer.numberOfLeadingZeros(bytes[to - 1] & 0xff);
    }

    /** Reads up to 32 bits as a number; zeros where nothing is left. */
    int read(int length) {
        left -= length;
        return at(left, length);
    }

    /** Returns the next bits without going on; zeros where nothing is left. */
    int peek(int length) {
        return at(left - length, length);
    }

    /** Goes on by some bits that were looked at. */
    void skip(int length) {
        left -= length;
    }

    /** Whether exactly all bits were read. */
    boolean ended() {
        return left == 0;
    }

    /** Whether more bits were read than there are. */
    boolean overrun() {
        return left < 0;
    }

    private int at(int bit, int length) {
        if (bit < 0) {
            return bit + length <= 0 ? 0 : at(0, bit + length) << -bit;
        }
        int first = from + (bit >> 3);
        long held = 0;
        for (int i = 0; 8 * i < (bit & 7) + length; i++) {
            held |= (bytes[first + i] & 0xffL) << 8 * i;
        }
        return (int) (held >>> (bit & 7) & (1L << length) - 1);
    }
}
