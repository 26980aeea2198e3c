package app.rundown.ui.window;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Checks that the text size applies to all parts of the window, and that each part still fills its place. */
class TextSizeTest {
    private static Bounds bounds(TestWindow window, String styleClass) {
        Node node = window.find(one -> one.getStyleClass().contains(styleClass));
        return FxThread.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void growsTheWholeWindow() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            double toolbar = bounds(window, "toolbar-place").getHeight();
            double row = bounds(window, "filter-row").getHeight();
            double status = bounds(window, "status-place").getHeight();
            assertEquals(52, toolbar);
            FxThread.run(() -> window.preferences.change(settings -> settings.withReadingPreferences(
                    settings.readingPreferences().larger())));
            window.settle();
            double factor = FxThread.call(
                            () -> window.preferences.now().readingPreferences().textSize())
                    / 100.0;
            assertTrue(factor > 1);
            assertEquals(toolbar * factor, bounds(window, "toolbar-place").getHeight(), 1);
            assertEquals(status * factor, bounds(window, "status-place").getHeight(), 1);
            assertEquals(990, bounds(window, "toolbar-place").getMaxX(), 1);
            FxThread.run(window.window::focusFilter);
            window.settle();
            assertEquals(row * factor, bounds(window, "filter-row").getHeight(), 1);
            assertEquals(
                    bounds(window, "status-place").getMinY(),
                    bounds(window, "filter-view").getMaxY(),
                    1);
        }
    }

    @Test
    void menusTooltipsAndPanelsGrowWithIt() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.F1);
            double panel = bounds(window, "keys-find").getHeight();
            window.keys(KeyCode.ESCAPE);
            double menu = menuFont(window);
            FxThread.run(() -> window.preferences.change(settings -> settings.withReadingPreferences(
                    settings.readingPreferences().larger())));
            window.settle();
            double factor = FxThread.call(
                            () -> window.preferences.now().readingPreferences().textSize())
                    / 100.0;
            window.keys(KeyCode.F1);
            assertEquals(panel * factor, bounds(window, "keys-find").getHeight(), 1);
            window.keys(KeyCode.ESCAPE);
            assertEquals(menu * factor, menuFont(window), 0.01);
        }
    }

    /** Returns the size of the words of a menu, which is opened for that. */
    private static double menuFont(TestWindow window) {
        return FxThread.call(() -> {
            ContextMenu menu = new ContextMenu(new MenuItem("Tick all"));
            menu.show(window.window, 100, 100);
            menu.getScene().getRoot().applyCss();
            double size = menu.getScene().getRoot().lookup(".label") instanceof Labeled label
                    ? label.getFont().getSize()
                    : 0;
            menu.hide();
            return size;
        });
    }
}
