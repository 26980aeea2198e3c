package app.rundown.ui.filter;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Has;
import app.rundown.timeline.Row;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.state.FilterChanges;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Checks what updates can be asked for in the window, filters that are saved under a name, and what is around hits. */
class SavedFiltersTest {
    private static final String SAVED = "Saved filters: save this one, or go back to one";

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(SavedFiltersTest::items) : Stream.of(item);
    }

    /** Chooses from the menu; of several items with one text, the last: those of the submenus stand below. */
    private static void choose(TestWindow window, String item) {
        window.press(SAVED);
        FxThread.run(() -> {
            ContextMenu open = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .filter(ContextMenu::isShowing)
                    .findFirst()
                    .orElseThrow();
            open.getItems().stream()
                    .flatMap(SavedFiltersTest::items)
                    .filter(entry -> item.equals(entry.getText()))
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new AssertionError("no item " + item))
                    .fire();
            open.hide();
        });
        window.settle();
    }

    private static List<String> names(TestWindow window) {
        return FxThread.call(() -> List.copyOf(window.model.userData().filters().keySet()));
    }

    @Test
    void aFilterIsSavedAndComesBack() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.click("Moscow");
            window.click("With a quote");
            Filter filter = window.state().filter();
            assertEquals(Set.of(Has.QUOTE), filter.has());
            choose(window, "Save this filter…");
            window.type("Oil");
            window.keys(KeyCode.ENTER);
            assertEquals(List.of("Oil"), names(window));
            window.press("Clear the filter");
            assertEquals(Filter.NONE, window.state().filter());
            choose(window, "Oil");
            // The last item with this text deletes it.
            assertEquals(List.of(), names(window));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(List.of("Oil"), names(window));
            choose(window, "Oil…");
            window.type("Oil and quotes");
            window.keys(KeyCode.ENTER);
            assertEquals(List.of("Oil and quotes"), names(window));
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(now -> window.model.userData().filters().get("Oil and quotes")));
            assertEquals(filter, window.state().filter());
        }
    }

    @Test
    void aLongNameDoesNotMakeTheMenuWide() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.click("Moscow");
            choose(window, "Save this filter…");
            String name = "Moscow, and more words than a menu has room for, as people write them";
            window.type(name);
            window.keys(KeyCode.ENTER);
            assertEquals(List.of(name), names(window));
            window.press("Clear the filter");
            window.press(SAVED);
            List<String> items = FxThread.call(() -> Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                    .flatMap(SavedFiltersTest::items)
                    .map(MenuItem::getText)
                    .filter(text -> text != null && text.startsWith("Moscow"))
                    .toList());
            assertEquals(
                    List.of(
                            "Moscow, and more words than a menu has…",
                            "Moscow, and more words than a menu has…",
                            "Moscow, and more words than a menu has…"),
                    items);
        }
    }

    @Test
    void updatesAreAskedForWhatTheyHave() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SLASH);
            window.type("has:quote ");
            assertEquals(Set.of(Has.QUOTE), window.state().filter().has());
            assertTrue(window.state().shown().entries().stream()
                    .noneMatch(entry -> entry.quotes().isEmpty()));
            window.type("has:mood ");
            assertTrue(window.state().filter().has().size() == 1);
            window.press("Remove filter has quote");
            window.press("Leave out With a quote");
            assertEquals(Set.of(Has.QUOTE), window.state().filter().hasNot());
            assertTrue(window.state().shown().entries().stream()
                    .allMatch(entry -> entry.quotes().isEmpty()));
        }
    }

    @Test
    void whatStandsAroundAHitIsShownOnDemand() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(
                            now -> FilterChanges.words(now, List.of("putin")).withScope(Filter.Scope.MATCHES)));
            int hits = window.state().shown().entries().size();
            assertEquals(hits, cards(window, true) + cards(window, false));
            window.keys(KeyCode.DIGIT5);
            assertEquals(hits, window.state().shown().entries().size());
            assertEquals(hits, cards(window, true));
            assertTrue(cards(window, false) > 0);
            window.keys(KeyCode.DIGIT5);
            assertEquals(0, cards(window, false));
        }
    }

    private static int cards(TestWindow window, boolean matching) {
        return (int) window.state().shown().rows().stream()
                .filter(row -> row instanceof Row.Card card && card.matches() == matching)
                .count();
    }
}
