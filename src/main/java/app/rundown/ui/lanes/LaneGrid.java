package app.rundown.ui.lanes;

/**
 * Where the columns of the lanes are: the clocks, then lanes of one width.
 *
 * @param width of all, in pixels
 * @param lanes how many lanes there are
 */
record LaneGrid(double width, int lanes) {
    /** The width of the column of clocks, in pixels. */
    static final double CLOCK = 84;
    /** The least width of a lane. */
    private static final double LEAST = 260;

    /** Returns how many lanes fit into a width; at least one. */
    static int fit(double width) {
        return (int) Math.max(1, (width - CLOCK) / LEAST);
    }

    /** Returns where a lane begins. */
    double x(int lane) {
        return Math.rint(CLOCK + lane * (width - CLOCK) / Math.max(1, lanes));
    }

    /** Returns the width of a lane. */
    double width(int lane) {
        return x(lane + 1) - x(lane);
    }
}
