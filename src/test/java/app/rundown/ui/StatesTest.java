package app.rundown.ui;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.LoopbackServer;
import app.rundown.timeline.Filter;
import app.rundown.timeline.TimeBound;
import app.rundown.ui.format.Counts;
import app.rundown.ui.state.FilterChanges;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Checks what the window shows where it has no timeline to show, and the ways on from there. */
class StatesTest {

    @Test
    void tellsWhatIsBeingReadAndLetsAFetchBeStopped() throws IOException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (LoopbackServer server = new LoopbackServer();
                TestWindow window = new TestWindow()) {
            server.on("/slow.html", exchange -> {
                asked.countDown();
                await(done);
                exchange.close();
            });
            CompletableFuture<Void> opened =
                    FxThread.call(() -> window.model.documents().open(List.of(server.url("/slow.html"))));
            await(asked);
            window.settle();
            assertTrue(window.reads("Reading slow.html"));
            assertTrue(window.reads("connecting…"));
            assertFalse(window.reads("Open files…"));
            window.click("Cancel");
            Waiting.on(opened);
            window.settle();
            assertTrue(window.reads("Open files…"));
            assertFalse(window.reads("Reading slow.html"));
            done.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void tellsWhatNothingMatchesAndHasAWayOut() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(filter -> FilterChanges.between(
                            FilterChanges.toggleTopic(filter, "Sochi"), TimeBound.parse("20:00"), null)));
            window.settle();
            assertTrue(window.reads("No update matches all of this"));
            window.click("Show all 24");
            assertEquals(Filter.NONE, window.state().filter());
            assertFalse(window.reads("No update matches"));
            assertSame(FxThread.call(() -> window.window.lookup(".card-pane")), window.focused());
        }
    }

    @Test
    void sizesAreTellingWhateverTheyAre() {
        assertEquals("1 kB", Counts.bytes(17));
        assertEquals("999 kB", Counts.bytes(998_001));
        assertEquals("60.2 MB", Counts.bytes(60_210_000));
    }

    @Test
    void aClosedDocumentCanBeOpenedAgain() {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE, TestWindow.WRAP_UP);
            String title =
                    window.state().timeline().documents().getFirst().document().title();
            FxThread.join(() -> window.model
                    .documents()
                    .close(window.model
                            .state()
                            .now()
                            .timeline()
                            .documents()
                            .getFirst()
                            .document()
                            .id()));
            window.settle();
            assertEquals(1, window.state().timeline().documents().size());
            assertTrue(window.reads("Closed: " + title), window.texts().toString());
            window.click("Open it again");
            window.await(state -> state.timeline().documents().size() == 2);
            assertTrue(window.state().timeline().documents().stream()
                    .anyMatch(analysed -> analysed.document().title().equals(title)));
            assertEquals("Timeline", window.focused().getAccessibleText());
            assertFalse(window.reads("Open it again"));
        }
    }
}
