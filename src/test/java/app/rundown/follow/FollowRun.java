package app.rundown.follow;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.LoopbackServer;
import app.rundown.fetch.TestWeb;
import app.rundown.fetch.Web;
import app.rundown.follow.TestBlog.Site;
import app.rundown.history.Fate;
import app.rundown.history.UpdateChange;
import app.rundown.model.AnalysedDocument;
import app.rundown.store.session.CaptureFolder;
import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Follows a made-up live blog for simulated hours, on a server on this computer that fails now and then: looks in their
 * thousands, while the time between them is skipped. Says what was told, and what the process holds at the end.
 */
final class FollowRun {
    /** How many updates the page shows; older ones scroll out. */
    private static final int SHOWN = 40;
    /** Looks after which the process holds what it needs. */
    private static final int WARM = 60;

    /** Bytes by which the heap may grow once the process holds what it needs. */
    private static final int HEAP = 1 << 20;
    /** Bytes more for each look: less than a look holds that is not let go of. */
    private static final int HEAP_A_LOOK = 4096;

    private static final String[] WHO = {"The mayor", "The harbour master", "A pilot", "The ferry company", "The police"
    };
    private static final String[] WHAT = {
        "has asked everybody on the quay to go home",
        "is looking for a boat that tore loose",
        "has closed the old bridge",
        "says that the tide will come in at nine",
        "is counting the passengers who came ashore"
    };

    private final Path folder;
    private final Instant start = Instant.parse("2024-05-14T00:00:00Z");
    private final Instant end;
    private final Random random;
    private final TestBlog blog = new TestBlog(Site.BLOCKS);
    private final List<Integer> shown = new ArrayList<>();
    private final Map<Fate, Integer> expected = new EnumMap<>(Fate.class);
    private final Map<Fate, Integer> told = new EnumMap<>(Fate.class);
    private Instant now = start;
    private Instant due = start;
    private int published;
    private int looks;
    private int troubles;
    private int kept;
    private long bytes;
    private Held warm = new Held(0, 0, 0);

    /** What the process holds: bytes of heap after a collection, threads, and open files. */
    record Held(long heap, int threads, long files) {
        static Held now() {
            System.gc();
            Runtime memory = Runtime.getRuntime();
            long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                    ? unix.getOpenFileDescriptorCount()
                    : 0;
            return new Held(
                    memory.totalMemory() - memory.freeMemory(),
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    files);
        }
    }

    /**
     * What came of it.
     *
     * @param looks how often the page was asked for
     * @param troubles how many looks failed
     * @param expected what really became of updates, by fate
     * @param told what was told
     * @param kept how many captures were kept
     * @param bytes how large they are together
     * @param disk what the folder holds, without the list
     * @param warm what the process held after some looks
     * @param last what it held at the end
     */
    record Result(
            int looks,
            int troubles,
            Map<Fate, Integer> expected,
            Map<Fate, Integer> told,
            int kept,
            long bytes,
            long disk,
            Held warm,
            Held last) {}

    FollowRun(Path folder, int hours, long seed) {
        this.folder = folder;
        // The live blog is of one day.
        this.end = start.plus(Duration.ofMinutes(Math.min(60L * hours, 24 * 60 - 1)));
        this.random = new Random(seed);
    }

    /** Follows for 24 simulated hours, or as many as the argument says, and prints the result. */
    public static void main(String[] arguments) throws IOException {
        int hours = arguments.length == 0 ? 24 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("rundown-follow");
        Result result = new FollowRun(folder, hours, 22).run();
        System.out.println(result);
        Optional<String> fault = fault(result);
        System.out.println(fault.orElse("Nothing was lost, doubled or held."));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        System.exit(fault.isPresent() ? 1 : 0);
    }

    /** Returns what is wrong with a result, if anything is. */
    static Optional<String> fault(Result result) {
        if (!result.expected().equals(result.told())) {
            return Optional.of("Told was not what happened.");
        }
        if (result.disk() != result.bytes()) {
            return Optional.of("The folder holds something else than the captures.");
        }
        if (result.last().heap() > result.warm().heap() + HEAP + (long) HEAP_A_LOOK * result.looks()) {
            return Optional.of("The heap grew.");
        }
        return result.last().threads() > result.warm().threads() + 20
                        || result.last().files() > result.warm().files() + 40
                ? Optional.of("Threads or files stayed open.")
                : Optional.empty();
    }

