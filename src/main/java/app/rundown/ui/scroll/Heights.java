package app.rundown.ui.scroll;

/**
 * The heights of a long column of rows, in pixels: a Fenwick tree, so that correcting one row, finding where a row
 * begins and which row stands at a place each take a number of steps that grows with the logarithm of the rows only.
 */
final class Heights {
    private double[] heights = {};
    /** {@code sums[i]} is the sum of the heights from {@code i - (i & -i)} up to but without {@code i}. */
    private double[] sums = {0};

    int size() {
        return heights.length;
    }

    double get(int row) {
        return heights[row];
    }

    /** The height of all rows together. */
    double total() {
        return top(heights.length);
    }

    /** Where a row begins: the height of all rows above it. */
    double top(int row) {
        double top = 0;
        for (int i = row; i > 0; i -= i & -i) {
            top += sums[i];
        }
        return top;
    }

    /**
     * The row that stands at a distance from the top; the first one above it all, the last one below. There must be a
     * row.
     */
    int at(double distance) {
        int row = 0;
        double left = distance;
        for (int step = Integer.highestOneBit(heights.length); step > 0; step >>= 1) {
            int next = row + step;
            if (next <= heights.length && sums[next] <= left) {
                row = next;
                left -= sums[next];
            }
        }
        return Math.min(row, heights.length - 1);
    }

    /** Corrects the height of one row. */
    void set(int row, double height) {
        double more = height - heights[row];
        if (more == 0) {
            return;
        }
        heights[row] = height;
        for (int i = row + 1; i < sums.length; i += i & -i) {
            sums[i] += more;
        }
    }

    /** Puts rows in the place of others; the others keep what is known of them. Takes time that grows with all rows. */
    void replace(int from, int to, double[] rows) {
        double[] next = new double[heights.length - (to - from) + rows.length];
        System.arraycopy(heights, 0, next, 0, from);
        System.arraycopy(rows, 0, next, from, rows.length);
        System.arraycopy(heights, to, next, from + rows.length, heights.length - to);
        heights = next;
        sums = new double[next.length + 1];
        for (int i = 1; i < sums.length; i++) {
            sums[i] += next[i - 1];
            int parent = i + (i & -i);
            if (parent < sums.length) {
                sums[parent] += sums[i];
            }
        }
    }
}
