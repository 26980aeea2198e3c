package app.rundown.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Checks which rows a pane shows for an anchor, and where they are. */
class SeenTest {
    /** Returns what is seen of ten rows of 100 pixels on a pane of 250. */
    private static Seen of(Anchor anchor) {
        return Seen.of(10, anchor, 250, row -> 100);
    }

    @Test
    void fillsThePaneFromTheAnchorOn() {
        assertEquals(new Seen(0, 2, 0, 300), of(Anchor.START));
        assertEquals(new Seen(3, 5, -50, 250), of(new Anchor(4, 50)));
    }

    @Test
    void leavesNoGapAtEitherEnd() {
        assertEquals(new Seen(0, 2, 0, 300), of(new Anchor(0, 80)));
        assertEquals(new Seen(7, 9, -50, 250), of(new Anchor(9, 20)));
        assertEquals(new Seen(7, 9, -50, 250), of(Anchor.end(10)));
        assertEquals(new Seen(0, 2, 0, 300), of(new Anchor(9, 1e9)));
    }

    @Test
    void anAnchorFarOutOfSightStillLeads() {
        assertEquals(new Seen(5, 7, -50, 250), of(new Anchor(2, -350)));
        assertEquals(new Seen(1, 3, 0, 300), of(new Anchor(8, 700)));
    }

    @Test
    void whatDoesNotFillThePaneBeginsAtItsTop() {
        assertEquals(new Seen(0, 1, 0, 200), Seen.of(2, new Anchor(1, -40), 250, row -> 100));
    }

    @Test
    void aRowHigherThanThePaneIsSeenInPart() {
        assertEquals(new Seen(1, 1, -300, 700), Seen.of(3, new Anchor(1, -300), 250, row -> 1000));
    }
}
