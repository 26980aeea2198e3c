package app.rundown.ui.scroll;

import java.util.function.IntToDoubleFunction;

/**
 * The rows on the pane, without a gap.
 *
 * @param first index of the first one
 * @param last index of the last one
 * @param top upper edge of the first one, in pixels below the pane's upper edge; never above 0
 * @param bottom lower edge of the last one, in pixels below the pane's upper edge
 */
record VisibleRows(int first, int last, double top, double bottom) {

    /**
     * Lays out rows from the anchor until the pane is full. If that would leave a gap before the first or after the
     * last of all rows, they are moved up or down to close it. If all rows together do not fill the pane, they begin at
     * its upper edge.
     *
     * @param rows how many there are, at least one
     * @param height of the pane, in pixels
     * @param measured returns the height of a row; called only for the anchor and for rows that are seen
     */
    static VisibleRows of(int rows, Anchor anchor, double height, IntToDoubleFunction measured) {
        int first = anchor.row();
        int last = first;
        double top = anchor.y();
        double bottom = top + measured.applyAsDouble(first);
        while (bottom < height && last < rows - 1) {
            bottom += measured.applyAsDouble(++last);
        }
        if (bottom < height) {
            top += height - bottom;
            bottom = height;
        }
        while (top > 0 && first > 0) {
            top -= measured.applyAsDouble(--first);
        }
        if (top > 0) {
            bottom -= top;
            top = 0;
            while (bottom < height && last < rows - 1) {
                bottom += measured.applyAsDouble(++last);
            }
        }
        while (first < last && top + measured.applyAsDouble(first) <= 0) {
            top += measured.applyAsDouble(first++);
        }
        while (first < last && bottom - measured.applyAsDouble(last) >= height) {
            bottom -= measured.applyAsDouble(last--);
        }
        return new VisibleRows(first, last, top, bottom);
    }
}
