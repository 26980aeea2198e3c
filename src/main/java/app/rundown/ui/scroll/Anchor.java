package app.rundown.ui.scroll;

/**
 * What the reader's place is: a row, and where on the pane it stands. All other rows are laid out from it, so that
 * whatever becomes known of them never moves it.
 *
 * @param row index of the row
 * @param y its upper edge, in pixels below the pane's upper edge; negative above it
 */
record Anchor(int row, double y) {
    static final Anchor START = new Anchor(0, 0);

    /** Further up than any list is long; {@link Seen#of} lets no gap be below the last row. */
    private static final double FAR = -1e12;

    /** The place at which the last row ends at the pane's lower edge. */
    static Anchor end(int rows) {
        return new Anchor(rows - 1, FAR);
    }

    /** The place at which a share of all that does not fit into a pane, from 0 to 1, is above it. */
    static Anchor at(double position, Heights heights, double height) {
        if (position <= 0) {
            return START;
        }
        if (position >= 1) {
            return end(heights.size());
        }
        double distance = position * Math.max(0, heights.total() - height);
        int row = heights.at(distance);
        return new Anchor(row, heights.top(row) - distance);
    }

    /** Which share of all that does not fit into a pane is above it, from 0 to 1. */
    double position(Heights heights, double height) {
        double range = heights.total() - height;
        return range <= 0 ? 0 : Math.clamp((heights.top(row) - y) / range, 0, 1);
    }

    /** Where a row begins, in pixels below the pane's upper edge. */
    double top(int other, Heights heights) {
        return y + heights.top(other) - heights.top(row);
    }

    /** The row at so many pixels below the pane's upper edge; -1 where none is. */
    int rowAt(double distance, Heights heights) {
        double place = distance - y + heights.top(row);
        return place < 0 || place >= heights.total() ? -1 : heights.at(place);
    }

    /**
     * The place from which a part of a row can be seen: this one where it can already, else the next one where it can.
     *
     * @param other the row, whose neighbours are in sight
     * @param part of the row
     * @param covered so much of the pane's upper part does not count
     * @param height of the pane
     * @param most so many pixels are left around the part, where there is room
     */
    Anchor bringing(int other, Stretch part, double covered, double height, double most, Heights heights) {
        double free = height - covered - part.height();
        double around = Math.clamp(free / 2, 0, most);
        double top = top(other, heights);
        if (top + part.top() < covered || free < 0) {
            return new Anchor(other, covered + around - part.top());
        }
        return top + part.bottom() > height ? new Anchor(other, height - around - part.bottom()) : this;
    }

    /** The place after everything has moved down by a distance. */
    Anchor moved(double distance) {
        return new Anchor(row, y + distance);
    }
}
