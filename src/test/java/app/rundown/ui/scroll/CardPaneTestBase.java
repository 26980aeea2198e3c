package app.rundown.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import app.rundown.ui.Mouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A pane whose rows are nothing but heights, and what tests ask of it. */
abstract class CardPaneTestBase {
    /** The pane's width in pixels. */
    static final double WIDTH = 600;
    /** The pane's height in pixels. */
    static final double HEIGHT = 500;
    /** Rows whose id is a multiple of this are headers. */
    static final int DAY = 40;

    final Counted counted = new Counted();
    final CardPane<Row> pane = FxThread.call(() -> settled(counted));
    final Scene scene = FxThread.call(() -> new Scene(pane, WIDTH, HEIGHT));

    private static CardPane<Row> settled(Counted counted) {
        CardPane<Row> pane = new CardPane<>(counted);
        pane.settle();
        return pane;
    }

    /** A row of that many “words”: the narrower the pane, the higher the row. */
    record Row(int id, double words) {}

    /** Makes cards, and counts what is made, shown, measured and estimated. */
    static final class Counted implements Cards<Row> {
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

    /** A card that is as high as its row asks for, with a button in it. */
    static final class Tile extends Region implements Card<Row> {
        private final Counted counted;
        final Button button = new Button("inside");
        Row row = new Row(-1, 0);
        int lacking = 2;
        private double more;

        /** Makes a card that shows no row yet. */
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

        @Override
        public boolean prepare() {
            return lacking-- > 0;
        }

        /** Makes the card higher than its row asks for, by this many pixels. */
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

    /** Returns rows of various heights with the ids from {@code from} up to, but not including, {@code to}. */
    static List<Row> rows(int from, int to) {
        Random random = new Random(from);
        return IntStream.range(from, to)
                .mapToObj(id -> new Row(id, id % DAY == 0 ? 10 : 20 + random.nextInt(300)))
                .toList();
    }

    /** Shows rows and lays the pane out. */
    void show(List<Row> rows) {
        FxThread.run(() -> pane.setRows(rows));
        layOut();
    }

    /** Lays the pane out. */
    void layOut() {
        FxThread.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    /** Runs something on the FX thread, then lays the pane out. */
    void act(Runnable action) {
        FxThread.run(action);
        layOut();
    }

    /** Lets the pane make what it keeps in store. */
    void settle() {
        for (int i = 0; i < 10; i++) {
            FxThread.run(() -> {});
        }
    }

    /** Returns where the top of a row is on the pane, in pixels; fails if the row is out of sight. */
    double y(int id) {
        return FxThread.call(() -> tile(id).getBoundsInParent().getMinY());
    }

    /** Returns the card of a row; fails if the row is out of sight. */
    Tile tile(int id) {
        return tiles().filter(tile -> tile.row.id() == id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is out of sight"));
    }

    /** Returns the cards in sight, without the header that stays at the top. */
    Stream<Tile> tiles() {
        return counted.made.stream()
                .filter(tile -> tile.getBoundsInParent().intersects(pane.getLayoutBounds()))
                .filter(tile -> !sticky(tile));
    }

    /** Whether a card is the header that stays at the top. */
    static boolean sticky(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("sticky"));
    }

    /** Asserts that the rows in sight fill the pane from edge to edge, each directly below the one before. */
    void assertFilled() {
        List<Tile> seen = FxThread.call(() -> tiles().sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                .toList());
        assertTrue(
                seen.getFirst().getLayoutY() <= 0,
                "a gap at the top: " + seen.getFirst().getLayoutY());
        for (int i = 1; i < seen.size(); i++) {
            assertEquals(seen.get(i - 1).row.id() + 1, seen.get(i).row.id());
            assertEquals(
                    seen.get(i - 1).getLayoutY() + seen.get(i - 1).getHeight(),
                    seen.get(i).getLayoutY(),
                    1,
                    "below row " + seen.get(i - 1).row.id());
        }
        assertTrue(seen.getLast().getLayoutY() + seen.getLast().getHeight() >= HEIGHT - 1, "a gap at the bottom");
    }

    /** Returns the first row that is no header and whose top is in sight. */
    int anyInSight() {
        return FxThread.call(() -> tiles().filter(tile -> tile.row.id() % DAY != 0 && tile.getLayoutY() > 0)
                .mapToInt(tile -> tile.row.id())
                .min()
                .orElseThrow());
    }

    /** Turns the wheel over the pane; negative pixels scroll down. */
    void wheel(double pixels) {
        act(() -> Mouse.turnWheel(pane, pixels, false));
    }
}
