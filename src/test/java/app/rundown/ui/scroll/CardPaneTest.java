package app.rundown.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The pane with rows that are nothing but heights: where they stand, and how little is made and laid out for it. */
class CardPaneTest {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 500;
    /** Rows that are a multiple of it are headers. */
    private static final int DAY = 40;

    private final Counted counted = new Counted();
    private CardPane<Row> pane = Fx.call(() -> new CardPane<>(counted));
    private Scene scene = Fx.call(() -> new Scene(pane, WIDTH, HEIGHT));

    /** A row of so many "words": the narrower the pane, the higher it is. */
    private record Row(int id, double words) {}

    /** Makes cards and counts. */
    private static final class Counted implements Cards<Row> {
        final List<Tile> made = new ArrayList<>();
        int shown;
        int measured;
        int estimated;

        @Override
        public Object key(Row row) {
            return row.id();
        }

        @Override
        public Object kind(Row row) {
            return isHeader(row);
        }

        @Override
        public Card<Row> make(Object kind) {
            Tile tile = new Tile(this);
            made.add(tile);
            return tile;
        }

        @Override
        public double estimate(Row row, double width) {
            estimated++;
            return 90;
        }

        @Override
        public double widest() {
            return 2000;
        }

        @Override
        public boolean isHeader(Row row) {
            return row.id() % DAY == 0;
        }
    }

    private static final class Tile extends Region implements Card<Row> {
        private final Counted counted;
        private final Button button = new Button("inside");
        private Row row = new Row(-1, 0);
        private double more;

        Tile(Counted counted) {
            this.counted = counted;
            getChildren().add(button);
        }

        @Override
        public Region node() {
            return this;
        }

        @Override
        public void show(Row next) {
            counted.shown++;
            row = next;
            more = 0;
            requestLayout();
        }

        void grow(double pixels) {
            more = pixels;
            requestLayout();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            counted.measured++;
            return Math.ceil(20 + row.words() * 600 / width + more);
        }
    }


    private static List<Row> rows(int from, int to) {
        Random random = new Random(from);
        return IntStream.range(from, to).mapToObj(id -> new Row(id, id % DAY == 0 ? 10 : 20 + random.nextInt(300))).toList();
    }

    private void show(List<Row> rows) {
        Fx.run(() -> pane.setRows(rows));
        lay();
    }

    private void lay() {
        Fx.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private void act(Runnable action) {
        Fx.run(action);
        lay();
    }

    /** Lets the pane make what it keeps in store. */
    private void settle() {
        for (int i = 0; i < 10; i++) {
            Fx.run(() -> {});
        }
    }

    /** Where a row stands; fails where it is out of sight. */
    private double y(int id) {
        return Fx.call(() -> tile(id).getBoundsInParent().getMinY());
    }

    private Tile tile(int id) {
        return tiles().filter(tile -> tile.row.id() == id).findFirst().orElseThrow(() -> new AssertionError(id + " is out of sight"));
    }

    private Stream<Tile> tiles() {
        return counted.made.stream().filter(tile -> tile.getBoundsInParent().intersects(pane.getLayoutBounds())).filter(tile -> !sticky(tile));
    }

    private static boolean sticky(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("sticky"));
    }

