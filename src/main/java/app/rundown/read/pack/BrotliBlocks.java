package app.rundown.read.pack;

import org.jspecify.annotations.Nullable;

/**
 * One of the three kinds of data in a Brotli block (literals, commands, distances), whose type changes every so often:
 * how many are left of the current type, and which type comes next (RFC 7932, section 6).
 */
final class BrotliBlocks {
    /** For each code of a count: how many bits are added to the smallest count of this code. */
    private static final int[] EXTRA = {
        2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 9, 10, 11, 12, 13, 24,
    };

    private static final Ranges COUNTS = new Ranges(1, EXTRA);

    private final Bits bits;
    private final @Nullable PrefixCode types;
    private final @Nullable PrefixCode counts;
    private int left;
    private int before = 1;

    /** How many types there are. */
    final int typeCount;

    /** The current type. */
    int type;

    /** Reads how the types change. */
    BrotliBlocks(Bits bits, BrotliCodes codes) throws DamagedException {
        this.bits = bits;
        typeCount = codes.count();
        types = typeCount < 2 ? null : codes.code(typeCount + 2);
        counts = typeCount < 2 ? null : codes.code(EXTRA.length);
        left = counts == null ? Integer.MAX_VALUE : COUNTS.read(bits, counts.read(bits));
    }

    /** Goes on to the next piece of data, which may be of another type. */
    void next() throws DamagedException {
        if (left == 0 && types != null && counts != null) {
            int symbol = types.read(bits);
            int next = switch (symbol) {
                case 0 -> before;
                case 1 -> (type + 1) % typeCount;
                default -> symbol - 2;
            };
            before = type;
            type = next;
            left = COUNTS.read(bits, counts.read(bits));
        }
        left--;
    }
}
