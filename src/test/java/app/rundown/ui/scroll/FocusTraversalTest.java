package app.rundown.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks the Tab key in a pane whose cards hold their controls in another order than they show them. */
class FocusTraversalTest {
    private static final double HEIGHT = 300;
    /** Rows whose number is a multiple of this are headers. */
    private static final int DAY = 50;

    private final List<Integer> entered = new ArrayList<>();
    private final Button before = FxThread.call(() -> new Button("before"));
    private final Button after = FxThread.call(() -> new Button("after"));
    private final CardPane<Integer> pane = FxThread.call(() -> new CardPane<>(new Rows()));
    private final Stage stage = FxThread.call(Stage::new);

    private static final class Rows implements Cards<Integer> {
        @Override
        public Object key(Integer row) {
            return row;
        }

        @Override
        public Object kind(Integer row) {
            return isHeader(row);
        }

        @Override
        public Card<Integer> make(Object kind) {
            return new Tile();
        }

        @Override
        public double estimate(Integer row, double width) {
            return 90;
        }

        @Override
        public double widest() {
            return 400;
        }

        @Override
        public boolean isHeader(Integer row) {
            return row % DAY == 0;
        }
    }

    /** Shows two controls, of which the one that it holds last is above the other. Row 7 is higher than the pane. */
    private static final class Tile extends Region implements Card<Integer> {
        private final Button lower = new Button();
        private final Button upper = new Button();
        private int row;

        Tile() {
            getChildren().addAll(lower, upper);
        }

        @Override
        public Region node() {
            return this;
        }

        @Override
        public void show(Integer next) {
            row = next;
            upper.setText(next + " upper");
            lower.setText(next + " lower");
            requestLayout();
        }

        @Override
        public Stream<? extends Node> parts() {
            return Stream.of(upper, lower);
        }

        @Override
        protected double computePrefHeight(double width) {
            return row == 7 ? 3 * HEIGHT : 80;
        }

        @Override
        protected void layoutChildren() {
            upper.resizeRelocate(0, 0, 100, 30);
            lower.resizeRelocate(0, getHeight() - 30, 100, 30);
        }
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            pane.setOnFocus(entered::add);
            pane.setMinHeight(HEIGHT);
            pane.setMaxHeight(HEIGHT);
            stage.setScene(new Scene(new VBox(before, pane, after), 400, 500));
            stage.show();
            stage.requestFocus();
            pane.setRows(IntStream.range(0, 200).boxed().toList());
            pane.setCurrent(2);
        });
        lay();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private void lay() {
        FxThread.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private void act(Runnable action) {
        FxThread.run(action);
        lay();
    }

    private String tab(boolean back) {
        act(() -> {
            Robot robot = new Robot();
            if (back) {
                robot.keyPress(KeyCode.SHIFT);
            }
            robot.keyType(KeyCode.TAB);
            if (back) {
                robot.keyRelease(KeyCode.SHIFT);
            }
        });
        return focused();
    }

    private String focused() {
        Node owner = FxThread.call(() -> stage.getScene().getFocusOwner());
        assertTrue(owner.isFocusVisible(), owner + " does not show that it has the keyboard");
        return owner instanceof Button button ? button.getText() : owner == pane ? "pane" : owner.toString();
    }

    private List<String> tabs(boolean back, int count) {
        return IntStream.range(0, count).mapToObj(i -> tab(back)).toList();
    }

    @Test
    void goesThroughTheHeaderAndTheCurrentRowAndOut() {
        act(before::requestFocus);
        assertEquals(List.of("pane", "0 upper", "0 lower", "2 upper", "2 lower", "after"), tabs(false, 6));
    }

    @Test
    void comesBackToThePaneItselfAndOut() {
        act(after::requestFocus);
        assertEquals(List.of("pane", "before"), tabs(true, 2));
        assertEquals(
                List.of("pane", "0 upper", "pane", "0 upper", "0 lower"),
                List.of(tab(false), tab(false), tab(true), tab(false), tab(false)));
    }

    @Test
    void isTheSameAfterTheCardsHaveShownOtherRows() {
        act(() -> pane.scrollTo(120));
        act(() -> pane.scrollTo(60));
        act(() -> pane.setCurrent(61));
        act(before::requestFocus);
        assertEquals(List.of("pane", "50 upper", "50 lower", "61 upper", "61 lower", "after"), tabs(false, 6));
    }

    @Test
    void whereTheCurrentRowIsOutOfSightTheUppermostIsMeant() {
        act(() -> pane.scrollTo(120));
        act(pane::requestFocus);
        assertEquals(List.of("100 upper", "100 lower", "120 upper"), tabs(false, 3));
        assertEquals(120, entered.getLast());
    }

    @Test
    void theControlThatHasTheKeyboardIsInSight() {
        act(() -> pane.setCurrent(7));
        act(() -> pane.scrollTo(7));
        act(pane::requestFocus);
        assertEquals("7 lower", tabs(false, 4).getLast());
        assertTrue(FxThread.call(() ->
                        pane.sceneToLocal(button("7 lower").localToScene(0, 30)).getY())
                <= HEIGHT);
        tab(true);
        assertTrue(
                FxThread.call(() -> pane.sceneToLocal(button("7 upper").localToScene(0, 0))
                                .getY())
                        >= 80,
                "the control must be below the header");
    }

    private Node button(String text) {
        return pane.lookupAll(".button").stream()
                .filter(node -> ((Button) node).getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theKeyboardGoesWithTheCurrentRow() {
        act(() -> button("2 lower").requestFocus());
        assertEquals(2, entered.getLast());
        act(() -> pane.setCurrent(2));
        assertEquals("2 lower", FxThread.call(() -> ((Button) stage.getScene().getFocusOwner()).getText()));
        act(() -> pane.setCurrent(3));
        assertEquals(pane, FxThread.call(() -> stage.getScene().getFocusOwner()));
    }
}
