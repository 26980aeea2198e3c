package app.rundown.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.Test;

/** Checks which cards are on the pane, and how few are made and laid out for it. */
class CardPaneTest extends CardPaneTestBase {
    @Test
    void onlyWhatIsInSightHasACard() {
        show(rows(0, 100_000));
        assertFilled();
        assertTrue(counted.made.size() < 30, counted.made.size() + " cards");
        assertTrue(counted.measured < 40, counted.measured + " measured");
    }

    @Test
    void scrollingMakesNoCardsOnceThereAreEnough() {
        show(rows(0, 100_000));
        FxThread.run(() -> pane.scrollTo(5000));
        for (int i = 0; i < 200; i++) {
            wheel(-130);
        }
        int made = counted.made.size();
        int shown = counted.shown;
        int from = FxThread.call(() -> pane.spanProperty().get().first());
        for (int i = 0; i < 300; i++) {
            wheel(-70);
        }
        int passed = FxThread.call(() -> pane.spanProperty().get().first()) - from;
        assertTrue(passed > 50, passed + " rows passed");
        assertTrue(counted.made.size() <= made + 2, counted.made.size() - made + " more cards");
        assertTrue(
                counted.shown - shown <= passed + passed / DAY + 8,
                counted.shown - shown + " shown for " + passed + " rows");
    }

    @Test
    void cardsMakeWhatTheyLackWhereNobodyScrolls() {
        show(rows(0, 1000));
        // Cards are completed a few at a time, in each round.
        for (int round = 0; round < 100; round++) {
            settle();
        }
        List<Tile> rows = FxThread.call(
                () -> counted.made.stream().filter(tile -> !sticky(tile)).toList());
        assertTrue(rows.size() >= 10, rows.size() + " cards");
        assertEquals(
                List.of(), rows.stream().filter(tile -> tile.lacking >= 0).toList(), "asked until it lacks nothing");
        act(() -> pane.scrollTo(500));
        assertTrue(rows.stream().allMatch(tile -> tile.lacking == -1), "a complete card must not be asked again");
    }

    @Test
    void headersAreFoundWhereverRowsComeAndGo() {
        for (int[] range : new int[][] {{100, 1000}, {50, 1000}, {50, 1050}, {30, 300}, {210, 290}, {0, 1000}}) {
            List<Row> rows = new ArrayList<>(rows(range[0], range[1]));
            rows.removeIf(row -> row.id() > 220 && row.id() < 230 && range[1] == 1050);
            show(rows);
            act(() -> pane.scrollTo(rows.indexOf(
                    rows.stream().filter(row -> row.id() == 250).findFirst().orElseThrow())));
            assertEquals(
                    240,
                    FxThread.call(() -> counted.made.stream()
                            .filter(CardPaneTest::sticky)
                            .filter(tile -> tile.getLayoutY() > -HEIGHT)
                            .findFirst()
                            .orElseThrow()
                            .row
                            .id()),
                    "rows " + range[0] + " to " + range[1]);
        }
    }

    @Test
    void aNotchMeasuresOnlyWhatComesIntoSight() {
        show(rows(0, 1000));
        act(() -> pane.scrollTo(300));
        settle();
        int measured = counted.measured;
        wheel(-20);
        assertTrue(counted.measured - measured <= 3, counted.measured - measured + " measured");
    }

