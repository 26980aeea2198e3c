package app.rundown.bench;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.Session;
import app.rundown.store.session.SessionFolder;
import app.rundown.store.session.SessionStore;
import app.rundown.timeline.Filter;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long the program takes from the start of its process to the first painted frame of a timeline, how much
 * memory it then holds, and whether it rests. Compares it with a window of one label on the same image with the same
 * flags and cache. Prints rows; what Chromium needs for the same page is for information only.
 */
public final class StartBenchmark {
    private static final Path IMAGE = Path.of("target", "image").toAbsolutePath();
    private static final String PAGE = "seeds/apollo-11-landing.html";
    private static final List<String> SESSION =
            List.of("seeds/sochi-talks-live.txt", PAGE, "seeds/sochi-talks-wrap-up.txt");
    private static final int STARTS = 11;
    private static final int LONG = 100_000;
    private static final long SETTLED_SECONDS = 10;
    private static final long IDLE_SECONDS = 60;
    private static final long KIB_PER_MIB = 1024;

    private final BenchDisplay screen;

    private StartBenchmark(BenchDisplay screen) {
        this.screen = screen;
    }

    /** Runs the benchmark and prints its rows. */
    public static void main(String[] args) throws IOException, InterruptedException {
        train();
        try (BenchDisplay screen = BenchDisplay.open()) {
            StartBenchmark benchmark = new StartBenchmark(screen);
            System.out.println(
                    "Start of the image, " + screen.what() + ", medians of " + STARTS + " interleaved starts:");
            benchmark.starts();
            benchmark.session();
            benchmark.longPage();
            if (Files.exists(Path.of("/proc/self/status"))) {
                benchmark.rest();
            }
            benchmark.chromium();
        }
    }

    /** Makes the start cache, which the image of the build does not have yet and those of the packages have. */
    private static void train() throws IOException, InterruptedException {
        Path cache = IMAGE.resolve("lib").resolve("server").resolve("classes.jsa");
        if (Files.notExists(cache)
                && new ProcessBuilder("packaging/train", IMAGE.toString())
                                .inheritIO()
                                .start()
                                .waitFor()
                        != 0) {
            System.out.println("There is no start cache; measured without.");
        }
    }

    private void starts() throws IOException, InterruptedException {
        List<Double> timeline = new ArrayList<>();
        List<Double> label = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            timeline.add(painted(program("--measure-start", PAGE)));
            label.add(painted(label()));
        }
        row("first painted timeline", Stopwatch.median(timeline), "ms", "one label", Stopwatch.median(label));
    }

    /** Starts without a file, so that a session of three documents comes back in the middle of the second. */
    private void session() throws IOException, InterruptedException {
        List<Capture> captures = new ArrayList<>();
        List<Session.Open> documents = new ArrayList<>();
        for (String file : SESSION) {
            Capture capture = CaptureFiles.read(file);
            captures.add(capture);
            documents.add(new Session.Open(KeptCapture.of(capture), null, file, "", false));
        }
        Document second =
                Pipeline.read(captures.get(1), "d1", null, UserData.NONE).document();
        UpdateKey middle =
                UpdateKey.of(second, second.updates().get(second.updates().size() / 2));
        Session.Ref there = new Session.Ref(1, middle, 0);
        try (SessionStore store =
                new SessionFolder(screen.folder().resolve("state").resolve("rundown"))) {
            store.begin(true);
            store.save(
                    new Session(Instant.now(), documents, Filter.NONE, there, new Session.Place(there, 100), Set.of()),
                    captures);
        }
        List<Double> timeline = new ArrayList<>();
        List<Double> label = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            timeline.add(painted(program("--measure-start", "")));
            label.add(painted(label()));
        }
        row(
                "first painted timeline, session of " + SESSION.size() + " documents",
                Stopwatch.median(timeline),
                "ms",
                "one label",
                Stopwatch.median(label));
    }

    private void rest() throws IOException, InterruptedException {
        Process program = screen.start(program(PAGE));
        Process label = screen.start(label("--stay"));
        try {
            TimeUnit.SECONDS.sleep(SETTLED_SECONDS);
            row("resident memory", resident(program), "MiB", "one label", resident(label));
            long before = ticks(program);
            long labelBefore = ticks(label);
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            System.out.printf(
                    Locale.ROOT,
                    "| processor ticks in %d s of rest | %d | one label %d | |%n",
                    IDLE_SECONDS,
                    ticks(program) - before,
                    ticks(label) - labelBefore);
        } finally {
            program.destroy();
            label.destroy();
        }
    }

    /** Measures a whole process that loads the page without a window and writes a picture of it. */
    private void chromium() throws IOException, InterruptedException {
        for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
            if (BenchDisplay.isInstalled(name)) {
                List<Double> times = new ArrayList<>();
                for (int i = 0; i < STARTS; i++) {
                    long start = System.nanoTime();
                    screen.start(List.of(
                                    name,
                                    "--headless",
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--screenshot=" + screen.folder().resolve("page.png"),
                                    Path.of(PAGE).toUri().toString()))
                            .waitFor();
                    times.add((System.nanoTime() - start) / 1e6);
                }
                System.out.printf(
                        Locale.ROOT,
                        "| for information: %s --headless --screenshot of the same page, start to end | %.0f ms | |"
                                + " |%n",
                        name,
                        Stopwatch.median(times));
                return;
            }
        }
        System.out.println("| for information: Chromium is not installed | | | |");
    }

    private List<String> program(String... arguments) {
        return java("app.rundown.app.Main", arguments);
    }

    private List<String> label(String... arguments) {
        return java("app.rundown.app.LabelWindow", arguments);
    }

    private List<String> java(String main, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(IMAGE.resolve("bin").resolve("java").toString()));
        command.addAll(screen.options());
        command.addAll(List.of("-m", "app.rundown/" + main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Prints when a long page shows its first cards, its whole timeline with the times, and its quotes. */
    private void longPage() throws IOException, InterruptedException {
        Path page = Files.write(screen.folder().resolve("long.html"), GeneratedPage.lean(LONG));
        for (String figure : figures(program("--measure-start", page.toString()))) {
            String[] parts = figure.split(" ", 2);
            System.out.printf(Locale.ROOT, "| page of %,d updates: %s | %s ms | | |%n", LONG, parts[1], parts[0]);
        }
    }

    private double painted(List<String> command) throws IOException, InterruptedException {
        // What comes after the first figure came later.
        return Double.parseDouble(figures(command).getFirst().split(" ")[0]);
    }

    private List<String> figures(List<String> command) throws IOException, InterruptedException {
        Process process = screen.start(command);
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said.strip().lines().toList();
    }

    private static void row(String what, double value, String unit, String beside, double other) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f %s | %s %.0f %s | %.2f× |%n",
                what,
                value,
                unit,
                beside,
                other,
                unit,
                value / other);
    }

    private static double resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the processor time that the process has used, in the kernel's ticks of ten milliseconds. */
    private static long ticks(Process process) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