    Result run() throws IOException {
        for (int i = 0; i < 5; i++) {
            publish();
        }
        expected.clear();
        due = start.plusSeconds(60);
        CaptureFolder captures = new CaptureFolder(folder);
        try (LoopbackServer server = new LoopbackServer().on("/live", this::answer)) {
            Web web = TestWeb.at(() -> now);
            Follower follower = new Follower(
                    (known, cancel) -> web.visit(server.url("/live"), known, cancel),
                    () -> "d" + looks,
                    () -> now,
                    null);
            new Following(follower, () -> now, random, (at, cancel) -> now = at)
                    .run(Schedule.from(now, null, end), outcome -> hear(outcome, captures), new Cancel());
        }
        return new Result(looks, troubles, expected, told, kept, bytes, disk(), warm, Held.now());
    }

    private long disk() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("captures.jsonl"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private boolean hear(Outcome outcome, CaptureFolder captures) throws IOException {
        if (looks == WARM) {
            warm = Held.now();
        }
        switch (outcome) {
            case Outcome.Began began -> keep(began.document(), captures);
            case Outcome.Unchanged same -> {}
            case Outcome.Changed changed -> {
                keep(changed.document(), captures);
                for (UpdateChange change : changed.comparison().changes()) {
                    change.fates().forEach(fate -> told.merge(fate, 1, Integer::sum));
                }
            }
            case Outcome.Unreachable lost -> troubles++;
            case Outcome.NotTheBlog other -> troubles++;
        }
        return true;
    }

    private void keep(AnalysedDocument document, CaptureFolder captures) throws IOException {
        captures.keep(document.document().capture());
        kept++;
        bytes += document.document().capture().size();
    }

    /**
     * Answers a look, one in ten of them badly. What happened in the meantime is on the page then, or the next time.
     */
    private void answer(HttpExchange exchange) throws IOException {
        looks++;
        int chance = random.nextInt(100);
        if (chance < 4) {
            exchange.sendResponseHeaders(chance < 2 ? 503 : 404, -1);
        } else if (chance < 6) {
            send(exchange, "<html><body><h1>We value your privacy</h1><button>Accept all</button></body></html>");
        } else if (chance < 8) {
            exchange.getResponseHeaders().set("Content-Type", Site.BLOCKS.type);
            exchange.sendResponseHeaders(200, blog.bytes().length);
            exchange.getResponseBody().write(blog.bytes(), 0, 1000);
        } else {
            happen();
            send(exchange, blog.noise(String.valueOf(looks)).page());
        }
    }

    private static void send(HttpExchange exchange, String page) throws IOException {
        LoopbackServer.send(exchange, 200, Site.BLOCKS.type, page.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets one thing happen to the live blog if it is time for something. */
    private void happen() {
        if (now.isBefore(due)) {
            return;
        }
        due = now.plusSeconds(60 + random.nextInt(600));
        int chance = random.nextInt(10);
        int id = shown.get(random.nextInt(shown.size()));
        if (chance == 0 && shown.size() > 3 && id != shown.getFirst() && id != shown.getLast()) {
            blog.delete(id);
            shown.remove(Integer.valueOf(id));
            expected.merge(Fate.GONE, 1, Integer::sum);
        } else if (chance == 1) {
            blog.edit(id, "message " + id, "message " + id + " of " + looks);
            expected.merge(Fate.EDITED, 1, Integer::sum);
        } else {
            publish();
        }
    }

    private void publish() {
        int id = ++published;
        String clock = now.atZone(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("HH:mm"));
        blog.put(
                id,
                clock,
                WHO[id % WHO.length] + " " + WHAT[id / WHO.length % WHAT.length] + ", in message " + id
                        + ", which was heard all over the old town by those who had stayed up.");
        shown.addFirst(id);
        expected.merge(Fate.NEW, 1, Integer::sum);
        if (shown.size() > SHOWN) {
            int oldest = shown.removeLast();
            blog.delete(oldest);
            expected.merge(Fate.SCROLLED_OUT, 1, Integer::sum);
        }
    }
}
