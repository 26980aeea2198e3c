package app.rundown.fetch;

import static app.rundown.fetch.TestWeb.HURRIED;
import static app.rundown.fetch.TestWeb.MOST;
import static app.rundown.fetch.TestWeb.PATIENT;
import static app.rundown.fetch.TestWeb.assertSentence;
import static app.rundown.fetch.TestWeb.web;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks how pages are fetched, on a server on this computer. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class WebTest {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PAGE = "<html><body><p>Zwölf Boote liegen im Hafen.</p></body></html>";

    @AutoClose
    private final LoopbackServer server = new LoopbackServer();

    private Capture fetch(String path) throws IOException {
        return web(PATIENT).fetch(server.url(path), Progress.NONE, new Cancel());
    }

    private static Fetched fetched(Capture capture) {
        Fetched fetched = capture.fetched();
        assertNotNull(fetched);
        return fetched;
    }

    private void assertRefused(String path, String... expected) {
        assertSentence(assertThrows(IOException.class, () -> fetch(path)), expected);
    }

    @Test
    void thePageBecomesACaptureThatKnowsWhereAndWhen() throws IOException {
        server.on("/live", HTML, PAGE);
        Capture capture = fetch("/live?page=2#block-1");
        assertEquals(server.url("/live?page=2"), capture.path());
        assertEquals(PAGE, new String(capture.bytes(), StandardCharsets.UTF_8));
        assertEquals(
                new Fetched(server.url("/live?page=2#block-1"), Instant.parse("2026-03-04T05:06:07Z"), "utf-8"),
                capture.fetched());
        assertEquals(List.of("/live?page=2"), server.paths());
    }

    @Test
    void theProgramSaysWhoItIs() throws IOException {
        server.on("/live", HTML, PAGE);
        fetch("/live");
        assertEquals("Rundown/1.2.3", server.lastHeader("User-Agent"));
        assertEquals("gzip", server.lastHeader("Accept-Encoding"));
        new Web("of unknown version").fetch(server.url("/live"), Progress.NONE, new Cancel());
        assertEquals("Rundown/of-unknown-version", server.lastHeader("User-Agent"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void fiveRedirectsAreFollowedAndNotOneMore(int status) throws IOException {
        server.redirect("/zero", status, "/one")
                .redirect("/one", status, server.url("/two"))
                .redirect("/two", status, "three?a=ä b")
                .redirect("/three", status, "./x/../four#part")
                .redirect("/four", status, "five/")
                .redirect("/five/", status, "?q=1");
        assertRefused("/zero", "more than 5 times");
        assertEquals(List.of("/zero", "/one", "/two", "/three?a=%C3%A4%20b", "/four", "/five/"), server.paths());
    }

    @Test
    void thePathIsTheAddressThatAnswered() throws IOException {
        server.redirect("/a", 301, "/b")
                .redirect("/b", 302, "/c")
                .redirect("/c", 303, "/d")
                .redirect("/d", 307, "/e")
                .redirect("/e", 308, "/live?x=1")
                .on("/live", HTML, PAGE);
        Capture capture = fetch("/a");
        assertEquals(server.url("/live?x=1"), capture.path());
        assertEquals(server.url("/a"), fetched(capture).asked());
        assertEquals(6, server.paths().size());
    }

    @Test
    void aCircleOfRedirectsEnds() {
        server.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
        assertRefused("/a", "redirects in a circle", server.url("/a"));
        assertEquals(6, server.paths().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/x",
                "javascript:alert(1)",
                "data:text/html,x",
                "jar:file:///x!/y"
            })
    void aRedirectNeverLeavesTheWeb(String target) {
        server.redirect("/a", 302, target);
        assertRefused("/a", target, "http://");
    }

    @Test
    void aRedirectToNowhereIsTold() {
        server.on("/a", exchange -> exchange.sendResponseHeaders(302, -1));
        assertRefused("/a", "without saying where", "302");
        server.redirect("/b", 302, "http://[oops/");
        assertRefused("/b", "not the address");
    }

    @Test
    void aCookieOnTheWayIsKeptForTheVisitOnly() throws IOException {
        server.on("/live", exchange -> {
            if (exchange.getRequestHeaders().containsKey("Cookie")) {
                LoopbackServer.send(exchange, 200, HTML, PAGE.getBytes(StandardCharsets.UTF_8));
            } else {
                exchange.getResponseHeaders().set("Set-Cookie", "seen=1; Path=/");
                exchange.getResponseHeaders().set("Location", "/live");
                exchange.sendResponseHeaders(302, -1);
            }
        });
        assertEquals(PAGE.length() + 1, fetch("/live").size());
        fetch("/live");
        assertEquals(4, server.paths().size());
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        byte[] packed = LoopbackServer.gzip(PAGE.getBytes(StandardCharsets.UTF_8));
        server.on("/live", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LoopbackServer.send(exchange, 200, HTML, packed);
        });
        assertEquals(PAGE, new String(fetch("/live").bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void badPackingIsTold() {
        server.on("/cut", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            byte[] packed = LoopbackServer.gzip(PAGE.getBytes(StandardCharsets.UTF_8));
            LoopbackServer.send(exchange, 200, HTML, Arrays.copyOf(packed, packed.length / 2));
        });
        assertRefused("/cut", "cut short");
        server.on("/odd", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            LoopbackServer.send(exchange, 200, HTML, new byte[] {1, 2, 3});
        });
        assertRefused("/odd", "“br”");
    }

    @Test
    void tooMuchIsRefusedDeclaredOrNot() throws IOException {
        server.on("/full", exchange -> LoopbackServer.send(exchange, 200, HTML, new byte[MOST]));
        assertEquals(MOST, fetch("/full").size());
        server.on("/declared", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", HTML);
            exchange.sendResponseHeaders(200, Long.MAX_VALUE / 2);
            exchange.getResponseBody().flush();
            server.hang();
        });
        assertRefused("/declared", "larger than 100000 bytes");
        server.on("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", HTML);
            exchange.sendResponseHeaders(200, 0);
            byte[] part = new byte[10_000];
            while (true) {
                exchange.getResponseBody().write(part);
            }
        });
        assertRefused("/endless", "larger than 100000 bytes");
        server.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LoopbackServer.send(exchange, 200, HTML, LoopbackServer.gzip(new byte[MOST + 1]));
        });
        assertRefused("/bomb", "larger than 100000 bytes");
    }

    @Test
    void theUsualLimitIsThatOfFiles() {
        assertEquals(64 * 1024 * 1024, Limits.USUAL.bytes());
        assertEquals(5, Limits.USUAL.redirects());
    }

    @Test
    void aServerThatNeverAnswersIsLeft() {
        server.on("/slow", exchange -> server.hang());
        IOException refusal = assertThrows(
                IOException.class, () -> web(HURRIED).fetch(server.url("/slow"), Progress.NONE, new Cancel()));
        assertSentence(refusal, "longer than 300 milliseconds");
    }

    @Test
    void aServerThatStopsHalfwayIsLeft() {
        server.stall("/slow", 200, HTML, 1000, 10);
        IOException refusal = assertThrows(
                IOException.class, () -> web(HURRIED).fetch(server.url("/slow"), Progress.NONE, new Cancel()));
        assertSentence(refusal, "longer than 300 milliseconds");
    }

    @Test
    void theUserCanEndIt() {
        Cancel cancel = new Cancel();
        server.stall("/slow", 200, HTML, 1000, 10);
        assertThrows(
                Cancelled.class, () -> web(PATIENT).fetch(server.url("/slow"), (bytes, of) -> cancel.press(), cancel));
        assertTrue(cancel.isPressed());
        int before = server.paths().size();
        assertThrows(Cancelled.class, () -> web(PATIENT).fetch(server.url("/slow"), Progress.NONE, cancel));
        assertEquals(before, server.paths().size());
    }

    @Test
    void theUserCanEndItBeforeTheServerAnswers() {
        Cancel cancel = new Cancel();
        server.on("/slow", exchange -> {
            cancel.press();
            server.hang();
        });
        assertThrows(Cancelled.class, () -> web(PATIENT).fetch(server.url("/slow"), Progress.NONE, cancel));
    }

    @Test
    void anInterruptEndsIt() throws InterruptedException {
        AtomicReference<Object> outcome = new AtomicReference<>();
        AtomicReference<Thread> fetching = new AtomicReference<>();
        server.on("/slow", exchange -> {
            fetching.get().interrupt();
            server.hang();
        });
        Thread thread = Thread.ofVirtual().unstarted(() -> {
            try {
                outcome.set(fetch("/slow"));
            } catch (IOException e) {
                outcome.set(e.getClass());
            }
        });
        fetching.set(thread);
        thread.start();
        thread.join();
        assertEquals(Cancelled.class, outcome.get());
    }

    @Test
    void progressIsHeardUpToTheEnd() throws IOException {
        server.on("/live", exchange -> LoopbackServer.send(exchange, 200, HTML, new byte[90_000]));
        List<Long> heard = new CopyOnWriteArrayList<>();
        List<Long> of = new CopyOnWriteArrayList<>();
        web(PATIENT)
                .fetch(
                        server.url("/live"),
                        (bytes, all) -> {
                            heard.add(bytes);
                            of.add(all);
                        },
                        new Cancel());
        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(90_000, heard.getLast());
        assertEquals(90_000, of.getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | signed in", "403 | forbids", "404 | no such page", "410 | taken away", "429 | too often",
                        "451 | legal",
                "500 | server failed", "503 | overloaded", "418 | refuses", "599 | server failed",
                        "204 | without a page", "304 | without saying where"
            })
    void whatTheServerRefusesIsToldInWords(int status, String words) {
        server.on("/x", exchange -> exchange.sendResponseHeaders(status, -1));
        assertRefused("/x", words, "HTTP " + status, server.url("/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/pdf", "video/mp4", "APPLICATION/ZIP; x=y", "font/woff2"})
    void whatIsNoPageIsRefusedByItsHead(String type) {
        server.stall("/x", 200, type, 1_000, 0);
        assertRefused("/x", "not a page, text or JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "TEXT/HTML;charset=x",
                "text/plain",
                "application/json",
                "application/ld+json",
                "application/vnd.api+json; v=1",
                "application/xhtml+xml",
                "multipart/related; boundary=x",
                "application/warc",
                "application/octet-stream",
                ""
            })
    void whatMayBeAPageIsTaken(String type) throws IOException {
        byte[] bytes = {1, 2, 3};
        server.on("/x", exchange -> LoopbackServer.send(exchange, 200, type, bytes));
        assertArrayEquals(bytes, fetch("/x").bytes());
    }

    @Test
    void theBodyOfARefusalIsNotWaitedFor() {
        server.stall("/x", 404, HTML, 0, 0);
        assertRefused("/x", "no such page");
    }

    @Test
    void theEncodingThatTheServerStatesIsKept() throws IOException {
        byte[] bytes = "Паром".getBytes(Charset.forName("windows-1251"));
        server.on(
                "/stated",
                exchange -> LoopbackServer.send(exchange, 200, "text/html;Charset = \"windows-1251\"", bytes));
        assertEquals("windows-1251", fetched(fetch("/stated")).charset());
        server.on("/silent", exchange -> LoopbackServer.send(exchange, 200, "text/html", bytes));
        assertNull(fetched(fetch("/silent")).charset());
    }

    @Test
    void aServerThatHangsUpIsTold() {
        server.on("/half", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", HTML);
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
        });
        assertRefused("/half", "broke the connection off");
    }
}
