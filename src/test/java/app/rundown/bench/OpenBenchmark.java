package app.rundown.bench;

import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Measures the time from the bytes of a page of 10,000 updates to all that the window shows, compared with what Jsoup
 * alone needs to parse them: a ratio that hardly depends on the machine. Then runs {@link LargePageBenchmark},
 * {@link ExportBenchmark}, {@link LanesBenchmark}, {@link ScrollBenchmark}, {@link QuotesBenchmark},
 * {@link SearchBenchmark} and {@link StartBenchmark}.
 *
 * <pre>mvn -q test-compile exec:exec@bench</pre>
 */
public final class OpenBenchmark {
    private static final int UPDATES = 10_000;
    private static final int ROUNDS = 7;

    private OpenBenchmark() {}

    /** Runs all benchmarks and prints their rows. */
    public static void main(String[] args) throws IOException, InterruptedException {
        byte[] page = GeneratedPage.of(UPDATES);
        Capture capture = new Capture("page.html", page);
        int shown = open(capture).entries().size();
        if (shown != UPDATES) {
            throw new IllegalStateException(shown + " updates were found");
        }
        List<Double> medians = Stopwatch.medians(ROUNDS, List.of(() -> open(capture), () -> parse(page)));
        System.out.printf(
                Locale.ROOT,
                "| open 10,000 updates | %.0f ms | Jsoup.parse %.0f ms | %.1f× |%n",
                medians.getFirst(),
                medians.getLast(),
                medians.getFirst() / medians.getLast());
        LargePageBenchmark.main(args);
        ExportBenchmark.main(args);
        LanesBenchmark.run();
        ScrollBenchmark.main(args);
        QuotesBenchmark.main(args);
        SearchBenchmark.main(args);
        StartBenchmark.main(args);
    }

    private static FilteredTimeline open(Capture capture) {
        return FilteredTimeline.of(
                Pipeline.merge(List.of(Pipeline.open(capture, "d1", null))), Filter.NONE, Order.NEWEST_FIRST);
    }

    private static Object parse(byte[] page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", "https://example.org/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
