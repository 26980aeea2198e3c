package app.rundown.read.pack;

import java.util.Arrays;

/** Reads the literals of a Zstandard block: bytes that are not repeats (RFC 8878, 3.1.1.3.1 and 4.2). */
final class ZstdLiterals {
    /** The longest code word, in bits. */
    private static final int LONGEST = 11;
    /** The most symbols whose weights are stated. */
    private static final int MOST_WEIGHTS = 255;
    /** The most states of the table for weights, as a power of two. */
    private static final int WEIGHT_BITS = 6;

    private final byte[] packed;
    /** For the next bits: the symbol, and the length of its code word above it. Empty before the first tree. */
    private short[] tree = {};

    private int treeBits;

    /** Offset after the literals. */
    int end;

    ZstdLiterals(byte[] packed) {
        this.packed = packed;
    }

    /** Takes over a tree that a dictionary states. */
    void takeTree(ZstdLiterals from) {
        tree = from.tree;
        treeBits = from.treeBits;
    }

    /**
     * Reads the literals of a block.
     *
     * @param from offset of the block
     * @param to offset after it
     */
    byte[] read(int from, int to) throws DamagedException {
        Bits head = new Bits(packed, from, to);
        int type = head.read(2);
        int form = head.read(2);
        if (type < 2) {
            // One bit of the form belongs to the size where the form is even.
            int size = switch (form) {
                case 1 -> head.read(12);
                case 3 -> head.read(20);
                default -> form >> 1 | head.read(4) << 1;
            };
            return plain(head.align(), to, size, type == 1);
        }
        int width = form < 2 ? 10 : form == 2 ? 14 : 18;
        int size = checked(head.read(width));
        int length = head.read(width);
        int at = head.align();
        end = at + length;
        if (end > to) {
            throw DamagedException.cut();
        }
        int data = type == 2 ? readTree(at, end) : at;
        if (tree.length == 0) {
            throw new DamagedException("a table in them is missing");
        }
        byte[] literals = new byte[size];
        if (form == 0) {
            stream(data, end, literals, 0, size);
        } else {
            fourStreams(data, literals);
        }
        return literals;
    }

    private static int checked(int size) throws DamagedException {
        if (size > Zstd.LARGEST_BLOCK) {
            throw new DamagedException("a block in them is too large");
        }
        return size;
    }

    private byte[] plain(int at, int to, int size, boolean repeated) throws DamagedException {
        end = at + (repeated ? 1 : size);
        if (end > to) {
            throw DamagedException.cut();
        }
        byte[] literals = new byte[checked(size)];
        if (repeated) {
            Arrays.fill(literals, packed[at]);
        } else {
            System.arraycopy(packed, at, literals, 0, size);
        }
        return literals;
    }

    private void fourStreams(int at, byte[] literals) throws DamagedException {
        if (end - at < 6) {
            throw DamagedException.cut();
        }
        Bits jumps = new Bits(packed, at, end);
        int each = (literals.length + 3) / 4;
        int from = at + 6;
        for (int i = 0; i < 4; i++) {
            int to = i == 3 ? end : from + jumps.read(16);
            int start = i * each;
            int size = i == 3 ? literals.length - start : each;
            if (to > end || size < 0) {
                throw new DamagedException("the parts of a block in them do not fit");
            }
            stream(from, to, literals, start, size);
            from = to;
        }
    }

    private void stream(int from, int to, byte[] literals, int start, int size) throws DamagedException {
        BackwardBits in = new BackwardBits(packed, from, to);
        for (int i = start; i < start + size; i++) {
            int found = tree[in.peek(treeBits)];
            in.skip(found >> 8);
            literals[i] = (byte) found;
        }
        if (!in.ended()) {
            throw new DamagedException("a stream in them has another length than it says");
        }
    }

    /** Reads the tree of the code words; returns the offset after it. */
    int readTree(int at, int to) throws DamagedException {
        if (at >= to) {
            throw DamagedException.cut();
        }
        int head = packed[at] & 0xff;
        boolean direct = head >= 128;
        int[] weights = new int[MOST_WEIGHTS + 1];
        int count = direct ? head - 127 : 0;
        int after = at + 1 + (direct ? (count + 1) / 2 : head);
        if (after > to) {
            throw DamagedException.cut();
        }
        for (int i = 0; i < count; i++) {
            int pair = packed[at + 1 + i / 2];
            weights[i] = i % 2 == 0 ? pair >> 4 & 15 : pair & 15;
        }
        if (!direct) {
            count = packedWeights(at + 1, after, weights);
        }
        makeTree(weights, count);
        return after;
    }

    /** Reads weights that are packed themselves; returns how many there are. */
    private int packedWeights(int from, int to, int[] weights) throws DamagedException {
        Bits head = new Bits(packed, from, to);
        ZstdStates states = ZstdStates.read(head, WEIGHT_BITS, LONGEST + 2);
        BackwardBits in = new BackwardBits(packed, head.align(), to);
        int[] two = {in.read(states.bits), in.read(states.bits)};
        int count = 0;
        while (!in.overrun()) {
            if (count >= MOST_WEIGHTS - 1) {
                throw new DamagedException("a table in them is too large");
            }
            int which = count % 2;
            weights[count++] = states.symbol(two[which]);
            two[which] = states.next(two[which], in);
        }
        // The other state still means a symbol.
        weights[count] = states.symbol(two[count % 2]);
        return count + 1;
    }

    private void makeTree(int[] weights, int count) throws DamagedException {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i] == 0 ? 0 : 1 << weights[i] - 1;
        }
        int bits = 32 - Integer.numberOfLeadingZeros(sum);
        int rest = (1 << bits) - sum;
        if (sum == 0 || bits > LONGEST || Integer.bitCount(rest) != 1) {
            throw new DamagedException("a table in them is contradictory");
        }
        // The last weight is not stated: it is what is left.
        weights[count] = 32 - Integer.numberOfLeadingZeros(rest);
        treeBits = bits;
        tree = new short[1 << bits];
        int at = 0;
        for (int weight = 1; weight <= bits; weight++) {
            for (int symbol = 0; symbol <= count; symbol++) {
                if (weights[symbol] == weight) {
                    short entry = (short) (bits + 1 - weight << 8 | symbol);
                    for (int end = at + (1 << weight - 1); at < end; at++) {
                        tree[at] = entry;
                    }
                }
            }
        }
    }
}
