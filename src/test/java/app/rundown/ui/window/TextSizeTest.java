package app.rundown.ui.window;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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
}
