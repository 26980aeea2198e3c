package app.rundown.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.timeline.TimeBound;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.FxThread;
import app.rundown.ui.Mouse;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.state.FilterChanges;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Checks the strip above the timeline: what its box says, and what mouse and keyboard do with it. */
class DensityStripTest {
    private static final double MIDDLE = 30;

    private static TestWindow open() {
        TestWindow window = new TestWindow(990, 500);
        window.open(TestWindow.LIVE);
        return window;
    }

    private static DensityStrip strip(TestWindow window) {
        return (DensityStrip) window.find(DensityStrip.class::isInstance);
    }

    private static Bounds box(TestWindow window) {
        Node box = Objects.requireNonNull(strip(window).lookup(".strip-box"));
        return FxThread.call(() -> strip(window).sceneToLocal(box.localToScene(box.getLayoutBounds())));
    }

    private static void fire(TestWindow window, EventType<MouseEvent> type, double x) {
        DensityStrip strip = strip(window);
        FxThread.run(() -> {
            Point2D scene = strip.localToScene(x, MIDDLE);
            Point2D screen = strip.localToScreen(x, MIDDLE);
            strip.fireEvent(new MouseEvent(
                    null,
                    strip,
                    type,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    type != MouseEvent.MOUSE_RELEASED,
                    false,
                    false,
                    false,
                    false,
                    false,
                    new PickResult(strip, scene.getX(), scene.getY())));
        });
        window.settle();
    }

    private static void drag(TestWindow window, double from, double to) {
        fire(window, MouseEvent.MOUSE_PRESSED, from);
        fire(window, MouseEvent.MOUSE_DRAGGED, (from + to) / 2);
        fire(window, MouseEvent.MOUSE_DRAGGED, to);
        fire(window, MouseEvent.MOUSE_RELEASED, to);
    }

    private static List<Instant> shown(TestWindow window) {
        return window.state().shown().entries().stream()
                .map(TimelineEntry::moment)
                .map(moment -> Objects.requireNonNull(moment.instant()))
                .sorted()
                .toList();
    }

