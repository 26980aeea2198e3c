package app.rundown.ui.filter;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Topic;
import app.rundown.timeline.Filter;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.control.HighlightedText;
import app.rundown.user.TopicEdits;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Checks what the user can do to topics, by the menu of their rows; all of it is undone by one key. */
class TopicChangesTest {
    private static Node row(TestWindow window, String topic) {
        return window.find(node -> node instanceof FilterRow
                && Nodes.all(node).anyMatch(part -> part instanceof Labeled name && topic.equals(name.getText())));
    }

    /** Opens the menu of a topic by the keyboard and takes an item; its path has the names of menus and item. */
    private static void take(TestWindow window, String topic, String... path) {
        Node row = row(window, topic);
        FxThread.run(() -> row.lookup(".toggle-button").requestFocus());
        window.keys(KeyCode.SHIFT, KeyCode.F10);
        FxThread.run(() -> {
            List<MenuItem> items = items();
            for (int i = 0; i < path.length; i++) {
                String name = path[i];
                MenuItem item = items.stream()
                        .filter(one -> name.equals(one.getText()))
                        .findFirst()
                        .orElseThrow();
                if (item instanceof Menu menu) {
                    items = menu.getItems();
                } else {
                    item.fire();
                }
            }
            Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .toList()
                    .forEach(ContextMenu::hide);
        });
    }

    private static List<MenuItem> items() {
        return Window.getWindows().stream()
                .filter(open -> open instanceof ContextMenu && open.isShowing())
                .flatMap(open -> ((ContextMenu) open).getItems().stream())
                .toList();
    }

    private static Stream<String> topics(TestWindow window) {
        return window.state().palette().topics().stream();
    }

