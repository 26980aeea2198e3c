package app.rundown.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what the panel offers that asks for a quote's speaker, and how its answer carries on to other quotes. */
class CarriedCorrectionsWindowTest {
    private static final String PAGE = """
        <html><head><title>Harbour strike live</title></head><body>
        <article class="update" id="b"><time datetime="2024-03-01T12:30:00Z">12:30</time>
        <h2>Crews will stay ashore</h2>
        <p>Maria Holm met Eva Strand on the pier. "We will not sail before the pay is settled," she said.
        "That is what the crews voted for." "Nobody in the harbour will work on Friday."</p>
        <p>She told reporters: "The company has had our letter for three weeks."</p></article>
        <article class="update" id="a"><time datetime="2024-03-01T12:00:00Z">12:00</time>
        <h2>The Harbour Council meets</h2>
        <p>Jonas Lund said: "Our last offer stands until tonight, and not longer."</p>
        <p>The council of the harbour town meets behind closed doors in the afternoon.</p></article>
        <article class="update" id="z"><time datetime="2024-03-01T11:00:00Z">11:00</time>
        <h2>The day begins</h2>
        <p>The ferries stay in the harbour this morning, and the ticket office is closed.</p></article>
        </body></html>
        """;

    @TempDir
    private Path folder;

    private Path page = Path.of("");

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("strike.html"), PAGE);
    }

    private static void openPanel(TestWindow window, String words) {
        Quote quote = window.state().shown().quotes().stream()
                .filter(one -> one.text().startsWith(words))
                .findFirst()
                .orElseThrow();
        FxThread.run(() -> window.model.navigation().inspect(quote));
        window.settle();
        window.keys(KeyCode.C);
    }

    private static List<String> speakers(TestWindow window) {
        return window.state().shown().quotes().stream()
                .map(quote -> String.valueOf(quote.speaker()))
                .sorted()
                .toList();
    }

    @Test
    void theAnswerCarriesOnAndIsUndoneInOneStep() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(page.toString());
            List<String> before = speakers(window);
            openPanel(window, "We will not sail");
            assertTrue(window.reads("named before it, in its paragraph"));
            assertTrue(window.reads("The 2 quotes that go on from this one follow by themselves."));
            assertTrue(window.reads("Change 3 quotes"));
            window.type("1");
            CheckBox also = (CheckBox) window.find(
                    node -> node instanceof CheckBox box && box.getText().equals("Also 1 quote in this update"));
            FxThread.run(also::fire);
            assertTrue(window.reads("Change 4 quotes"));
            window.keys(KeyCode.ENTER);
            window.await(now -> now.quote() != null && now.quote().isSetByUser());
            assertEquals(
                    List.of("Eva Strand", "Eva Strand", "Eva Strand", "Eva Strand", "Jonas Lund"), speakers(window));
            assertTrue(window.reads("Speaker of 4 quotes set to Eva Strand."));
            assertTrue(window.reads("follows one set by you"));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            window.await(now -> now.quote() != null && !now.quote().isSetByUser());
            assertTrue(window.reads("Undone: attributed 4 quotes to Eva Strand."));
            assertEquals(before, speakers(window));
        }
    }

    @Test
    void somebodyUnnamedMaySpeakForAName() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(page.toString());
            openPanel(window, "Our last offer");
            assertFalse(window.reads("Also "), "there is nothing to carry on to");
            window.type("Harbour Council");
            RadioButton unnamed = (RadioButton) window.find(node ->
                    node instanceof RadioButton button && button.getText().startsWith("Unnamed"));
            FxThread.run(unnamed::fire);
            window.keys(KeyCode.ENTER);
            window.await(now -> now.quote() != null && now.quote().isSetByUser());
            assertTrue(
                    window.reads("speaks for Harbour Council"),
                    () -> window.texts().toString());
            assertTrue(window.reads("Set by you · found: Jonas Lund"));
        }
    }

    @Test
    void nobodyCanBeNamedByTheDigitNought() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(page.toString());
            openPanel(window, "Our last offer");
            window.type("1");
            assertTrue(window.reads("Change"));
            window.type("0");
            assertEquals("", ((TextInputControl) window.focused()).getText(), "a name and nobody exclude each other");
            window.keys(KeyCode.ENTER);
            window.await(now -> now.quote() != null && now.quote().isSetByUser());
            assertNull(Objects.requireNonNull(window.state().quote()).speaker());
        }
    }

    @Test
    void floatsBesideTheInspectorThatNamesTheSpeaker() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(page.toString());
            openPanel(window, "Our last offer");
            Bounds panel = bounds(window, "floating-panel");
            Bounds inspector = bounds(window, "inspector");
            assertTrue(panel.getMaxX() <= inspector.getMinX(), panel + " beside " + inspector);
            window.click(window.find(node -> node.getStyleClass().contains("balloon")));
            assertFalse(FxThread.call(window.window::isCovered), "a click beside it closes it");
        }
    }

    @Test
    void pointsAtTheWordsWhereTheInspectorIsHidden() {
        try (TestWindow window = new TestWindow(900, 700)) {
            window.open(page.toString());
            openPanel(window, "Our last offer");
            Bounds panel = bounds(window, "floating-panel");
            Bounds words = bounds(window, "this-tint");
            assertFalse(panel.intersects(words), panel + " must not cover " + words);
            assertTrue(panel.getMinX() >= 0 && panel.getMaxX() <= 900);
        }
    }

    private static Bounds bounds(TestWindow window, String styleClass) {
        Node node = window.find(one -> one.getStyleClass().contains(styleClass)
                && one.getBoundsInLocal().getWidth() > 0);
        return FxThread.call(() -> node.localToScene(node.getBoundsInLocal()));
    }
}
