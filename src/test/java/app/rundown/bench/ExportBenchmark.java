package app.rundown.bench;

import app.rundown.export.ExportedText;
import app.rundown.export.Format;
import app.rundown.export.content.Selection;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures exports: the whole way from the bytes of a page to its JSON, compared with opening the page, quotes and
 * topics included, without a window; then the writing alone, compared with a writer that only turns the same characters
 * into UTF-8; then the memory that the writing takes, compared with that of the open documents. The last row is the
 * command itself, in a process with the options of packaging/linux/launcher, on a page of 100,000 updates.
 *
 * <pre>mvn -q test-compile exec:exec@bench -Drundown.bench=ExportBenchmark</pre>
 */
public final class ExportBenchmark {
    private static final int UPDATES = 10_000;
    private static final int MANY = 100_000;
    private static final int ROUNDS = 5;

    /** As many characters as exporters hand over at once. */
    private static final int PIECE = 4000;

    /** How often the memory is looked at while an export is written. */
    private static final int LOOKS = 12;

    private static final double MEBI = 1024 * 1024;

    private ExportBenchmark() {}

    /** Runs the benchmark and prints its rows. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Capture capture = new Capture("page.html", GeneratedPage.lean(UPDATES));
        memory(capture);
        whole(capture);
        Selection selection = open(capture);
        for (Format format : Format.values()) {
            writing(selection, format);
        }
        command();
    }

    private static Selection open(Capture capture) {
        Timeline timeline = Pipeline.merge(List.of(Pipeline.open(capture, "d1", null)));
        FilteredTimeline shown = FilteredTimeline.of(timeline, Filter.NONE, Order.OLDEST_FIRST);
        return new Selection(timeline, shown.entries(), true, "", 0);
    }

    private static void whole(Capture capture) {
        List<Double> medians =
                Stopwatch.medians(ROUNDS, List.of(() -> written(open(capture), Format.JSON), () -> open(capture)));
        System.out.printf(
                Locale.ROOT,
                "| export 10,000 updates as JSON, from the bytes | %.0f ms | open them %.0f ms | %.2f× |%n",
                medians.getFirst(),
                medians.getLast(),
                medians.getFirst() / medians.getLast());
    }

    private static void writing(Selection selection, Format format) {
        String text = ExportedText.of(format, selection);
        List<Double> medians =
                Stopwatch.medians(ROUNDS, List.of(() -> written(selection, format), () -> encoded(text)));
        System.out.printf(
                Locale.ROOT,
                "| write them as %s, %.1f million characters | %.0f ms | UTF-8 writer %.0f ms | %.1f× |%n",
                format.label(),
                text.length() / 1e6,
                medians.getFirst(),
                medians.getLast(),
                medians.getFirst() / medians.getLast());
    }

    private static Object written(Selection selection, Format format) {
        try {
            OutputStream out = OutputStream.nullOutputStream();
            format.exporter().write(selection, out);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object encoded(String text) {
        try {
            Writer out = utf8();
            for (int i = 0; i < text.length(); i += PIECE) {
                out.write(text, i, Math.min(PIECE, text.length() - i));
            }
            out.flush();
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Writer utf8() {
        return new OutputStreamWriter(
                new BufferedOutputStream(OutputStream.nullOutputStream(), 1 << 16), StandardCharsets.UTF_8);
    }

    /** Runs first, as nothing else is in memory then but what the program keeps from its first document. */
    private static void memory(Capture capture) throws IOException {
        int every = ExportedText.of(Format.JSON, open(capture)).length() / LOOKS;
        long before = used();
        Selection selection = open(capture);
        long[] most = {used()};
        long model = most[0] - before;
        long[] count = {0};
        Format.JSON.exporter().write(selection, new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                if ((count[0] + length) / every > count[0] / every) {
                    most[0] = Math.max(most[0], used());
                }
                count[0] += length;
            }
        });
        System.out.printf(
                Locale.ROOT,
                "| memory in use while JSON is written | %.1f MiB | the open document %.1f MiB | %.2f× |%n",
                (most[0] - before) / MEBI,
                model / MEBI,
                (double) (most[0] - before) / model);
    }

    /** Returns how much memory is in use, garbage aside. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void command() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rundown-bench");
        Path page = folder.resolve("page.html");
        Path result = folder.resolve("page.json");
        try {
            Files.write(page, GeneratedPage.lean(MANY));
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseParallelGC",
                            "-Xms64m",
                            "-XX:NewSize=40m",
                            "-XX:MaxNewSize=256m",
                            "-XX:MinHeapFreeRatio=10",
                            "-XX:MaxHeapFreeRatio=20",
                            "-XX:-ShrinkHeapInSteps",
                            "-XX:TieredStopAtLevel=1",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            ExportProcess.class.getName(),
                            "export",
                            "--format",
                            "json",
                            "-o",
                            result.toString(),
                            page.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            System.out.printf(
                    Locale.ROOT,
                    "| the command, 100,000 updates, %d MB to %d MB | %s |%n",
                    Files.size(page) / 1_000_000,
                    Files.size(result) / 1_000_000,
                    told);
        } finally {
            Files.deleteIfExists(page);
            Files.deleteIfExists(result);
            Files.delete(folder);
        }
    }
}
