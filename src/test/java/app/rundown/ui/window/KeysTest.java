package app.rundown.ui.window;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.store.Theme;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Order;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.control.Keyboard;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks the keys of the window: each does what its command says, where it may, whichever keys the user chose. */
@Timeout(60)
@ParameterizedClass
@EnumSource(names = {"MAC", "OTHER"})
class KeysTest {
    private final Keyboard keyboard;

    private Keyboard ofThisSystem = Keyboard.current();

    KeysTest(Keyboard keyboard) {
        this.keyboard = keyboard;
    }

    /** On macOS, ⌘G finds the next hit, so another key goes to a time. */
    private KeyCode goToTime() {
        return keyboard == Keyboard.MAC ? KeyCode.T : KeyCode.G;
    }

    @BeforeEach
    void useKeyboard() {
        FxThread.run(() -> {
            ofThisSystem = Keyboard.current();
            Keyboard.use(keyboard);
        });
    }

    @AfterEach
    void useKeyboardOfThisSystem() {
        FxThread.run(() -> Keyboard.use(ofThisSystem));
    }

    private static List<String> shown(TestWindow window) {
        return window.state().shown().entries().stream().map(TimelineEntry::id).toList();
    }

    private static void choose(TestWindow window, Map<String, List<String>> keys) {
        FxThread.run(() -> window.preferences.change(settings -> settings.withKeys(keys)));
    }

