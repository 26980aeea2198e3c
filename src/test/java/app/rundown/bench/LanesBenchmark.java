package app.rundown.bench;

import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.scroll.CardPane;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;

/**
 * Measures lanes in the real window: the time from the key that asks for them until they are laid out, and the FX
 * thread's processor time for the layout of each step while they are scrolled with the wheel, by pages, and to random
 * places; beside that, the same in the timeline of the same window.
 *
 * <pre>mvn -q test-compile exec:exec@bench -Drundown.bench=LanesBenchmark</pre>
 */
public final class LanesBenchmark {
    /** So many updates of the generated page have some 1,000 and some 10,000 quotes. */
    private static final List<Integer> SIZES = List.of(1_050, 10_500);

    private static final int STEPS = 300;
    private static final double WHEEL = 60;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LanesBenchmark() {}

    /** Runs the benchmark and prints its rows. */
    public static void main(String[] args) throws IOException {
        run();
        Platform.exit();
    }

    /** Does the same, and lets JavaFX run on for another benchmark. */
    static void run() throws IOException {
        System.out.println("| lanes | until they are there | steps | step median | step p99 | worst"
                + " | timeline: median | p99 | worst | median ratio | p99 ratio |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        trial(SIZES.getFirst(), false);
        double smallest = trial(SIZES.getFirst(), true);
        double largest = trial(SIZES.getLast(), true);
        System.out.printf(
                Locale.ROOT,
                "| p99 of a step, %d times as many quotes | | | | %.2f× | | | | | | |%n",
                SIZES.getLast() / SIZES.getFirst(),
                largest / smallest);
    }

    /** Plays the script on a page of so many updates; returns the time that 99 of 100 steps do not exceed. */
    private static double trial(int updates, boolean told) throws IOException {
        Path file = Files.createTempFile("rundown-lanes", ".html");
        try (TestWindow window = new TestWindow(1280, 900)) {
            Files.write(file, GeneratedPage.lean(updates));
            window.open(file.toString());
            int quotes = window.state().shown().quotes().size();
            ScrollFrames timeline = frames(pane(window, "Timeline"), window);
            long start = System.nanoTime();
            window.keys(KeyCode.L);
            CardPane<?> pane = pane(window, "Lanes");
            while (FxThread.call(() -> pane.rows().isEmpty())) {
                window.settle();
            }
            double there = (System.nanoTime() - start) / NANOS_PER_MILLI;
            ScrollFrames frames = frames(pane, window);
            if (told) {
                System.out.printf(
                        Locale.ROOT,
                        "| %,d quotes | %.0f ms | %d | %.2f ms | %.2f ms | %.2f ms"
                                + " | %.2f ms | %.2f ms | %.2f ms | %.1f× | %.1f× |%n",
                        quotes,
                        there,
                        frames.count(),
                        frames.pulse(50),
                        frames.pulse(99),
                        frames.pulse(100),
                        timeline.pulse(50),
                        timeline.pulse(99),
                        timeline.pulse(100),
                        frames.pulse(50) / timeline.pulse(50),
                        frames.pulse(99) / timeline.pulse(99));
            }
            return frames.pulse(99);
        } finally {
            Files.delete(file);
        }
    }

    private static CardPane<?> pane(TestWindow window, String called) {
        return (CardPane<?>)
                window.find(node -> node instanceof CardPane<?> && called.equals(node.getAccessibleText()));
    }

    private static ScrollFrames frames(CardPane<?> pane, TestWindow window) {
        double[] steps = steps(pane, window.window);
        return new ScrollFrames(steps, steps);
    }

    private static double[] steps(CardPane<?> pane, Parent window) {
        Random random = new Random(22);
        ScrollBar bar = FxThread.call(() -> ScrollStage.bar(pane));
        double[] steps = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            int step = i;
            double place = random.nextDouble();
            steps[i] = FxThread.call(() -> {
                long before = THREADS.getCurrentThreadCpuTime();
                switch (step % 3) {
                    case 0 -> pane.scrollBy(WHEEL);
                    case 1 -> pane.page(1);
                    default -> bar.setValue(place);
                }
                window.applyCss();
                window.layout();
                return (THREADS.getCurrentThreadCpuTime() - before) / NANOS_PER_MILLI;
            });
        }
        Arrays.sort(steps);
        return steps;
    }
}