    @Test
    void aTopicIsRenamedAndTheFilterGoesWithIt() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            window.click("Iran");
            int shown = window.state().shown().entries().size();
            take(window, "Iran", "Rename…");
            window.type("Syria");
            window.awaitText("A topic has this name: both become one.");
            window.keys(KeyCode.SHORTCUT, KeyCode.A);
            window.type("Tehran");
            window.keys(KeyCode.ENTER);
            window.await(state -> topics(window).anyMatch("Tehran"::equals)
                    && state.filter().topics().contains("Tehran"));
            assertFalse(topics(window).anyMatch("Iran"::equals));
            assertEquals(shown, window.state().shown().entries().size());
            FxThread.run(window.model.userData()::undo);
            window.await(state -> topics(window).anyMatch("Iran"::equals)
                    && state.filter().topics().equals(Set.of("Iran")));
            assertEquals(shown, window.state().shown().entries().size());
        }
    }

    private static void edit(TestWindow window, UnaryOperator<TopicEdits> change) {
        FxThread.run(() -> window.model.userData().editTopics(change, "changed it"));
    }

    @Test
    void allFiltersNameATopicByItsNewName() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            Filter without = Filter.NONE.but().notTopics(Set.of("Iran")).done();
            FxThread.run(() -> {
                window.model.userData().saveFilter("No Iran", without);
                window.model.filter().changeFilter(filter -> without);
                window.model.filter().changeFilter(filter -> Filter.NONE);
            });
            edit(window, edits -> edits.renamed(Set.of("Iran"), "Iran", "Tehran"));
            window.await(state -> topics(window).anyMatch("Tehran"::equals));
            assertEquals(
                    Set.of("Tehran"),
                    Objects.requireNonNull(window.model.userData().filters().get("No Iran"))
                            .notTopics());
            FxThread.run(window.model.filter()::goBack);
            window.await(state -> state.filter().notTopics().equals(Set.of("Tehran")));
            edit(window, edits -> edits.withOwn("Ferry", List.of("ferry")));
            window.await(state -> topics(window).anyMatch("Syria"::equals));
            edit(window, edits -> edits.renamed(Set.of("Iran"), "Tehran", "Syria"));
            window.await(state -> state.filter().notTopics().equals(Set.of("Syria")));
            edit(window, edits -> edits.split(Set.of("Iran", "Syria")));
            window.await(state -> state.filter().notTopics().equals(Set.of("Iran", "Syria")));
            edit(window, edits -> edits.withHidden(Set.of("Syria"), true));
            window.await(state -> state.filter().notTopics().equals(Set.of("Iran")));
            FxThread.run(() -> {
                for (int i = 0; i < 5; i++) {
                    window.model.userData().undo();
                }
            });
            window.await(state -> topics(window).noneMatch("Tehran"::equals));
            assertEquals(
                    Set.of("Iran"),
                    Objects.requireNonNull(window.model.userData().filters().get("No Iran"))
                            .notTopics());
        }
    }

    @Test
    void anOwnTopicKeepsItsFilterUnderAnotherNameAndWithOtherWords() {
        TopicEdits before = TopicEdits.NONE.withOwn("Votes", List.of("vote"));
        TopicEdits renamed = before.renamed(Set.of(), "Votes", "Ballot");
        TopicEdits other = before.withOwn("Votes", List.of()).withOwn("Polls", List.of("poll*"));
        assertEquals(Set.of("Ballot"), before.renamedIn(renamed, "Votes", Set.of("Iran")));
        assertEquals(Set.of("Votes"), renamed.renamedIn(before, "Ballot", Set.of("Iran")));
        assertEquals(Set.of("Polls"), before.renamedIn(other, "Votes", Set.of()));
        assertEquals(Set.of(), before.renamedIn(TopicEdits.NONE, "Votes", Set.of()));
        assertEquals(Set.of("Iran"), before.renamedIn(renamed, "Iran", Set.of("Iran")));
        assertEquals(Set.of("Peru"), before.renamedIn(renamed, "Peru", Set.of("Iran")));
    }

    @Test
    void aHiddenTopicIsGoneAndComesBack() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            take(window, "Iran", "Hide");
            window.await(state -> topics(window).noneMatch("Iran"::equals));
            take(window, "Syria", "Show a hidden topic", "Iran");
            window.await(state -> topics(window).anyMatch("Iran"::equals));
        }
    }

    @Test
    void undoBringsBackWhatTheFilterHadChosen() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            window.click("Iran");
            window.await(state -> state.filter().topics().equals(Set.of("Iran")));
            take(window, "Iran", "Hide");
            window.await(state -> topics(window).noneMatch("Iran"::equals)
                    && state.filter().topics().isEmpty());
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(
                            filter -> Filter.NONE.but().words(List.of("talks")).done()));
            FxThread.run(window.model.userData()::undo);
            window.await(state -> state.filter().topics().equals(Set.of("Iran")));
            assertEquals(List.of("talks"), window.state().filter().words());
            take(window, "Iran", "The same as", "Syria");
            window.await(state -> state.filter().topics().equals(Set.of("Syria")));
            FxThread.run(window.model.userData()::undo);
            window.await(state -> state.filter().topics().equals(Set.of("Iran")));
            FxThread.run(window.model.userData()::redo);
            window.await(state -> state.filter().topics().equals(Set.of("Syria")));
            FxThread.run(window.model.filter()::goBack);
            window.await(state -> state.filter().words().isEmpty());
            assertEquals(Set.of(), window.state().filter().topics());
            FxThread.run(window.model.userData()::undo);
            window.await(state -> topics(window).anyMatch("Iran"::equals));
            assertEquals(Set.of(), window.state().filter().topics());
        }
    }

    @Test
    void twoTopicsBecomeOneAndAreSplit() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            take(window, "Iran", "The same as", "Syria");
            window.await(state -> topics(window).noneMatch("Iran"::equals));
            take(window, "Syria", "Split into the 2 topics found");
            window.await(state -> topics(window).anyMatch("Iran"::equals));
            assertTrue(topics(window).anyMatch("Syria"::equals));
        }
    }

    @Test
    void aColourIsGivenAndTakenBack() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            String before = window.state().palette().topic("Iran");
            String other = before.equals("moss") ? "Plum" : "Moss";
            take(window, "Iran", "Colour", other);
            window.await(state -> !state.palette().topic("Iran").equals(before));
            assertNotEquals(before, window.state().palette().topic("Iran"));
            take(window, "Iran", "Colour", "As it was");
            window.await(state -> state.palette().topic("Iran").equals(before));
        }
    }

    @Test
    void anOwnTopicIsMadeAndShowsItsUpdates() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            take(window, "Iran", "New topic…");
            window.type("Elections");
            window.keys(KeyCode.TAB);
            window.type("elect*, Mueller");
            window.keys(KeyCode.ENTER);
            window.await(state -> topics(window).anyMatch("Elections"::equals));
            assertEquals(
                    Topic.Origin.USER,
                    window.state().timeline().topics().stream()
                            .filter(topic -> topic.name().equals("Elections"))
                            .findFirst()
                            .map(Topic::origin)
                            .orElseThrow());
            take(window, "Elections", "Remove");
            window.await(state -> topics(window).noneMatch("Elections"::equals));
            assertTrue(Objects.requireNonNull(window.saved.getLast())
                    .topics()
                    .own()
                    .isEmpty());
        }
    }

    private static Labeled collusion(TestWindow window) {
        window.open(LIVE);
        FxThread.run(() -> window.model
                .userData()
                .editTopics(edits -> edits.withOwn("Collusion", List.of("collusion")), "made it"));
        window.await(state -> topics(window).anyMatch("Collusion"::equals));
        window.click("Collusion");
        window.await(state -> state.filter().topics().contains("Collusion"));
        assertEquals(0, lit(window));
        return (Labeled) window.find(node -> node.getStyleClass().contains("chip")
                && node instanceof Labeled label
                && label.getText().equals("Collusion"));
    }

    @Test
    void theWordsOfATopicAreLitUnderTheMouse() {
        try (TestWindow window = new TestWindow()) {
            Node chip = collusion(window);
            FxThread.run(() -> {
                Bounds bounds = chip.localToScreen(chip.getBoundsInLocal());
                new Robot().mouseMove(bounds.getCenterX(), bounds.getCenterY());
            });
            window.await(state -> lit(window) == 1);
        }
    }

    @Test
    void theKeyboardLightsTheWordsOfATopicAndSaysWhy() {
        try (TestWindow window = new TestWindow()) {
            Node chip = collusion(window);
            window.keys(KeyCode.ESCAPE, KeyCode.HOME);
            for (int i = 0; i < 10 && window.focused() != chip; i++) {
                window.keys(KeyCode.TAB);
            }
            assertEquals(chip, window.focused());
            assertEquals(1, lit(window));
            assertEquals("Collusion: your own topic: it has “collusion”", chip.getAccessibleText());
            window.keys(KeyCode.ENTER);
            List<String> told = FxThread.call(() -> Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .flatMap(popup -> Nodes.all(popup.getScene().getRoot()))
                    .flatMap(node -> node instanceof HighlightedText text
                            ? Stream.of(text.styled().text())
                            : null)
                    .toList());
            assertEquals(List.of("Your own topic: it has “collusion”"), told);
            FxThread.run(() -> window.window.requestFocus());
            window.settle();
            assertEquals(0, lit(window));
        }
    }

    private static long lit(TestWindow window) {
        return FxThread.call(() -> Nodes.seen(window.find(node -> node.getParent() == null))
                .filter(node -> node.getStyleClass().contains("shown-words"))
                .count());
    }
}
