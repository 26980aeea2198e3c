package app.rundown.bench;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Has;
import app.rundown.timeline.Marks;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.UserData;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures a search for a word among 100,000 updates against a plain pass over the same strings, and what a whole new
 * filter takes with all its counts and rows. The search may take three times as long as the plain pass.
 */
public final class SearchBenchmark {
    private static final int MANY = 100_000;
    private static final int ROUNDS = 5;

    private SearchBenchmark() {}

    /** Runs the benchmark and prints its rows. */
    public static void main(String[] args) throws IOException {
        Capture capture = new Capture("page.html", GeneratedPage.lean(MANY));
        AnalysedDocument analysed = Pipeline.read(capture, "d1", null, UserData.NONE);
        Timeline timeline = Timeline.of(List.of(analysed), Map.of());
        List<String> strings = timeline.entries().stream()
                .map(TimelineEntry::update)
                .flatMap(update -> Stream.concat(
                        Stream.ofNullable(update.headline()),
                        update.blocks().stream()
                                .filter(block -> block instanceof Block.Words || block instanceof Block.Post)
                                .map(Block::text)))
                .map(Objects::requireNonNull)
                .toList();
        for (String word : List.of("zeppelin", "ferry", "ceasefire")) {
            row(word, timeline, strings, Filter.Forms.TYPED);
        }
        row("zeppelin", timeline, strings, Filter.Forms.ALL);
        Filter whole = Filter.NONE.but().has(Set.of(Has.QUOTE)).done();
        double filtered = Stopwatch.medians(
                        ROUNDS, List.of(() -> FilteredTimeline.of(timeline, whole, Order.NEWEST_FIRST)))
                .getFirst();
        System.out.printf(Locale.ROOT, "| filter 100,000 updates | %.0f ms | in the background | |%n", filtered);
    }

    private static void row(String word, Timeline timeline, List<String> strings, Filter.Forms forms) {
        Filter filter = Filter.NONE
                .but()
                .words(List.of(word))
                .forms(forms)
                .scope(Filter.Scope.MATCHES)
                .done();
        List<Double> medians = Stopwatch.medians(
                ROUNDS,
                List.of(
                        () -> FilteredTimeline.count(timeline, filter, Marks.NONE),
                        () -> strings.stream()
                                .filter(text -> text.contains(word))
                                .count()));
        System.out.printf(
                Locale.ROOT,
                "| search 100,000 updates for “%s”%s | %.1f ms | plain pass %.1f ms | %.2f× |%n",
                word,
                forms == Filter.Forms.ALL ? ", all forms" : "",
                medians.getFirst(),
                medians.getLast(),
                medians.getFirst() / medians.getLast());
    }
}
