package app.rundown.read.pack;

/**
 * A code in which frequent symbols take fewer bits and no code word begins like another (Huffman's). Of code words of
 * one length, that of the smaller symbol comes first, so the lengths say all.
 */
final class PrefixCode {
    /** The longest code word, in bits. */
    static final int LONGEST = 15;
    /** Code words up to this length are found by one look into a table. */
    private static final int QUICK = 8;

    private final int[] counts = new int[LONGEST + 1];
    private final short[] sorted;
    /** For each possible sequence of the next bits: the symbol and the length of its code word, 0 if it is longer. */
    private final short[] quick;

    private final int quickBits;

    /**
     * Makes a code.
     *
     * @param lengths the length of each symbol's code word, 0 if it has none. If only one symbol has one, no bits are
     *     read for it.
     */
    PrefixCode(int[] lengths) {
        int used = 0;
        int only = 0;
        int longest = 0;
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                counts[lengths[symbol]]++;
                longest = Math.max(longest, lengths[symbol]);
                only = symbol;
                used++;
            }
        }
        sorted = new short[Math.max(1, used)];
        if (used <= 1) {
            sorted[0] = (short) only;
            quickBits = 0;
            quick = new short[] {(short) (only << 4)};
            return;
        }
        int[] offsets = new int[LONGEST + 2];
        int[] words = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            offsets[length + 1] = offsets[length] + counts[length];
            words[length + 1] = words[length] + counts[length] << 1;
        }
        quickBits = Math.min(QUICK, longest);
        quick = new short[1 << quickBits];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                sorted[offsets[length]++] = (short) symbol;
                addQuick(symbol, length, words[length]++);
            }
        }
    }

    private void addQuick(int symbol, int length, int word) {
        if (length > quickBits) {
            return;
        }
        int reversed = Integer.reverse(word) >>> 32 - length;
        for (int bits = reversed; bits < quick.length; bits += 1 << length) {
            quick[bits] = (short) (symbol << 4 | length);
        }
    }

    /** Reads the next symbol. */
    int read(Bits bits) throws DamagedException {
        int next = bits.peek(LONGEST);
        int found = quick[next & (1 << quickBits) - 1];
        if (found != 0 || quickBits == 0) {
            bits.skip(found & LONGEST);
            return found >> 4;
        }
        int word = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= LONGEST; length++) {
            word |= next >> length - 1 & 1;
            int count = counts[length];
            if (word - count < first) {
                bits.skip(length);
                return sorted[index + word - first];
            }
            index += count;
            first = first + count << 1;
            word <<= 1;
        }
        throw new DamagedException("a code word in them has no meaning");
    }
}
