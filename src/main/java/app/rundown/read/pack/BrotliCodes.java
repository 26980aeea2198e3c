package app.rundown.read.pack;

/**
 * Reads the prefix codes and context maps that stand before the data of a Brotli block (RFC 7932, 3.4, 3.5 and 7.3).
 */
final class BrotliCodes {
    /** The order in which the lengths of the codes for lengths are stated. */
    private static final int[] LENGTH_ORDER = {1, 2, 3, 4, 0, 5, 17, 6, 16, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    /** By the next four bits: a length of a code for lengths. */
    private static final int[] LENGTH_LENGTHS = {0, 4, 3, 2, 0, 4, 3, 1, 0, 4, 3, 2, 0, 4, 3, 5};
    /** By the next four bits: how many of them it takes. */
    private static final int[] LENGTH_BITS = {2, 2, 2, 3, 2, 2, 2, 4, 2, 2, 2, 3, 2, 2, 2, 4};
    /** How many of the shortest possible code words there are in all. */
    private static final int SPACE = 1 << PrefixCode.LONGEST;
    /** Repeats the length before. */
    private static final int REPEAT = 16;
    /** The length that is repeated if there was none before. */
    private static final int USUAL_LENGTH = 8;

    private final Bits bits;

    BrotliCodes(Bits bits) {
        this.bits = bits;
    }

    /** Reads a number from 1 to 256. */
    int count() throws DamagedException {
        if (!bits.flag()) {
            return 1;
        }
        int length = bits.read(3);
        return (1 << length) + 1 + bits.read(length);
    }

    /** Reads a prefix code for the symbols from 0 to {@code size - 1}. */
    PrefixCode code(int size) throws DamagedException {
        int skipped = bits.read(2);
        int[] lengths = new int[size];
        if (skipped == 1) {
            readSimple(lengths);
        } else {
            readLengths(lengths, lengthCode(skipped));
        }
        return new PrefixCode(lengths);
    }

    /** Reads several prefix codes. */
    PrefixCode[] codes(int count, int size) throws DamagedException {
        PrefixCode[] codes = new PrefixCode[count];
        for (int i = 0; i < count; i++) {
            codes[i] = code(size);
        }
        return codes;
    }

    private void readSimple(int[] lengths) throws DamagedException {
        int used = bits.read(2) + 1;
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(lengths.length - 1);
        int[] symbols = new int[used];
        for (int i = 0; i < used; i++) {
            symbols[i] = bits.read(width);
            if (symbols[i] >= lengths.length || lengths[symbols[i]] != 0) {
                throw new DamagedException("a code in them is contradictory");
            }
            lengths[symbols[i]] = 1;
        }
        boolean deep = used == 4 && bits.flag();
        for (int i = 0; i < used; i++) {
            lengths[symbols[i]] = switch (used) {
                case 1, 2 -> 1;
                case 3 -> i == 0 ? 1 : 2;
                default -> !deep ? 2 : Math.min(3, i + 1);
            };
        }
    }

    /** Reads the code in which the lengths of another code are stated. */
    private PrefixCode lengthCode(int skipped) throws DamagedException {
        int[] lengths = new int[LENGTH_ORDER.length];
        int space = 32;
        int used = 0;
        for (int i = skipped; i < LENGTH_ORDER.length && space > 0; i++) {
            int next = bits.peek(4);
            bits.skip(LENGTH_BITS[next]);
            int length = LENGTH_LENGTHS[next];
            lengths[LENGTH_ORDER[i]] = length;
            if (length > 0) {
                space -= 32 >> length;
                used++;
            }
        }
        if (space != 0 && used != 1) {
            throw new DamagedException("a code in them is contradictory");
        }
        return new PrefixCode(lengths);
    }

    private void readLengths(int[] lengths, PrefixCode code) throws DamagedException {
        int space = SPACE;
        int before = USUAL_LENGTH;
        int repeated = 0;
        int last = -1;
        int at = 0;
        while (at < lengths.length && space > 0) {
            int symbol = code.read(bits);
            if (symbol < REPEAT) {
                lengths[at++] = symbol;
                if (symbol > 0) {
                    before = symbol;
                    space -= SPACE >> symbol;
                }
                last = -1;
                continue;
            }
            // A repeat after a repeat of the same kind makes it longer, as one more digit makes a number.
            int extra = symbol == REPEAT ? 2 : 3;
            int already = symbol == last ? repeated : 0;
            repeated = (already > 0 ? already - 2 << extra : 0) + bits.read(extra) + 3;
            last = symbol;
            int more = repeated - already;
            if (more > lengths.length - at) {
                throw new DamagedException("a code in them is contradictory");
            }
            for (int end = at + more; at < end; at++) {
                lengths[at] = symbol == REPEAT ? before : 0;
                space -= symbol == REPEAT ? SPACE >> before : 0;
            }
        }
        if (space != 0) {
            throw new DamagedException("a code in them is contradictory");
        }
    }

    /**
     * Reads a context map: for each context the number of its prefix code.
     *
     * @param codes how many prefix codes there are
     */
    int[] contextMap(int size, int codes) throws DamagedException {
        int[] map = new int[size];
        if (codes == 1) {
            return map;
        }
        int runs = bits.flag() ? bits.read(4) + 1 : 0;
        PrefixCode code = code(codes + runs);
        int at = 0;
        while (at < size) {
            int symbol = code.read(bits);
            if (symbol > runs) {
                map[at++] = symbol - runs;
            } else {
                // Zeros: one, or a run of them.
                int zeros = (1 << symbol) + bits.read(symbol);
                if (zeros > size - at) {
                    throw new DamagedException("a context map in them is too long");
                }
                at += zeros;
            }
        }
        if (bits.flag()) {
            moveToFrontBack(map);
        }
        return map;
    }

    private static void moveToFrontBack(int[] map) {
        int[] order = new int[256];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int i = 0; i < map.length; i++) {
            int place = map[i];
            int value = order[place];
            map[i] = value;
            System.arraycopy(order, 0, order, 1, place);
            order[0] = value;
        }
    }
}
