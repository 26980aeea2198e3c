package app.rundown.ui;

/**
 * Where everything in the matrix of speakers and topics stands, in pixels; its heads stay while the cells scroll below
 * them.
 *
 * @param width of the room for all
 * @param height of the room for all
 * @param names how wide the heads of the speakers are
 * @param heads how high the heads of the topics are
 * @param cell how wide a cell is
 * @param line how high a cell is
 * @param columns how many topics there are
 * @param lines how many speakers there are
 */
record MatrixSizes(
        double width, double height, double names, double heads, double cell, double line, int columns, int lines) {
    private static final double CELL = 2.35;
    private static final double WIDEST_CELL = 3.6;
    private static final double LINE = 2.15;
    /** What the heads hold beside the name: the dot, the number, the space between them. */
    private static final double BESIDE_SPEAKER = 4.6;

    private static final double BESIDE_TOPIC = 3.6;
    private static final double LEAST_NAME = 4;
    private static final double LONGEST_TOPIC = 10;
    /** The speakers' heads take no more than this share of the width, the topics' no more of the height. */
    private static final double MOST = 0.46;

    /**
     * Shares out the room.
     *
     * @param em the size of the text
     * @param speaker how long the longest name of a speaker is
     * @param topic how long the longest name of a topic is
     */
    static MatrixSizes of(
            double width, double height, double em, double speaker, double topic, int columns, int lines) {
        double names = Math.rint(Math.min(Math.max(speaker, LEAST_NAME * em) + BESIDE_SPEAKER * em, MOST * width));
        double heads = Math.rint(
                Math.min(Math.clamp(topic, LEAST_NAME * em, LONGEST_TOPIC * em) + BESIDE_TOPIC * em, MOST * height));
        double free = Math.floor((width - names) / Math.max(1, columns));
        return new MatrixSizes(
                width,
                height,
                names,
                heads,
                Math.clamp(free, Math.rint(CELL * em), Math.rint(WIDEST_CELL * em)),
                Math.rint(LINE * em),
                columns,
                lines);
    }

    /** How far it can be scrolled across. */
    double across() {
        return Math.max(0, columns * cell - (width - names));
    }

    /** How far it can be scrolled down. */
    double down() {
        return Math.max(0, lines * line - (height - heads));
    }

    /** The left end of a place where it is scrolled so far. */
    double x(MatrixSpot spot, double scrolled) {
        return spot.column() == MatrixSpot.HEAD ? 0 : names + spot.column() * cell - scrolled;
    }

    /** The upper end of a place where it is scrolled so far. */
    double y(MatrixSpot spot, double scrolled) {
        return spot.line() == MatrixSpot.HEAD ? 0 : heads + spot.line() * line - scrolled;
    }

    double width(MatrixSpot spot) {
        return spot.column() == MatrixSpot.HEAD ? names : cell;
    }

    double height(MatrixSpot spot) {
        return spot.line() == MatrixSpot.HEAD ? heads : line;
    }

    /** The first column of which anything is seen; the last is {@link #lastColumn}. */
    int firstColumn(double scrolled) {
        return (int) (scrolled / cell);
    }

    int lastColumn(double scrolled) {
        return Math.min(columns - 1, (int) ((scrolled + width - names) / cell));
    }

    /** The first line of which anything is seen; the last is {@link #lastLine}. */
    int firstLine(double scrolled) {
        return (int) (scrolled / line);
    }

    int lastLine(double scrolled) {
        return Math.min(lines - 1, (int) ((scrolled + height - heads) / line));
    }

    /** How far it must be scrolled across so that a place is seen whole; as far as it is where it is. */
    double showAcross(MatrixSpot spot, double scrolled) {
        return spot.column() == MatrixSpot.HEAD ? scrolled : shown(spot.column() * cell, cell, width - names, scrolled);
    }

    /** How far it must be scrolled down so that a place is seen whole; as far as it is where it is. */
    double showDown(MatrixSpot spot, double scrolled) {
        return spot.line() == MatrixSpot.HEAD ? scrolled : shown(spot.line() * line, line, height - heads, scrolled);
    }

    private static double shown(double from, double size, double room, double scrolled) {
        return Math.min(Math.max(scrolled, from + size - room), from);
    }
}
