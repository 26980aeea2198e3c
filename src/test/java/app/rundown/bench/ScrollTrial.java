package app.rundown.bench;

import app.rundown.timeline.Row;
import app.rundown.ui.FxThread;
import app.rundown.ui.Mouse;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.Cards;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Plays one script on the timeline's pane and on a JavaFX list with the same cards. */
final class ScrollTrial {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int ADDED = 50;
    private static final int ROUNDS = 15;
    private static final int IN_A_ROW = 8;
    /** Pulses before the script begins: half a second, for the first layout and for a reader to look at what came. */
    private static final int WARM_UP = 30;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ScrollStage cards;

    /** What the script does, for either list. */
    private interface Player {
        /** Finds the parts that it moves, once, when the list is shown: looking for them is no part of scrolling. */
        void begin();

        void wheel(double pixels);

        void page(boolean down);

        void thumb(double position);

        void end(boolean last);

        void insert(List<Row> top);
    }

    /** A trial with lists of these cards. */
    ScrollTrial(ScrollStage cards) {
        this.cards = cards;
    }

    /** Plays the script on the timeline's pane. */
    ScrollFrames pane(List<Row> rows) {
        CardPane<Row> pane = FxThread.call(cards::pane);
        FxThread.run(() -> pane.setRows(rows));
        List<Row> all = new ArrayList<>(rows);
        return play(rows, pane, new Player() {
            private List<Row> now = all;
            private ScrollBar bar = new ScrollBar();

            @Override
            public void begin() {
                bar = ScrollStage.bar(pane);
            }

            @Override
            public void wheel(double pixels) {
                Mouse.turnWheel(pane, pixels, false);
            }

            @Override
            public void page(boolean down) {
                pane.page(down ? 1 : -1);
            }

            @Override
            public void thumb(double position) {
                bar.setValue(position);
            }

            @Override
            public void end(boolean last) {
                if (last) {
                    pane.scrollToEnd();
                } else {
                    pane.scrollToStart();
                }
            }

            @Override
            public void insert(List<Row> top) {
                List<Row> next = new ArrayList<>(top);
                next.addAll(now);
                now = next;
                pane.setRows(next);
            }
        });
    }

    /** Plays the script on a JavaFX list. */
    ScrollFrames list(List<Row> rows) {
        ObservableList<Row> items = FXCollections.observableArrayList(rows);
        ListView<Row> list = FxThread.call(() -> {
            ListView<Row> made = new ListView<>(items);
            made.getStyleClass().add("timeline-list");
            Cards<Row> shared = cards.cards();
            made.setCellFactory(view -> new ListedCard(shared));
            return made;
        });
        return play(rows, list, new Player() {
            private ScrollBar bar = new ScrollBar();
            private Node flow = list;

            @Override
            public void begin() {
                bar = ScrollStage.bar(list);
                flow = list.lookup(".virtual-flow");
            }

            @Override
            public void wheel(double pixels) {
                Mouse.turnWheel(flow, pixels, false);
            }

            @Override
            public void page(boolean down) {
                KeyCode code = down ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
                Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }

            @Override
            public void thumb(double position) {
                bar.setValue(bar.getMin() + position * (bar.getMax() - bar.getMin()));
            }

            @Override
            public void end(boolean last) {
                list.scrollTo(last ? items.size() - 1 : 0);
            }

            @Override
            public void insert(List<Row> top) {
                items.addAll(0, top);
            }
        });
    }

    private ScrollFrames play(List<Row> rows, Region view, Player player) {
        Stage stage = ScrollStage.show(view);
        FxThread.run(player::begin);
        List<Runnable> steps = script(rows, player);
        double[] pulses = new double[steps.size()];
        double[] whole = new double[steps.size()];
        CompletableFuture<Void> played = new CompletableFuture<>();
        FxThread.run(() -> new AnimationTimer() {
            private int step = -WARM_UP;
            private long before;

            @Override
            public void handle(long now) {
                long spent = THREADS.getCurrentThreadCpuTime();
                if (step > 0) {
                    whole[step - 1] = (spent - before) / NANOS_PER_MILLI;
                }
                if (step == steps.size()) {
                    stop();
                    played.complete(null);
                    return;
                }
                before = THREADS.getCurrentThreadCpuTime();
                if (step >= 0) {
                    int frame = step;
                    // Runs first when the pulse is over.
                    Platform.runLater(
                            () -> pulses[frame] = (THREADS.getCurrentThreadCpuTime() - before) / NANOS_PER_MILLI);
                    steps.get(step).run();
                }
                step++;
            }
        }.start());
        played.join();
        FxThread.run(stage::close);
        Arrays.sort(pulses);
        Arrays.sort(whole);
        return new ScrollFrames(pulses, whole);
    }

    /** Returns the steps, one for each frame; every kind of step comes equally often. */
    private static List<Runnable> script(List<Row> rows, Player player) {
        Random random = new Random(11);
        List<Runnable> steps = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < IN_A_ROW; i++) {
                double pixels = (round % 2 == 0 ? -1 : 1) * random.nextInt(20, 160);
                steps.add(() -> player.wheel(pixels));
            }
            for (int i = 0; i < IN_A_ROW; i++) {
                boolean down = i % 3 < 2;
                steps.add(() -> player.page(down));
            }
            for (int i = 0; i < IN_A_ROW; i++) {
                double place = random.nextDouble();
                steps.add(() -> player.thumb(place));
            }
            for (int i = 0; i < IN_A_ROW; i++) {
                List<Row> top = ScrollRows.fresh(rows, ADDED, "top " + round + " " + i);
                steps.add(() -> player.insert(top));
            }
            for (int i = 0; i < IN_A_ROW; i++) {
                boolean last = i % 2 == 0;
                steps.add(() -> player.end(last));
            }
        }
        return steps;
    }
}
