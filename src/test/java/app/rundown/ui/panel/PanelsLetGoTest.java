package app.rundown.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.Waiting;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Checks that what was closed is gone: a panel that the window went on holding would stay as long as the program. */
class PanelsLetGoTest {
    private static final List<KeyCode[]> OPENED_BY = List.of(
            new KeyCode[] {KeyCode.F1},
            new KeyCode[] {KeyCode.SHIFT, KeyCode.F1},
            new KeyCode[] {KeyCode.SHORTCUT, KeyCode.E},
            new KeyCode[] {KeyCode.SHORTCUT, KeyCode.M},
            new KeyCode[] {KeyCode.SHORTCUT, KeyCode.L},
            new KeyCode[] {KeyCode.C});

    private static List<WeakReference<Node>> panels(TestWindow window) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .filter(node -> Stream.of("panel", "floating-panel").anyMatch(node.getStyleClass()::contains))
                .map(WeakReference::new)
                .toList());
    }

    @Test
    void aPanelThatWasClosedIsGone() {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            Map<String, WeakReference<Node>> opened = new TreeMap<>();
            for (KeyCode[] keys : OPENED_BY) {
                // A quote is chosen, so that its speaker can be changed.
                window.keys(KeyCode.PERIOD);
                window.keys(keys);
                List<WeakReference<Node>> panels = panels(window);
                assertEquals(1, panels.size(), () -> "by " + List.of(keys));
                opened.put(panels.getFirst().get() + " by " + List.of(keys), panels.getFirst());
                window.keys(KeyCode.ESCAPE);
                assertEquals(List.of(), panels(window));
            }
            // What had the focus, or was under the pointer, is let go of with the next that has.
            window.keys(KeyCode.F1);
            window.keys(KeyCode.ESCAPE);
            Waiting.until(
                    () -> opened.values().stream().allMatch(panel -> panel.get() == null),
                    () -> {
                        System.gc();
                        window.settle();
                    },
                    () -> "Still there: "
                            + opened.entrySet().stream()
                                    .filter(panel -> panel.getValue().get() != null)
                                    .map(Map.Entry::getKey)
                                    .toList());
        }
    }
}
