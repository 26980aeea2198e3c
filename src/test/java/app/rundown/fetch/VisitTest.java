package app.rundown.fetch;

import static app.rundown.fetch.TestWeb.PATIENT;
import static app.rundown.fetch.TestWeb.assertSentence;
import static app.rundown.fetch.TestWeb.web;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that a page can be asked for again and again without being sent each time. */
@Timeout(60)
class VisitTest {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String WEDNESDAY = "Wed, 04 Mar 2026 05:06:07 GMT";

    @AutoClose
    private final LoopbackServer server = new LoopbackServer();

    private Visit visit(String path, Validators known) throws IOException {
        return web(PATIENT).visit(server.url(path), known, new Cancel());
    }

    private void page(String path, String header, String value, String condition) {
        server.on(path, exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=20, s-maxage=5");
            if (value.equals(exchange.getRequestHeaders().getFirst(condition))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                LoopbackServer.send(exchange, 200, HTML, "<p>Zwölf Boote</p>".getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ETag | W/\"a-1\" | If-None-Match", "Last-Modified | " + WEDNESDAY + " | If-Modified-Since"})
    void whatHasNotChangedIsNotSentAgain(String header, String value, String condition) throws IOException {
        page("/live", header, value, condition);
        Visit.Page first = assertInstanceOf(Visit.Page.class, visit("/live", Validators.NONE));
        assertEquals(Duration.ofSeconds(20), first.fresh());
        Visit.Unchanged second = assertInstanceOf(Visit.Unchanged.class, visit("/live", first.validators()));
        assertEquals(first.validators(), second.validators());
        assertInstanceOf(Visit.Unchanged.class, visit("/live", second.validators()));
    }

    @Test
    void anotherAddressIsNotAskedWithTheOldValidators() throws IOException {
        page("/live", "ETag", "\"1\"", "If-None-Match");
        page("/moved", "ETag", "\"1\"", "If-None-Match");
        server.redirect("/short", 302, "/live");
        Visit.Page first = assertInstanceOf(Visit.Page.class, visit("/short", Validators.NONE));
        assertInstanceOf(Visit.Unchanged.class, visit("/short", first.validators()));
        assertInstanceOf(Visit.Page.class, visit("/moved", first.validators()));
    }

    @Test
    void nothingIsUnchangedThatWasNotAskedFor() {
        server.on("/live", exchange -> exchange.sendResponseHeaders(304, -1));
        Refused refused = assertThrows(Refused.class, () -> visit("/live", Validators.NONE));
        assertEquals(304, refused.status());
    }

    @ParameterizedTest
    @CsvSource({"429, 120, 120", "503, 0, 0", "503, soon,", "429, -5,"})
    void aRefusalSaysHowLongToWait(int status, String header, @Nullable Long seconds) {
        server.on("/live", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", header);
            exchange.sendResponseHeaders(status, -1);
        });
        Refused refused = assertThrows(Refused.class, () -> visit("/live", Validators.NONE));
        assertEquals(status, refused.status());
        assertEquals(seconds == null ? null : Duration.ofSeconds(seconds), refused.retryAfter());
        assertSentence(refused, "HTTP " + status);
    }

    @Test
    void aDateIsComparedWithTheClockOfTheServer() {
        assertEquals(Duration.ofSeconds(50), RetryAfter.of("Wed, 04 Mar 2026 05:06:57 GMT", WEDNESDAY));
        assertEquals(Duration.ZERO, RetryAfter.of("Wed, 04 Mar 2026 05:06:00 GMT", WEDNESDAY));
        assertNull(RetryAfter.of("Wed, 04 Mar 2026 05:06:57 GMT", ""));
        assertNull(RetryAfter.of("", WEDNESDAY));
    }

    @Test
    void aPageThatWasCutIsNoCapture() {
        server.on("/cut", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", HTML);
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
        });
        assertSentence(
                assertThrows(IOException.class, () -> visit("/cut", Validators.NONE)), "broke the connection off");
    }
}
