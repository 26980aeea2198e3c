package app.rundown.ui.scroll;

import javafx.css.PseudoClass;

/** Lays out what a pane shows: the cards of the rows in sight, the header above them, and the scroll bar. */
final class PaneLayout<T> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final CardPane<T> pane;
    private final Cards<T> cards;
    private final Cells<T> cells;
    private final StickyHeader<T> sticky;
    private final PaneScrollBar scrollBar;
    private final FocusTraversal<T> traversal;
    private int pass;

    /** The layout of a pane, made of these parts. */
    PaneLayout(
            CardPane<T> pane,
            Cards<T> cards,
            Cells<T> cells,
            StickyHeader<T> sticky,
            PaneScrollBar scrollBar,
            FocusTraversal<T> traversal) {
        this.pane = pane;
        this.cards = cards;
        this.cells = cells;
        this.sticky = sticky;
        this.scrollBar = scrollBar;
        this.traversal = traversal;
    }

    /** Returns the width of the cards, in pixels. */
    double cardWidth() {
        return Math.clamp(free(), 0, cards.widest());
    }

    private double free() {
        return pane.getWidth() - scrollBar.width() - pane.snappedLeftInset() - pane.snappedRightInset();
    }

    /** Returns the height of a row's card, measured now, in pixels. */
    double measured(int row) {
        double height = cells.get(row, pane.rows().get(row)).height(cardWidth(), pass);
        pane.viewport().heights().set(row, height);
        return height;
    }

    /** Returns how much of the pane the header of a row covers, measured now, in pixels. */
    double covered(int row) {
        return sticky.height(row, cardWidth(), ++pass);
    }

    /** Lays out a pane that has rows and a height. */
    void layOut() {
        Viewport<T> viewport = pane.viewport();
        Heights heights = viewport.heights();
        double height = pane.getHeight();
        pass++;
        Anchor expected = viewport.anchor();
        double start = expected.y() - heights.top(expected.row());
        int last = heights.at(height - start);
        keep(heights.at(-start), last);
        VisibleRows seen = VisibleRows.of(pane.rows().size(), viewport.anchor(), height, this::measured);
        keep(seen.first(), seen.last());
        place(seen);
        scrollBar.layout();
    }

    private void place(VisibleRows seen) {
        Heights heights = pane.viewport().heights();
        double width = cardWidth();
        double x = pane.snapPositionX(pane.snappedLeftInset() + (free() - width) / 2);
        double top = seen.top();
        int nextHeader = sticky.after(seen.first());
        double nextTop = pane.getHeight() + 1e6;
        for (int row = seen.first(); row <= seen.last(); row++) {
            Cells.Cell<T> cell = cells.get(row, pane.rows().get(row));
            double height = heights.get(row);
            cell.node().resizeRelocate(x, pane.snapPositionY(top), width, height);
            cell.node().pseudoClassStateChanged(CURRENT, row == pane.current());
            nextTop = row == nextHeader ? pane.snapPositionY(top) : nextTop;
            top += height;
        }
        pane.viewport().show(seen);
        sticky.layout(seen, nextTop, x, width, pass);
    }

    /** Lays out a pane that has no rows or no height: nothing is shown. */
    void layOutNothing() {
        keep(0, -1);
        sticky.hide();
        pane.viewport().showNone();
        scrollBar.hide();
    }

    /** Keeps the cards of these rows in use, lets the others wait, and takes the keyboard focus from those. */
    private void keep(int first, int last) {
        cells.keep(row -> row >= first && row <= last);
        traversal.leaveHidden();
    }
}
