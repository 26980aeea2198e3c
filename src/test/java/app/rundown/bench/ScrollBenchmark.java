package app.rundown.bench;

import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Row;
import app.rundown.timeline.Timeline;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;

/**
 * Measures what scrolling costs: the FX thread's processor time for each pulse (events, layout, handing over what to
 * paint), in the timeline's pane and in a JavaFX {@code ListView} that shows the same cards. Both play the same script:
 * wheel, page keys, the thumb to random places, End and Home, 50 rows inserted on top. Beside the pulses is the time
 * until the next one, which also holds what the pane makes ahead. Then, for the pane alone: how far the row under the
 * reader's eye drifted, how far off jumps landed, and how much heap the view takes.
 *
 * <pre>mvn -q test-compile exec:exec@bench -Drundown.bench=ScrollBenchmark</pre>
 */
public final class ScrollBenchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    /** The updates of the generated page; longer lists repeat its rows. */
    private static final int DIFFERENT = 1_000;

    private ScrollBenchmark() {}

    /** Runs the benchmark and prints its rows. */
    public static void main(String[] args) {
        Timeline timeline = Pipeline.merge(
                List.of(Pipeline.open(new Capture("page.html", GeneratedPage.lean(DIFFERENT)), "d1", null)));
        List<Row> page =
                FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST).rows();
        ScrollStage stage = new ScrollStage(timeline);
        ScrollTrial trial = new ScrollTrial(stage);
        trial.pane(ScrollRows.of(page, 1));
        trial.list(ScrollRows.of(page, 1));
        System.out.println(
                "| scroll | frames | pane median | pane p99 | worst | ListView median | ListView p99 | worst | p99"
                        + " ratio | until the next pulse: pane p99 | ListView p99 | ratio |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        double smallest = 0;
        double largest = 0;
        for (int size : SIZES) {
            List<Row> rows = ScrollRows.of(page, size / DIFFERENT);
            ScrollFrames pane = trial.pane(rows);
            ScrollFrames list = trial.list(rows);
            smallest = size == SIZES.getFirst() ? pane.pulse(99) : smallest;
            largest = pane.pulse(99);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d updates | %d | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.1f× | %.2f ms"
                            + " | %.2f ms | %.1f× |%n",
                    size,
                    pane.count(),
                    pane.pulse(50),
                    pane.pulse(99),
                    pane.pulse(100),
                    list.pulse(50),
                    list.pulse(99),
                    list.pulse(100),
                    list.pulse(99) / pane.pulse(99),
                    pane.whole(99),
                    list.whole(99),
                    list.whole(99) / pane.whole(99));
        }
        System.out.printf(
                Locale.ROOT,
                "| pane's p99 at %,d against %,d | | %.2f× |%n",
                SIZES.getLast(),
                SIZES.getFirst(),
                largest / smallest);
        List<Row> rows = ScrollRows.of(page, SIZES.getLast() / DIFFERENT);
        printPane(new PaneTrial(stage), rows);
        Platform.exit();
    }

    /** Prints what the pane does beside its speed. */
    private static void printPane(PaneTrial trial, List<Row> rows) {
        PaneTrial.Exactness exactness = trial.exactness(rows);
        System.out.printf(
                Locale.ROOT,
                "| drift over %d inserts, filters, resizes, corrections | %.3f px | jumps off by | %.3f px |%n",
                exactness.changes(),
                exactness.drift(),
                exactness.missed());
        System.out.printf(
                Locale.ROOT,
                "| heap of the view at %,d updates | %.1f MB |%n",
                SIZES.getLast(),
                trial.heap(rows) / 1e6);
    }
}
