package app.rundown.ui.scroll;

/**
 * The heights of a long column of rows, in pixels. It is a Fenwick tree: correcting one row, finding where a row
 * begins, and finding the row at a distance each take time that grows with the logarithm of the number of rows.
 */
final class Heights {
    private double[] heights = {};
    /** {@code sums[i]} is the sum of the heights from {@code i - (i & -i)} to {@code i}, exclusive. */
    private double[] sums = {0};

    /** Returns the number of rows. */
    int size() {
        return heights.length;
    }

    /** Returns the height of a row. */
    double get(int row) {
        return heights[row];
    }

    /** Returns the height of all rows together. */
    double total() {
        return top(heights.length);
    }

    /** Returns where a row begins: the height of all rows above it. */
    double top(int row) {
        double top = 0;
        for (int i = row; i > 0; i -= i & -i) {
            top += sums[i];
        }
        return top;
    }

    /**
     * Returns the row at a distance from the top; the first row if the distance is above all rows, the last if it is
     * below. There must be a row.
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

    /**
     * Replaces the rows from {@code from} to {@code to}, exclusive, by rows of these heights; the other rows keep
     * theirs. Takes time that grows with the number of all rows.
     */
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
