package app.rundown.read.pack;

import java.util.Arrays;

/**
 * A table of states, each of which means a symbol and says how to find the next state: Zstandard's coding of symbols in
 * fractions of bits (finite state entropy, RFC 8878, section 4.1).
 */
final class ZstdStates {
    /** Marks a symbol that is less frequent than one state. */
    private static final int RARE = -1;

    /** Two to this power is how many states there are. */
    final int bits;

    private final byte[] symbols;
    private final byte[] lengths;
    private final int[] bases;

    private ZstdStates(int bits) {
        this.bits = bits;
        symbols = new byte[1 << bits];
        lengths = new byte[1 << bits];
        bases = new int[1 << bits];
    }

    /** Returns the table in which one symbol takes no bits. */
    static ZstdStates of(int symbol) {
        ZstdStates states = new ZstdStates(0);
        states.symbols[0] = (byte) symbol;
        return states;
    }

    /**
     * Makes a table.
     *
     * @param shares for each symbol, how many of the states mean it, or {@link #RARE}; together all of them
     */
    static ZstdStates of(int bits, int... shares) {
        ZstdStates states = new ZstdStates(bits);
        int size = 1 << bits;
        int[] next = new int[shares.length];
        int high = size;
        for (int symbol = 0; symbol < shares.length; symbol++) {
            next[symbol] = Math.abs(shares[symbol]);
            if (shares[symbol] == RARE) {
                states.symbols[--high] = (byte) symbol;
            }
        }
        int step = (size >> 1) + (size >> 3) + 3;
        int at = 0;
        for (int symbol = 0; symbol < shares.length; symbol++) {
            for (int i = 0; i < shares[symbol]; i++) {
                states.symbols[at] = (byte) symbol;
                do {
                    at = at + step & size - 1;
                } while (at >= high);
            }
        }
        for (int i = 0; i < size; i++) {
            int order = next[states.symbols[i] & 0xff]++;
            int length = bits - (31 - Integer.numberOfLeadingZeros(order));
            states.lengths[i] = (byte) length;
            states.bases[i] = (order << length) - size;
        }
        return states;
    }

    /**
     * Reads a table.
     *
     * @param most the most states, as a power of two
     * @param symbols how many symbols there are at most
     */
    static ZstdStates read(Bits in, int most, int symbols) throws DamagedException {
        int bits = in.read(4) + 5;
        if (bits > most) {
            throw new DamagedException("a table in them is too large");
        }
        int[] shares = new int[symbols];
        int left = 1 << bits;
        int symbol = 0;
        while (left > 0 && symbol < symbols) {
            int share = share(in, left);
            left -= Math.abs(share);
            shares[symbol++] = share;
            if (share == 0) {
                int more = 3;
                while (more == 3 && symbol < symbols) {
                    more = in.read(2);
                    symbol += more;
                }
            }
        }
        if (left != 0 || symbol > symbols) {
            throw new DamagedException("a table in them is contradictory");
        }
        in.align();
        return of(bits, Arrays.copyOf(shares, symbol));
    }

    /** Reads the share of one symbol, which takes the fewer bits the fewer states are left. */
    private static int share(Bits in, int left) throws DamagedException {
        int length = 32 - Integer.numberOfLeadingZeros(left + 1);
        int value = in.peek(length);
        int half = 1 << length - 1;
        int low = value & half - 1;
        int shortened = (1 << length) - 1 - (left + 1);
        if (low < shortened) {
            in.skip(length - 1);
            return low - 1;
        }
        in.skip(length);
        return (value >= half ? value - shortened : value) - 1;
    }

    /** Returns the symbol of a state. */
    int symbol(int state) {
        return symbols[state] & 0xff;
    }

    /** Reads the state that follows. */
    int next(int state, BackwardBits in) {
        return bases[state] + in.read(lengths[state]);
    }
}