    /** That the rows in sight fill the pane from edge to edge, each one at the lower edge of the one before. */
    private void assertFilled() {
        List<Tile> seen = Fx.call(() -> tiles().sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY())).toList());
        assertTrue(seen.getFirst().getLayoutY() <= 0, "a gap at the top: " + seen.getFirst().getLayoutY());
        for (int i = 1; i < seen.size(); i++) {
            assertEquals(seen.get(i - 1).row.id() + 1, seen.get(i).row.id());
            assertEquals(seen.get(i - 1).getLayoutY() + seen.get(i - 1).getHeight(), seen.get(i).getLayoutY(), 1, "below row " + seen.get(i - 1).row.id());
        }
        assertTrue(seen.getLast().getLayoutY() + seen.getLast().getHeight() >= HEIGHT - 1, "a gap at the bottom");
    }

    private int anyInSight() {
        return Fx.call(() -> tiles()
                .filter(tile -> tile.row.id() % DAY != 0 && tile.getLayoutY() > 0)
                .mapToInt(tile -> tile.row.id())
                .min()
                .orElseThrow());
    }

    private void wheel(double pixels) {
        act(() -> Event.fireEvent(pane, new ScrollEvent(
                ScrollEvent.SCROLL, 100, 100, 100, 100, false, false, false, false, false, false, 0, pixels, 0, pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

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
        Fx.run(() -> pane.scrollTo(5000));
        for (int i = 0; i < 200; i++) {
            wheel(-130);
        }
        int made = counted.made.size();
        int shown = counted.shown;
        int from = Fx.call(() -> pane.spanProperty().get().first());
        for (int i = 0; i < 300; i++) {
            wheel(-70);
        }
        int passed = Fx.call(() -> pane.spanProperty().get().first()) - from;
        assertTrue(passed > 50, passed + " rows passed");
        assertTrue(counted.made.size() <= made + 2, counted.made.size() - made + " more cards");
        assertTrue(counted.shown - shown <= passed + passed / DAY + 8, counted.shown - shown + " shown for " + passed + " rows");
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
                case 2 -> act(() -> pane.setPosition(random.nextDouble()));
                default -> act(() -> pane.reveal(random.nextInt(3000)));
            }
            assertFilled();
        }
    }

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
        assertEquals(50, counted.estimated - estimated, "only the new ones are estimated");
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
        show(all.stream().filter(row -> row.id() == current || row.id() % 2 == 0).toList());
        assertEquals(before, y(current));
        assertTrue(Fx.call(() -> tile(current).getPseudoClassStates().contains(PseudoClass.getPseudoClass("current"))));
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
        Tile above = Fx.call(() -> tile(id - 1));
        act(() -> above.grow(33));
        assertEquals(before, y(id));
        assertFilled();
    }

    @Test
    void aHeaderThatGrowsAtTheStartDoesNotCoverTheFirstRow() {
        show(rows(0, 1000));
        act(() -> pane.setCurrent(1));
        Tile first = Fx.call(() -> tile(0));
        act(() -> first.grow(40));
        assertEquals(0, y(0));
        assertEquals(Fx.call(first::getHeight), y(1));
    }

    @Test
    void aJumpLandsExactly() {
        show(rows(0, 100_000));
        for (int row : new int[] {80_000, 40_123, 99_900, 1}) {
            act(() -> pane.scrollTo(row));
            double header = row % DAY == 0 ? 0 : Fx.call(() -> counted.made.stream().filter(CardPaneTest::sticky).findFirst().orElseThrow().getHeight());
            assertEquals(header, y(row), 0, "row " + row);
        }
        act(() -> pane.scrollToEnd());
        assertEquals(HEIGHT, y(99_999) + Fx.call(() -> tile(99_999).getHeight()));
        act(() -> pane.scrollToStart());
        assertEquals(0, y(0));
    }

    @Test
    void revealingMovesNoFurtherThanItMust() {
        show(rows(0, 1000));
        act(() -> pane.scrollTo(500));
        int inSight = Fx.call(() -> pane.spanProperty().get().first()) + 1;
        double before = y(inSight);
        act(() -> pane.reveal(inSight));
        assertEquals(before, y(inSight));
        int below = Fx.call(() -> pane.spanProperty().get().last()) + 1;
        act(() -> pane.reveal(below));
        assertEquals(HEIGHT, y(below) + Fx.call(() -> tile(below).getHeight()));
    }

    @Test
    void aPartOfARowThatIsHigherThanThePaneComesIntoSight() {
        List<Row> all = new ArrayList<>(rows(0, 1000));
        all.set(503, new Row(503, 4 * HEIGHT));
        show(all);
        for (double part : new double[] {1200, 40, 1800, 1200}) {
            act(() -> pane.reveal(503, card -> new Stretch(part, part + 20)));
            assertTrue(y(503) + part >= header() + 20, part + " is above: " + y(503));
            assertTrue(y(503) + part + 20 <= HEIGHT - 20, part + " is below: " + y(503));
        }
        double before = y(503);
        act(() -> pane.reveal(503, card -> new Stretch(1190, 1195)));
        assertEquals(before, y(503), "it was in sight");
        act(() -> pane.reveal(503, card -> new Stretch(1000, 1900)));
        assertEquals(header() - 1000, y(503), "what has no room begins below the header");
    }

    @Test
    void aPartOfARowThatThePaneHasRoomForComesWithAllOfIt() {
        show(rows(0, 1000));
        act(() -> pane.scrollTo(500));
        int below = Fx.call(() -> pane.spanProperty().get().last()) + 1;
        act(() -> pane.reveal(below, card -> new Stretch(0, 5)));
        assertEquals(HEIGHT, y(below) + Fx.call(() -> tile(below).getHeight()));
    }

    private double header() {
        return Fx.call(() -> counted.made.stream().filter(tile -> tile.isVisible() && sticky(tile)).findFirst().orElseThrow().getHeight());
    }

    @Test
    void theThumbFollows() {
        show(rows(0, 5000));
        ScrollBar bar = (ScrollBar) Fx.call(() -> pane.lookup(".scroll-bar"));
        assertEquals(0, bar.getValue());
        act(() -> pane.scrollToEnd());
        assertEquals(1, bar.getValue());
        act(() -> bar.setValue(0.5));
        int first = Fx.call(() -> pane.spanProperty().get().first());
        assertTrue(first > 2000 && first < 3000, "row " + first);
        act(() -> bar.setValue(0));
        assertEquals(0, y(0));
        show(rows(0, 2));
        assertFalse(bar.isVisible(), "all is in sight");
    }

    @Test
    void theHeaderStaysInSight() {
        show(rows(0, 1000));
        act(() -> pane.scrollTo(410));
        Tile header = Fx.call(() -> counted.made.stream().filter(CardPaneTest::sticky).findFirst().orElseThrow());
        assertEquals(400, header.row.id());
        assertEquals(0, header.getLayoutY());
        act(() -> pane.scrollTo(440));
        wheel(20);
        assertEquals(400, header.row.id());
        assertEquals(20 - header.getHeight(), header.getLayoutY(), "the next header pushes it out");
        act(() -> pane.scrollToStart());
        assertTrue(header.getLayoutY() < -header.getHeight(), "the header itself is in sight");
    }

    @Test
    void theKeyboardIsNotLostWithACardThatScrollsAway() {
        show(rows(0, 1000));
        act(() -> tile(3).button.requestFocus());
        act(() -> pane.scrollTo(500));
        assertSame(pane, Fx.call(() -> scene.getFocusOwner()));
    }

    @Test
    void nothingToShow() {
        show(rows(0, 100));
        show(List.of());
        assertEquals(0, Fx.call(() -> tiles().count()));
        assertEquals(Span.NONE, Fx.call(() -> pane.spanProperty().get()));
        act(() -> pane.page(1));
        act(() -> pane.scrollToEnd());
        show(rows(0, 100));
        assertFilled();
    }

    @Test
    void theStartStaysTheStart() {
        act(() -> {
            pane.setRows(rows(0, 300));
            pane.setRows(rows(0, 300).stream().filter(row -> row.id() > 5).toList());
        });
        assertEquals(0, y(6), "what was shown before was never seen");
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

    @Test
    void screenReadersAreToldOfAllRows() {
        show(rows(0, 100));
        act(() -> pane.setCurrent(2));
        assertEquals(100, Fx.call(() -> pane.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)));
        assertSame(tile(2), Fx.call(() -> pane.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)));
        assertNull(Fx.call(() -> pane.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 90)));
    }
}