    private static String spoken(TestWindow window) {
        return FxThread.call(
                () -> String.valueOf(strip(window).queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
    }

    @Test
    void theBoxIsRoundWhatIsInSight() {
        try (TestWindow window = open()) {
            Bounds atStart = box(window);
            assertTrue(atStart.getMaxX() > strip(window).getWidth() - 40, "the newest updates are in sight");
            assertTrue(spoken(window).contains("24 updates, Tue 14 May 10:35 – 20:15. In sight: "), spoken(window));
            window.keys(KeyCode.END);
            Bounds atEnd = box(window);
            assertTrue(atEnd.getMinX() < 30, atEnd.toString());
            assertTrue(atEnd.getMaxX() < atStart.getMaxX());
        }
    }

    @Test
    void draggingTheBoxScrolls() {
        try (TestWindow window = open()) {
            Bounds before = box(window);
            double middle = before.getCenterX();
            drag(window, middle, middle - 300);
            assertTrue(box(window).getMinX() < before.getMinX() - 100, () -> box(window) + " " + before);
            assertNull(window.state().filter().from());
            assertNull(window.state().filter().to());
        }
    }

    @Test
    void draggingAnEdgeChoosesASpan() {
        try (TestWindow window = open()) {
            int all = window.clocks().size();
            Bounds before = box(window);
            drag(window, before.getMinX(), before.getMinX() - 150);
            assertTrue(window.state().filter().from() instanceof TimeBound.At);
            assertNull(window.state().filter().to(), "the other edge stands at the end of all");
            int fewer = window.clocks().size();
            assertTrue(fewer > 0 && fewer < all, fewer + " of " + all);
            assertTrue(window.reads("14 May 2019, 1"), () -> window.texts().toString());
            window.keys(KeyCode.DELETE);
            assertEquals(all, window.clocks().size());
        }
    }

    @Test
    void draggingBesideTheBoxChoosesASpan() {
        try (TestWindow window = open()) {
            StripScale scale = Objects.requireNonNull(strip(window).scale());
            double from = scale.x(Instant.parse("2019-05-14T11:50:00Z"));
            double to = scale.x(Instant.parse("2019-05-14T13:05:00Z"));
            fire(window, MouseEvent.MOUSE_PRESSED, from);
            fire(window, MouseEvent.MOUSE_DRAGGED, to);
            assertTrue(window.reads("11:50 – 13:"), () -> window.texts().toString());
            fire(window, MouseEvent.MOUSE_RELEASED, to);
            assertFalse(window.reads("11:50 – 13:"));
            assertTrue(shown(window).getFirst().compareTo(Instant.parse("2019-05-14T11:45:00Z")) > 0);
            assertTrue(shown(window).getLast().compareTo(Instant.parse("2019-05-14T13:10:00Z")) < 0);
            assertTrue(spoken(window).endsWith("A span of time is chosen"), spoken(window));
        }
    }

    @Test
    void aClickGoesThere() {
        try (TestWindow window = open()) {
            String before = window.state().update();
            fire(window, MouseEvent.MOUSE_PRESSED, 25);
            fire(window, MouseEvent.MOUSE_RELEASED, 25);
            assertNotEquals(before, window.state().update());
            assertEquals(
                    shown(window).getFirst(),
                    window.state().current().orElseThrow().moment().instant());
        }
    }

    @Test
    void theWheelShowsLessOfTheTimeAndMoreAgain() {
        try (TestWindow window = open()) {
            double whole = box(window).getWidth();
            new Mouse(window).wheel(strip(window), -120);
            assertTrue(Objects.requireNonNull(strip(window).scale()).isZoomed());
            window.keys(KeyCode.END);
            assertTrue(box(window).getMinX() < strip(window).getWidth(), "the strip follows what is in sight");
            new Mouse(window).wheel(strip(window), 1200);
            window.keys(KeyCode.HOME);
            assertFalse(Objects.requireNonNull(strip(window).scale()).isZoomed());
            assertEquals(whole, box(window).getWidth(), 1);
        }
    }

    @Test
    void keysGoAndChoose() {
        try (TestWindow window = open()) {
            int all = window.clocks().size();
            FxThread.run(() -> strip(window).requestFocus());
            window.keys(KeyCode.HOME);
            assertEquals(
                    shown(window).getFirst(),
                    window.state().current().orElseThrow().moment().instant());
            window.keys(KeyCode.RIGHT);
            assertEquals(
                    shown(window).get(1),
                    window.state().current().orElseThrow().moment().instant());
            window.keys(KeyCode.ENTER);
            int seen = window.clocks().size();
            assertTrue(seen < all, "only what was in sight");
            for (int i = 0; i < 20; i++) {
                window.keys(KeyCode.SHIFT, KeyCode.RIGHT);
            }
            assertTrue(window.clocks().size() > seen, "the later bound moves");
            window.keys(KeyCode.DELETE);
            assertEquals(all, window.clocks().size());
            window.type("+");
            assertTrue(Objects.requireNonNull(strip(window).scale()).isZoomed());
            window.type("0");
            assertFalse(Objects.requireNonNull(strip(window).scale()).isZoomed());
            assertEquals(all, window.clocks().size(), "no key of the window was taken");
        }
    }

    private static Set<Color> colours(TestWindow window) {
        return FxThread.call(() -> {
            PixelReader pixels = Nodes.all(strip(window))
                    .filter(javafx.scene.canvas.Canvas.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .snapshot(null, null)
                    .getPixelReader();
            double width = strip(window).getWidth();
            return java.util.stream.IntStream.range(0, (int) width)
                    .mapToObj(x -> pixels.getColor(x, (int) StripBars.BASE - 3))
                    .filter(colour -> colour.getSaturation() > 0.15)
                    .collect(Collectors.toSet());
        });
    }

    @Test
    void onlyTheHitsOfAFilterHaveColour() {
        try (TestWindow window = open()) {
            assertEquals(Set.of(), colours(window));
            FxThread.run(() ->
                    window.model.filter().changeFilter(filter -> FilterChanges.toggleTopic(filter, "Arms control")));
            window.settle();
            assertNotEquals(Set.of(), colours(window));
        }
    }

    @Test
    void theAxisTellsTheDay() {
        try (TestWindow window = open()) {
            List<String> labels = FxThread.call(() -> Nodes.seen(strip(window))
                    .filter(Labeled.class::isInstance)
                    .map(node -> ((Labeled) node).getText())
                    .toList());
            assertTrue(labels.contains("Tue 14 May"), labels.toString());
            assertTrue(labels.contains("16:00"), labels.toString());
        }
    }
}
