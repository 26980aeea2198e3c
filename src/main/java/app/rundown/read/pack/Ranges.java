package app.rundown.read.pack;

/**
 * Codes that stand for ranges of numbers, one range after the other. Bits after the code say which number of its range
 * is meant.
 */
final class Ranges {
    private final int[] first;
    private final int[] extra;

    /**
     * Makes ranges.
     *
     * @param smallest the first number of the first range
     * @param extra for each range, how many bits follow its code: the range has two to this power numbers
     */
    Ranges(int smallest, int[] extra) {
        this.extra = extra;
        first = new int[extra.length];
        int next = smallest;
        for (int i = 0; i < extra.length; i++) {
            first[i] = next;
            next += 1 << extra[i];
        }
    }

    /** Returns the first number of a range. */
    int first(int code) {
        return first[code];
    }

    /** Returns how many bits follow the code of a range. */
    int extra(int code) {
        return extra[code];
    }

    /** Reads the bits that follow a code and returns the number. */
    int read(Bits bits, int code) throws DamagedException {
        return first[code] + bits.read(extra[code]);
    }
}
