package app.rundown.ui.filter;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.format.Counts;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Checks filtering and searching in the window, on the project's own samples. */
class WindowFilterTest {
    @Test
    void filtersByTopicAndLeavesOut() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            int all = window.state().shown().entries().size();
            window.click("Iran");
            List<TimelineEntry> iran = window.state().shown().entries();
            assertTrue(!iran.isEmpty() && iran.size() < all);
            assertTrue(iran.stream().allMatch(entry -> entry.topicNames().anyMatch("Iran"::equals)));
            assertTrue(has(window, "topic Iran"));
            window.press("Leave out Iran");
            assertEquals(all - iran.size(), window.state().shown().entries().size());
            assertTrue(has(window, "not Iran"));
            window.press("Remove filter not Iran");
            assertEquals(all, window.state().shown().entries().size());
        }
    }

    @Test
    void hidesADocument() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            String title =
                    window.state().timeline().documents().get(1).document().title();
            window.press("Hide " + title);
            assertEquals(24, window.state().shown().entries().size());
            window.press("Show " + title);
            assertEquals(46, window.state().shown().entries().size());
            window.choose("More for " + title, "Close");
            window.await(state -> state.timeline().documents().size() < 2 && state.reading() == 0);
            assertEquals(1, window.state().timeline().documents().size());
        }
    }

    @Test
    void showsWordsThatWereNotTypedInTheField() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            TextField field = (TextField) window.find(TextField.class::isInstance);
            FxThread.run(() -> {
                window.model
                        .filter()
                        .changeFilter(filter -> FilterChanges.words(filter, List.of("oil market", "putin")));
                assertEquals("\"oil market\" putin", field.getText());
                assertEquals(
                        List.of("oil market", "putin"), window.state().filter().words());
                window.model.filter().changeFilter(filter -> Filter.NONE);
                assertEquals("", field.getText());
            });
        }
    }

    @Test
    void searchesWhileOneTypes() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH);
            assertTrue(window.focused() instanceof TextField);
            window.type("iran");
            State found = window.state();
            assertTrue(found.shown().hits() > 1);
            assertEquals(24, found.shown().entries().size());
            assertTrue(
                    window.reads("1 of " + found.shown().hits() + " words"),
                    window.texts().toString());
            window.keys(KeyCode.ENTER);
            assertTrue(window.reads("2 of " + found.shown().hits() + " words"));
            window.press("Show only updates in which every word occurs");
            List<Row> rows = window.state().shown().rows();
            assertTrue(rows.stream()
                    .noneMatch(
                            row -> row instanceof Row.Card card && card.hits().isEmpty()));
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.keys(KeyCode.ESCAPE);
            assertEquals(24, window.state().shown().entries().size());
        }
    }

    @Test
    void takesTokensIntoTheFilter() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("from:15:00 to:16:00 ");
            assertTrue(has(window, "from 15:00"));
            assertTrue(has(window, "to 16:00"));
            assertEquals(List.of("15:59", "15:52", "15:50", "15:48", "15:46", "15:44"), window.clocks());
        }
    }

    @Test
    void takesATokenOnlyWhenItIsWhole() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("speaker:\"Sergey Lavrov\" ");
            assertEquals(Set.of("Sergey Lavrov"), window.state().filter().speakers());
            assertEquals(List.of(), window.state().filter().words());
        }
    }

    /** Whether the search field has a token. */
    private static boolean has(TestWindow window, String token) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .anyMatch(node -> ("Remove filter " + token).equals(node.getAccessibleText())));
    }

    @Test
    void forgetsTheFilterOfAClosedDocument() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            String title =
                    window.state().timeline().documents().get(1).document().title();
            window.press("Hide " + title);
            window.choose("More for " + title, "Close");
            window.await(state -> state.timeline().documents().size() == 1);
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void doesNotGoToWhatTheFilterHides() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            String last = window.state().shown().entries().getLast().id();
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("from:15:00 ");
            String on = window.state().update();
            FxThread.run(() -> window.model.navigation().reveal(last));
            window.settle();
            assertEquals(on, window.state().update());
            assertTrue(window.reads("That update is hidden by the filter."));
        }
    }

    @Test
    void saysWhatEachConditionKeepsOutAndOffersTheWayBack() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("topic:Sochi ");
            int sochi = window.state().shown().entries().size();
            window.type("from:20:00 ");
            assertTrue(window.reads("No update matches all of this"));
            find(window, "Take away from 20:00, which leaves " + Counts.of(sochi, "update"));
            FxThread.run(((Hyperlink) find(window, "Take away topic Sochi, which leaves 1 update"))::fire);
            assertEquals(1, window.state().shown().entries().size());
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("topic:Sochi ");
            window.click("Back to the last filter");
            assertEquals(1, window.state().shown().entries().size());
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("topic:Sochi ");
            window.click("Show all 24");
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void keysLeadBackAndForwardThroughFilters() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.ALT, KeyCode.LEFT);
            assertTrue(window.reads("There is no earlier one to go back to."));
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("topic:Sochi ");
            Filter sochi = window.state().filter();
            window.type("Peskov");
            Filter both = window.state().filter();
            window.keys(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
            assertEquals(sochi, window.state().filter());
            window.keys(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(Filter.NONE, window.state().filter());
            window.keys(KeyCode.ALT, KeyCode.RIGHT);
            assertEquals(sochi, window.state().filter());
            assertNotEquals(sochi, both);
        }
    }

    @Test
    void theWayBackLeadsToWhereTheReaderWas() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            String place = window.state().shown().entries().get(11).id();
            FxThread.run(() -> window.model.navigation().reveal(place));
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(filter ->
                            FilterChanges.words(filter, List.of("xyzzy")).withScope(Filter.Scope.MATCHES)));
            assertNull(window.state().update());
            window.keys(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(place, window.state().update());
        }
    }

    private static Node find(TestWindow window, String accessibleText) {
        return window.find(node -> accessibleText.equals(node.getAccessibleText()));
    }
}
