package app.rundown.bench;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.model.UserData;
import app.rundown.store.CaptureFiles;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Row;
import app.rundown.timeline.Timeline;
import app.rundown.ui.FxThread;
import app.rundown.ui.NoOpHandlers;
import app.rundown.ui.card.CardContext;
import app.rundown.ui.card.CardView;
import app.rundown.ui.card.UpdateCard;
import app.rundown.ui.card.WordSelection;
import app.rundown.ui.picture.PictureLoader;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.scroll.Cards;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.OpenSnapshot;
import app.rundown.ui.state.StarIndex;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Look;
import app.rundown.ui.timeline.RowCards;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Plays one script on the timeline's pane and on a JavaFX list with the same cards. */
public final class ScrollTrial {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double WIDTH = 900;
    private static final double HEIGHT = 800;
    private static final double EM = 15;
    private static final int ADDED = 50;
    private static final int ROUNDS = 15;
    private static final int IN_A_ROW = 8;
    /** Pulses before the script begins: half a second, for the first layout and for a reader to look at what came. */
    private static final int WARM_UP = 30;

    private static final PseudoClass STICKY = PseudoClass.getPseudoClass("sticky");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final State state;
    private final AppModel model;
    private final PictureLoader pictureLoader;

    /**
     * How far the reader's place moved at most, in pixels.
     *
     * @param changes how many changes of rows, width and heights there were
     * @param drift the most that a change moved it
     * @param missed the most by which a jump missed its row
     */
    public record Exactness(int changes, double drift, double missed) {}

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

