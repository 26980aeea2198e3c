package app.rundown.ui.scroll;

/**
 * The reader's place: a row, and its position on the pane. All other rows are laid out from it, so that nothing learnt
 * about them later moves it.
 *
 * @param row index of the row
 * @param y its upper edge, in pixels below the pane's upper edge; negative above it
 */
record Anchor(int row, double y) {
    /** The beginning of the first row. */
    static final Anchor START = new Anchor(0, 0);

    /** Further up than any list is long; {@link VisibleRows#of} then closes the gap below the last row. */
    private static final double FAR = -1e12;

    /** Returns the place where the last row ends at the pane's lower edge. */
    static Anchor end(int rows) {
        return new Anchor(rows - 1, FAR);
    }

    /**
     * Returns the place for a position of the scroll bar.
     *
     * @param position the share, from 0 to 1, of what does not fit into the pane that lies above it
     */
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

    /** Returns the share, from 0 to 1, of what does not fit into the pane that lies above it. */
    double position(Heights heights, double height) {
        double range = heights.total() - height;
        return range <= 0 ? 0 : Math.clamp((heights.top(row) - y) / range, 0, 1);
    }

    /** Returns where a row begins, in pixels below the pane's upper edge. */
    double top(int other, Heights heights) {
        return y + heights.top(other) - heights.top(row);
    }

    /** Returns the row at a distance in pixels below the pane's upper edge; -1 if there is none. */
    int rowAt(double distance, Heights heights) {
        double place = distance - y + heights.top(row);
        return place < 0 || place >= heights.total() ? -1 : heights.at(place);
    }

    /**
     * Returns the place from which a part of a row can be seen: this one if it already can, else the nearest one.
     *
     * @param other the row; the rows next to it must be in sight
     * @param part of the row
     * @param covered how many pixels at the top of the pane do not count
     * @param height of the pane
     * @param most how many pixels to leave around the part, where there is room
     */
    Anchor bringing(int other, VerticalRange part, double covered, double height, double most, Heights heights) {
        double free = height - covered - part.height();
        double around = Math.clamp(free / 2, 0, most);
        double top = top(other, heights);
        if (top + part.top() < covered || free < 0) {
            return new Anchor(other, covered + around - part.top());
        }
        return top + part.bottom() > height ? new Anchor(other, height - around - part.bottom()) : this;
    }

    /** Returns the place after everything has moved down by a distance. */
    Anchor moved(double distance) {
        return new Anchor(row, y + distance);
    }
}
