package app.rundown.ui.matrix;

import java.util.List;

/**
 * Positions and sizes in the matrix of speakers and topics, in pixels. Its headers stay while the cells scroll below
 * them.
 *
 * @param width of the space for everything
 * @param height of the space for everything
 * @param names width of the speakers' headers
 * @param heads height of the topics' headers
 * @param cell width of a cell
 * @param line height of a cell
 * @param columns number of topics
 * @param lines number of speakers
 * @param beyond by how much the last topics' names reach beyond the cells
 */
record MatrixSizes(
        double width,
        double height,
        double names,
        double heads,
        double cell,
        double line,
        int columns,
        int lines,
        double beyond) {
    /** By how much a slanted name is narrower and lower than an upright one: the sine of 45 degrees. */
    static final double SLANT = Math.sqrt(0.5);

    /** Least width of a cell, in em. */
    private static final double CELL = 2.4;
    /** Greatest width of a cell, in em. */
    private static final double WIDEST_CELL = 3.7;
    /** Height of a cell, and of the line of totals, in em. */
    private static final double LINE = 2.6;
    /** What a speaker's header holds beside the name, in em: the avatar, the number, and the space between them. */
    private static final double BESIDE_SPEAKER = 6.6;

    /** Least space for a name, in em. */
    private static final double LEAST_NAME = 4;
    /** Greatest space for a topic's name, in em. */
    private static final double LONGEST_TOPIC = 32;
    /** The speakers' headers take at most this share of the width. */
    private static final double MOST_NAMES = 0.46;
    /** The topics' headers take at most this share of the height. */
    private static final double MOST_HEADS = 0.6;

    /**
     * Shares out the space. The topics' names are slanted, so the last ones reach beyond the cells.
     *
     * @param em the size of the text, in pixels
     * @param speaker width of the longest speaker's name
     * @param topics widths of the topics' names
     */
    static MatrixSizes of(double width, double height, double em, double speaker, List<Double> topics, int lines) {
        int columns = topics.size();
        double longest = topics.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double names =
                Math.rint(Math.min(Math.max(speaker, LEAST_NAME * em) + BESIDE_SPEAKER * em, MOST_NAMES * width));
        double slanted = (Math.clamp(longest, LEAST_NAME * em, LONGEST_TOPIC * em) + 2.5 * em) * SLANT;
        double heads = Math.rint(Math.min(slanted + LINE * em, MOST_HEADS * height));
        double least = Math.rint(CELL * em);
        double beyond = 0;
        for (int i = 0; i < columns; i++) {
            double reach = (Math.min(topics.get(i), LONGEST_TOPIC * em) + em) * SLANT;
            beyond = Math.max(beyond, reach - least / 2 - (columns - 1 - i) * least);
        }
        double right = Math.rint(Math.min(beyond, heads));
        double free = Math.floor((width - names - right) / Math.max(1, columns));
        return new MatrixSizes(
                width,
                height,
                names,
                heads,
                Math.clamp(free, least, Math.rint(WIDEST_CELL * em)),
                Math.rint(LINE * em),
                columns,
                lines,
                right);
    }

    /** Returns the height of the slanted names, above the totals. */
    double slanted() {
        return heads - line;
    }

    /** Returns how far the cells can scroll horizontally. */
    double across() {
        return Math.max(0, columns * cell + beyond - (width - names));
    }

    /** Returns how far the cells can scroll vertically. */
    double down() {
        return Math.max(0, lines * line - (height - heads));
    }

    /** Returns the left edge of a place when the cells are scrolled this far. */
    double x(MatrixSpot spot, double scrolled) {
        return spot.column() == MatrixSpot.HEAD ? 0 : names + spot.column() * cell - scrolled;
    }

    /** Returns the upper edge of a place when the cells are scrolled this far. */
    double y(MatrixSpot spot, double scrolled) {
        return spot.line() == MatrixSpot.HEAD ? 0 : heads + spot.line() * line - scrolled;
    }

    /** Returns the width of a place. */
    double width(MatrixSpot spot) {
        return spot.column() == MatrixSpot.HEAD ? names : cell;
    }

    /** Returns the height of a place. */
    double height(MatrixSpot spot) {
        return spot.line() == MatrixSpot.HEAD ? heads : line;
    }

    /** Returns the first column of which anything is in view; the last is {@link #lastColumn}. */
    int firstColumn(double scrolled) {
        return (int) (scrolled / cell);
    }

    /** Returns the last column of which anything is in view. */
    int lastColumn(double scrolled) {
        return Math.min(columns - 1, (int) ((scrolled + width - names) / cell));
    }

    /** Returns the first line of which anything is in view; the last is {@link #lastLine}. */
    int firstLine(double scrolled) {
        return (int) (scrolled / line);
    }

    /** Returns the last line of which anything is in view. */
    int lastLine(double scrolled) {
        return Math.min(lines - 1, (int) ((scrolled + height - heads) / line));
    }

    /** Returns the horizontal scroll position that shows a place whole; the current one if it already does. */
    double showAcross(MatrixSpot spot, double scrolled) {
        return spot.column() == MatrixSpot.HEAD ? scrolled : shown(spot.column() * cell, cell, width - names, scrolled);
    }

    /** Returns the vertical scroll position that shows a place whole; the current one if it already does. */
    double showDown(MatrixSpot spot, double scrolled) {
        return spot.line() == MatrixSpot.HEAD ? scrolled : shown(spot.line() * line, line, height - heads, scrolled);
    }

    private static double shown(double from, double size, double room, double scrolled) {
        return Math.min(Math.max(scrolled, from + size - room), from);
    }
}
