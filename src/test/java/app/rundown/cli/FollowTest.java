package app.rundown.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.LoopbackServer;
import app.rundown.fetch.TestWeb;
import app.rundown.follow.TestBlog;
import app.rundown.follow.TestBlog.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks {@code rundown follow} from outside, with a server on this computer and a clock that does not wait. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class FollowTest {
    @TempDir
    private Path folder;

    @AutoClose
    private final LoopbackServer server = new LoopbackServer();

    /** The last one stays. */
    private final Deque<LoopbackServer.Answer> answers = new ArrayDeque<>();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2024-05-14T11:40:00Z");

    FollowTest() {
        server.on("/live", exchange -> (answers.size() > 1 ? answers.remove() : answers.element()).to(exchange));
    }

    private static TestBlog blog() {
        return new TestBlog(Site.BLOCKS)
                .put(
                        1,
                        "11:00",
                        "The last ferry of the day has turned back with 40 passengers and two horses on board.")
                .put(
                        2,
                        "11:10",
                        "The mayor has asked everybody on the quay to go home before the tide comes in at nine.")
                .put(
                        3,
                        "11:20",
                        "The lights went out in the old town, and the bakery is selling bread by candlelight.");
    }

    private void next(TestBlog blog) {
        byte[] bytes = blog.bytes();
        answers.add(exchange -> LoopbackServer.send(exchange, 200, Site.BLOCKS.type, bytes));
    }

    private void next(int status) {
        answers.add(exchange -> exchange.sendResponseHeaders(status, -1));
    }

    private int run(String... options) {
        out.reset();
        err.reset();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> false);
        FollowCommand command =
                new FollowCommand(TestWeb.at(() -> now), console, () -> now, new Random(1), (at, cancel) -> now = at);
        String[] all = Stream.concat(
                        Stream.of("-o", folder.resolve("storm").toString(), server.url("/live")), Stream.of(options))
                .toArray(String[]::new);
        return new CommandLine(command)
                .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(all);
    }

    private List<JsonNode> lines() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("storm"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keepsACaptureAndPrintsALineAtEachChange() throws IOException {
        TestBlog blog = blog();
        next(blog);
        next(blog.edit(1, "40", "14"));
        byte[] edited = blog.bytes();
        next(blog.noise("1"));
        next(blog.edit(2, "home before", "home, before"));
        next(blog.put(
                4, "11:50", "We are closing this live blog now. Thank you for reading through the stormy night."));
        assertEquals(0, run(), said());
        List<JsonNode> lines = lines();
        assertEquals(4, lines.size());
        assertEquals(3, lines.getFirst().get("of").asInt());
        assertTrue(lines.getFirst().get("since").isNull());
        JsonNode second = lines.get(1);
        assertEquals("2024-05-14T11:40:30Z", second.get("at").stringValue());
        assertEquals(lines.getFirst().get("sha256"), second.get("since"));
        assertEquals("{\"edited\":1}", second.get("updates").toString());
        assertEquals("{\"figure\":1}", second.get("edits").toString());
        JsonNode change = second.get("changes").get(0);
        assertEquals("[\"edited\"]", change.get("fates").toString());
        assertEquals("11.00 BST", change.get("is").stringValue());
        assertEquals("40", change.get("edits").get(0).get("removed").stringValue());
        assertEquals("14", change.get("edits").get(0).get("added").stringValue());
        assertEquals(1, lines.get(2).get("trivial").asInt());
        assertEquals(0, lines.get(2).get("changes").size());
        assertEquals("{\"new\":1}", lines.getLast().get("updates").toString());
        String file = second.get("capture").stringValue();
        assertEquals("2024-05-14T114030Z-" + second.get("sha256").stringValue().substring(0, 8) + ".html", file);
        assertArrayEquals(edited, Files.readAllBytes(folder.resolve("storm").resolve(file)));
        assertEquals(5, files().size(), files()::toString);
        assertEquals(
                "rundown: The live blog says that it has ended. 4 captures were kept in “" + folder.resolve("storm")
                        + "”.\n",
                said().replace("\r\n", "\n"));
    }

    @Test
    void goesOnFromTheNewestCapture() throws IOException {
        next(blog());
        assertEquals(0, run("--once"), said());
        String first = lines().getFirst().get("sha256").stringValue();
        now = now.plusSeconds(3600);
        assertEquals(0, run("--once"), said());
        assertEquals(List.of(), lines());
        answers.clear();
        next(blog().delete(2));
        assertEquals(0, run("--once"), said());
        assertEquals(first, lines().getFirst().get("since").stringValue());
        assertEquals("{\"gone\":1}", lines().getFirst().get("updates").toString());
        assertEquals("", said());
        assertEquals(3, files().size());
    }

    @Test
    void anotherLiveBlogAtTheSameAddressIsKeptApart() throws IOException {
        next(blog());
        assertEquals(0, run("--once"), said());
        answers.clear();
        next(new TestBlog(Site.BLOCKS)
                .put(
                        11,
                        "11:00",
                        "The school on the hill opens its gym tonight for all who can't go home by the river.")
                .put(
                        12,
                        "11:10",
                        "Six fishing boats are tied up at the inner pier, where the water is still very high."));
        assertEquals(0, run("--once"), said());
        assertTrue(lines().getFirst().get("since").isNull());
        assertTrue(said().contains("kept apart"), said());
        assertEquals(3, files().size());
    }

    @Test
    void saysEachTroubleOnce() throws IOException {
        next(blog());
        next(503);
        next(503);
        next(404);
        next(404);
        next(blog().noise("1"));
        assertEquals(0, run("--until", "2024-05-14T13:00:00Z"), said());
        List<String> said = said().lines().toList();
        assertEquals(4, said.size(), said());
        assertTrue(said.getFirst().contains("HTTP 503"), said());
        assertTrue(
                said.getFirst().endsWith("It was last read at 2024-05-14T11:40:00Z. It will be tried again."), said());
        assertTrue(said.get(1).contains("HTTP 404"), said());
        assertEquals("rundown: the live blog can be read again.", said.get(2));
        assertTrue(said.getLast().contains("until 2024-05-14T13:00:00Z"), said());
        assertEquals(1, lines().size());
        assertEquals(Instant.parse("2024-05-14T13:00:00Z"), now);
    }

    @Test
    void whatIsNoLiveBlogFromTheStartIsNotFollowed() throws IOException {
        next(404);
        assertEquals(1, run());
        assertEquals(1, said().lines().count(), said());
        assertEquals(List.of(), files());
        answers.clear();
        answers.add(exchange -> LoopbackServer.send(
                exchange, 200, "text/html", "<p>Nothing to see.</p>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, run());
        assertTrue(said().contains("no live blog"), said());
        assertEquals(List.of(), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--every=9", "--every=soon", "--until=soon", "--every=5s"})
    void wrongUsageIsTold(String option) {
        next(blog());
        assertEquals(2, run(option));
        assertTrue(said().contains("is not a time"), said());
    }

    @Test
    void onlyAddressesAreFollowed() {
        FakeTerminal terminal = new FakeTerminal();
        assertEquals(2, terminal.run("follow", "-o", folder.resolve("a").toString(), "page.html"));
        assertTrue(terminal.err().contains("https://"), terminal.err());
    }

    @Test
    void aFolderThatCantBeMadeIsTold() throws IOException {
        Files.writeString(folder.resolve("storm"), "a file");
        next(blog());
        assertEquals(3, run());
        assertTrue(said().contains("storm"), said());
    }
}
