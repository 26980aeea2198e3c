package app.rundown.ui.inspector;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Checks how the audit tells what rests on evidence. */
class AuditViewTest {
    private static Hyperlink link(TestWindow window, String words) {
        return (Hyperlink) window.find(node -> node instanceof Hyperlink link && words.equals(link.getText()));
    }

    @Test
    void evidenceIsFoldedAndStandsInShortRowsThatLeadToItsPlaces() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            assertTrue(window.reads("24 times are inferred. The date, 14 May 2019, is inferred."));
            assertFalse(window.reads("TAKEN"));
            FxThread.run(link(window, "Why?")::fire);
            window.settle();
            assertTrue(window.reads("TAKEN"));
            Hyperlink place = (Hyperlink) window.find(
                    node -> node instanceof Hyperlink link && link.getText().startsWith("update "));
            FxThread.run(place::fire);
            window.settle();
            int position = Integer.parseInt(place.getText().split(" ")[1]);
            assertEquals(
                    position, window.state().current().orElseThrow().update().position());
            FxThread.run(link(window, "Hide the evidence")::fire);
            window.settle();
            assertFalse(window.reads("TAKEN"));
        }
    }

    @Test
    void theKeyboardUnfoldsIt() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            window.keys(KeyCode.SPACE);
            assertTrue(window.reads("TAKEN"), () -> window.texts().toString());
            window.keys(KeyCode.SPACE);
            assertFalse(window.reads("TAKEN"));
            window.keys(KeyCode.END, KeyCode.HOME, KeyCode.SPACE);
            assertTrue(window.reads("TAKEN"), "a heading takes no keyboard focus");
        }
    }
}
