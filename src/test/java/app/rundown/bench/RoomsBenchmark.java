package app.rundown.bench;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.quote.Quotes;
import app.rundown.read.Readers;
import app.rundown.time.Timing;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.topic.Topics;
import app.rundown.user.DayAndZone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Shows where the time of opening goes: one row for each page, one column for each room, in milliseconds. The arguments
 * are numbers of updates to generate, or files. Without any, the pages have 1,000 and 10,000 updates, which shows what
 * grows faster than the page. The first row warms up the rooms for all others, so the smallest page is then measured
 * twice.
 *
 * <pre>mvn -q test-compile exec:exec@bench -Drundown.bench=RoomsBenchmark</pre>
 */
public final class RoomsBenchmark {
    private static final int ROUNDS = 5;

    private RoomsBenchmark() {}

    /** Runs the benchmark and prints its table. */
    public static void main(String[] args) throws IOException {
        System.out.println("| page | bytes | Jsoup.parse | read | time | quote | topic | timeline | shown |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (String page : args.length == 0 ? List.of("1000", "1000", "10000") : List.of(args)) {
            boolean generated = page.matches("\\d+");
            row(page, generated ? GeneratedPage.of(Integer.parseInt(page)) : Files.readAllBytes(Path.of(page)));
        }
    }

    private static void row(String name, byte[] page) {
        Capture capture = new Capture(name, page);
        Document document = Readers.read(capture, "d1", null);
        Timing timing = Timing.of(document, DayAndZone.NONE);
        List<AnalysedDocument> documents = List.of(new AnalysedDocument(
                document,
                timing.captured(),
                timing.moments(),
                timing.audit(),
                Quotes.in(document).quotes()));
        Timeline timeline = Timeline.of(documents, Topics.of(List.of(document)));
        List<Double> medians = Stopwatch.medians(
                ROUNDS,
                List.of(
                        () -> parse(page),
                        () -> Readers.read(capture, "d1", null),
                        () -> Timing.of(document, DayAndZone.NONE),
                        () -> Quotes.in(document),
                        () -> Topics.of(List.of(document)),
                        () -> Timeline.of(documents, Topics.of(List.of())),
                        () -> FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST)));
        System.out.println("| " + name + " (" + document.updates().size() + " updates) | " + page.length + " | "
                + medians.stream()
                        .map(median -> String.format(Locale.ROOT, "%.1f", median))
                        .collect(Collectors.joining(" | "))
                + " |");
    }

    private static Object parse(byte[] page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), null, "https://example.org/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
