package app.rundown.ui.coverage;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Coverage;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Has;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.format.Carried;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Checks the page that sets the points of a wrap-up beside the updates that carry them. */
class CoveragePageTest {
    private static TestWindow open(double width) {
        TestWindow window = new TestWindow(width, 900);
        window.open(LIVE, WRAP_UP);
        window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        window.settle();
        return window;
    }

    private static List<Coverage.Point> points(TestWindow window, Carried carried) {
        var timeline = window.state().timeline();
        return timeline.coverage().points().stream()
                .filter(point -> Carried.of(point, timeline.coverageIndex()) == carried)
                .toList();
    }

    private static boolean isOpen(TestWindow window) {
        return FxThread.call(() -> window.window.lookupAll(".coverage-page").stream()
                .anyMatch(page -> page.getParent().isVisible()));
    }

    private static ToggleButton segment(TestWindow window, String title) {
        return (ToggleButton) window.find(node -> node instanceof ToggleButton button
                && button.getText().startsWith(title)
                && button.getStyleClass().contains("segment"));
    }

    @Test
    void theStatusLineCountsThePoints() {
        try (TestWindow window = open(990)) {
            int same = points(window, Carried.SAME_WORDS).size();
            int absent = points(window, Carried.ABSENT).size();
            assertTrue(
                    window.reads(same + " in the same words, " + absent + " absent"),
                    window.texts().toString());
            assertTrue(window.reads(CoveragePage.INFERRED));
            assertTrue(window.reads("22 points of the wrap-up beside 24 updates"));
            window.keys(KeyCode.ESCAPE);
            assertFalse(isOpen(window));
            assertFalse(window.reads(CoveragePage.INFERRED), "the timeline's own line is back");
        }
    }

    @Test
    void thePageIsNarrowedToAVerdict() {
        try (TestWindow window = open(990)) {
            window.click(segment(window, "Same words"));
            Set<String> kinds = FxThread.call(() -> kinds(window));
            assertEquals(Set.of("same words"), kinds);
            window.click(segment(window, "Absent"));
            assertTrue(window.reads("No update carries this."));
            window.click(segment(window, "All"));
            assertTrue(FxThread.call(() -> kinds(window)).size() > 1);
        }
    }

    private static Set<String> kinds(TestWindow window) {
        return Nodes.seen(window.window)
                .filter(node -> node.getStyleClass().contains("coverage-kind"))
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet());
    }

    @Test
    void enterGoesToTheUpdateThatCarriesThePoint() {
        try (TestWindow window = open(990)) {
            window.click(segment(window, "Same words"));
            window.click((Node) window.find(node -> node.getStyleClass().contains("coverage-relation"))
                    .getParent());
            Coverage.Point point = points(window, Carried.SAME_WORDS).getFirst();
            window.keys(KeyCode.HOME, KeyCode.ENTER);
            assertFalse(isOpen(window));
            assertEquals(point.ties().getFirst().update(), window.state().update());
            assertEquals(
                    point.ties().getFirst().start(),
                    Objects.requireNonNull(Objects.requireNonNull(window.state().reveal())
                                    .words())
                            .start());
        }
    }

    @Test
    void anUpdateThatTheFilterHidesIsShownAllTheSame() {
        try (TestWindow window = open(990)) {
            Coverage.Point point = points(window, Carried.SAME_WORDS).getFirst();
            FxThread.run(() ->
                    window.model.filter().changeFilter(filter -> FilterChanges.toggleSpeaker(filter, "Nobody At All")));
            window.settle();
            window.click(segment(window, "Same words"));
            window.keys(KeyCode.TAB, KeyCode.TAB);
            window.click(window.find(node -> node.getStyleClass().contains("coverage-target")));
            assertEquals(point.ties().getFirst().update(), window.state().update());
            assertTrue(window.state().shown().shows(point.ties().getFirst().update()));
        }
    }

    @Test
    void aQuestionMarkSaysWhy() {
        try (TestWindow window = open(990)) {
            String why = points(window, Carried.SAME_WORDS).getFirst().why();
            String part = why.substring(1, 12);
            window.click(segment(window, "Same words"));
            window.click(window.find(node -> node.getStyleClass().contains("coverage-words")));
            assertFalse(window.reads(part));
            window.type("?");
            assertTrue(window.reads(part), window.texts().toString());
            window.type("?");
            assertFalse(window.reads(part));
        }
    }

    @Test
    void whatIsLeftOutStandsBesideOrInItsPlace() {
        try (TestWindow window = open(990)) {
            int left = window.state().timeline().coverage().leftOut().size();
            assertTrue(left > 0);
            assertFalse(window.reads("updates that no point takes up"), "there is no room beside the points");
            window.click(segment(window, "Left out"));
            assertTrue(window.reads("updates that no point takes up"));
            assertFalse(window.reads("No update carries this."));
            String first = window.state().timeline().entries(window.state().order()).stream()
                    .filter(entry ->
                            window.state().timeline().coverage().leftOut().contains(entry.id()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            window.click(window.find(node -> node.getStyleClass().contains("left-out")));
            assertFalse(isOpen(window));
            assertEquals(first, window.state().update());
        }
    }

    @Test
    void withoutAWrapUpThereIsNoPage() {
        try (TestWindow window = new TestWindow(990, 900)) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            assertFalse(isOpen(window));
            assertTrue(window.reads("Coverage needs a wrap-up"), window.texts().toString());
        }
    }

    @Test
    void closingTheWrapUpLeavesThePage() {
        try (TestWindow window = open(990)) {
            assertTrue(isOpen(window));
            String wrapUp =
                    window.state().timeline().documents().get(1).document().id();
            FxThread.run(() -> window.model.documents().close(wrapUp));
            window.await(state -> state.timeline().coverageIndex().isEmpty());
            assertFalse(isOpen(window));
        }
    }

    @Test
    void whatIsLeftOutIsAFilter() {
        try (TestWindow window = open(990)) {
            window.click(segment(window, "Left out"));
            window.click("Show them in the timeline");
            assertFalse(isOpen(window));
            State now = window.state();
            assertEquals(
                    now.timeline().coverage().leftOut(),
                    now.shown().entries().stream().map(TimelineEntry::id).collect(Collectors.toSet()));
            assertTrue(window.reads("Left out by the wrap-up"), "the left column has it");
            FxThread.run(() -> window.model.filter().changeFilter(filter -> Filter.NONE));
            window.settle();
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("has:left-out");
            window.keys(KeyCode.ENTER);
            assertEquals(Set.of(Has.LEFT_OUT), window.state().filter().has());
        }
    }

    @Test
    void cardsSayWhatTheWrapUpTookUp() {
        try (TestWindow window = new TestWindow(990, 900)) {
            window.open(LIVE, WRAP_UP);
            Coverage.Point point = points(window, Carried.SAME_WORDS).getFirst();
            String update = point.ties().getFirst().update();
            FxThread.run(() -> window.model.navigation().reveal(update));
            window.settle();
            window.click(window.find(
                    node -> node instanceof Labeled label && label.getText().startsWith("in the wrap-up")));
            assertTrue(isOpen(window));
            assertTrue(FxThread.call(() -> kinds(window)).contains("same words"));
            window.keys(KeyCode.ESCAPE);
            FxThread.run(() -> window.model.navigation().reveal(point.update()));
            window.settle();
            assertTrue(window.reads("in the same words"));
            window.click(window.find(
                    node -> node instanceof Labeled label && label.getText().startsWith("update of ")));
            assertEquals(update, window.state().update());
        }
    }
}
