package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.LoopbackServer;
import app.rundown.fetch.PagedBlog;
import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.timeline.Filter;
import app.rundown.ui.opening.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks the window on live blogs that are spread over several pages, or that a script fills; the server is on this
 * computer.
 */
@Timeout(60)
class PaginationWindowTest {
    private static final String WISH = "Read the other pages from 127.0.0.1";

    @TempDir
    private Path folder;

    @AutoClose
    private final LoopbackServer server = new LoopbackServer();

    private static List<String> facts(TestWindow window) {
        return window.texts().stream()
                .filter(text -> text.startsWith("Page ") && text.contains(" · ") && !text.endsWith("…"))
                .toList();
    }

    @Test
    void onlyTheUsersWishReadsTheOtherPages() {
        server.on("/live", new PagedBlog(3));
        try (TestWindow window = new TestWindow()) {
            window.open(server.url("/live"));
            assertEquals(List.of("/live"), server.paths());
            assertTrue(window.reads("This is page 1 of 3: 3 of about 9 updates were read."));
            assertEquals(List.of("Page 1/3 · 3 updates · 2 May 2024"), facts(window));
            window.click(WISH);
            window.await(state -> state.timeline().documents().size() == 3 && state.reading() == 0);
            assertEquals(List.of("/live", "/live?page=2", "/live?page=3"), server.paths());
            assertEquals(9, window.state().timeline().entries().size());
            assertEquals(
                    3,
                    window.state().timeline().documents().stream()
                            .map(d -> d.document().capture().sha256())
                            .distinct()
                            .count());
            assertTrue(
                    facts(window).contains("Page 3/3 · 3 updates · 2 May 2024"),
                    facts(window).toString());
            assertEquals(List.of(), staying(window));
            assertFalse(window.reads(WISH));
            assertEquals(
                    "",
                    FxThread.call(
                            () -> window.model.documents().fetches().progress().get()));
        }
    }

    @Test
    void theDocumentsRowOffersWhatIsNotOpenYet() {
        server.on("/live", new PagedBlog(3));
        try (TestWindow window = new TestWindow()) {
            window.open(server.url("/live?page=2"), server.url("/live"));
            window.press("Dismiss");
            window.choose("More for The ferry strike, live", "Read the older pages from 127.0.0.1");
            window.await(state -> state.timeline().documents().size() == 3 && state.reading() == 0);
            assertEquals(List.of("/live?page=2", "/live", "/live?page=3"), server.paths());
            assertEquals(9, window.state().timeline().entries().size());
        }
    }

    @Test
    void cancelKeepsWhatWasRead() throws Exception {
        PagedBlog blog = new PagedBlog(4);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        server.on("/live", exchange -> {
            if ("page=3".equals(exchange.getRequestURI().getQuery())) {
                asked.countDown();
                closing.await();
            } else {
                blog.to(exchange);
            }
        });
        try (TestWindow window = new TestWindow()) {
            window.open(server.url("/live"));
            window.click(WISH);
            asked.await();
            window.settle();
            window.click("Cancel");
            window.await(state -> state.reading() == 0);
            assertEquals(6, window.state().timeline().entries().size());
            assertEquals(List.of(), staying(window));
        } finally {
            closing.countDown();
        }
    }

    @Test
    void anErrorIsToldAndWhatWasReadStays() {
        server.on("/live", new PagedBlog(3).without(3));
        try (TestWindow window = new TestWindow()) {
            window.open(server.url("/live"));
            window.click(WISH);
            window.await(state -> state.timeline().documents().size() == 2 && state.reading() == 0);
            assertTrue(window.reads("page=3"), window.texts().toString());
            assertEquals(6, window.state().timeline().entries().size());
        }
    }

    @Test
    void aFileAsksOnlyWhereItCameFromAndOnlyWhenWanted() throws IOException {
        server.on("/live", new PagedBlog(2));
        String html = new PagedBlog(2)
                .html(1)
                .replace("<title>", "<link rel='canonical' href='" + server.url("/live") + "'><title>");
        Path file = Files.writeString(folder.resolve("live.html"), html);
        Path unknown = Files.writeString(folder.resolve("unknown.html"), new PagedBlog(2).html(1));
        try (TestWindow window = new TestWindow()) {
            window.open(unknown.toString());
            assertTrue(window.reads("3 of about 6"));
            assertFalse(window.reads("Read the other pages"));
            window.open(file.toString());
            assertEquals(List.of(), server.paths());
            window.click(WISH);
            window.await(state -> state.timeline().documents().size() == 3 && state.reading() == 0);
            assertEquals(List.of("/live?page=2"), server.paths());
        }
    }

    @Test
    void theAuditKeepsWhatTheNoticeSaid() {
        server.on("/live", new PagedBlog(3));
        try (TestWindow window = new TestWindow()) {
            window.open(server.url("/live"));
            window.press("Dismiss");
            assertFalse(window.reads("3 of about 9"));
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            assertTrue(window.reads("Audit"), window.texts().toString());
            assertTrue(window.reads("Reading: the page"));
            assertTrue(window.reads("This is page 1 of 3: 3 of about 9 updates were read."));
        }
    }

    @Test
    void aPictureOfAPartIsNoFailure() throws IOException {
        server.on("/live", new PagedBlog(3));
        List<String> complaints = new ArrayList<>();
        Places places = new Places(new Web("test"), CaptureFiles::read);
        FxThread.run(() -> {});
        assertTrue(WindowRenderer.render(
                                List.of(server.url("/live")),
                                new WindowRenderer.Frame(900, 500, false, 100),
                                timeline -> Filter.NONE,
                                places,
                                complaints::add)
                        .length
                > 0);
        assertEquals(List.of(), complaints);
    }

    @Test
    void aPageThatAScriptFillsOffersWhatTheScriptAsksFor() {
        String bulletin =
                "{\"bulletins\":[{\"id\":1,\"created\":1714640400,\"content\":\"The crew of the first boat has voted"
                    + " on the offer of the owners.\"},{\"id\":2,\"created\":1714644000,\"content\":\"The crew of the"
                    + " second boat has voted on the offer of the"
                    + " owners.\"},{\"id\":3,\"created\":1714647600,\"content\":\"The crew of the third boat has voted"
                    + " on the offer of the owners.\"}]}";
        server.on(
                "/data",
                exchange -> LoopbackServer.send(
                        exchange, 200, "application/json", bulletin.getBytes(StandardCharsets.UTF_8)));
        server.on(
                "/page",
                "text/html; charset=utf-8",
                "<html><body><h1>Ferries</h1><p>Follow it here.</p><div class='live-center-embed'"
                        + " data-src='/data'></div></body></html>");
        try (TestWindow window = new TestWindow()) {
            window.open(server.url("/page"));
            assertEquals(List.of("/page"), server.paths());
            assertTrue(window.reads("save it again as a complete page"));
            assertTrue(window.reads("Open as an article"));
            window.click("Open it from 127.0.0.1");
            window.await(state -> !state.isEmpty() && state.reading() == 0);
            assertEquals(3, window.state().timeline().entries().size());
        }
    }

    /** Returns the notices that do not go by themselves, as the one does that says what was opened. */
    private static List<Notice> staying(TestWindow window) {
        return window.state().notices().stream()
                .filter(notice -> !notice.passes())
                .toList();
    }
}
