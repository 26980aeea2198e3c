package app.rundown.bench;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.QuoteTies;
import app.rundown.pipeline.Pipeline;
import app.rundown.quote.Quotes;
import app.rundown.quote.Speech;
import app.rundown.quote.family.Ties;
import app.rundown.read.Readers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Measures what it costs to find and attribute quotes: on a page of 50 updates, compared with what Jsoup alone needs to
 * parse it; and per update of a page of 100,000, families included, compared with a page of 100. The work on the small
 * pages is repeated many times.
 *
 * <pre>mvn -q test-compile exec:exec@bench -Drundown.bench=QuotesBenchmark</pre>
 */
public final class QuotesBenchmark {
    private static final int SMALL = 50;
    private static final int SOME = 100;
    private static final int MANY = 100_000;
    /** How often work on a small page is repeated, so that it takes long enough to be measured. */
    private static final int REPEATED = 300;

    private static final int ROUNDS = 5;
    /** The rounds for the page of 100,000 updates. */
    private static final int LONG_ROUNDS = 3;

    private QuotesBenchmark() {}

    /** Runs the benchmark and prints its rows. */
    public static void main(String[] args) {
        byte[] page = GeneratedPage.of(SMALL);
        Document small = read(page);
        List<Double> beside = Stopwatch.medians(
                ROUNDS,
                List.of(() -> repeated(REPEATED, () -> Quotes.in(small)), () -> repeated(REPEATED, () -> parse(page))));
        System.out.printf(
                Locale.ROOT,
                "| quotes of %d updates | %.2f ms | Jsoup.parse %.2f ms | %.1f× |%n",
                SMALL,
                beside.getFirst() / REPEATED,
                beside.getLast() / REPEATED,
                beside.getFirst() / beside.getLast());
        AnalysedDocument some = analysed(SOME);
        AnalysedDocument many = analysed(MANY);
        List<Double> growth = Stopwatch.medians(
                LONG_ROUNDS, List.of(() -> repeated(REPEATED, () -> analysed(some)), () -> analysed(many)));
        double each = growth.getFirst() / REPEATED / SOME;
        double eachOfMany = growth.getLast() / MANY;
        System.out.printf(
                Locale.ROOT,
                "| quotes and families, each of %,d updates | %.1f µs | each of %d %.1f µs | %.2f× |%n",
                MANY,
                eachOfMany * 1000,
                SOME,
                each * 1000,
                eachOfMany / each);
    }

    private static QuoteTies analysed(AnalysedDocument analysed) {
        Speech speech = Quotes.in(analysed.document());
        return Ties.of(List.of(analysed.withQuotes(speech.quotes(), speech.reports(), List.of())
                .withClaims(speech.claims())));
    }

    private static Object repeated(int times, Stopwatch.Work work) {
        Object last = "";
        for (int i = 0; i < times; i++) {
            last = work.run();
        }
        return last;
    }

    private static Document read(byte[] page) {
        return Readers.read(new Capture("page.html", page), "d1", null);
    }

    private static AnalysedDocument analysed(int updates) {
        return Pipeline.open(new Capture("page.html", GeneratedPage.lean(updates)), "d1", null);
    }

    private static Object parse(byte[] page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", "https://example.org/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
