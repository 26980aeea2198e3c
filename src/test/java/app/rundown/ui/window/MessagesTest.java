package app.rundown.ui.window;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.scroll.CardPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the one line above the timeline, its list, and the toasts. */
class MessagesTest {
    private static final String ARTICLE = "src/test/resources/app/rundown/read/article.html";

    @TempDir
    private Path folder;

    private static double top(TestWindow window) {
        Node timeline = window.find(node -> node.getStyleClass().contains("card-pane"));
        return FxThread.call(() -> timeline.localToScene(0, 0).getY());
    }

    @Test
    void anyNumberOfFailuresIsOneLine() throws IOException {
        List<String> bad = IntStream.range(0, 13)
                .mapToObj(i -> folder.resolve("bad-" + i + ".html").toString())
                .toList();
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            double before = top(window);
            window.open(Stream.concat(bad.stream(), Stream.of(WRAP_UP)).toArray(String[]::new));
            assertTrue(
                    window.reads("13 of 14 files couldn’t be opened"),
                    window.texts().toString());
            assertEquals(34, top(window) - before);
            assertFalse(window.reads("bad-7.html"));
            window.click("Show");
            assertTrue(window.reads("bad-7.html"));
            assertEquals(34, top(window) - before);
            window.click("Copy the list");
            assertEquals(13, window.desktop.text.lines().count());
            window.click("Hide");
            assertFalse(window.reads("bad-7.html"));
            window.press("Dismiss");
            assertEquals(before, top(window));
        }
    }

    @Test
    void offersToReadWordsAndNothingElse() throws IOException {
        Path picture = folder.resolve("picture.png");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        try (TestWindow window = new TestWindow()) {
            window.open(picture.toString());
            assertTrue(window.reads("This is a PNG image"));
            assertFalse(window.reads("Open as an article"));
            window.open(ARTICLE);
            assertFalse(window.reads("This is a PNG image"), "a new opening answers what failed before");
            window.click("Open as an article");
            window.await(state -> !state.isEmpty() && state.reading() == 0);
            assertEquals(List.of(), window.state().notices());
        }
    }

    @Test
    void aMessageIsGoneWithItsDocument() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            List<String> ids = window.state().timeline().documents().stream()
                    .map(AnalysedDocument::document)
                    .map(Document::id)
                    .toList();
            Notice hint = new Notice(
                    "Harbour",
                    "It is one of five pages.",
                    Notice.Tone.HINT,
                    List.of(),
                    new Notice.Matter.Open(ids.get(0)));
            FxThread.run(() -> window.model.state().showNotice(hint));
            window.settle();
            assertTrue(window.reads("It is one of five pages. (Harbour)"));
            FxThread.join(() -> window.model.documents().close(ids.get(1)));
            window.settle();
            assertTrue(window.reads("It is one of five pages. (Harbour)"));
            FxThread.join(() -> window.model.documents().close(ids.get(0)));
            window.settle();
            assertFalse(window.reads("It is one of five pages. (Harbour)"));
        }
    }

    @Test
    void eachToastTakesThePlaceOfTheOneBefore() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.C);
            assertTrue(window.reads("Copied: 1 update with citations."));
            FxThread.run(() -> window.model.state().showNotice(Notice.nothing("Stars", "None.")));
            window.settle();
            assertTrue(window.reads("Stars: None."));
            assertFalse(window.reads("Copied: 1 update with citations."));
            assertEquals(1, window.state().notices().size());
            Bounds toast = place(window, window.find(Toast.class::isInstance));
            Node timeline = window.find(CardPane.class::isInstance);
            assertTrue(toast.getMinY() >= place(window, timeline).getMaxY(), "it must not cover the timeline");
            assertTrue(toast.getMaxX() <= 990 && toast.getMaxY() <= 900);
            for (String words : List.of("24 updates", "24 times inferred   1 out of order")) {
                Node status = window.find(node -> node instanceof Labeled label && words.equals(label.getText()));
                assertTrue(place(window, status).getMaxX() <= toast.getMinX(), "it must not cover the status");
            }
        }
    }

    @Test
    void theStatusMakesRoomForALongToast() {
        try (TestWindow window = new TestWindow(640, 700)) {
            window.open(LIVE, WRAP_UP);
            String id =
                    window.state().timeline().documents().getLast().document().id();
            FxThread.join(() -> window.model.documents().close(id));
            window.settle();
            Bounds toast = place(window, window.find(Toast.class::isInstance));
            assertTrue(toast.getMinX() >= 0 && toast.getMaxX() <= 640, toast::toString);
            Bounds offer = place(
                    window,
                    window.find(node -> node instanceof Labeled label && "Open it again".equals(label.getText())));
            assertTrue(offer.getMaxX() <= toast.getMaxX(), "its button must be whole");
            assertTrue(place(
                                    window,
                                    window.find(node -> node instanceof Labeled label
                                            && label.getText().startsWith("24 updates")))
                            .getMaxX()
                    <= toast.getMinX());
        }
    }

    private static Bounds place(TestWindow window, Node node) {
        return FxThread.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void aToastThatOffersToOpenADocumentAgainIsGoneOnceItIsOpen() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            String id =
                    window.state().timeline().documents().getLast().document().id();
            FxThread.join(() -> window.model.documents().close(id));
            window.settle();
            assertTrue(window.reads("Open it again"));
            window.open(WRAP_UP);
            assertFalse(window.reads("Open it again"));
        }
    }
}
