package app.rundown.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Quote;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.control.HighlightedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * Checks an update that is higher than the window: what one looks for in it comes into sight, not only its beginning.
 */
class HighCardTest {
    private static final int PARAGRAPHS = 60;

    private static Capture page() {
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html><html lang='en'><head><title>The ferry</title></head><body><main><h1>The ferry</h1>\n");
        for (int hour = 12; hour > 9; hour--) {
            page.append("<article class='entry' id='e")
                    .append(hour)
                    .append("'><time datetime='2024-06-01T")
                    .append(hour)
                    .append(":00:00Z'>")
                    .append(hour)
                    .append(":00</time><h2>Crossing ")
                    .append(hour)
                    .append("</h2>");
            for (int i = 0; i < (hour == 11 ? PARAGRAPHS : 2); i++) {
                page.append(
                        "<p>The ramp is lowered in the rain and the carts roll on board, two by two, as on every other"
                                + " morning of the season.</p>");
                page.append(i == 20 ? "<p>Nobody saw the heron on the mast.</p>" : "");
                page.append(
                        i == 40
                                ? "<p>“The bell was never meant to be rung twice in one night,” said Ada Brook, the"
                                        + " harbour master.</p>"
                                : "");
                page.append(i == 50 ? "<p>A second heron came at noon.</p>" : "");
            }
            page.append("</article>\n");
        }
        return new Capture(
                "ferry.html", page.append("</main></body></html>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static TestWindow open() {
        TestWindow window = new TestWindow(1100, 800);
        FxThread.join(() -> window.model.documents().open(List.of(page()), null));
        window.settle();
        return window;
    }

    private static void assertSeen(TestWindow window, String words) {
        window.settle();
        Node text = window.find(node ->
                node instanceof HighlightedText tinted && tinted.styled().text().contains(words));
        Bounds seen = FxThread.call(() -> window.window
                .lookup(".card-pane")
                .localToScene(window.window.lookup(".card-pane").getLayoutBounds()));
        Bounds bounds = FxThread.call(() -> text.localToScene(text.getLayoutBounds()));
        assertTrue(
                bounds.getMinY() >= seen.getMinY() && bounds.getMaxY() <= seen.getMaxY(),
                words + " at " + bounds + " in " + seen);
    }

    @Test
    void theNextHitComesIntoSight() {
        try (TestWindow window = open()) {
            window.keys(KeyCode.SLASH);
            window.type("heron");
            assertSeen(window, "on the mast");
            window.keys(KeyCode.ENTER);
            assertSeen(window, "A second heron");
            window.keys(KeyCode.DOWN, KeyCode.SHIFT, KeyCode.N);
            assertEquals(1, window.state().hit());
            assertSeen(window, "on the mast");
        }
    }

    private static long marked(TestWindow window, String words) {
        Node text = window.find(node ->
                node instanceof HighlightedText tinted && tinted.styled().text().contains(words));
        return FxThread.call(() ->
                text.lookupAll(".shown-words").stream().filter(Node::isVisible).count());
    }

    @Test
    void theHitThatOneIsAtIsMarkedUntilOneGoesOn() {
        try (TestWindow window = open()) {
            window.keys(KeyCode.SLASH);
            window.type("heron");
            assertEquals(1, marked(window, "on the mast"));
            window.keys(KeyCode.ENTER);
            assertEquals(0, marked(window, "on the mast"));
            assertEquals(1, marked(window, "A second heron"));
            window.keys(KeyCode.ESCAPE);
            assertEquals(0, marked(window, "A second heron"));
        }
    }

    @Test
    void theSearchBeginsWhereTheReaderIs() {
        try (TestWindow window = open()) {
            window.keys(KeyCode.SLASH);
            window.type("Crossing");
            window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.J, KeyCode.SLASH);
            window.type("Crossing");
            assertEquals(2, window.state().hit());
            window.keys(KeyCode.DOWN, KeyCode.END, KeyCode.N);
            assertEquals(3, window.state().hit());
            window.keys(KeyCode.N);
            assertEquals(1, window.state().hit(), "after the last hit comes the first");
            window.keys(KeyCode.SHIFT, KeyCode.N);
            assertEquals(3, window.state().hit());
        }
    }

    @Test
    void theQuoteChosenInTheInspectorComesIntoSight() {
        try (TestWindow window = open()) {
            Quote quote = window.state().shown().quotes().stream()
                    .filter(q -> q.text().contains("bell"))
                    .findFirst()
                    .orElseThrow();
            FxThread.run(() -> window.model.navigation().inspect(quote));
            assertSeen(window, "The bell was never");
        }
    }

    @Test
    void tabWalksThroughTheUpdateThatTheKeyboardIsOn() {
        try (TestWindow window = new TestWindow(1100, 800)) {
            Capture page = new Capture("links.html", """
                <html><head><title>The weir</title></head><body><main><h1>The weir</h1><section>
                <article><time datetime='2024-06-01T11:00:00Z'>11:00</time><h2>Second</h2>\
                <p>Mist lies on the weir and on the mill, the boats are tied up along the quay, and nobody expects \
                them to leave before the afternoon.</p>
                <aside class='related'><a href='https://one.example/2'>How the mill was built</a></aside></article>
                <article><time datetime='2024-06-01T10:00:00Z'>10:00</time><h2>First</h2>
                <aside class='related'><a href='https://one.example/1'>How the weir was built</a></aside>
                <p>Frost lies on the weir and on the mill, the boats are tied up along the quay, and nobody expects \
                them to leave before the afternoon.</p>
                <figure><img src='https://pictures.example/weir.jpg'>\
                <figcaption>The weir</figcaption></figure></article>
                <article><time datetime='2024-06-01T09:00:00Z'>09:00</time><h2>Opening</h2>\
                <p>The gate is up and all is quiet on both banks of the river, but for the band that practises behind \
                the town hall.</p></article>
                </section></main></body></html>
                """.getBytes(StandardCharsets.UTF_8));
            FxThread.join(() -> window.model.documents().open(List.of(page), null));
            window.settle();
            window.keys(KeyCode.J, KeyCode.TAB);
            assertEquals(
                    "First", window.state().current().orElseThrow().update().headline());
            assertInstanceOf(Hyperlink.class, window.focused());
            assertTrue(
                    window.focused().getAccessibleText().endsWith("https://one.example/1"),
                    window.focused().getAccessibleText());
            window.keys(KeyCode.TAB);
            assertTrue(
                    window.focused().getAccessibleText().startsWith("Show picture"),
                    window.focused().getAccessibleText());
            window.keys(KeyCode.K);
            assertEquals(
                    "Second", window.state().current().orElseThrow().update().headline());
            assertEquals("Timeline", window.focused().getAccessibleText());
            window.keys(KeyCode.TAB);
            assertTrue(
                    window.focused().getAccessibleText().endsWith("https://one.example/2"),
                    window.focused().getAccessibleText());
        }
    }
}
