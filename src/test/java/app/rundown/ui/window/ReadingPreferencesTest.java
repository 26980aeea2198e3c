package app.rundown.ui.window;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.store.ReadingPreferences;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Row;
import app.rundown.ui.FxThread;
import app.rundown.ui.Mouse;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.card.CardContext;
import app.rundown.ui.card.CardFormat;
import app.rundown.ui.card.CardView;
import app.rundown.ui.card.CoverMarks;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.state.State;
import app.rundown.ui.timeline.MinuteTimer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Checks the settings for reading the timeline: size of the text, density, zone, relative times. */
@Isolated("changes the locale or the time zone of the process")
class ReadingPreferencesTest {
    private static final String HEADLINE = "Pompeo Leaves Putin Meeting Speaking of Shared Interests";
    private static final String LONG = "Not everything is settled";

    private static void choose(TestWindow window, UnaryOperator<ReadingPreferences> change) {
        FxThread.run(() -> window.preferences.change(
                settings -> settings.withReadingPreferences(change.apply(settings.readingPreferences()))));
        window.settle();
    }

    private static int textSize(TestWindow window) {
        return FxThread.call(() -> window.preferences.now().readingPreferences().textSize());
    }

    private static Text text(TestWindow window, String part) {
        return (Text)
                window.find(node -> node instanceof Text text && text.getText().contains(part));
    }

    private static double size(TestWindow window, String part) {
        return text(window, part).getFont().getSize();
    }

    private static double height(TestWindow window) {
        Node card = window.find(CardView.class::isInstance);
        return FxThread.call(() -> card.getLayoutBounds().getHeight());
    }

