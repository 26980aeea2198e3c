package app.rundown.ui;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * Checks that whatever can take the keyboard says what it is, and is reached in the order in which the window is read.
 */
class AccessTest {
    /** Returns what can take the keyboard without saying what it is. */
    private static List<String> unnamedControls(TestWindow window) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .filter(Node::isFocusTraversable)
                .filter(node -> node.getAccessibleRole() == null
                        || node.getAccessibleRole() == AccessibleRole.NODE
                        || name(node).isBlank())
                .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass())
                .toList());
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    @Test
    void everythingThatTakesTheKeyboardHasARoleAndAName() {
        try (TestWindow window = new TestWindow()) {
            assertEquals(List.of(), unnamedControls(window), "the start page");
            window.open(LIVE);
            assertTrue(FxThread.call(() -> Nodes.seen(window.window)
                            .filter(Node::isFocusTraversable)
                            .count())
                    > 30);
            assertEquals(List.of(), unnamedControls(window), "the timeline and the filter");
            FxThread.run(window.window::foldInspector);
            window.settle();
            assertEquals(List.of(), unnamedControls(window), "the quotes");
            window.click("Audit");
            assertEquals(List.of(), unnamedControls(window), "the audit");
            window.keys(KeyCode.ESCAPE);
            for (KeyCode panel : List.of(KeyCode.E, KeyCode.L)) {
                window.keys(KeyCode.SHORTCUT, panel);
                assertEquals(List.of(), unnamedControls(window), "the panel of Ctrl+" + panel);
                window.keys(KeyCode.ESCAPE);
            }
            String title =
                    window.state().timeline().documents().getFirst().document().title();
            window.choose("More for " + title, "Set date and zone…");
            assertEquals(List.of(), unnamedControls(window), "date and zone");
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.F1);
            assertEquals(List.of(), unnamedControls(window), "the keys");
        }
    }

    @Test
    void tabGoesFromTheToolbarToTheStatusLine() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            assertEquals(List.of("toolbar", "filter-view", "density", "timeline", "status-bar"), tabbed(window));
            FxThread.run(window.window::foldInspector);
            window.settle();
            assertEquals(List.of("toolbar", "density", "timeline", "inspector", "status-bar"), tabbed(window));
        }
    }

    /** Returns the parts of the window that Tab goes through, from the toolbar on. */
    private static List<String> tabbed(TestWindow window) {
        FxThread.run(() -> Nodes.seen(window.window.lookup(".toolbar"))
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElseThrow()
                .requestFocus());
        Node first = window.focused();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 200 && (i == 0 || window.focused() != first); i++) {
            String part = part(window.focused());
            if (parts.isEmpty() || !parts.getLast().equals(part)) {
                parts.add(part);
            }
            window.keys(KeyCode.TAB);
        }
        return parts;
    }

    private static String part(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (String part : List.of("toolbar", "filter-view", "density", "timeline", "inspector", "status-bar")) {
                if (at.getStyleClass().contains(part)) {
                    return part;
                }
            }
        }
        return String.valueOf(node);
    }
}
