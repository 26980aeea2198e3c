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
    private final Region filter = part(244);
    private final Region middle = part(500);
    private final Region inspector = part(352);
    private final Columns columns = FxThread.call(() -> new Columns(filter, middle, inspector, preferences));

    private static Region part(double width) {
        Region region = new Region();
        region.setPrefWidth(width);
        return region;
    }

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
        assertEquals(244, middle.getLayoutX());
        assertEquals(1280 - 244 - 352, middle.getWidth());
        toggle(Side.INSPECTOR);
        assertEquals(1280 - 244, middle.getWidth());
        assertEquals(Map.of("inspector", false), preferences.now().columns());
        assertFalse(FxThread.call(() -> columns.closeDrawers()));
    }

    @Test
    void lieOverATimelineThatHasNone() {
        width(900);
        assertFalse(inspector.isVisible());
        double before = middle.getWidth();
        toggle(Side.INSPECTOR);
        assertTrue(inspector.isVisible());
        assertEquals(before, middle.getWidth());
        assertEquals(900, inspector.getLayoutX() + inspector.getWidth());
        assertEquals(Map.of(), preferences.now().columns());
        width(720);
        toggle(Side.FILTER);
        assertTrue(filter.isVisible());
        assertFalse(inspector.isVisible(), "only one drawer may be open at a time");
        assertEquals(720, middle.getWidth());
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
        assertEquals(1280 - 352, middle.getWidth());
    }

    @Test
    void aDrawerIsClosedByKeyByButtonAndByAClickBesideIt() {
        try (TestWindow window = new TestWindow(900, 700)) {
            window.open(LIVE);
            Node drawer = FxThread.call(() -> window.window.lookup(".inspector"));
            assertFalse(drawer.isVisible());
            window.keys(KeyCode.ENTER);
            assertTrue(drawer.isVisible());
            window.keys(KeyCode.ESCAPE);
            assertFalse(drawer.isVisible());
            assertSame(window.window.lookup(".card-pane"), window.focused());
            window.keys(KeyCode.F10);
            assertTrue(drawer.isVisible());
            window.press("Close the inspector (Esc)");
            assertFalse(drawer.isVisible());
            window.keys(KeyCode.F10);
            Node scrim = window.find(node -> node.getStyleClass().contains("scrim"));
            FxThread.run(() -> {
                var bounds = scrim.localToScreen(scrim.getBoundsInLocal());
                var robot = new Robot();
                robot.mouseMove(bounds.getMinX() + 100, bounds.getCenterY());
                robot.mouseClick(MouseButton.PRIMARY);
            });
            window.settle();
            assertFalse(drawer.isVisible());
        }
    }

    @Test
    void aClickedQuoteOpensTheDrawer() {
        try (TestWindow window = new TestWindow(900, 700)) {
            window.open(LIVE);
            Node paragraph = window.find(node -> node instanceof HighlightedText
                    && node.getStyleClass().contains("paragraph")
                    && !node.lookupAll(".tint").isEmpty());
            Path tint = (Path) paragraph.lookup(".tint");
            FxThread.run(() -> {
                // The middle of a quote of several lines may have no words, so its first corner is clicked.
                MoveTo corner = (MoveTo) tint.getElements().getFirst();
                Point2D first = tint.localToScreen(corner.getX() + 8, corner.getY() + 8);
                Robot robot = new Robot();
                robot.mouseMove(first.getX(), first.getY());
                robot.mouseClick(MouseButton.PRIMARY);
            });
            window.settle();
            assertTrue(window.window.lookup(".inspector").isVisible());
        }
    }
}