    @Test
    void textGrowsAndShrinksByKeysAndWheel() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            double headline = size(window, HEADLINE);
            double words = size(window, LONG);
            Node card = window.find(CardView.class::isInstance);
            double begin = FxThread.call(() -> card.lookup(".card-words").getLayoutX());
            window.keys(KeyCode.SHORTCUT, KeyCode.EQUALS);
            window.keys(KeyCode.SHORTCUT, KeyCode.ADD);
            assertEquals(120, textSize(window));
            assertEquals(headline * 1.2, size(window, HEADLINE), 0.1);
            assertEquals(words * 1.2, size(window, LONG), 0.01);
            Node grown = window.find(CardView.class::isInstance);
            assertEquals(
                    begin * 1.2, FxThread.call(() -> grown.lookup(".card-words").getLayoutX()), 1);
            window.keys(KeyCode.SHORTCUT, KeyCode.MINUS);
            assertEquals(110, textSize(window));
            window.keys(KeyCode.SHORTCUT, KeyCode.NUMPAD0);
            assertEquals(words, size(window, LONG), 0.01);
            wheel(window, 25);
            assertEquals(100, textSize(window));
            wheel(window, 25);
            assertEquals(110, textSize(window));
            IntStream.range(0, 20).forEach(i -> wheel(window, 40));
            assertEquals(200, textSize(window));
            IntStream.range(0, 20).forEach(i -> wheel(window, -40));
            assertEquals(80, textSize(window));
        }
    }

    private static void wheel(TestWindow window, double delta) {
        FxThread.run(() -> Mouse.turnWheel(window.window, delta, true));
    }

    private static boolean isInSight(Node node) {
        return Stream.iterate(node, parent -> parent != null, Node::getParent).noneMatch(TestWindow::isWaiting);
    }

    @Test
    void linesHaveSixtyToSeventyFiveCharacters() {
        for (int percent : List.of(80, 100, 120)) {
            try (TestWindow window = new TestWindow()) {
                window.open(LIVE);
                FxThread.run(window.window::foldFilter);
                choose(window, readingPreferences -> readingPreferences.withTextSize(percent));
                List<Integer> lines = FxThread.call(() -> Nodes.all(window.window)
                        .filter(node -> node instanceof HighlightedText tinted
                                && tinted.getStyleClass().contains("paragraph")
                                && isInSight(tinted))
                        .flatMap(node -> fullLines((TextFlow) node.lookup("TextFlow")))
                        .sorted()
                        .toList());
                assertTrue(lines.size() > 5, lines::toString);
                int median = lines.get(lines.size() / 2);
                assertTrue(median >= 60 && median <= 75, percent + " %: " + lines);
                assertTrue(lines.getLast() <= 78, percent + " %: " + lines);
            }
        }
    }

    /** Returns the lengths of all lines but the last one, which ends where its paragraph does. */
    private static Stream<Integer> fullLines(TextFlow flow) {
        var lines = flow.getLayoutInfo().getTextLines(false);
        return lines.stream().limit(Math.max(0, lines.size() - 1)).map(line -> line.end() - line.start());
    }

    @Test
    void compactLinesStandCloserTogether() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            double comfortable = height(window);
            choose(window, readingPreferences -> readingPreferences.withCompact(true));
            assertTrue(height(window) < comfortable - 10);
            choose(window, readingPreferences -> readingPreferences.withCompact(false));
            assertEquals(comfortable, height(window));
        }
    }

    @Test
    void timesStandInTheZoneThatIsChosenAndCopiesKeepTheDocumentsOwn() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            assertTrue(window.reads("times in GMT"));
            String on = window.state().update();
            choose(window, readingPreferences -> readingPreferences.withZone(DisplayZone.Choice.READER));
            assertTrue(window.reads("Wednesday 15 May 2019"));
            assertTrue(window.reads("your time, JST"));
            assertTrue(window.reads("05:15"));
            assertFalse(window.reads("20:15"));
            assertEquals(on, window.state().update());
            State state = window.state();
            Row.Card first = (Row.Card) state.shown().rows().stream()
                    .filter(Row.Card.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            String told = CardFormat.of(
                            first,
                            new CardContext(
                                    state.palette(),
                                    state.shown().displayZone(),
                                    true,
                                    InstantSource.system(),
                                    15,
                                    quote -> 1,
                                    CoverMarks.of(
                                            state.timeline(), state.shown().displayZone()),
                                    update -> List.of(),
                                    update -> List.of(),
                                    document -> Optional.empty()))
                    .clockWhy();
            assertTrue(told.contains("15 May 2019, 05:15 JST"), told);
            assertTrue(told.contains("In the document's own zone: 14 May 2019, 20:15 GMT"), told);
            window.keys(KeyCode.SHORTCUT, KeyCode.C);
            assertTrue(window.desktop.text.contains("20:15 GMT"), window.desktop.text);
            choose(window, readingPreferences -> readingPreferences.withZone(DisplayZone.Choice.UTC));
            assertTrue(window.reads("times in UTC"));
            assertTrue(window.reads("20:15"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** Moves the mouse onto the clock of the first card. */
    private static void pointAtClock(TestWindow window) {
        Node clock = window.find(node -> node.getStyleClass().contains("clock"));
        FxThread.run(() -> {
            Bounds bounds = clock.localToScreen(clock.getLayoutBounds());
            new Robot().mouseMove(bounds.getCenterX(), bounds.getCenterY());
        });
        window.settle();
    }

    @Test
    void anOldUpdateTellsItsDistanceAndNothingWakes() {
        List<Runnable> waiting = new ArrayList<>();
        MinuteTimer timer = new MinuteTimer(
                InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")), (delay, task) -> waiting.add(task));
        try (TestWindow window = new TestWindow(990, 900, timer)) {
            window.open(LIVE);
            assertFalse(window.reads("+52 min"));
            double high = height(window);
            pointAtClock(window);
            assertTrue(window.reads("+52 min"));
            assertEquals(high, height(window), "nothing moves for the mouse");
            assertEquals(List.of(), waiting);
            choose(window, readingPreferences -> readingPreferences.withRelativeTimes(false));
            assertFalse(window.reads("+52 min"));
        }
    }

    @Test
    void aNewUpdateTellsHowLongAgoItWasMinuteByMinute() {
        List<Runnable> waiting = new ArrayList<>();
        Instant[] now = {Instant.parse("2019-05-14T20:27:30Z")};
        MinuteTimer timer = new MinuteTimer(() -> now[0], (delay, task) -> {
            assertEquals(30, delay.toSeconds());
            waiting.add(task);
        });
        try (TestWindow window = new TestWindow(990, 900, timer)) {
            window.open(LIVE);
            assertTrue(window.reads("12 min ago"));
            assertTrue(window.reads("1 h ago"));
            assertEquals(1, waiting.size());
            now[0] = now[0].plusSeconds(60);
            FxThread.run(waiting.removeFirst());
            window.settle();
            assertTrue(window.reads("13 min ago"));
            assertEquals(1, waiting.size());
            now[0] = now[0].plusSeconds(3 * 24 * 3600);
            FxThread.run(waiting.removeFirst());
            window.settle();
            assertNotEquals(true, window.reads("ago"));
            pointAtClock(window);
            assertTrue(window.reads("+52 min"));
            assertEquals(List.of(), waiting);
        }
    }

    @Test
    void theViewMenuHoldsItAll() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            ViewMenu menu = (ViewMenu) window.find(ViewMenu.class::isInstance);
            for (String wanted : List.of(
                    "Larger text",
                    "Compact lines",
                    "Times in UTC",
                    "How long ago, or how long after the update before",
                    "Oldest first",
                    "Dark")) {
                FxThread.run(() -> menu.getItems().stream()
                        .filter(item -> wanted.equals(item.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
            }
            ReadingPreferences chosen =
                    FxThread.call(() -> window.preferences.now().readingPreferences());
            assertEquals(new ReadingPreferences(110, true, DisplayZone.Choice.UTC, false), chosen);
            assertEquals("10:35", window.clocks().getFirst());
            assertEquals(
                    app.rundown.store.Theme.DARK,
                    FxThread.call(() -> window.preferences.now().theme()));
        }
    }
}