    /**
     * Prepares a trial.
     *
     * @param timeline the timeline that holds the rows' documents
     */
    public ScrollTrial(Timeline timeline) {
        model = FxThread.call(() -> new AppModel(
                Order.NEWEST_FIRST, new Places(new Web("bench"), CaptureFiles::read), UserData.NONE, data -> true));
        pictureLoader = FxThread.call(() -> new PictureLoader(model.fetches()::picture, new NoOpHandlers()));
        state = State.empty(Order.NEWEST_FIRST)
                .withShown(
                        OpenSnapshot.of(timeline, StarIndex.NONE),
                        FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST));
    }

    /** Plays the script on the timeline's pane. */
    public ScrollFrames pane(List<Row> rows) {
        CardPane<Row> pane = FxThread.call(this::newPane);
        FxThread.run(() -> pane.setRows(rows));
        List<Row> all = new ArrayList<>(rows);
        return play(rows, pane, new Player() {
            private List<Row> now = all;
            private ScrollBar bar = new ScrollBar();

            @Override
            public void begin() {
                bar = bar(pane);
            }

            @Override
            public void wheel(double pixels) {
                turn(pane, pixels);
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
    public ScrollFrames list(List<Row> rows) {
        ObservableList<Row> items = FXCollections.observableArrayList(rows);
        ListView<Row> list = FxThread.call(() -> {
            ListView<Row> made = new ListView<>(items);
            made.getStyleClass().add("timeline-list");
            Cards<Row> cards = cards();
            made.setCellFactory(view -> new ListedCard(cards));
            return made;
        });
        return play(rows, list, new Player() {
            private ScrollBar bar = new ScrollBar();
            private Node flow = list;

            @Override
            public void begin() {
                bar = bar(list);
                flow = list.lookup(".virtual-flow");
            }

            @Override
            public void wheel(double pixels) {
                turn(flow, pixels);
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

    /** Returns what the pane keeps beyond the rows, in bytes of heap. */
    public long heap(List<Row> rows) {
        long before = used();
        CardPane<Row> pane = FxThread.call(this::newPane);
        Stage stage = show(pane);
        FxThread.run(() -> pane.setRows(rows));
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            double place = random.nextDouble();
            act(pane, () -> bar(pane).setValue(place));
        }
        long after = used();
        FxThread.run(stage::close);
        return Math.max(0, after - before);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Changes rows, width and heights around a row, at many places, and returns how far that row moved. */
    public Exactness exactness(List<Row> rows) {
        CardPane<Row> pane = FxThread.call(this::newPane);
        Stage stage = show(pane);
        act(pane, () -> pane.setRows(rows));
        Random random = new Random(5);
        double missed = 0;
        double drift = 0;
        int changes = 0;
        for (int i = 0; i < 20; i++) {
            int target = card(rows, random.nextInt(rows.size()));
            act(pane, () -> pane.scrollTo(target));
            missed = Math.max(missed, Math.abs(y(pane, target) - FxThread.call(() -> header(pane))));
            act(pane, () -> pane.scrollBy(-150));
            act(pane, () -> pane.setCurrent(target));
            double place = y(pane, target);
            List<Row> filtered = IntStream.range(0, rows.size())
                    .filter(row -> row == target || row % 3 != 0)
                    .mapToObj(rows::get)
                    .toList();
            List<Row> longer = new ArrayList<>(ScrollRows.fresh(rows, ADDED, "top" + i));
            longer.addAll(rows);
            for (List<Row> next : List.of(longer, rows, filtered, rows, rows.reversed(), rows)) {
                act(pane, () -> pane.setRows(next));
                drift = Math.max(drift, Math.abs(y(pane, FxThread.call(pane::current)) - place));
                changes++;
            }
            for (double width : new double[] {700, 1100, 560, WIDTH}) {
                act(pane, () -> stage.getScene().getRoot().resize(width, HEIGHT));
                drift = Math.max(drift, Math.abs(y(pane, target) - place));
                changes++;
            }
            for (String style : List.of("-fx-padding: 20 20 41 0", "")) {
                act(pane, () -> pane.cards().forEach(card -> card.node().setStyle(style)));
                drift = Math.max(drift, Math.abs(y(pane, target) - place));
                changes++;
            }
        }
        FxThread.run(stage::close);
        return new Exactness(changes, drift, missed);
    }

    private static int card(List<Row> rows, int from) {
        int row = from;
        while (!(rows.get(row) instanceof Row.Card)) {
            row = (row + 1) % rows.size();
        }
        return row;
    }

    private static double y(CardPane<Row> pane, int row) {
        return FxThread.call(() -> {
            Card<Row> card = pane.card(row);
            if (card == null) {
                throw new IllegalStateException("row " + row + " is out of sight");
            }
            return card.node().getLayoutY();
        });
    }

    private static double header(CardPane<Row> pane) {
        return pane.cards()
                .map(Card::node)
                .filter(node -> node.getPseudoClassStates().contains(STICKY))
                .mapToDouble(Region::getHeight)
                .findFirst()
                .orElse(0);
    }

    private CardPane<Row> newPane() {
        CardPane<Row> pane = new CardPane<>(cards());
        pane.settle();
        return pane;
    }

    private Cards<Row> cards() {
        NoOpHandlers deaf = new NoOpHandlers();
        WordSelection selection = new WordSelection();
        CardContext context = new CardContext(state.palette(), DisplayZone.DOCUMENT, true, InstantSource.system(), EM);
        return new RowCards(
                () -> context,
                () -> new UpdateCard(
                        new CardView(pictureLoader, deaf, selection, deaf, true),
                        () -> state,
                        () -> context,
                        () -> {}));
    }

    private static Stage show(Region view) {
        return FxThread.call(() -> {
            Stage stage = new Stage();
            view.getStyleClass().add("reading");
            view.setStyle("-fx-font-size: " + EM + "px");
            Scene scene = new Scene(view, WIDTH, HEIGHT);
            Look.apply(scene, false);
            stage.setScene(scene);
            stage.show();
            return stage;
        });
    }

    private static void act(Region view, Runnable action) {
        FxThread.run(() -> {
            action.run();
            view.applyCss();
            view.layout();
        });
    }

    private static void turn(Node node, double pixels) {
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        100,
                        100,
                        100,
                        100,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private static ScrollBar bar(Region view) {
        return view.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
    }

    private ScrollFrames play(List<Row> rows, Region view, Player player) {
        Stage stage = show(view);
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
