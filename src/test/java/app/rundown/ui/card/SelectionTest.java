package app.rundown.ui.card;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.ui.FxThread;
import app.rundown.ui.Mouse;
import app.rundown.ui.TestWindow;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.state.FilterChanges;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks how words of the timeline are selected with the mouse. */
class SelectionTest {
    @TempDir
    private Path folder;

    private static String copied(TestWindow window) {
        window.desktop.text = "";
        window.keys(KeyCode.SHORTCUT, KeyCode.C);
        return window.desktop.text;
    }

    @Test
    void selectsWithinAParagraph() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            new Mouse(window).drag("cautiously hopeful", " once his");
            assertEquals("cautiously hopeful summary from Mike Pompeo", copied(window));
            assertTrue(window.reads("the selected words, without a citation."));
        }
    }

    @Test
    void selectsAcrossParagraphsUpAndDown() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            Mouse mouse = new Mouse(window);
            String expected =
                    "Shared Interests\n\nReporters heard a cautiously hopeful summary from Mike Pompeo once his "
                            + "conversation with Vladimir Putin was over.\n\nThe afternoon";
            mouse.drag("Shared Interests", " had brought");
            assertEquals(expected, copied(window));
            assertEquals("<p>" + expected.replace("\n\n", "</p><p>") + "</p>", window.desktop.html);
            mouse.drag(" had brought", "Shared Interests");
            assertEquals(expected, copied(window));
        }
    }

    @Test
    void twoClicksSelectAWordAndThreeAParagraph() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            Mouse mouse = new Mouse(window);
            mouse.clicks("hopeful", 2, false);
            assertEquals("hopeful", copied(window));
            mouse.clicks("once his", 1, true);
            assertEquals("hopeful summary from Mike Pompeo once", copied(window));
            mouse.clicks("hopeful", 3, false);
            assertEquals(
                    "Reporters heard a cautiously hopeful summary from Mike Pompeo once his conversation with Vladimir"
                            + " Putin was over.",
                    copied(window));
        }
    }

    @Test
    void aPressElsewhereSelectsNothing() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            Mouse mouse = new Mouse(window);
            mouse.drag("cautiously", " summary");
            assertEquals("cautiously hopeful", copied(window));
            mouse.click("conversation");
            assertNotEquals("cautiously hopeful", copied(window));
            assertTrue(window.desktop.text.contains("Shared Interests"), "the current update is copied instead");
            mouse.drag("cautiously", " summary");
            window.keys(KeyCode.X);
            assertTrue(copied(window).contains("Shared Interests"), "what was ticked since must be copied");
        }
    }

    @Test
    void aClickOnAQuoteInspectsItAndADragDoesNot() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            Mouse mouse = new Mouse(window);
            window.keys(KeyCode.J);
            Quote before = window.state().quote();
            assertNotNull(before);
            mouse.drag("truly overlapping", "build on");
            assertEquals("truly overlapping interests that we can ", copied(window));
            assertEquals(before, window.state().quote());
            mouse.click("truly overlapping");
            Quote chosen = window.state().quote();
            assertNotNull(chosen);
            assertTrue(chosen.text().startsWith("truly overlapping"), chosen.text());
        }
    }

    @Test
    void theCursorTellsWhatAClickDoes() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            Mouse mouse = new Mouse(window);
            Node words = FxThread.call(() -> mouse.text("Reporters heard").getParent());
            mouse.moveTo("Reporters heard");
            assertEquals(Cursor.TEXT, FxThread.call(words::getCursor));
            mouse.moveTo("truly overlapping");
            assertEquals(Cursor.HAND, FxThread.call(words::getCursor));
        }
    }

    @Test
    void copiesWhatRunsFromRightToLeftAsItIsWritten() throws Exception {
        String first = "وصلت القوارب إلى الميناء مع غروب الشمس بعد رحلة طويلة في بحر هائج";
        String words =
                first + IntStream.range(0, 6).mapToObj(i -> " وعادت المراكب").reduce("", String::concat) + " أخيرا.";
        Path page = Files.writeString(
                folder.resolve("port.html"),
                "<html><body><main><h1>Port live</h1><section>"
                        + "<article><time datetime='2021-07-03T20:50:00Z'>20:50</time><h2>الميناء</h2><p>" + words
                        + "</p></article><article><time"
                        + " datetime='2021-07-03T20:40:00Z'>20:40</time><h2>الرياح</h2><p>هدأت"
                        + " الرياح</p></article><article><time"
                        + " datetime='2021-07-03T20:30:00Z'>20:30</time><h2>الناس</h2><p>وقف الناس على"
                        + " الرصيف</p></article></section></main></body></html>");
        try (TestWindow window = new TestWindow()) {
            window.open(page.toString());
            Mouse mouse = new Mouse(window);
            mouse.drag("الميناء مع", "أخيرا");
            assertEquals(words.substring(words.indexOf("الميناء مع"), words.indexOf("أخيرا")), copied(window));
            assertFalse(window.desktop.text.contains("\n"));
        }
    }

    @Test
    void noTextIsSplitByWhatIsLit() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(filter -> FilterChanges.words(filter, java.util.List.of("interests"))));
            window.settle();
            Mouse mouse = new Mouse(window);
            mouse.drag("places we", "build on");
            HighlightedText text = mouse.text("truly overlapping");
            FxThread.run(() -> {
                TextFlow flow = (TextFlow) text.getChildrenUnmodifiable().stream()
                        .filter(TextFlow.class::isInstance)
                        .findFirst()
                        .orElseThrow();
                assertEquals(1, flow.getChildren().size());
                assertEquals(text.styled().text(), ((Text) flow.getChildren().getFirst()).getText());
                assertEquals(1, text.styled().hits().size());
                assertEquals(3, text.styled().quotes().size());
                // Two tints, one of them with a line as the quote is under inspection, the hit, and the selection.
                assertEquals(
                        5,
                        text.getChildrenUnmodifiable().stream()
                                .filter(node -> node.isVisible() && node instanceof javafx.scene.shape.Path)
                                .count());
            });
        }
    }
}
