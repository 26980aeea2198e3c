package app.rundown.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.timeline.Row;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.card.CardView;
import app.rundown.ui.state.FilterChanges;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** Checks that the reader finds what was just opened, and what the filter leaves out. */
class LeadTest {
    @Test
    void whatIsOpenedIntoAFullWindowLeadsThere() {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            assertFalse(window.reads("Opened"), "there is nothing else to see");
            window.open(TestWindow.WRAP_UP);
            assertTrue(window.reads("Opened"), () -> window.texts().toString());
            window.click("Show");
            String wrapUp =
                    window.state().timeline().documents().getLast().document().id();
            assertEquals(
                    wrapUp, window.state().current().orElseThrow().document().id());
            assertTrue(Objects.requireNonNull(window.state().reveal()).leads());
            Node card = window.find(node -> node instanceof CardView
                    && node.getPseudoClassStates().stream()
                            .anyMatch(state -> state.getPseudoClassName().equals("current")));
            Node pane = Objects.requireNonNull(FxThread.call(() -> window.window.lookup(".card-pane")));
            double down = FxThread.call(() ->
                    card.localToScene(0, 0).getY() - pane.localToScene(0, 0).getY());
            assertTrue(down >= 0 && down < 200, "it stands below its heading: " + down);
            assertFalse(window.reads("Opened"));
        }
    }

    private static List<Row.Unmatched> leftOut(TestWindow window) {
        return window.state().shown().rows().stream()
                .filter(Row.Unmatched.class::isInstance)
                .map(Row.Unmatched.class::cast)
                .toList();
    }

    @Test
    void whatAFilterLeavesOutIsShownAtItsPlace() {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            for (String speaker : window.state().palette().speakers()) {
                FxThread.run(() -> window.model
                        .filter()
                        .changeFilter(filter -> FilterChanges.only(filter, Set.of(speaker), Set.of())));
                if (!leftOut(window).isEmpty()) {
                    break;
                }
            }
            window.settle();
            List<Row.Unmatched> before = leftOut(window);
            assertFalse(before.isEmpty());
            List<Row> rows = window.state().shown().rows();
            Row below = rows.get(rows.indexOf(before.getFirst()) + 1);
            FxThread.run(() ->
                    window.model.navigation().reveal(((Row.Card) below).entry().id()));
            window.settle();
            assertTrue(window.reads("match"), () -> window.texts().toString());
            int matching = window.state().shown().entries().size();
            window.click("Show");
            assertEquals(before.size() - 1, leftOut(window).size());
            assertEquals(matching, window.state().shown().entries().size(), "exports take what matches");
            assertTrue(window.state().shown().shows(before.getFirst().updates().getFirst()));
            FxThread.run(
                    () -> window.model.filter().changeFilter(filter -> FilterChanges.words(filter, List.of("ferry"))));
            assertEquals(before.size(), leftOut(window).size(), "another filter forgets it");
        }
    }
}
