package app.rundown.read.pack;

/** Unpacks Brotli (RFC 7932), which web servers use most: {@code Content-Encoding: br}. It has no checksum. */
public final class Brotli {
    /** Bytes at the end of the window that no distance reaches. */
    private static final int WINDOW_MARGIN = 16;

    private static final int COMMANDS = 704;
    /** Commands up to this one use the last distance and state none. */
    private static final int IMPLICIT = 128;
    /** For each 64 commands: the first code of how many literals follow. */
    private static final int[] INSERT_CODES = {0, 0, 0, 0, 8, 8, 0, 16, 8, 16, 16};
    /** For each 64 commands: the first code of how many bytes are repeated. */
    private static final int[] COPY_CODES = {0, 8, 0, 8, 0, 8, 16, 0, 16, 8, 16};

    private static final Ranges INSERTS =
            new Ranges(0, new int[] {0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 14, 24});
    private static final Ranges COPIES =
            new Ranges(2, new int[] {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 24});

    private final byte[] packed;
    private final Bits bits;
    private final BrotliCodes codes;
    private final Output out;
    private final BrotliDistances distances = new BrotliDistances();
    private int window;

    private Brotli(byte[] packed, Output out) {
        this.packed = packed;
        this.out = out;
        bits = new Bits(packed, 0, packed.length);
        codes = new BrotliCodes(bits);
    }

    /**
     * Unpacks.
     *
     * @param most the most bytes to unpack
     */
    public static Unpacked unpack(byte[] packed, int most) {
        return Unpacked.by(out -> new Brotli(packed, out).run(), most);
    }

    private void run() throws DamagedException, Output.FullException {
        window = (1 << windowBits()) - WINDOW_MARGIN;
        boolean last = false;
        while (!last) {
            last = bits.flag();
            if (last && bits.flag()) {
                return;
            }
            int nibbles = bits.read(2) + 4;
            if (nibbles == 7) {
                skipBlock();
            } else {
                int length = length(nibbles);
                if (!last && bits.flag()) {
                    copyBlock(length);
                } else {
                    new Block(length).run();
                }
            }
        }
    }

    private int windowBits() throws DamagedException {
        if (!bits.flag()) {
            return 16;
        }
        int high = bits.read(3);
        if (high > 0) {
            return 17 + high;
        }
        int low = bits.read(3);
        if (low == 1) {
            throw new DamagedException("they use a form of Brotli that is not allowed on the web");
        }
        return low == 0 ? 17 : 8 + low;
    }

    private int length(int nibbles) throws DamagedException {
        int length = bits.read(4 * nibbles);
        if (nibbles > 4 && length >> 4 * (nibbles - 1) == 0) {
            throw new DamagedException("a length in them is contradictory");
        }
        return length + 1;
    }

    /** Skips a block that holds no data. */
    private void skipBlock() throws DamagedException {
        if (bits.flag()) {
            throw new DamagedException("bits that must be zero are not");
        }
        int size = bits.read(2);
        int length = size == 0 ? 0 : bits.read(8 * size) + 1;
        int from = bits.align();
        if (length > packed.length - from) {
            throw DamagedException.cut();
        }
        bits.moveTo(from + length);
    }

    /** Copies a block that is not packed. */
    private void copyBlock(int length) throws DamagedException, Output.FullException {
        int from = bits.align();
        int there = Math.min(length, packed.length - from);
        out.put(packed, from, there);
        if (there < length) {
            throw DamagedException.cut();
        }
        bits.moveTo(from + length);
    }

    /** A block of packed data. */
    private final class Block {
        private final BrotliBlocks literals = new BrotliBlocks(bits, codes);
        private final BrotliBlocks commands = new BrotliBlocks(bits, codes);
        private final BrotliBlocks reaches = new BrotliBlocks(bits, codes);
        private final BrotliContext[] modes = new BrotliContext[literals.typeCount];
        private final int[] literalMap;
        private final int[] distanceMap;
        private final PrefixCode[] literalCodes;
        private final PrefixCode[] commandCodes;
        private final PrefixCode[] distanceCodes;
        private int left;

        /**
         * Reads what stands before the data.
         *
         * @param length how many bytes the block holds
         */
        Block(int length) throws DamagedException {
            left = length;
            distances.readForm(bits);
            for (int i = 0; i < modes.length; i++) {
                modes[i] = BrotliContext.of(bits.read(2));
            }
            int literalTrees = codes.count();
            literalMap = codes.contextMap(64 * literals.typeCount, literalTrees);
            int distanceTrees = codes.count();
            distanceMap = codes.contextMap(4 * reaches.typeCount, distanceTrees);
            literalCodes = codes.codes(literalTrees, 256);
            commandCodes = codes.codes(commands.typeCount, COMMANDS);
            distanceCodes = codes.codes(distanceTrees, distances.codeCount());
        }

        void run() throws DamagedException, Output.FullException {
            while (left > 0) {
                commands.next();
                int command = commandCodes[commands.type].read(bits);
                int cell = command >> 6;
                int inserted = INSERTS.read(bits, INSERT_CODES[cell] + (command >> 3 & 7));
                int copied = COPIES.read(bits, COPY_CODES[cell] + (command & 7));
                insert(inserted);
                if (left > 0) {
                    copy(copied, command < IMPLICIT);
                }
            }
        }

        private void insert(int length) throws DamagedException, Output.FullException {
            if (length > left) {
                throw new DamagedException("a block in them is longer than it says");
            }
            left -= length;
            for (int i = 0; i < length; i++) {
                literals.next();
                int context = modes[literals.type].number(out.last(1), out.last(2));
                out.put(literalCodes[literalMap[64 * literals.type + context]].read(bits));
            }
        }

        private void copy(int length, boolean implicit) throws DamagedException, Output.FullException {
            int symbol = 0;
            if (!implicit) {
                reaches.next();
                int context = 4 * reaches.type + Math.min(length, 5) - 2;
                symbol = distanceCodes[distanceMap[context]].read(bits);
            }
            int distance = distances.read(bits, symbol);
            int furthest = Math.min(window, out.size());
            int before = out.size();
            if (distance > furthest) {
                BrotliDictionary.put(out, length, distance - furthest - 1);
            } else if (length <= left) {
                distances.keep(symbol, distance);
                out.repeat(distance, length);
            }
            left -= out.size() - before;
            if (out.size() == before || left < 0) {
                throw new DamagedException("a block in them is longer than it says");
            }
        }
    }
}
