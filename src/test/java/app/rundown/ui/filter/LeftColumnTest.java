package app.rundown.ui.filter;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Topic;
import app.rundown.timeline.Filter;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.state.FilterChanges;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Checks the lists beside the timeline: what stands in them, how much of it is in sight, and how keys move in them. */
class LeftColumnTest {
    private static Node list(TestWindow window, String heading) {
        Node head = window.find(node -> node instanceof Label label
                && label.getText().equals(heading)
                && label.getStyleClass().contains("side-heading"));
        return head.getParent().getParent().lookup(".side-rows");
    }

    private static List<String> names(TestWindow window, String heading) {
        return FxThread.call(() -> Nodes.seen(list(window, heading))
                .filter(node -> node.getStyleClass().contains("name"))
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void hasBothListsInSightInALowWindow() {
        try (TestWindow window = new TestWindow(990, 800)) {
            window.open(LIVE, WRAP_UP);
            Node column = window.find(FilterView.class::isInstance);
            double bottom = FxThread.call(
                    () -> column.localToScene(0, ((Region) column).getHeight()).getY());
            for (String heading : List.of("TOPICS", "SPEAKERS")) {
                Node list = list(window, heading);
                assertTrue(names(window, heading).size() >= 4, heading);
                double end = FxThread.call(
                        () -> list.localToScene(list.getLayoutBounds()).getMaxY());
                assertTrue(end <= bottom, heading + " ends at " + end + " of " + bottom);
            }
        }
    }

    @Test
    void namesSpeakersOnlyAmongTheSpeakers() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            Set<String> sections = window.state().timeline().topics().stream()
                    .filter(topic -> topic.origin() == Topic.Origin.HEADING)
                    .map(Topic::name)
                    .collect(Collectors.toSet());
            unfold(window);
            List<String> topics = names(window, "TOPICS");
            assertTrue(window.state().timeline().topics().stream()
                    .anyMatch(topic -> topic.name().equals("Mike Pompeo")));
            assertFalse(topics.contains("Mike Pompeo"), topics.toString());
            assertTrue(topics.containsAll(sections), topics.toString());
            assertTrue(names(window, "SPEAKERS").contains("Mike Pompeo"));
        }
    }

    private static Hyperlink unfold(TestWindow window) {
        Hyperlink link = (Hyperlink) window.find(
                node -> node instanceof Hyperlink more && more.getText().matches("All \\d+ topics"));
        FxThread.run(link::fire);
        window.settle();
        return link;
    }

    @Test
    void anUnfoldedListStaysSoAndFoldsAgain() {
        try (TestWindow window = new TestWindow(990, 600)) {
            window.open(LIVE);
            int folded = names(window, "TOPICS").size();
            Hyperlink link = unfold(window);
            int all = names(window, "TOPICS").size();
            assertTrue(all > folded);
            window.open(WRAP_UP);
            assertTrue(names(window, "TOPICS").size() >= all);
            FxThread.run(link::fire);
            window.settle();
            assertEquals(folded, names(window, "TOPICS").size());
        }
    }

    @Test
    void aChosenTopicIsNeverFoldedAway() {
        try (TestWindow window = new TestWindow(990, 600)) {
            window.open(LIVE);
            Hyperlink link = unfold(window);
            List<String> all = names(window, "TOPICS");
            String last = all.getLast();
            FxThread.run(link::fire);
            window.settle();
            assertFalse(names(window, "TOPICS").contains(last));
            FxThread.run(() -> window.model.filter().changeFilter(filter -> FilterChanges.toggleTopic(filter, last)));
            window.settle();
            assertEquals(Set.of(last), window.state().filter().topics());
            assertEquals(last, names(window, "TOPICS").getLast());
            hideTopicsOfFirst(window);
            List<String> folded = names(window, "TOPICS");
            assertEquals("Other", folded.getLast(), folded::toString);
        }
    }

    private static void hideTopicsOfFirst(TestWindow window) {
        Set<String> all =
                window.state().timeline().entries().getFirst().topicNames().collect(Collectors.toSet());
        FxThread.run(() -> window.model.userData().editTopics(edits -> edits.withHidden(all, true), "hid some topics"));
        window.await(now -> now.timeline().entries().getFirst().topics().isEmpty());
    }

    @Test
    void updatesWithoutATopicHaveTheLastRow() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            assertFalse(names(window, "TOPICS").contains("Other"));
            hideTopicsOfFirst(window);
            long without = window.state().timeline().entries().stream()
                    .filter(entry -> entry.topics().isEmpty())
                    .count();
            assertTrue(without > 0);
            Node row = window.find(node -> node instanceof ToggleButton
                    && node.getAccessibleText() != null
                    && node.getAccessibleText().startsWith("Other, " + without + " update"));
            FxThread.run(row::requestFocus);
            window.keys(KeyCode.SPACE);
            assertEquals(Set.of(Filter.NO_TOPIC), window.state().filter().topics());
            assertEquals(without, window.state().shown().entries().size());
            assertTrue(window.reads("Other"));
            window.keys(KeyCode.MINUS);
            assertEquals(Set.of(Filter.NO_TOPIC), window.state().filter().notTopics());
            assertEquals(
                    window.state().timeline().entries().size() - without,
                    window.state().shown().entries().size());
        }
    }

    @Test
    void arrowsMoveThroughTheLists() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            FxThread.run(window.window::focusFilter);
            List<String> topics = names(window, "TOPICS");
            assertTrue(window.focused().getAccessibleText().startsWith(topics.get(0) + ","));
            window.keys(KeyCode.DOWN, KeyCode.DOWN);
            assertTrue(window.focused().getAccessibleText().startsWith(topics.get(2) + ","));
            window.keys(KeyCode.UP, KeyCode.SPACE);
            assertEquals(Set.of(topics.get(1)), window.state().filter().topics());
            window.keys(KeyCode.END);
            assertTrue(window.focused()
                    .getAccessibleText()
                    .startsWith(names(window, "SHOW").getLast() + ","));
            window.keys(KeyCode.HOME);
            assertTrue(window.focused().getAccessibleText().startsWith("Hide "));
        }
    }

    @Test
    void aDocumentTakesTwoLinesAndNoMore() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            Node row = window.find(DocumentRow.class::isInstance);
            assertEquals(46, FxThread.call(() -> ((Region) row).getHeight()));
            assertTrue(window.reads("Live blog · 24 updates · 14 May 2019"));
            assertTrue(window.reads("Wrap-up · 22 points · 6 sections"));
        }
    }
}
