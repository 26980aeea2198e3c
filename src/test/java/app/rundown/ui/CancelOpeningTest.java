package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.base.GivenUp;
import app.rundown.model.Capture;
import app.rundown.store.CaptureFiles;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.opening.OpenDocuments;
import app.rundown.ui.opening.OpenSnapshot;
import app.rundown.ui.opening.Opening;
import app.rundown.ui.opening.ReadResult;
import app.rundown.user.UserData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Checks that opening can be cancelled at any stage, and that a slow document delays no other. */
class CancelOpeningTest {
    private static final String SLOW = "slow.txt";
    private static final String SENTENCE = "slow.txt: Not opened, because you cancelled it.";

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** Reads files as the program does, but one of them only when it is released. */
    private Capture read(String path) throws IOException {
        if (path.endsWith(SLOW)) {
            asked.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IOException("It was interrupted.", e);
            }
            return CaptureFiles.read(TestWindow.WRAP_UP);
        }
        return CaptureFiles.read(path);
    }

    private CompletableFuture<Void> openSlow(TestWindow window) throws InterruptedException {
        CompletableFuture<Void> opened =
                FxThread.call(() -> window.model.documents().open(List.of(SLOW)));
        asked.await();
        window.settle();
        return opened;
    }

    private static int documents(TestWindow window) {
        return window.state().timeline().documents().size();
    }

    @Test
    void escapeCancelsTheFirstDocument() throws InterruptedException {
        try (TestWindow window = new TestWindow(this::read)) {
            CompletableFuture<Void> opened = openSlow(window);
            assertTrue(window.reads("Reading slow.txt"));
            window.keys(KeyCode.ESCAPE);
            Waiting.on(opened);
            window.settle();
            assertFalse(window.reads("Reading"), window.texts().toString());
            assertTrue(window.reads("Open files…"));
            assertTrue(window.reads(SENTENCE), window.texts().toString());
            released.countDown();
            window.open(TestWindow.LIVE);
            assertEquals(1, documents(window));
        }
    }

    @Test
    void aSlowDocumentDelaysNoOther() throws InterruptedException {
        try (TestWindow window = new TestWindow(this::read)) {
            CompletableFuture<Void> opened = openSlow(window);
            window.open(TestWindow.LIVE);
            assertEquals(1, documents(window));
            assertTrue(window.reads("Reading slow.txt"), window.texts().toString());
            released.countDown();
            Waiting.on(opened);
            assertEquals(2, documents(window));
            assertFalse(window.reads("Reading slow.txt"), window.texts().toString());
        }
    }

    @Test
    void cancellingLeavesWhatWasOpen() throws InterruptedException {
        try (TestWindow window = new TestWindow(this::read)) {
            window.open(TestWindow.LIVE);
            CompletableFuture<Void> opened = openSlow(window);
            window.click("Cancel");
            Waiting.on(opened);
            window.settle();
            assertEquals(1, documents(window));
            assertEquals(0, window.state().reading());
            assertTrue(window.reads(SENTENCE), window.texts().toString());
            assertFalse(window.reads("Reading slow.txt"), window.texts().toString());
            released.countDown();
        }
    }

    @Test
    void escapeInASearchClearsTheSearch() throws InterruptedException {
        try (TestWindow window = new TestWindow(this::read)) {
            window.open(TestWindow.LIVE);
            CompletableFuture<Void> opened = openSlow(window);
            FxThread.run(window.window::focusSearch);
            window.type("ferry");
            window.keys(KeyCode.ESCAPE);
            assertEquals(1, window.state().reading());
            released.countDown();
            Waiting.on(opened);
            assertEquals(2, documents(window));
        }
    }

    @Test
    void everyStepEndsAfterCancelling() throws IOException {
        Capture before = CaptureFiles.read(TestWindow.LIVE);
        Capture capture = CaptureFiles.read(TestWindow.WRAP_UP);
        for (int steps = 0; steps < 4; steps++) {
            OpenDocuments documents = new OpenDocuments();
            OpenSnapshot shown = opened(documents, before);
            Opening opening =
                    new Opening(documents, List.of(capture.path()), false, CompletableFuture.completedFuture(null));
            List<Runnable> all = steps(opening, capture);
            all.subList(0, steps).forEach(Runnable::run);
            opening.cancel();
            String after = "cancelled after " + steps + " steps";
            all.subList(steps, all.size()).forEach(step -> assertThrows(GivenUp.class, step::run, after));
            documents.remove(opening.added());
            OpenSnapshot now = documents.documents(UserData.NONE);
            assertEquals(shown.found(), now.found(), after);
            assertEquals(shown.timeline().families(), now.timeline().families(), "cancelled after " + steps + " steps");
            Notice notice = opening.told(null).getFirst();
            assertEquals(
                    "sochi-talks-wrap-up.txt: Not opened, because you cancelled it.",
                    notice.what() + ": " + notice.sentence());
            // What was loaded already need not be fetched again.
            assertEquals(steps == 0 ? 0 : 1, notice.offers().size());
        }
    }

    @Test
    void ofSeveralItSaysThem() {
        Opening opening = new Opening(
                new OpenDocuments(), List.of("a.txt", "b.txt"), false, CompletableFuture.completedFuture(null));
        opening.cancel();
        assertEquals(
                "2 documents: Not opened, because you cancelled them.",
                opening.told(null).getFirst().line());
    }

    private static OpenSnapshot opened(OpenDocuments documents, Capture capture) {
        Opening opening =
                new Opening(documents, List.of(capture.path()), false, CompletableFuture.completedFuture(null));
        List<Runnable> all = new ArrayList<>(steps(opening, capture));
        all.removeLast();
        all.forEach(Runnable::run);
        return opening.finish(UserData.NONE);
    }

    private static List<Runnable> steps(Opening opening, Capture capture) {
        return List.of(
                () -> opening.read(List.of(ReadResult.of(capture.path(), null, () -> capture)), UserData.NONE),
                () -> opening.add(UserData.NONE),
                opening::analyse,
                () -> opening.finish(UserData.NONE));
    }

    @Test
    void aDocumentThatIsClosedWhileItsQuotesAreSoughtStaysClosed() throws IOException {
        Capture capture = CaptureFiles.read(TestWindow.LIVE);
        OpenDocuments documents = new OpenDocuments();
        Opening opening =
                new Opening(documents, List.of(capture.path()), false, CompletableFuture.completedFuture(null));
        List<Runnable> all = steps(opening, capture);
        all.subList(0, 2).forEach(Runnable::run);
        documents.remove(opening.added());
        all.subList(2, 4).forEach(Runnable::run);
        assertEquals(List.of(), documents.documents(UserData.NONE).found());
    }

    @Test
    void theSameDocumentOpensOnce() throws IOException {
        Capture capture = CaptureFiles.read(TestWindow.LIVE);
        OpenDocuments documents = new OpenDocuments();
        Opening one = new Opening(documents, List.of("one"), false, CompletableFuture.completedFuture(null));
        Opening other = new Opening(documents, List.of("other"), false, CompletableFuture.completedFuture(null));
        List<Runnable> ofOne = steps(one, capture);
        List<Runnable> ofOther = steps(other, capture);
        for (int i = 0; i < 4; i++) {
            ofOne.get(i).run();
            ofOther.get(i).run();
        }
        assertEquals(1, documents.documents(UserData.NONE).found().size());
        assertEquals(
                "This document is open already.", other.told(null).getFirst().sentence());
    }
}
