package app.rundown.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks how pictures are fetched, on a server on this computer. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class PictureFetchTest {
    private static final int MOST = 1000;
    private static final Limits PAGES = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(40), 10, 0);
    private static final Limits PICTURES = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(40), MOST, 2);
    private static final byte[] BYTES = {1, 2, 3};

    @AutoClose
    private final LoopbackServer server = new LoopbackServer();

    private byte[] fetch(String path) throws IOException {
        Web web = new Web("1.2.3", PAGES, PICTURES, InstantSource.system(), InetAddress::getAllByName);
        Places places = new Places(web, file -> {
            throw new IOException("no file");
        });
        return places.picture(PictureAddress.of(server.url(path)).orElseThrow(), new Cancel());
    }

    private void assertRefused(String path, String sentence) {
        assertEquals(
                "The picture could not be fetched: " + sentence,
                assertThrows(IOException.class, () -> fetch(path)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "IMAGE/PNG; x=y", "image/webp", "application/octet-stream", ""})
    void whatMayBeAPictureIsTaken(String type) throws IOException {
        server.on("/x", exchange -> LoopbackServer.send(exchange, 200, type, BYTES));
        assertArrayEquals(BYTES, fetch("/x"));
        assertEquals(List.of("/x"), server.paths());
        assertEquals("Rundown/1.2.3", server.lastHeader("User-Agent"));
        assertTrue(server.lastHeader("Accept").startsWith("image/jpeg"));
        assertEquals("", server.lastHeader("Referer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "video/mp4"})
    void whatIsNoPictureIsRefusedByItsHead(String type) {
        server.on("/x", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().flush();
            server.hang();
        });
        assertRefused("/x", "it is not a picture but “" + type + "”.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | the server asks for a name and a password, so this picture is not open to everyone.",
                "403 | the server forbids it, perhaps only to programs.",
                "404 | the server has no such picture.",
                "410 | the picture was there once and has been taken away.",
                "418 | the server refuses it.",
                "503 | the server is overloaded or closed for repair."
            })
    void whatTheServerRefusesIsToldOfAPicture(int status, String sentence) {
        server.on("/x", exchange -> exchange.sendResponseHeaders(status, -1));
        assertRefused("/x", sentence + " (HTTP " + status + ")");
    }

    @Test
    void redirectsAreFollowedWithinTheWeb() throws IOException {
        server.redirect("/a", 301, "/b")
                .redirect("/b", 302, "/c")
                .on("/c", exchange -> LoopbackServer.send(exchange, 200, "image/png", BYTES));
        assertArrayEquals(BYTES, fetch("/a"));
        server.redirect("/zero", 301, "/a");
        assertRefused("/zero", "the server redirects to another address more than 2 times.");
        server.redirect("/out", 302, "file:///etc/passwd");
        assertTrue(assertThrows(IOException.class, () -> fetch("/out"))
                .getMessage()
                .contains("only addresses that begin with http"));
    }

    @Test
    void picturesHaveALimitOfTheirOwn() throws IOException {
        server.on("/full", exchange -> LoopbackServer.send(exchange, 200, "image/png", new byte[MOST]));
        assertEquals(MOST, fetch("/full").length);
        server.on("/more", exchange -> LoopbackServer.send(exchange, 200, "image/png", new byte[MOST + 1]));
        assertRefused("/more", "it is larger than 1000 bytes.");
        assertEquals(16 * 1024 * 1024, Limits.OF_PICTURES.bytes());
    }

    @Test
    void aServerThatHangsUpIsTold() {
        server.on("/half", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(BYTES);
        });
        assertRefused("/half", "“127.0.0.1” broke the connection off before the picture was complete.");
    }

    @Test
    void aPictureWithinTheDocumentAsksNobody() throws IOException {
        Places places = new Places(new Web("1"), file -> {
            throw new IOException("no file");
        });
        PictureAddress within =
                PictureAddress.of("data:image/bmp," + "x".repeat(400)).orElseThrow();
        assertEquals(400, places.picture(within, new Cancel()).length);
    }
}
