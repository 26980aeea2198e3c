package app.rundown.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.Has;
import app.rundown.timeline.Order;
import app.rundown.timeline.Row;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.Waiting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Checks that a timeline too long to be filtered at once is filtered in the background, and that the last request wins.
 */
class LongTimelineTest {
    /** More than are filtered at once: one every 15 seconds, newest first. Every tenth is about a barge. */
    private static final int UPDATES = 5000;

    private static Capture page() {
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html><html lang='en'><head><title>The lock gates</title></head><body><main><h1>The lock"
                        + " gates</h1>\n");
        for (int i = UPDATES; i > 0; i--) {
            int second = i * 15;
            String time = String.format("2024-06-01T%02d:%02d:%02dZ", second / 3600, second / 60 % 60, second % 60);
            page.append("<article class='entry' id='e")
                    .append(70_000 + i)
                    .append("'><time datetime='")
                    .append(time)
                    .append("'>")
                    .append(time, 11, 16)
                    .append("</time><h2>")
                    .append(i % 10 == 0 ? "Barge " : "Boat ")
                    .append(i)
                    .append("</h2><p>It passes the upper gate with the water high, and the keeper waves it on towards"
                            + " the town; its skipper has been on the river since noon and means to be home for"
                            + " supper, whatever the wind does.</p></article>\n");
        }
        return new Capture(
                "lock.html", page.append("</main></body></html>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static CompletableFuture<Void> filter(TestWindow window, String word, Scope scope) {
        window.model
                .filter()
                .changeFilter(
                        filter -> FilterChanges.words(filter, List.of(word)).withScope(scope));
        return window.model.filter().shown();
    }

    @Test
    void theLastWishIsShown() {
        try (TestWindow window = new TestWindow()) {
            FxThread.join(() -> window.model.documents().open(List.of(page()), null));
            assertEquals(UPDATES, window.state().shown().entries().size());
            CompletableFuture<Void> both = FxThread.call(() -> {
                CompletableFuture<Void> first = filter(window, "boat", Scope.MATCHES);
                return CompletableFuture.allOf(first, filter(window, "barge", Scope.MATCHES));
            });
            Waiting.on(both);
            State barges = window.state();
            assertEquals(UPDATES / 10, barges.shown().entries().size());
            assertTrue(barges.shown().rows().stream()
                    .noneMatch(
                            row -> row instanceof Row.Card card && card.hits().isEmpty()));
            assertEquals(barges.shown().entries().getFirst().id(), barges.update());
        }
    }

    @Test
    void theWishHoldsAtOnceAndWhatIsShownFollows() {
        try (TestWindow window = new TestWindow()) {
            FxThread.join(() -> window.model.documents().open(List.of(page()), null));
            String tenth = window.state().shown().entries().get(9).id();
            FxThread.join(() -> window.model.userData().star(Set.of(tenth), true));
            CompletableFuture<Void> shown = FxThread.call(() -> {
                State before = window.model.state().now();
                window.model.filter().changeFilter(filter -> FilterChanges.toggleHas(filter, Has.STAR));
                assertEquals(
                        Set.of(Has.STAR), window.model.state().now().filter().has());
                assertSame(before.shown(), window.model.state().now().shown());
                window.model.filter().setOrder(Order.OLDEST_FIRST);
                return window.model.filter().shown();
            });
            Waiting.on(shown);
            assertEquals(
                    List.of(tenth),
                    window.state().shown().entries().stream()
                            .map(entry -> entry.id())
                            .toList());
            assertEquals(tenth, window.state().update());
            FxThread.join(() -> window.model.userData().undo());
            assertEquals(List.of(), window.state().shown().entries());
            assertFalse(window.state().isEmpty());
            FxThread.join(() -> window.model.documents().closeAll());
            assertTrue(window.state().isEmpty());
            assertEquals(Filter.NONE, window.state().filter());
            assertEquals(Set.of(), window.state().ticked());
        }
    }
}
