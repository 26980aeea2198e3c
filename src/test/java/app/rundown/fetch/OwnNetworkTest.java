package app.rundown.fetch;

import static app.rundown.fetch.TestWeb.PATIENT;
import static app.rundown.fetch.TestWeb.assertSentence;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks that no page of the public web leads a fetch into the user's own network, and that cookies stay with their
 * port. The server on this computer is "public" if it is called localhost.
 */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class OwnNetworkTest {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PAGE = "<p>The boats stay in port.</p>";

    @AutoClose
    private final LoopbackServer server = new LoopbackServer();

    @AutoClose
    private final LoopbackServer other = new LoopbackServer();

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Web web = new Web("1", PATIENT, PATIENT, InstantSource.system(), this::addresses);

    private InetAddress[] addresses(String host) throws UnknownHostException {
        asked.add(host);
        return switch (host) {
            case "localhost", "news.example" -> new InetAddress[] {InetAddress.getByName("203.0.113.7")};
            case "inner.example" -> new InetAddress[] {InetAddress.getByName("10.0.0.1")};
            case "both.example" ->
                new InetAddress[] {InetAddress.getByName("203.0.113.7"), InetAddress.getByName("fd00::7")};
            case "none.example" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    private static String asPublic(String url) {
        return url.replace("127.0.0.1", "localhost");
    }

    private String fetch(String url) throws IOException {
        return new String(web.fetch(url, Progress.NONE, new Cancel()).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/x",
                "http://127.8.9.1/x",
                "http://0.0.0.0/x",
                "http://10.1.2.3/x",
                "http://172.16.0.1/x",
                "http://172.31.255.255/x",
                "http://192.168.0.1/x",
                "http://169.254.169.254/latest/meta-data",
                "http://100.100.100.200/x",
                "http://224.0.0.1/x",
                "http://255.255.255.255/x",
                "http://[::1]/x",
                "http://[::]/x",
                "http://[fe80::1]/x",
                "http://[fd12:3456::1]/x",
                "http://[fec0::1]/x",
                "http://[::ffff:127.0.0.1]/x",
                "http://[::127.0.0.1]/x",
                "http://[64:ff9b::10.0.0.1]/x",
                "http://[64:ff9b:1::1]/x",
                "http://[2002:c0a8:1::]/x",
                "https://inner.example/x",
                "https://both.example/x"
            })
    void noPageLeadsIntoTheOwnNetwork(String target) {
        server.redirect("/a", 302, "/b").redirect("/b", 307, target);
        String page = asPublic(server.url("/a"));
        IOException refusal = assertThrows(IOException.class, () -> fetch(page));
        assertSentence(refusal, page, target, "on this computer or in its own network", "open it yourself");
        assertEquals(List.of("/a", "/b"), server.paths());
        PictureAddress picture = PictureAddress.of(page).orElseThrow();
        assertTrue(assertThrows(IOException.class, () -> web.picture(picture.text(), new Cancel()))
                .getMessage()
                .startsWith("The picture could not be fetched: it redirects to “" + target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://203.0.113.7/",
                "http://172.32.0.1/",
                "http://100.128.0.1/",
                "http://192.0.1.1/",
                "http://[2001:db8::1]/",
                "http://[64:ff9b::203.0.113.7]/",
                "http://[2002:cb00:7107::]/",
                "http://news.example/",
                "http://none.example/"
            })
    void thePublicWebIsOpen(String address) {
        assertFalse(new OwnNetwork(this::addresses).holds(URI.create(address)));
    }

    @Test
    void theNameOfAnInterfaceIsNoPartOfANumber() {
        assertTrue(new OwnNetwork(this::addresses).holds(URI.create("http://[fe80::1%25eth0]/")));
    }

    @Test
    void whoAsksForTheOwnNetworkGetsIt() throws IOException {
        server.redirect("/a", 302, "/b").redirect("/b", 302, other.url("/c"));
        other.on("/c", HTML, PAGE);
        assertEquals(PAGE, fetch(server.url("/a")));
    }

    @Test
    void aVisitToThePublicWebMayEndWhereItBegan() throws IOException {
        server.redirect("/a", 302, asPublic(other.url("/login"))).on("/b", HTML, PAGE);
        other.redirect("/login", 302, server.url("/b"));
        assertEquals(PAGE, fetch(server.url("/a")));
        server.redirect("/c", 302, asPublic(other.url("/elsewhere")));
        other.redirect("/elsewhere", 302, other.url("/d")).on("/d", HTML, PAGE);
        assertThrows(IOException.class, () -> fetch(server.url("/c")));
        assertEquals(List.of("/login", "/elsewhere"), other.paths());
    }

    @Test
    void withoutARedirectNoNameIsLookedUpTwice() throws IOException {
        server.on("/a", HTML, PAGE);
        assertEquals(PAGE, fetch(asPublic(server.url("/a"))));
        assertEquals(List.of(), asked);
    }

    @Test
    void redirectsWithinThePublicWebAreFollowed() throws IOException {
        server.redirect("/a", 302, asPublic(other.url("/b")));
        other.on("/b", HTML, PAGE);
        assertEquals(PAGE, fetch(asPublic(server.url("/a"))));
    }

    @Test
    void aPictureIsFollowedLikeAPage() throws IOException {
        server.redirect("/a", 302, asPublic(other.url("/b")));
        other.on("/b", exchange -> LoopbackServer.send(exchange, 200, "image/png", new byte[] {1}));
        assertArrayEquals(new byte[] {1}, web.picture(asPublic(server.url("/a")), new Cancel()));
    }

    @Test
    void theUserCanEndASlowLookUp() {
        Cancel cancel = new Cancel();
        CountDownLatch ended = new CountDownLatch(1);
        Web slow = new Web("1", PATIENT, PATIENT, InstantSource.system(), host -> {
            cancel.press();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        });
        server.redirect("/a", 302, "http://slow.example/");
        assertThrows(Cancelled.class, () -> slow.fetch(server.url("/a"), Progress.NONE, cancel));
        ended.countDown();
    }

    @Test
    void cookiesNeverCrossPorts() throws IOException {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "seen=1; Path=/");
            exchange.getResponseHeaders().set("Location", other.url("/b"));
            exchange.sendResponseHeaders(302, -1);
        });
        List<String> crossed = new CopyOnWriteArrayList<>();
        other.on("/b", exchange -> {
            crossed.addAll(exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
            exchange.getResponseHeaders().set("Set-Cookie", "seen=2; Path=/");
            exchange.getResponseHeaders().set("Location", server.url("/c"));
            exchange.sendResponseHeaders(302, -1);
        });
        server.on("/c", HTML, PAGE);
        fetch(server.url("/a"));
        assertEquals(List.of(), crossed);
        assertEquals("seen=1", server.lastHeader("Cookie"));
    }
}
