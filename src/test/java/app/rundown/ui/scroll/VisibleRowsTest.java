package app.rundown.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Checks which rows a pane shows for an anchor, and where they are. */
class VisibleRowsTest {
    /** Returns what is seen of ten rows of 100 pixels on a pane of 250. */
    private static VisibleRows of(Anchor anchor) {
        return VisibleRows.of(10, anchor, 250, row -> 100);
    }

    @Test
    void fillsThePaneFromTheAnchorOn() {
        assertEquals(new VisibleRows(0, 2, 0, 300), of(Anchor.START));
        assertEquals(new VisibleRows(3, 5, -50, 250), of(new Anchor(4, 50)));
    }

    @Test
    void leavesNoGapAtEitherEnd() {
        assertEquals(new VisibleRows(0, 2, 0, 300), of(new Anchor(0, 80)));
        assertEquals(new VisibleRows(7, 9, -50, 250), of(new Anchor(9, 20)));
        assertEquals(new VisibleRows(7, 9, -50, 250), of(Anchor.end(10)));
        assertEquals(new VisibleRows(0, 2, 0, 300), of(new Anchor(9, 1e9)));
    }

    @Test
    void anAnchorFarOutOfSightStillLeads() {
        assertEquals(new VisibleRows(5, 7, -50, 250), of(new Anchor(2, -350)));
        assertEquals(new VisibleRows(1, 3, 0, 300), of(new Anchor(8, 700)));
    }

    @Test
    void whatDoesNotFillThePaneBeginsAtItsTop() {
        assertEquals(new VisibleRows(0, 1, 0, 200), VisibleRows.of(2, new Anchor(1, -40), 250, row -> 100));
    }

    @Test
    void aRowHigherThanThePaneIsSeenInPart() {
        assertEquals(new VisibleRows(1, 1, -300, 700), VisibleRows.of(3, new Anchor(1, -300), 250, row -> 1000));
    }
}
