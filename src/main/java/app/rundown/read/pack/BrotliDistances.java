package app.rundown.read.pack;

/** How far back Brotli's repeats reach (RFC 7932, section 4). The last four distances have short codes. */
final class BrotliDistances {
    /** How many codes mean one of the last distances, or one near it. */
    private static final int NEAR = 16;
    /** For each of these codes: which of the last distances (0 is the last). */
    private static final int[] NEAR_PLACE = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
    /** For each of these codes: what is added to it. */
    private static final int[] NEAR_PLUS = {0, 0, 0, 0, -1, 1, -2, 2, -3, 3, -1, 1, -2, 2, -3, 3};

    private final int[] last = {4, 11, 15, 16};
    private int postfix;
    private int direct;

    /** Reads which form the codes of a block have. */
    void readForm(Bits bits) throws DamagedException {
        postfix = bits.read(2);
        direct = bits.read(4) << postfix;
    }

    /** Returns how many codes there are. */
    int codeCount() {
        return NEAR + direct + (48 << postfix);
    }

    /** Returns the distance that a code means, reading the bits after it. */
    int read(Bits bits, int code) throws DamagedException {
        if (code < NEAR) {
            int near = last[NEAR_PLACE[code]] + NEAR_PLUS[code];
            if (near <= 0) {
                throw new DamagedException("a distance in them is not possible");
            }
            return near;
        }
        int rest = code - NEAR - direct;
        if (rest < 0) {
            return code - NEAR + 1;
        }
        int high = rest >> postfix;
        int low = rest & (1 << postfix) - 1;
        int length = 1 + (high >> 1);
        int offset = (2 + (high & 1) << length) - 4;
        return (offset + bits.read(length) << postfix) + low + direct + 1;
    }

    /** Keeps a distance as the last one. */
    void keep(int code, int distance) {
        if (code != 0) {
            System.arraycopy(last, 0, last, 1, last.length - 1);
            last[0] = distance;
        }
    }
}