    @Test
    void neverLeavesAGap() {
        show(rows(0, 3000));
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            int turn = i;
            switch (i % 4) {
                case 0 -> wheel(random.nextInt(-900, 900));
                case 1 -> act(() -> pane.page(turn % 8 == 1 ? 1 : -1));
                case 2 -> act(() -> pane.viewport().setPosition(random.nextDouble()));
                default -> act(() -> pane.reveal(random.nextInt(3000)));
            }
            assertFilled();
        }
    }

    @Test
    void aJumpLandsExactly() {
        show(rows(0, 100_000));
        for (int row : new int[] {80_000, 40_123, 99_900, 1}) {
            act(() -> pane.scrollTo(row));
            double header = row % DAY == 0
                    ? 0
                    : FxThread.call(() -> counted.made.stream()
                            .filter(CardPaneTest::sticky)
                            .findFirst()
                            .orElseThrow()
                            .getHeight());
            assertEquals(header, y(row), 0, "row " + row);
        }
        act(() -> pane.scrollToEnd());
        assertEquals(HEIGHT, y(99_999) + FxThread.call(() -> tile(99_999).getHeight()));
        act(() -> pane.scrollToStart());
        assertEquals(0, y(0));
    }

    @Test
    void revealingMovesNoFurtherThanItMust() {
        show(rows(0, 1000));
        act(() -> pane.scrollTo(500));
        int inSight = FxThread.call(() -> pane.spanProperty().get().first()) + 1;
        double before = y(inSight);
        act(() -> pane.reveal(inSight));
        assertEquals(before, y(inSight));
        int below = FxThread.call(() -> pane.spanProperty().get().last()) + 1;
        act(() -> pane.reveal(below));
        assertEquals(HEIGHT, y(below) + FxThread.call(() -> tile(below).getHeight()));
    }

    @Test
    void aPartOfARowThatIsHigherThanThePaneComesIntoSight() {
        List<Row> all = new ArrayList<>(rows(0, 1000));
        all.set(503, new Row(503, 4 * HEIGHT));
        show(all);
        for (double part : new double[] {1200, 40, 1800, 1200}) {
            act(() -> pane.reveal(503, card -> new VerticalRange(part, part + 20)));
            assertTrue(y(503) + part >= header() + 20, part + " is above: " + y(503));
            assertTrue(y(503) + part + 20 <= HEIGHT - 20, part + " is below: " + y(503));
        }
        double before = y(503);
        act(() -> pane.reveal(503, card -> new VerticalRange(1190, 1195)));
        assertEquals(before, y(503), "what is in sight already must not move");
        act(() -> pane.reveal(503, card -> new VerticalRange(1000, 1900)));
        assertEquals(header() - 1000, y(503), "what has no room must begin below the header");
    }

    @Test
    void aPartOfARowThatThePaneHasRoomForComesWithAllOfIt() {
        show(rows(0, 1000));
        act(() -> pane.scrollTo(500));
        int below = FxThread.call(() -> pane.spanProperty().get().last()) + 1;
        act(() -> pane.reveal(below, card -> new VerticalRange(0, 5)));
        assertEquals(HEIGHT, y(below) + FxThread.call(() -> tile(below).getHeight()));
    }

    private double header() {
        return FxThread.call(() -> counted.made.stream()
                .filter(tile -> tile.isVisible() && sticky(tile))
                .findFirst()
                .orElseThrow()
                .getHeight());
    }

    @Test
    void theThumbFollows() {
        show(rows(0, 5000));
        ScrollBar bar = (ScrollBar) FxThread.call(() -> pane.lookup(".scroll-bar"));
        assertEquals(0, bar.getValue());
        act(() -> pane.scrollToEnd());
        assertEquals(1, bar.getValue());
        act(() -> bar.setValue(0.5));
        int first = FxThread.call(() -> pane.spanProperty().get().first());
        assertTrue(first > 2000 && first < 3000, "row " + first);
        act(() -> bar.setValue(0));
        assertEquals(0, y(0));
        show(rows(0, 2));
        assertFalse(bar.isVisible(), "no scroll bar is needed when all is in sight");
    }

    @Test
    void theHeaderStaysInSight() {
        show(rows(0, 1000));
        act(() -> pane.scrollTo(410));
        Tile header = FxThread.call(() ->
                counted.made.stream().filter(CardPaneTest::sticky).findFirst().orElseThrow());
        assertEquals(400, header.row.id());
        assertEquals(0, header.getLayoutY());
        act(() -> pane.scrollTo(440));
        wheel(20);
        assertEquals(400, header.row.id());
        assertEquals(20 - header.getHeight(), header.getLayoutY(), "the next header pushes it out");
        act(() -> pane.scrollToStart());
        assertTrue(header.getLayoutY() < -header.getHeight(), "the header itself is in sight, so its copy must not be");
    }

    @Test
    void theKeyboardIsNotLostWithACardThatScrollsAway() {
        show(rows(0, 1000));
        act(() -> tile(3).button.requestFocus());
        act(() -> pane.scrollTo(500));
        assertSame(pane, FxThread.call(() -> scene.getFocusOwner()));
    }

    @Test
    void aCardThatComesBackIsShownAnew() {
        show(List.of(new Row(1, 50), new Row(2, 2000), new Row(3, 2000)));
        settle();
        wheel(-100);
        int shown = counted.shown;
        wheel(100);
        assertEquals(1, counted.shown - shown, "its row may have changed while the card waited");
        assertEquals(0, y(1));
    }

    @Test
    void nothingToShow() {
        show(rows(0, 100));
        show(List.of());
        assertEquals(0, FxThread.call(() -> tiles().count()));
        assertEquals(RowRange.NONE, FxThread.call(() -> pane.spanProperty().get()));
        act(() -> pane.page(1));
        act(() -> pane.scrollToEnd());
        show(rows(0, 100));
        assertFilled();
    }

    @Test
    void screenReadersAreToldOfAllRows() {
        show(rows(0, 100));
        act(() -> pane.setCurrent(2));
        assertEquals(100, FxThread.call(() -> pane.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)));
        assertSame(tile(2), FxThread.call(() -> pane.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)));
        assertNull(FxThread.call(() -> pane.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 90)));
    }
}
