package app.rundown.ui.filter;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.timeline.Filter;
import app.rundown.timeline.TimeBound;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Checks what the search field does while one types: names, mistakes, words to leave out, tokens that need room. */
class SearchFieldTest {
    private static TextField field(TestWindow window) {
        return (TextField) window.find(TextField.class::isInstance);
    }

    private static boolean isMistaken(TestWindow window) {
        Node bar = window.find(SearchBar.class::isInstance);
        return FxThread.call(() -> bar.getPseudoClassStates().contains(PseudoClass.getPseudoClass("mistaken")));
    }

    @Test
    void completesATokenByEnter() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH);
            window.type("speaker:lav");
            window.keys(KeyCode.ENTER);
            assertEquals(Set.of("Sergey Lavrov"), window.state().filter().speakers());
            assertEquals("", field(window).getText());
            window.type("-topic:soch");
            window.keys(KeyCode.TAB);
            assertEquals(Set.of("Sochi"), window.state().filter().notTopics());
            assertTrue(window.focused() instanceof TextField);
        }
    }

    /** Returns what stands beyond the edge of the search field. */
    private static List<Node> beyond(TestWindow window) {
        SearchBar bar = (SearchBar) window.find(SearchBar.class::isInstance);
        return FxThread.call(() -> bar.getChildren().stream()
                .filter(Node::isVisible)
                .filter(node -> node.getBoundsInParent().getMaxX() > bar.getWidth())
                .toList());
    }

    @Test
    void nothingStandsBeyondItsEdgeInANarrowWindow() {
        try (TestWindow window = new TestWindow(900, 700)) {
            window.open(LIVE);
            assertEquals(List.of(), beyond(window));
            window.keys(KeyCode.SLASH);
            window.type("talks");
            window.keys(KeyCode.ENTER);
            assertEquals(List.of(), beyond(window));
            Node clear = window.find(node -> "Clear the filter".equals(node.getAccessibleText()));
            window.type(" speaker:lav");
            window.keys(KeyCode.ENTER);
            assertEquals(List.of(), beyond(window));
            FxThread.run(() -> ((ButtonBase) clear).fire());
            window.settle();
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void aPlainWordBecomesANameOnlyIfItIsChosen() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH);
            window.type("lavro");
            assertEquals(List.of("lavro"), window.state().filter().words());
            window.keys(KeyCode.ENTER);
            assertEquals(Set.of(), window.state().filter().speakers());
            window.type("v");
            window.keys(KeyCode.DOWN, KeyCode.ENTER);
            assertEquals(Set.of("Sergey Lavrov"), window.state().filter().speakers());
            assertEquals(List.of(), window.state().filter().words());
        }
    }

    @Test
    void offersTheNamesOfWhatIsOpen() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            State now = window.state();
            assertEquals(
                    List.of("Sergey Lavrov"),
                    Completions.of("arms speaker:\"sergey la", now).choices().stream()
                            .map(Completions.Choice::name)
                            .toList());
            assertEquals("arms", Completions.of("arms speaker:\"sergey la", now).rest());
            assertEquals(
                    "not", Completions.of("not:soch", now).choices().getFirst().kind());
            assertEquals(List.of(), Completions.of("speaker:nobody", now).choices());
            assertEquals(List.of(), Completions.of("from:1", now).choices());
            assertTrue(Completions.of("topic:", now).choices().size() > 1);
        }
    }

    @Test
    void tellsMistakesAtTheField() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH);
            window.type("from:25:99 ");
            assertTrue(isMistaken(window));
            assertTrue(field(window).getAccessibleHelp().contains("25:99"));
            assertEquals(Filter.NONE, window.state().filter());
            assertEquals(List.of(), window.state().notices());
            window.keys(KeyCode.ENTER);
            assertEquals("from:25:99 ", field(window).getText(), "what was typed stays, to be mended");
            window.keys(KeyCode.ESCAPE);
            window.type("topic:Nowhere one two ");
            assertTrue(isMistaken(window));
            window.keys(KeyCode.ESCAPE);
            assertFalse(isMistaken(window));
            assertNull(field(window).getAccessibleHelp());
        }
    }

    @Test
    void leavesOutWords() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH);
            window.type("-iran");
            int left = window.state().shown().entries().size();
            assertTrue(left > 0 && left < 24);
            assertEquals(List.of("iran"), window.state().filter().notWords());
            window.keys(KeyCode.ESCAPE);
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void bringsTheFirstHitIntoView() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            String begun = window.state().update();
            window.keys(KeyCode.SLASH);
            window.type("venezuel");
            assertFalse(window.state().update().equals(begun));
            assertEquals(1, window.state().hit());
            Node hit = window.find(node -> node.getStyleClass().contains("hit"));
            assertTrue(FxThread.call(hit::isVisible));
        }
    }

    @Test
    void theReaderIsWhereTheyWereWhenTheLettersBecomeAToken() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            String begun = window.state().update();
            window.keys(KeyCode.SLASH);
            window.type("form");
            assertNotEquals(begun, window.state().update(), "letters search");
            window.type("s:all");
            assertEquals(begun, window.state().update());
            window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
            window.keys(KeyCode.SLASH);
            window.type("ven");
            assertNotEquals(begun, window.state().update());
            window.keys(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
            assertEquals(begun, window.state().update());
        }
    }

    @Test
    void theReaderStaysAtAHitThatTheyWentTo() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH);
            window.type("venezuel");
            String hit = window.state().update();
            window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
            assertEquals(Filter.NONE, window.state().filter());
            assertEquals(hit, window.state().update());
        }
    }

    @Test
    void tokensScrollWhereTheyHaveNoRoom() {
        try (TestWindow window = new TestWindow(900, 700)) {
            window.open(LIVE);
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(filter -> FilterChanges.between(
                            FilterChanges.toggleSpeaker(FilterChanges.toggleTopic(filter, "Sochi"), "Vladimir Putin"),
                            TimeBound.parse("14:00"),
                            TimeBound.parse("19:00"))));
            window.settle();
            for (String token : List.of("topic Sochi", "speaker Vladimir Putin", "from 14:00", "to 19:00")) {
                window.find(node -> ("Remove filter " + token).equals(node.getAccessibleText()));
            }
            Region strip = (Region) window.find(TokenStrip.class::isInstance);
            double left = FxThread.call(
                    () -> strip.localToScene(strip.getLayoutBounds()).getMinX());
            long whole = FxThread.call(() -> strip.lookupAll(".token").stream()
                    .filter(token -> token.getOpacity() > 0)
                    .peek(token -> assertTrue(
                            token.localToScene(token.getLayoutBounds()).getMinX() >= left - 1, "none is cut"))
                    .count());
            assertTrue(window.reads("+" + (4 - whole)), "the others are counted: " + window.texts());
            TextField field = field(window);
            assertTrue(FxThread.call(() -> field.getWidth() >= 70), "there is still room to type");
            assertTrue(FxThread.call(() -> strip.getBoundsInParent().getMaxX()
                    <= field.getBoundsInParent().getMinX() + 1));
            window.press("Clear the filter");
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void aTokenBesideAFieldInUseShowsItsBeginning() {
        try (TestWindow window = new TestWindow(900, 800)) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH);
            window.type("topic:Iran ");
            Node kind = window.find(node -> node.getStyleClass().contains("token-kind"));
            Node strip = window.find(TokenStrip.class::isInstance);
            FxThread.run(
                    () -> assertTrue(kind.localToScene(kind.getLayoutBounds()).getMinX()
                            >= strip.localToScene(strip.getLayoutBounds()).getMinX()));
            assertTrue(FxThread.call(() -> field(window).getWidth() >= 70), "there is still room to type");
        }
    }

    @Test
    void aTokenThatIsTooLongShowsItsBeginning() {
        try (TestWindow window = new TestWindow(1280, 800)) {
            window.open(LIVE);
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(filter -> FilterChanges.toggleTopic(
                            FilterChanges.toggleTopic(FilterChanges.toggleTopic(filter, "Sochi"), "Arms control"),
                            "Vladimir Putin")));
            window.settle();
            Node name = window.find(node -> node.getStyleClass().contains("token-name"));
            Node strip = window.find(TokenStrip.class::isInstance);
            Node token = window.find(
                    node -> node instanceof Button && node.getStyleClass().contains("token"));
            FxThread.run(() -> {
                Bounds line = strip.localToScene(strip.getLayoutBounds());
                assertTrue(name.localToScene(name.getLayoutBounds()).getMinX() >= line.getMinX());
                assertTrue(token.localToScene(token.getLayoutBounds()).getMaxX() <= line.getMaxX() + 1);
            });
        }
    }
}
