package app.rundown.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Moment;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.state.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks how the user sets the date and zone of a document that states neither. */
class TimesPanelTest {
    private static final String FAIR = """
        The harbour fair, as it happens

        Stalls, boats and a brass band along the quay.

        • 11:30

          Band begins to play

          The brass band has taken its place, and the first tune is a march.

        • 10:15

          Gates are open

          A long queue has formed, and the mayor cuts the ribbon.

        • 09:40

          Last boards go up

          Carpenters finish the stage while it drizzles.
        """;

    @TempDir
    Path folder;

    private void open(TestWindow window, String name, String text) throws Exception {
        window.open(Files.writeString(folder.resolve(name), text).toString());
    }

    private static String title(TestWindow window) {
        return window.state().timeline().documents().getFirst().document().title();
    }

    private static void set(TestWindow window) {
        window.choose("More for " + title(window), "Set date and zone…");
        window.type("2024-06-01");
        ComboBox<?> zone = (ComboBox<?>) window.find(node -> node instanceof ComboBox);
        FxThread.run(() -> zone.getEditor().setText("Europe/Oslo"));
        window.click("Set");
        window.await(TimesPanelTest::isTimed);
    }

    private static boolean isTimed(State state) {
        return state.timeline().entries().getFirst().moment().at() != null;
    }

    @Test
    void setsDateAndZone() throws Exception {
        try (TestWindow window = new TestWindow()) {
            open(window, "fair.txt", FAIR);
            assertEquals(3, window.state().timeline().entries().size());
            assertTrue(window.state().timeline().entries().stream()
                    .allMatch(entry -> entry.moment().at() == null));
            set(window);
            Moment first = window.state().timeline().entries().getFirst().moment();
            assertEquals(Instant.parse("2024-06-01T09:30:00Z"), first.instant());
            assertEquals(Moment.Basis.SET, first.basis());
            assertTrue(first.why().contains("as set by the user"), first.why());
            assertTrue(window.reads("date and zone set by you · why?"));
            assertTrue(window.reads("3 times as set by you"));
            assertEquals(1, window.saved.getLast().times().size());
        }
    }

    @Test
    void takesThemBackAndSetsThemAgain() throws Exception {
        try (TestWindow window = new TestWindow()) {
            open(window, "fair.txt", FAIR);
            set(window);
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            window.await(state -> !isTimed(state));
            assertEquals(0, window.saved.getLast().times().size());
            window.keys(KeyCode.SHORTCUT, KeyCode.Y);
            window.await(TimesPanelTest::isTimed);
        }
    }

    @Test
    void aNewerCopyKeepsThem() throws Exception {
        try (TestWindow window = new TestWindow()) {
            open(window, "fair.txt", FAIR);
            set(window);
            String title = title(window);
            window.choose("More for " + title, "Close");
            open(window, "newer.txt", FAIR.replace("• 11:30", """
                • 00:10

                  Lights go out

                  The last guests walk home along the water.

                • 11:30\
                """));
            assertEquals(
                    List.of("2024-06-01T22:10:00Z", "2024-06-01T09:30:00Z"),
                    window.state().timeline().entries().stream()
                            .map(entry -> entry.moment().instant())
                            .sorted(Comparator.reverseOrder())
                            .limit(2)
                            .map(Instant::toString)
                            .toList());
            window.choose("More for " + title, "Set date and zone…");
            assertTrue(window.reads("Date of “Band begins to play”"));
            window.keys(KeyCode.ESCAPE);
        }
    }
}
