package app.rundown.ui.keys;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.store.Theme;
import app.rundown.timeline.Order;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Checks the list of keys, used by keyboard alone. */
@Timeout(60)
class KeysPanelTest {
    private static Map<String, List<String>> kept(TestWindow window) {
        return FxThread.call(() -> window.preferences.now().keys());
    }

    /** Opens the list and goes to a command. */
    private static void find(TestWindow window, String words) {
        window.keys(KeyCode.F1);
        window.type(words);
        window.keys(KeyCode.DOWN);
    }

    @Test
    void listsEveryCommandWithItsKeys() {
        try (TestWindow window = new TestWindow()) {
            window.keys(KeyCode.F1);
            List<String> texts = window.texts();
            for (Command command : Command.values()) {
                assertTrue(texts.contains(command.what()), command.name());
                command.defaults().forEach(stroke -> assertTrue(texts.contains(stroke.shown()), stroke.text()));
            }
            for (FixedKeys fixed : FixedKeys.values()) {
                assertTrue(texts.containsAll(FxThread.call(() -> fixed.line()
                        .said()
                        .lines()
                        .map(said -> said.substring(0, said.lastIndexOf(", ")))
                        .toList())));
            }
            Node row = window.find(node -> "Export, Ctrl+E".equals(node.getAccessibleText()));
            assertEquals(AccessibleRole.BUTTON, row.getAccessibleRole());
            window.keys(KeyCode.ESCAPE);
            assertFalse(window.reads("Tick the update for export"));
        }
    }

    @Test
    void findsACommandByItsWordsOrKeys() {
        try (TestWindow window = new TestWindow()) {
            window.keys(KeyCode.F1);
            window.type("PREVIOUS star");
            assertTrue(window.reads("Previous star"));
            assertFalse(window.reads("Next star"));
            assertFalse(window.texts().contains("Export"));
            window.keys(KeyCode.ESCAPE);
            assertTrue(window.reads("Next star"));
            window.type("ctrl+g");
            assertTrue(window.reads("Go to a time"));
            assertFalse(window.reads("Next star"));
            window.type("qqq");
            assertTrue(window.reads("No command has these words."));
        }
    }

    @Test
    void choosesOtherKeysThatHoldAtOnce() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            find(window, "newest");
            window.keys(KeyCode.ENTER);
            assertTrue(window.reads("Press the new keys…"));
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F3);
            assertEquals(Map.of("ORDER", List.of("Ctrl+Shift+F3")), kept(window));
            assertTrue(window.reads("“Newest or oldest first” is Ctrl+Shift+F3 now."));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F3);
            assertEquals(Order.OLDEST_FIRST, window.state().order());
            window.keys(KeyCode.SHORTCUT, KeyCode.R);
            assertEquals(Order.OLDEST_FIRST, window.state().order());
        }
    }

    @Test
    void addsKeysAndTakesAllAway() {
        try (TestWindow window = new TestWindow()) {
            find(window, "newest");
            window.press("Add keys for “Newest or oldest first”");
            window.keys(KeyCode.SLASH);
            assertTrue(window.reads("/ belongs to “Search and filter”. Reassign it?"));
            window.keys(KeyCode.ESCAPE);
            assertEquals(Map.of(), kept(window));
            window.press("Add keys for “Newest or oldest first”");
            window.keys(KeyCode.SEMICOLON);
            assertEquals(Map.of("ORDER", List.of("Ctrl+R", ";")), kept(window));
            window.keys(KeyCode.ENTER, KeyCode.BACK_SPACE);
            assertEquals(Map.of("ORDER", List.of()), kept(window));
            window.press("Reset the keys of “Newest or oldest first”");
            assertEquals(Map.of(), kept(window));
        }
    }

    @Test
    void escapeLeavesThingsAsTheyAre() {
        try (TestWindow window = new TestWindow()) {
            find(window, "newest");
            window.keys(KeyCode.ENTER, KeyCode.ESCAPE);
            assertFalse(window.reads("Press the new keys…"));
            assertTrue(window.reads("Newest or oldest first"));
            window.keys(KeyCode.ENTER, KeyCode.TAB);
            assertTrue(window.reads("Press the new keys…"));
            window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
            assertFalse(window.reads("Newest or oldest first"));
            assertEquals(Map.of(), kept(window));
        }
    }

    @Test
    void aKeyThatIsHeldDownIsNotChosenByThat() {
        try (TestWindow window = new TestWindow()) {
            find(window, "newest");
            FxThread.run(() -> {
                Robot robot = new Robot();
                robot.keyPress(KeyCode.ENTER);
                robot.keyPress(KeyCode.ENTER);
                robot.keyRelease(KeyCode.ENTER);
            });
            window.settle();
            assertTrue(window.reads("Press the new keys…"));
            window.keys(KeyCode.F8);
            assertEquals(Map.of("ORDER", List.of("F8")), kept(window));
        }
    }

    @Test
    void asksBeforeItTakesKeysFromAnotherCommand() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            find(window, "light,");
            window.keys(KeyCode.ENTER);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            assertTrue(window.reads("Ctrl+E belongs to “Export”. Reassign it?"));
            assertEquals(Map.of(), kept(window));
            window.keys(KeyCode.ENTER);
            assertEquals(Map.of("THEME", List.of("Ctrl+E"), "EXPORT", List.of()), kept(window));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            assertEquals(
                    Theme.DARK, FxThread.call(() -> window.preferences.now().theme()));
        }
    }

    @Test
    void resetsAll() {
        try (TestWindow window = new TestWindow()) {
            FxThread.run(() -> window.preferences.change(
                    settings -> settings.withKeys(Map.of("THEME", List.of("Ctrl+E"), "OPEN", List.of()))));
            window.keys(KeyCode.F1);
            window.click("Reset all");
            assertEquals(Map.of(), kept(window));
            assertTrue(Arrays.stream(Command.values()).allMatch(command -> window.reads(command.what())));
        }
    }

    @Test
    void theKeyboardStaysInView() {
        try (TestWindow window = new TestWindow(720, 480)) {
            window.keys(KeyCode.F1);
            Node last = window.find(node -> "All keys, F1".equals(node.getAccessibleText()));
            FxThread.run(last::requestFocus);
            window.settle();
            ScrollPane scroll =
                    (ScrollPane) window.find(node -> node.getStyleClass().contains("keys-scroll"));
            assertTrue(FxThread.call(() -> {
                var seen = scroll.localToScene(scroll.getLayoutBounds());
                var row = last.localToScene(last.getLayoutBounds());
                return row.getMinY() >= seen.getMinY() - 1 && row.getMaxY() <= seen.getMaxY() + 1;
            }));
            window.click("Close");
            assertFalse(window.reads("Reset all"));
        }
    }

    @Test
    void theFieldHasTheKeyboardFirst() {
        try (TestWindow window = new TestWindow()) {
            window.keys(KeyCode.F1);
            assertTrue(window.focused() instanceof TextField);
            assertEquals(
                    "Find a command by its words or its keys", window.focused().getAccessibleText());
        }
    }
}
