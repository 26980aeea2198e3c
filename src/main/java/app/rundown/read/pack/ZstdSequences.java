package app.rundown.read.pack;

/**
 * Reads the sequences of Zstandard blocks, which say how to put literals and repeats together (RFC 8878, 3.1.1.3.2).
 */
final class ZstdSequences {
    /** The most states of a table, as a power of two. */
    private static final int LITERAL_BITS = 9;

    private static final int OFFSET_BITS = 8;
    private static final int MATCH_BITS = 9;
    /** How many symbols a table may have. */
    private static final int LITERAL_SYMBOLS = 36;

    private static final int OFFSET_SYMBOLS = 32;
    private static final int MATCH_SYMBOLS = 53;

    private static final Ranges LITERALS = new Ranges(0, new int[] {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16,
    });
    private static final Ranges MATCHES = new Ranges(3, new int[] {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2,
        2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    });

    private static final ZstdStates USUAL_LITERALS = ZstdStates.of(
            6, 4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1,
            -1, -1);
    private static final ZstdStates USUAL_OFFSETS = ZstdStates.of(
            5, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1);
    private static final ZstdStates USUAL_MATCHES = ZstdStates.of(
            6, 1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
            1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1);

    private final byte[] packed;
    private final Output out;
    private final int start;
    private final Table literals = new Table(USUAL_LITERALS, LITERAL_BITS, LITERAL_SYMBOLS);
    private final Table offsets = new Table(USUAL_OFFSETS, OFFSET_BITS, OFFSET_SYMBOLS);
    private final Table matches = new Table(USUAL_MATCHES, MATCH_BITS, MATCH_SYMBOLS);
    private byte[] before = {};
    private final int[] recent = {1, 4, 8};

    /**
     * Begins a frame.
     *
     * @param out gets what is put together; what it holds already belongs to other frames
     */
    ZstdSequences(byte[] packed, Output out) {
        this.packed = packed;
        this.out = out;
        start = out.size();
    }

    /** Reads a table for how far back repeats reach. */
    static ZstdStates readOffsets(Bits in) throws DamagedException {
        return ZstdStates.read(in, OFFSET_BITS, OFFSET_SYMBOLS);
    }

    /** Reads a table for the lengths of repeats. */
    static ZstdStates readMatches(Bits in) throws DamagedException {
        return ZstdStates.read(in, MATCH_BITS, MATCH_SYMBOLS);
    }

    /** Reads a table for how many literals stand before a repeat. */
    static ZstdStates readLiterals(Bits in) throws DamagedException {
        return ZstdStates.read(in, LITERAL_BITS, LITERAL_SYMBOLS);
    }

    /** Takes what a dictionary states for known. */
    void take(ZstdDictionary dictionary) {
        literals.set(dictionary.runs);
        offsets.set(dictionary.offsets);
        matches.set(dictionary.matches);
        before = dictionary.content;
        System.arraycopy(dictionary.recent, 0, recent, 0, recent.length);
    }

    /** The table of states for one of the three numbers of a sequence. It may be used again in the next block. */
    private final class Table {
        private final ZstdStates usual;
        private final int most;
        private final int symbols;
        private boolean known;
        private ZstdStates states;

        /**
         * Creates a table.
         *
         * @param usual the states that the format itself states
         * @param most the most states, as a power of two
         * @param symbols how many symbols there are
         */
        Table(ZstdStates usual, int most, int symbols) {
            this.usual = usual;
            this.most = most;
            this.symbols = symbols;
            states = usual;
        }

        void read(int mode, Bits head) throws DamagedException {
            states = switch (mode) {
                case 0 -> usual;
                case 1 -> single(head.read(8));
                case 2 -> ZstdStates.read(head, most, symbols);
                default -> states;
            };
            if (mode == 3 && !known) {
                throw new DamagedException("a table in them is missing");
            }
            known = true;
        }

        void set(ZstdStates stated) {
            states = stated;
            known = true;
        }

        private ZstdStates single(int symbol) throws DamagedException {
            if (symbol >= symbols) {
                throw new DamagedException("a table in them is contradictory");
            }
            return ZstdStates.of(symbol);
        }
    }

    /**
     * Puts a block together.
     *
     * @param from offset of the sequences
     * @param to offset after the block
     * @param plain the literals of the block
     */
    void run(int from, int to, byte[] plain) throws DamagedException, Output.FullException {
        Bits head = new Bits(packed, from, to);
        int count = head.read(8);
        if (count == 255) {
            count = head.read(16) + 0x7F00;
        } else if (count > 127) {
            count = (count - 128 << 8) + head.read(8);
        }
        int used = 0;
        if (count > 0) {
            int modes = head.read(8);
            literals.read(modes >> 6, head);
            offsets.read(modes >> 4 & 3, head);
            matches.read(modes >> 2 & 3, head);
            used = sequences(count, new BackwardBits(packed, head.align(), to), plain);
        }
        out.put(plain, used, plain.length - used);
    }

    private int sequences(int count, BackwardBits in, byte[] plain) throws DamagedException, Output.FullException {
        int literal = in.read(literals.states.bits);
        int offset = in.read(offsets.states.bits);
        int match = in.read(matches.states.bits);
        int used = 0;
        int most = out.size() + Zstd.LARGEST_BLOCK;
        for (int i = 0; i < count; i++) {
            int power = offsets.states.symbol(offset);
            long value = (1L << power) + (in.read(power) & 0xffffffffL);
            int length = number(MATCHES, matches.states.symbol(match), in);
            int run = number(LITERALS, literals.states.symbol(literal), in);
            if (run > plain.length - used || out.size() + run + length > most || in.overrun()) {
                throw new DamagedException("the sequences in them do not fit");
            }
            out.put(plain, used, run);
            used += run;
            long distance = distance(value, run == 0);
            repeat(distance, length);
            if (i < count - 1) {
                literal = literals.states.next(literal, in);
                match = matches.states.next(match, in);
                offset = offsets.states.next(offset, in);
            }
        }
        if (!in.ended()) {
            throw new DamagedException("a stream in them has another length than it says");
        }
        return used;
    }

    private void repeat(long distance, int length) throws DamagedException, Output.FullException {
        long further = distance - (out.size() - start);
        if (distance <= 0 || further > before.length) {
            throw new DamagedException("a distance in them is not possible");
        }
        int known = further <= 0 ? 0 : (int) Math.min(length, further);
        if (known > 0) {
            out.put(before, before.length - (int) further, known);
        }
        if (known < length) {
            out.repeat((int) distance, length - known);
        }
    }

    private static int number(Ranges ranges, int code, BackwardBits in) {
        return ranges.first(code) + in.read(ranges.extra(code));
    }

    /** Returns the distance that a value means: the smallest values mean one of the last three distances. */
    private long distance(long value, boolean noLiterals) {
        if (value > recent.length) {
            long distance = value - recent.length;
            keep((int) Math.min(distance, Integer.MAX_VALUE), 2);
            return distance;
        }
        // A distance that would only go on with the repeat before is not needed, so its value means the next one.
        int which = (int) value - 1 + (noLiterals ? 1 : 0);
        int distance = which < recent.length ? recent[which] : recent[0] - 1;
        keep(distance, Math.min(which, 2));
        return distance;
    }

    /** Makes a distance the last one; those that were later than the given place move back. */
    private void keep(int distance, int place) {
        System.arraycopy(recent, 0, recent, 1, place);
        recent[0] = distance;
    }
}
