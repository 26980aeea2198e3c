package app.rundown.ui.window;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.store.Settings;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.window.Columns.Side;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;

/**
 * Checks the side columns: they are beside the timeline where there is room, and over it as drawers where there is
 * none.
 */
class ColumnsTest {
    private final Preferences preferences = new Preferences(Settings.DEFAULT, settings -> {});
    private final Region filter = new Region();
    private final Region middle = new Region();
    private final Region inspector = new Region();
    private final Columns columns = FxThread.call(() -> new Columns(filter, middle, inspector, preferences));

    private void width(double width) {
        FxThread.run(() -> {
            columns.setHasDocuments(true);
            columns.resize(width, 700);
            columns.layout();
        });
    }

    private void toggle(Side side) {
        FxThread.run(() -> {
            columns.toggle(side);
            columns.layout();
        });
    }

    @Test
    void standBesideATimelineThatHasRoom() {
        width(1280);
        assertEquals(256, middle.getLayoutX());
        assertEquals(1280 - 256 - 368, middle.getWidth());
        toggle(Side.INSPECTOR);
        assertEquals(1280 - 256, middle.getWidth());
        assertEquals(Map.of("inspector", false), preferences.now().columns());
        assertFalse(FxThread.call(() -> columns.closeDrawers()));
    }

    @Test
    void areDrawersWhereThereIsNoRoom() {
        width(900);
        assertFalse(inspector.isVisible());
        assertEquals(900, middle.getWidth());
        toggle(Side.INSPECTOR);
        assertTrue(inspector.isVisible());
        assertEquals(900 - 372, middle.getWidth(), "a drawer must not cover words");
        assertEquals(900, inspector.localToScene(inspector.getLayoutBounds()).getMaxX());
        assertEquals(Map.of(), preferences.now().columns());
        toggle(Side.FILTER);
        assertTrue(filter.isVisible());
        assertFalse(inspector.isVisible(), "only one drawer may be open at a time");
        assertEquals(256, middle.getLayoutX());
        width(700);
        toggle(Side.INSPECTOR);
        assertEquals(700, middle.getWidth(), "over a timeline that would become too narrow, it lies");
    }

    @Test
    void aDrawerTakesTheRoomOfTheOtherColumn() {
        width(1000);
        assertTrue(filter.isVisible());
        assertTrue(FxThread.call(() -> columns.inspectorAside().get()));
        toggle(Side.INSPECTOR);
        assertFalse(filter.isVisible());
        assertEquals(1000 - 372, middle.getWidth());
        toggle(Side.FILTER);
        assertTrue(filter.isVisible());
        assertFalse(inspector.isVisible());
        assertEquals(Map.of(), preferences.now().columns());
        width(1280);
        assertFalse(FxThread.call(() -> columns.inspectorAside().get()));
    }

    @Test
    void keepWhatWasChosenWhenTheWindowIsNarrowForAWhile() {
        width(1280);
        toggle(Side.FILTER);
        width(720);
        toggle(Side.INSPECTOR);
        width(1280);
        assertFalse(filter.isVisible());
        assertTrue(inspector.isVisible());
        assertEquals(1280 - 368, middle.getWidth());
    }

    @Test
    void aDrawerIsClosedByKeyAndByButton() {
        try (TestWindow window = new TestWindow(900, 700)) {
            window.open(LIVE);
            Node drawer = FxThread.call(() -> window.window.lookup(".inspector"));
            assertFalse(drawer.isVisible());
            window.keys(KeyCode.ENTER);
            assertTrue(drawer.isVisible());
            window.keys(KeyCode.ESCAPE);
            assertFalse(drawer.isVisible());
            assertSame(FxThread.call(() -> window.window.lookup(".card-pane")), window.focused());
            window.keys(KeyCode.F10);
            assertTrue(drawer.isVisible());
            window.press("Close the inspector (Esc)");
            assertFalse(drawer.isVisible());
            window.keys(KeyCode.F10);
            FxThread.run(window.window::focusTimeline);
            assertTrue(drawer.isVisible(), "a drawer beside the timeline stays while the user reads on");
            window.keys(KeyCode.ESCAPE);
            assertFalse(drawer.isVisible());
        }
    }

    @Test
    void theInspectorsButtonIsThereWhereTheInspectorIsNot() {
        try (TestWindow window = new TestWindow(990, 700)) {
            window.open(LIVE);
            window.press("Fold the quote inspector (F10)");
            assertTrue(FxThread.call(() -> window.window.lookup(".inspector")).isVisible());
        }
    }

    @Test
    void noButtonOfTheToolbarStandsBeyondItsEdge() {
        for (int wide : new int[] {560, 640, 720, 900}) {
            try (TestWindow window = new TestWindow(wide, 700)) {
                window.open(LIVE);
                for (Node button : FxThread.call(() -> window.window.lookupAll(".toolbar .button"))) {
                    double right = FxThread.call(
                            () -> button.localToScene(button.getLayoutBounds()).getMaxX());
                    assertTrue(!button.isVisible() || right <= wide, wide + ": " + button);
                }
                assertTrue(FxThread.call(() -> window.window.lookup(".export")).isVisible());
                Node order = window.window.lookup(".toolbar .segments");
                assertEquals(wide > 640, order.isVisible(), "keys and menus do the same");
            }
        }
    }

    @Test
    void aClickedQuoteOpensTheDrawer() {
        try (TestWindow window = new TestWindow(900, 700)) {
            window.open(LIVE);
            Node paragraph = window.find(node -> node instanceof HighlightedText
                    && node.getStyleClass().contains("paragraph")
                    && !node.lookupAll(".tint").isEmpty());
            Path tint = (Path) FxThread.call(() -> paragraph.lookup(".tint"));
            FxThread.run(() -> {
                // The middle of a quote of several lines may have no words, so its first corner is clicked.
                MoveTo corner = (MoveTo) tint.getElements().getFirst();
                Point2D first = tint.localToScreen(corner.getX() + 8, corner.getY() + 8);
                Robot robot = new Robot();
                robot.mouseMove(first.getX(), first.getY());
                robot.mouseClick(MouseButton.PRIMARY);
            });
            window.settle();
            assertTrue(FxThread.call(() -> window.window.lookup(".inspector")).isVisible());
        }
    }
}
