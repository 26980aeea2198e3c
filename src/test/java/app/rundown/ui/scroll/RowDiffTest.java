package app.rundown.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks how the rows of one list are found again in the next. */
class RowDiffTest {
    private static RowDiff<String> of(List<String> before, List<String> after) {
        return new RowDiff<>(before, after, row -> row);
    }

    @Test
    void rowsPutInOnTopMoveTheRestDown() {
        RowDiff<String> change = of(List.of("c", "d"), List.of("a", "b", "c", "d"));
        assertEquals(0, change.head());
        assertEquals(2, change.tail());
        assertEquals(2, change.now(0));
    }

    @Test
    void whatIsGoneIsNowhere() {
        RowDiff<String> change = of(List.of("a", "b", "c", "d"), List.of("a", "d"));
        assertEquals(-1, change.now(1));
        assertEquals(1, change.now(3));
        assertEquals(1, change.nearest(2));
        assertEquals(0, change.nearest(0));
    }

    @Test
    void aTurnedListIsFoundByItsKeys() {
        RowDiff<String> change = of(List.of("a", "b", "c"), List.of("c", "b", "a"));
        assertEquals(2, change.now(0));
        assertEquals(1, change.now(1));
    }

    @Test
    void whereNothingStayedNothingIsNear() {
        assertEquals(-1, of(List.of("a"), List.of("b")).nearest(0));
        assertEquals(-1, of(List.of("a"), List.of()).nearest(0));
    }
}
