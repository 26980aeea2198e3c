package app.rundown.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import org.junit.jupiter.api.Test;

/** Checks that the row under the reader's eye stays where it is, whatever happens to the others. */
class ViewportTest extends CardPaneTestBase {
    @Test
    void rowsPutInAboveDoNotMoveTheReader() {
        List<Row> some = rows(50, 5000);
        show(some);
        act(() -> pane.scrollTo(2000));
        int id = anyInSight();
        double before = y(id);
        show(Stream.concat(rows(0, 50).stream(), some.stream()).toList());
        assertEquals(before, y(id));
    }

    @Test
    void rowsPutInOnTopWaitAboveTheReader() {
        List<Row> some = rows(50, 500);
        show(some);
        int id = anyInSight();
        double before = y(id);
        int estimated = counted.estimated;
        show(Stream.concat(rows(0, 50).stream(), some.stream()).toList());
        assertEquals(before, y(id));
        assertEquals(50, counted.estimated - estimated, "only the new rows may be estimated");
        act(() -> pane.scrollToStart());
        assertEquals(0, y(0));
    }

    @Test
    void aFilterKeepsTheRowUnderTheEye() {
        List<Row> all = rows(0, 6000);
        show(all);
        act(() -> pane.scrollTo(3001));
        int id = anyInSight();
        double before = y(id);
        show(all.stream().filter(row -> row.id() % 3 == id % 3).toList());
        assertEquals(before, y(id));
        show(all);
        assertEquals(before, y(id));
    }

    @Test
    void whereTheRowUnderTheEyeIsGoneTheNearestTakesItsPlace() {
        List<Row> all = rows(0, 6000);
        show(all);
        act(() -> pane.scrollTo(3001));
        int id = anyInSight();
        double before = y(id);
        show(all.stream().filter(row -> row.id() != id).toList());
        assertEquals(before, y(id + 1));
    }

    @Test
    void turningTheListKeepsTheRowUnderTheEye() {
        List<Row> all = rows(0, 6000);
        show(all);
        act(() -> pane.scrollTo(3001));
        int id = anyInSight();
        double before = y(id);
        show(all.reversed());
        assertEquals(before, y(id));
    }

    @Test
    void theCurrentRowIsTheOneUnderTheEye() {
        List<Row> all = rows(0, 6000);
        show(all);
        act(() -> pane.scrollTo(3001));
        int current = anyInSight() + 1;
        act(() -> pane.setCurrent(current));
        double before = y(current);
        show(all.stream()
                .filter(row -> row.id() == current || row.id() % 2 == 0)
                .toList());
        assertEquals(before, y(current));
        assertTrue(FxThread.call(
                () -> tile(current).getPseudoClassStates().contains(PseudoClass.getPseudoClass("current"))));
    }

    @Test
    void anotherWidthKeepsTheRowUnderTheEye() {
        show(rows(0, 6000));
        act(() -> pane.scrollTo(3001));
        int id = anyInSight();
        double before = y(id);
        for (double width = 590; width > 300; width -= 37) {
            double narrow = width;
            act(() -> pane.resize(narrow, HEIGHT));
            assertEquals(before, y(id), 0, "at " + width);
        }
        act(() -> pane.resize(WIDTH, HEIGHT));
        assertEquals(before, y(id));
    }

    @Test
    void aCardThatGrowsAboveMovesNothingBelow() {
        show(rows(0, 6000));
        act(() -> pane.scrollTo(3005));
        wheel(-40);
        int id = anyInSight();
        double before = y(id);
        Tile above = FxThread.call(() -> tile(id - 1));
        act(() -> above.grow(33));
        assertEquals(before, y(id));
        assertFilled();
    }

    @Test
    void aHeaderThatGrowsAtTheStartDoesNotCoverTheFirstRow() {
        show(rows(0, 1000));
        act(() -> pane.setCurrent(1));
        Tile first = FxThread.call(() -> tile(0));
        act(() -> first.grow(40));
        assertEquals(0, y(0));
        assertEquals(FxThread.call(first::getHeight), y(1));
    }

    @Test
    void theStartStaysTheStart() {
        act(() -> {
            pane.setRows(rows(0, 300));
            pane.setRows(rows(0, 300).stream().filter(row -> row.id() > 5).toList());
        });
        assertEquals(0, y(6), "the list before was never seen, so it must not move the start");
        show(rows(0, 300));
        act(() -> pane.scrollToStart());
        act(() -> pane.setCurrent(1));
        act(() -> tile(0).grow(44));
        assertEquals(0, y(0), "the header must not cover the first row that stands below it");
    }

    @Test
    void severalListsBeforeALayout() {
        List<Row> all = rows(0, 6000);
        show(all);
        act(() -> pane.scrollTo(3001));
        int id = anyInSight();
        double before = y(id);
        act(() -> {
            pane.setRows(all.subList(0, 5));
            pane.setCurrent(3);
            pane.setRows(all);
            pane.setCurrent(-1);
        });
        assertFilled();
        act(() -> pane.scrollTo(id));
        act(() -> {
            pane.setRows(all.reversed());
            pane.reveal(5999 - id);
        });
        assertTrue(y(id) > 0 && y(id) < before + HEIGHT);
    }
}
