package app.rundown.bench;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.user.UserData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Measures the first half of opening, from the bytes to the document with its moments, on a page as large as anyone
 * opens: 100,000 updates in 60 MB. Compares it with what Jsoup alone needs for the same bytes, in time and in memory,
 * and compares the cost of an update with that on a page of 1,000. The garbage collector is the program's own.
 */
public final class LargePageBenchmark {
    private static final int MANY = 100_000;
    private static final int FEW = 1_000;

    /** How many small pages are opened for one measurement, so that it takes long enough to be measured. */
    private static final int PAGES = 20;

    private static final int ROUNDS = 7;

    private LargePageBenchmark() {}

    /** Runs the benchmark and prints its rows. */
    public static void main(String[] args) throws IOException, InterruptedException {
        byte[] large = GeneratedPage.lean(MANY);
        time(new Capture("page.html", large), new Capture("page.html", GeneratedPage.lean(FEW)));
        Path file = Files.createTempFile("rundown-bench", ".html");
        try {
            Files.write(file, large);
            int parse = HeapProbe.smallest("parse", file);
            int open = HeapProbe.smallest("open", file);
            System.out.printf(
                    Locale.ROOT,
                    "| smallest heap to open it | %d MiB | Jsoup.parse and its tree %d MiB | %.2f× |%n",
                    open,
                    parse,
                    (double) open / parse);
        } finally {
            Files.delete(file);
        }
    }

    private static void time(Capture large, Capture small) {
        int read = open(large).document().updates().size();
        if (read != MANY) {
            throw new IllegalStateException(read + " updates were found");
        }
        List<Double> medians =
                Stopwatch.medians(ROUNDS, List.of(() -> open(large), () -> parse(large), () -> openAll(small)));
        double perUpdate = medians.getFirst() / MANY;
        double perUpdateOfFew = medians.getLast() / PAGES / FEW;
        System.out.printf(
                Locale.ROOT,
                "| read and time 100,000 updates, %d MB | %.0f ms | Jsoup.parse %.0f ms | %.2f× |%n",
                large.size() / 1_000_000,
                medians.getFirst(),
                medians.get(1),
                medians.getFirst() / medians.get(1));
        System.out.printf(
                Locale.ROOT,
                "| an update of 100,000 | %.1f µs | of 1,000 %.1f µs | %.2f× |%n",
                perUpdate * 1000,
                perUpdateOfFew * 1000,
                perUpdate / perUpdateOfFew);
    }

    private static AnalysedDocument open(Capture capture) {
        return Pipeline.read(capture, "d1", null, UserData.NONE);
    }

    private static Object openAll(Capture capture) {
        AnalysedDocument last = open(capture);
        for (int i = 1; i < PAGES; i++) {
            last = open(capture);
        }
        return last;
    }

    private static Object parse(Capture capture) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(capture.bytes()), null, "https://example.org/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
