package app.rundown.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.LoopbackServer;
import app.rundown.fetch.TestWeb;
import app.rundown.fetch.Web;
import app.rundown.history.Comparison;
import app.rundown.history.Fate;
import app.rundown.history.Track;
import app.rundown.history.edit.EditKind;
import app.rundown.model.AnalysedDocument;
import app.rundown.pipeline.Histories;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Replays a live blog as it is written, with all that goes wrong on the way, from a server on this computer: whatever
 * happens, each change is told once, and nothing else is.
 */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class ReplayTest {
    private static final String MAYOR =
            "The mayor has asked everybody on the quay to go home before the tide comes in at nine o’clock.";
    private static final String FERRY =
            "The last ferry of the day has turned back with 40 passengers and two horses on board, the harbour master"
                    + " said.";
    private static final String LIGHTS =
            "The lights went out in the old town – the Café Müller is selling bread by candlelight to its neighbours.";
    private static final String BOATS =
            "Six fishing boats are tied up at the inner pier, where the water is two metres higher than in the"
                    + " morning.";
    private static final String SCHOOL =
            "The school on the hill opens its gym tonight for all who cannot go back to their homes by the river.";

    @AutoClose
    private final LoopbackServer server = new LoopbackServer();

    private final AtomicReference<LoopbackServer.Answer> answer = new AtomicReference<>();
    private final List<LoopbackServer.Answer> answers = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<AnalysedDocument> kept = new ArrayList<>();
    private final List<Instant> looks = new ArrayList<>();
    private Instant now = Instant.parse("2024-05-14T11:40:00Z");

    private void look(String outcome, LoopbackServer.Answer given) {
        answers.add(given);
        expected.add(outcome);
    }

    private void look(String outcome, TestBlog blog) {
        byte[] bytes = blog.bytes();
        look(outcome, exchange -> LoopbackServer.send(exchange, 200, blog.site().type, bytes));
    }

    @ParameterizedTest
    @EnumSource
    void eachChangeIsToldOnceAndNothingElse(TestBlog.Site site) throws IOException {
        TestBlog blog =
                new TestBlog(site).put(1, "11:00", FERRY).put(2, "11:10", MAYOR).put(3, "11:20", LIGHTS);
        byte[] first = blog.bytes();
        look("began", exchange -> tagged(exchange, blog, first));
        look("same", exchange -> tagged(exchange, blog, first));
        look("same", blog.noise("1"));
        look("NEW", blog.put(4, "11:30", BOATS));
        look("EDITED FIGURE", blog.edit(1, "40", "14"));
        look("unreachable", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "400");
            exchange.sendResponseHeaders(429, -1);
        });
        look("same", blog.noise("2"));
        byte[] whole = blog.put(5, "11:35", SCHOOL).bytes();
        look("unreachable", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", site.type);
            exchange.sendResponseHeaders(200, whole.length);
            exchange.getResponseBody().write(Arrays.copyOf(whole, whole.length / 2));
        });
        look("NEW", blog);
        look("GONE", blog.delete(3));
        look("unreachable", exchange -> exchange.sendResponseHeaders(404, -1));
        look(
                "INSERTED",
                blog.put(
                        2,
                        6,
                        "11:15",
                        "Divers are on their way to the bridge, where a car is hanging above the water."));
        look("RETIMED", blog.retime(2, "11:12"));
        look("not the blog", ReplayTest::consent);
        look("same", exchange -> {
            exchange.getResponseHeaders().set("Location", "/moved");
            exchange.sendResponseHeaders(302, -1);
        });
        byte[] moved = blog.bytes();
        server.on("/moved", exchange -> LoopbackServer.send(exchange, 200, site.type, moved));
        byte[] slow = blog.noise("3").bytes();
        look("same", exchange -> drip(exchange, site.type, slow));
        byte[] utf8 = blog.noise("4").bytes();
        look("same", exchange -> LoopbackServer.send(exchange, 200, site.type.replace("utf-8", "iso-8859-1"), utf8));
        look("REORDERED", blog.move(6, 4));
        look("EDITED trivial", blog.edit(2, "home before", "home, before"));
        look("EDITED NEGATION", blog.edit(5, "all who cannot", "all who can"));
        follow();
        assertEquals(expected, told);
        assertTrue(server.paths().stream().noneMatch(path -> path.contains("json")), "only the page is asked for");
        assertTrue(
                !looks.get(6).isBefore(looks.get(5).plus(Duration.ofSeconds(400))),
                "not asked before the server wants it");
        List<Track> tracks = Histories.history(kept).tracks();
        assertEquals(6, tracks.size());
        assertEquals(
                kept.size(),
                expected.stream().filter(one -> !one.matches("same|un.*|not.*")).count());
    }

    private static void tagged(HttpExchange exchange, TestBlog blog, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"first\"");
        if ("\"first\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            LoopbackServer.send(exchange, 200, blog.site().type, bytes);
        }
    }

    private static void consent(HttpExchange exchange) throws IOException {
        LoopbackServer.send(
                exchange,
                200,
                "text/html; charset=utf-8",
                ("<!DOCTYPE html><html><head><title>Before you go on</title></head><body><h1>We value your"
                    + " privacy</h1><p>We and our 214 partners store cookies on your device.</p><button>Accept"
                    + " all</button></body></html>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void drip(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < bytes.length; i += 100) {
            exchange.getResponseBody().write(bytes, i, Math.min(100, bytes.length - i));
            exchange.getResponseBody().flush();
        }
    }

    private void follow() throws IOException {
        server.on("/live", exchange -> answer.get().to(exchange));
        Web web = TestWeb.at(() -> now);
        AtomicInteger ids = new AtomicInteger();
        Follower follower = new Follower(
                (known, cancel) -> {
                    looks.add(now);
                    answer.set(answers.get(looks.size() - 1));
                    return web.visit(server.url("/live"), known, cancel);
                },
                () -> "d" + ids.incrementAndGet(),
                () -> now,
                null);
        Cancel cancel = new Cancel();
        new Following(follower, () -> now, new Random(22), (at, button) -> now = at)
                .run(
                        Schedule.from(now, null, null),
                        outcome -> {
                            told.add(words(outcome));
                            return looks.size() < answers.size();
                        },
                        cancel);
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Began began -> {
                kept.add(began.document());
                yield "began";
            }
            case Outcome.Unchanged same -> "same";
            case Outcome.Changed changed -> {
                kept.add(changed.document());
                yield words(changed.comparison());
            }
            case Outcome.Unreachable lost -> "unreachable";
            case Outcome.NotTheBlog other -> "not the blog";
        };
    }

    private static String words(Comparison comparison) {
        Stream<String> fates = comparison.changes().stream()
                .flatMap(change -> change.fates().stream())
                .map(Fate::name);
        Stream<String> kinds = comparison.changes().stream()
                .flatMap(change -> change.edits().stream())
                .map(edit -> edit.isTrivial()
                        ? "trivial"
                        : edit.kinds().stream().findFirst().map(EditKind::name).orElse(""));
        return String.join(" ", Stream.concat(fates, kinds).toList());
    }
}
