package app.rundown.ui;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.card.CardView;
import app.rundown.ui.inspector.QuoteRow;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.scroll.CardPane;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks what people expect who use the mouse alone. */
@Timeout(60)
class WindowMouseTest {
    @TempDir
    private Path folder;

    private static CardPane<?> pane(TestWindow window) {
        return (CardPane<?>) window.find(CardPane.class::isInstance);
    }

    private static Node card(TestWindow window) {
        return window.find(node -> node instanceof CardView);
    }

    private static double top(Node node) {
        return FxThread.call(() -> node.localToScene(0, 0).getY());
    }

    private String ferry(String name, String inHead, Charset encoding) throws IOException {
        return Files.writeString(
                        folder.resolve(name),
                        "<html><head><title>Ferry live</title><link rel='canonical'"
                                + " href='https://gazette.example/live'>"
                                + inHead + "</head><body><main><h1>Ferry</h1><section><article><time"
                                + " datetime='2021-07-03T20:50:00Z'>20:50</time><h2>Boat three</h2><p>The"
                                + " café on board is open, and the third boat takes the school as well as the"
                                + " band.</p></article><article><time"
                                + " datetime='2021-07-03T20:40:00Z'>20:40</time><h2>Boat two</h2><p>The"
                                + " second boat is late, as there is fog over the river, and nobody at the"
                                + " pier seems to mind.</p></article><article><time"
                                + " datetime='2021-07-03T20:30:00Z'>20:30</time><h2>Boat one</h2><p>All who"
                                + " waited at the pier are on board by now, and the band plays.</p></article>"
                                + "</section></main></body></html>",
                        encoding)
                .toString();
    }

    @Test
    void takingHoldOfTheScrollBarOrTheHeaderChoosesNoUpdate() {
        try (TestWindow window = new TestWindow(990, 500)) {
            window.open(LIVE);
            Mouse mouse = new Mouse(window);
            CardPane<?> pane = pane(window);
            String first = window.state().update();
            Node bar = FxThread.call(() -> pane.getChildrenUnmodifiable().stream()
                    .filter(ScrollBar.class::isInstance)
                    .findFirst()
                    .orElseThrow());
            mouse.press(bar);
            assertEquals(first, window.state().update());
            FxThread.run(() -> pane.scrollBy(700));
            window.settle();
            Node header = window.find(node -> node.getParent() == pane
                    && node.getPseudoClassStates().stream()
                            .anyMatch(is -> is.getPseudoClassName().equals("sticky")));
            mouse.press(header);
            assertEquals(first, window.state().update());
            mouse.click("Any talk of a pact");
            assertNotEquals(first, window.state().update());
        }
    }

    @Test
    void whatWasDoneIsToldWithoutMovingWhatIsRead() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            double before = top(card(window));
            FxThread.run(() -> window.model.state().showNotice(Notice.done("Copied", "one thing.")));
            window.settle();
            assertTrue(window.reads("Copied: one thing."));
            assertEquals(before, top(card(window)));
            FxThread.run(() -> window.model.state().showNotice(Notice.problem("Copied", "nothing.")));
            window.settle();
            assertTrue(top(card(window)) > before);
            assertTrue(window.reads("Copied: one thing."));
        }
    }

    @Test
    void oneMomentHasNoShape() throws IOException {
        String note = Files.writeString(
                        folder.resolve("note.txt"),
                        "A note on the ferry\n\nIt is late, as there is fog over the river.\n\nNobody waits.\n")
                .toString();
        try (TestWindow window = new TestWindow()) {
            Node strip = Objects.requireNonNull(FxThread.call(() -> window.window.lookup(".density")));
            assertFalse(strip.isVisible());
            window.open(LIVE);
            assertTrue(strip.isVisible());
            FxThread.join(() -> window.model.documents().closeAll());
            window.open(note);
            window.click("Open as an article");
            window.await(state -> state.reading() == 0 && !state.isEmpty());
            assertFalse(strip.isVisible());
        }
    }

    @Test
    void problemsInReadingAreToldBesideTheDocumentAndLeadToTheAudit() throws IOException {
        String page = ferry(
                "ferry.html",
                "<script type='application/ld+json'>{\"broken\": </script>",
                Charset.forName("windows-1252"));
        String sound = ferry("sound.html", "<meta charset='utf-8'>", StandardCharsets.UTF_8);
        try (TestWindow window = new TestWindow()) {
            window.open(sound);
            assertFalse(window.reads("in reading"));
            window.open(page);
            assertTrue(window.reads("Boat three"), () -> window.texts().toString());
            assertEquals(
                    2,
                    window.state()
                            .timeline()
                            .documents()
                            .getLast()
                            .document()
                            .problems()
                            .size());
            assertFalse(window.reads("It is not valid JSON"));
            window.click(window.find(node -> node.getStyleClass().contains("document-problems")));
            assertTrue(window.reads("Reading: JSON-LD block 1"));
            assertTrue(window.reads("It is not valid JSON"));
            window.click("Quotes");
            window.click(window.find(node -> node.getStyleClass().contains("status")
                    && node.getStyleClass().contains("doubt")));
            assertTrue(window.reads("It is not valid JSON"));
        }
    }

    @Test
    void whatIsNotRecognisedTellsThatFirstAndThenWhatElseIsAmiss() throws IOException {
        String note = Files.writeString(
                        folder.resolve("note.txt"),
                        "A note on the café\n\nNobody waits.\n",
                        Charset.forName("windows-1252"))
                .toString();
        try (TestWindow window = new TestWindow()) {
            window.open(note);
            String told = window.state().notices().getFirst().sentence();
            assertTrue(told.startsWith("This was not recognised as a live blog or a wrap-up"), told);
            assertTrue(told.contains("windows-1252"), told);
        }
    }

    @Test
    void aClickOnTheChosenQuoteGoesBackToItsUpdate() {
        try (TestWindow window = new TestWindow(1400, 500)) {
            window.open(LIVE);
            window.keys(KeyCode.PERIOD);
            Node line = window.find(node ->
                    node instanceof ListCell<?> cell && cell.getItem() instanceof QuoteRow.Line && cell.isSelected());
            Object before = Objects.requireNonNull(window.state().reveal());
            new Mouse(window).press(line);
            assertNotSame(before, window.state().reveal(), "the reader may have scrolled away");
            assertEquals(
                    Objects.requireNonNull(window.state().quote()).update(),
                    Objects.requireNonNull(window.state().reveal()).update());
        }
    }

    @Test
    void aDrawerMakesWayForWhatItShowsInTheTimeline() {
        try (TestWindow window = new TestWindow(900, 700)) {
            window.open(LIVE);
            Node inspector = Objects.requireNonNull(FxThread.call(() -> window.window.lookup(".inspector")));
            FxThread.run(window.window::foldInspector);
            window.settle();
            assertTrue(inspector.isVisible());
            window.keys(KeyCode.PERIOD);
            window.click("Show in timeline");
            assertFalse(inspector.isVisible());
            assertSame(pane(window), window.focused());
        }
    }
}