    /** Presses a key as a system with another keyboard reports it. */
    private static void fire(TestWindow window, String text, KeyCode code, boolean shift) {
        Node target = window.focused();
        FxThread.run(() -> {
            target.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, shift, false, false, false));
            window.window
                    .getScene()
                    .getFocusOwner()
                    .fireEvent(
                            new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, shift, false, false, false));
        });
        window.settle();
    }

    @Test
    void walks() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            List<String> ids = shown(window);
            window.keys(KeyCode.END);
            assertEquals(ids.getLast(), window.state().update());
            window.keys(KeyCode.HOME);
            assertEquals(ids.getFirst(), window.state().update());
            window.keys(KeyCode.DOWN, KeyCode.J);
            assertEquals(ids.get(2), window.state().update());
            window.keys(KeyCode.UP, KeyCode.K);
            assertEquals(ids.getFirst(), window.state().update());
            window.keys(KeyCode.SPACE, KeyCode.PAGE_DOWN);
            int down = ids.indexOf(window.state().update());
            assertTrue(down >= 2, "at " + down);
            window.keys(KeyCode.SHIFT, KeyCode.SPACE);
            window.keys(KeyCode.PAGE_UP);
            assertTrue(ids.indexOf(window.state().update()) < down);
        }
    }

    @Test
    void aClickBelowTheLastUpdateGivesTheTimelineTheKeyboard() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH);
            window.type("topic:Iran ");
            Node pane = window.find(CardPane.class::isInstance);
            FxThread.run(() -> {
                Bounds bounds = pane.localToScreen(pane.getBoundsInLocal());
                Robot robot = new Robot();
                robot.mouseMove(bounds.getCenterX(), bounds.getMaxY() - 20);
                robot.mouseClick(MouseButton.PRIMARY);
            });
            window.settle();
            assertSame(pane, window.focused());
            window.keys(KeyCode.X);
            assertEquals(
                    Set.of(String.valueOf(window.state().update())),
                    window.state().ticked());
        }
    }

    @Test
    void ticks() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            List<String> ids = shown(window);
            window.keys(KeyCode.HOME, KeyCode.X);
            assertEquals(Set.of(ids.getFirst()), window.state().ticked());
            window.keys(KeyCode.X);
            assertEquals(Set.of(), window.state().ticked());
            window.keys(KeyCode.SHIFT, KeyCode.DOWN);
            window.keys(KeyCode.SHIFT, KeyCode.J);
            assertEquals(Set.copyOf(ids.subList(0, 3)), window.state().ticked());
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
            window.keys(KeyCode.SHIFT, KeyCode.K);
            window.keys(KeyCode.SHIFT, KeyCode.UP);
            assertEquals(Set.copyOf(ids.subList(0, 3)), window.state().ticked());
            window.keys(KeyCode.SHORTCUT, KeyCode.A);
            assertEquals(Set.copyOf(ids), window.state().ticked());
        }
    }

    @Test
    void findsAndNarrows() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("iran");
            assertEquals(1, window.state().hit(), "the first hit is shown while one types");
            window.keys(KeyCode.ENTER);
            assertEquals(2, window.state().hit());
            window.keys(KeyCode.SHIFT, KeyCode.ENTER);
            window.keys(KeyCode.DOWN);
            window.keys(KeyCode.N);
            assertEquals(2, window.state().hit());
            window.keys(KeyCode.SHIFT, KeyCode.N);
            assertEquals(1, window.state().hit());
            if (keyboard == Keyboard.MAC) {
                window.keys(KeyCode.SHORTCUT, KeyCode.G);
                assertEquals(2, window.state().hit());
                window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
                assertEquals(1, window.state().hit());
            }
            window.keys(KeyCode.DIGIT2);
            assertTrue(window.state().shown().entries().size() < 24);
            window.keys(KeyCode.DIGIT1);
            assertEquals(24, window.state().shown().entries().size());
        }
    }

    @Test
    void goesBetweenThePartsOfTheWindow() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            Node timeline = window.focused();
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            assertNotEquals(timeline, window.focused());
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertSame(timeline, window.focused());
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            assertNotEquals(timeline, window.focused());
            window.keys(KeyCode.ESCAPE);
            assertSame(timeline, window.focused());
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            assertTrue(window.reads("Out of order"));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.J, KeyCode.ENTER);
            assertNotEquals(timeline, window.focused());
            window.keys(KeyCode.ENTER);
            assertSame(timeline, window.focused());
            assertFalse(window.reads("Copy citation"));
            window.keys(KeyCode.F10);
            assertTrue(window.reads("Copy citation"));
            window.keys(KeyCode.F10);
            assertFalse(window.reads("Copy citation"));
            window.keys(KeyCode.F9);
            assertFalse(window.reads("SPEAKERS"));
            window.keys(KeyCode.F9);
            assertTrue(window.reads("SPEAKERS"));
        }
    }

    @Test
    void changesHowItIsRead() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.R);
            assertEquals(Order.OLDEST_FIRST, window.state().order());
            for (Theme next : List.of(Theme.DARK, Theme.LIGHT, Theme.SYSTEM)) {
                window.keys(KeyCode.SHORTCUT, KeyCode.D);
                assertEquals(
                        next,
                        FxThread.call(() -> window.preferences.now().theme()),
                        "the system is light, so dark is first");
            }
            window.keys(KeyCode.SHORTCUT, KeyCode.W);
            window.await(State::isEmpty);
            window.keys(KeyCode.SHORTCUT, goToTime());
            assertFalse(window.reads("Go to a time"));
        }
    }

    @Test
    void aTextFieldAndAPanelKeepTheirKeys() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH, KeyCode.X, KeyCode.N, KeyCode.SLASH, KeyCode.DIGIT2);
            TextField field = (TextField) window.focused();
            assertEquals("xn/2", FxThread.call(field::getText));
            window.keys(KeyCode.SHORTCUT, KeyCode.A);
            assertEquals(Set.of(), window.state().ticked());
            window.keys(KeyCode.SHORTCUT, KeyCode.R);
            assertEquals(Order.OLDEST_FIRST, window.state().order());
            window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
            String on = window.state().update();
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            window.keys(KeyCode.X, KeyCode.J, KeyCode.N);
            window.keys(KeyCode.SHORTCUT, KeyCode.R);
            assertEquals(Order.OLDEST_FIRST, window.state().order());
            assertEquals(Set.of(), window.state().ticked());
            assertEquals(on, window.state().update());
            window.keys(KeyCode.ESCAPE);
        }
    }

    @Test
    void aBoxInACardKeepsSpace() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            String on = window.state().update();
            Node box = window.find(node -> node instanceof CheckBox);
            FxThread.run(box::requestFocus);
            window.keys(KeyCode.SPACE);
            assertEquals(Set.of(shown(window).getFirst()), window.state().ticked());
            assertEquals(on, window.state().update());
        }
    }

    @Test
    void aKeyOpensTheSettings() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.COMMA);
            MenuButton settings =
                    (MenuButton) window.find(node -> node.getStyleClass().contains("view-menu"));
            assertTrue(FxThread.call(settings::isShowing));
            FxThread.run(settings::hide);
        }
    }

    @Test
    void signsAreFoundOnOtherKeyboards() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            fire(window, "/", KeyCode.DIGIT7, true);
            assertTrue(window.focused() instanceof TextField);
            TextField field = (TextField) window.focused();
            assertEquals("", FxThread.call(field::getText));
            window.type("conversation");
            window.keys(KeyCode.DOWN);
            choose(window, Map.of("SHOW_MATCHES", List.of("[")));
            // AltGr+8: the key code does not tell what it types.
            fire(window, "[", KeyCode.UNDEFINED, false);
            assertTrue(window.state().shown().entries().size() < 24);
        }
    }

    @Test
    void chosenKeysTakeThePlaceOfTheOldOnes() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            assertEquals(
                    "Fold the filter (F9)",
                    window.find(node -> "Fold the filter (F9)".equals(node.getAccessibleText()))
                            .getAccessibleText());
            choose(
                    window,
                    Map.of(
                            "NEXT_UPDATE",
                            List.of("Ctrl+Right"),
                            "SEARCH",
                            List.of("S"),
                            "FOLD_FILTER",
                            List.of(),
                            "STAR",
                            List.of()));
            List<String> ids = shown(window);
            window.keys(KeyCode.HOME);
            window.keys(KeyCode.SHORTCUT, KeyCode.RIGHT);
            assertEquals(ids.get(1), window.state().update());
            window.keys(KeyCode.J);
            assertEquals(ids.get(1), window.state().update());
            window.keys(KeyCode.F9);
            assertTrue(window.reads("SPEAKERS"));
            window.find(node -> "Fold the filter".equals(node.getAccessibleText()));
            window.keys(KeyCode.S);
            TextField field = (TextField) window.focused();
            assertEquals("", FxThread.call(field::getText));
            // The search field has the keyboard now, and keeps the key.
            window.keys(KeyCode.S);
            assertEquals("s", FxThread.call(field::getText));
        }
    }

    @Test
    void goesToATime() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, goToTime());
            assertTrue(window.reads("A clock (15:04)"));
            window.type("16:1");
            assertTrue(window.reads("“16:1” is not a time"));
            window.keys(KeyCode.ENTER);
            assertTrue(window.reads("Go to a time"));
            window.type("3");
            assertTrue(window.reads("14 May 2019, 16:13 GMT · date inferred"));
            assertTrue(window.reads("16:16 · "));
            assertTrue(window.reads("3 minutes later"));
            window.keys(KeyCode.ENTER);
            assertFalse(window.reads("Go to a time"));
            assertEquals(
                    "16:16",
                    FxThread.call(() -> TimeFormat.clock(
                            window.model.state().now().current().orElseThrow().moment(), DisplayZone.DOCUMENT)));
            window.keys(KeyCode.X);
            assertEquals(
                    Set.of(String.valueOf(window.state().update())),
                    window.state().ticked());
        }
    }

    @Test
    void saysHowFarBeyondTheEndItIs() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, goToTime());
            window.type("14 May 23:15");
            assertTrue(window.reads("20:15 · "));
            assertTrue(window.reads("the latest, 3 h 0 min earlier"));
            FxThread.run(((TextField) window.focused())::selectAll);
            window.keys(KeyCode.BACK_SPACE);
            window.type("13 May");
            assertTrue(((Label) window.find(node -> node.getStyleClass().contains("time-landing")))
                    .getText()
                    .startsWith("14 May 2019, 10:35 · "));
            window.keys(KeyCode.ESCAPE);
        }
    }

    @Test
    void theFilterShowsThatItHasTheKeyboard() {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            assertTrue(window.focused().isFocusVisible());
            assertTrue(FxThread.call(() -> window.window.lookup(".filter-view").isFocusWithin()));
        }
    }
}
