package app.rundown.ui.inspector;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.Waiting;
import app.rundown.ui.state.Corrector;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import app.rundown.user.Correction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the quotes in the window: they are listed, grouped, followed and compared. */
class WindowQuotesTest {
    @TempDir
    Path folder;

    private static Quote shown(TestWindow window) {
        return Objects.requireNonNull(window.state().quote());
    }

    @Test
    void theInspectorIsNoWiderThanItsColumn() {
        try (TestWindow window = new TestWindow(1280, 800)) {
            window.open(TestWindow.LIVE);
            window.settle();
            Bounds column =
                    FxThread.call(() -> window.window.lookup(".inspector").getBoundsInLocal());
            double needed =
                    FxThread.call(() -> window.window.lookup(".quotes-view").minWidth(-1));
            assertTrue(needed < column.getWidth(), needed + " of " + column.getWidth());
        }
    }

    private static String strike(String day, String said) {
        return """
            Ferry strike, %s day

            What is said on the quay.

            • 19:30

              Nobody sails

              %s

            • 19:00

              The quay is empty

              Gulls have the place to themselves.
            """.formatted(day, said);
    }

    @Test
    void theInspectorFollowsTheTimelineAndLeavesTheKeyboard() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            Node timeline = window.focused();
            TimelineEntry quoted = window.state().shown().entries().stream()
                    .filter(entry -> entry.quotes().size() > 1)
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            window.keys(KeyCode.HOME);
            Waiting.until(
                    () -> quoted.id().equals(window.state().update()),
                    () -> window.keys(KeyCode.J),
                    () -> "The focus is on " + window.state().update());
            assertEquals(quoted.quotes().getFirst(), shown(window));
            assertSame(timeline, window.focused());
            FxThread.run(() -> window.model.navigation().inspect(quoted.quotes().getLast()));
            FxThread.run(() -> window.model.navigation().reveal(quoted.id()));
            assertEquals(quoted.quotes().getLast(), shown(window), "a chosen quote of the update stays chosen");
            TimelineEntry quoteless = window.state().shown().entries().stream()
                    .filter(entry -> entry.quotes().isEmpty())
                    .findFirst()
                    .orElseThrow();
            FxThread.run(() -> window.model.navigation().select(quoteless.id()));
            assertNull(window.state().quote(), "no other update's quote may pass for one of this");
            assertTrue(window.reads("No quote in this update"));
        }
    }

    @Test
    void itFollowsToAQuoteThatIsListed() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            TimelineEntry mixed = window.state().shown().entries().stream()
                    .filter(entry -> !entry.quotes().isEmpty()
                            && entry.quotes().stream()
                                            .map(Quote::kind)
                                            .distinct()
                                            .count()
                                    > 1)
                    .findFirst()
                    .orElseThrow();
            Quote.Kind other = mixed.quotes().stream()
                    .map(Quote::kind)
                    .filter(kind -> kind != mixed.quotes().getFirst().kind())
                    .findFirst()
                    .orElseThrow();
            FxThread.run(() -> window.model.filter().changeQuoteFilter(quoteFilter -> quoteFilter.toggle(other)));
            FxThread.run(() -> window.model.navigation().select(mixed.id()));
            assertEquals(other, shown(window).kind());
        }
    }

    @Test
    void stepsThroughTheListFromTheTimelineAndLightsTheWordsUp() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            window.keys(KeyCode.PERIOD);
            Quote first = shown(window);
            window.keys(KeyCode.PERIOD);
            Quote next = shown(window);
            assertNotEquals(first, next);
            assertEquals(next.update(), window.state().update());
            assertEquals(
                    next.span(), Objects.requireNonNull(window.state().reveal()).words());
            window.keys(KeyCode.COMMA);
            assertEquals(first, shown(window));
        }
    }

    @Test
    void theChosenLineIsInSightHoweverHighThePageAboveItIs() {
        try (TestWindow window = new TestWindow(1280, 700)) {
            window.open(LIVE);
            window.keys(KeyCode.PERIOD);
            assertChosenLineInSight(window);
            int all = window.state().shown().quotes().size();
            for (int i = 0; i < all; i++) {
                window.keys(KeyCode.COMMA);
            }
            for (int i = 0; i < all; i++) {
                window.keys(KeyCode.PERIOD);
                assertChosenLineInSight(window);
            }
            window.model.state().property().get().shown().entries().stream()
                    .filter(entry -> !entry.quotes().isEmpty())
                    .forEach(entry -> {
                        FxThread.run(() -> window.model.navigation().select(entry.id()));
                        assertChosenLineInSight(window);
                    });
        }
    }

    /** Asserts that all of the chosen line is in sight. */
    private static void assertChosenLineInSight(TestWindow window) {
        window.settle();
        window.settle();
        Node list = window.find(node -> node.getStyleClass().contains("quote-list"));
        Bounds chosen = FxThread.call(() -> list.lookupAll(".quote-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.isSelected() && !cell.isEmpty())
                .map(node -> list.sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "the chosen line is out of sight: " + shown(window).text())));
        double height = list.getLayoutBounds().getHeight();
        assertTrue(
                chosen.getMinY() >= -0.5 && chosen.getMaxY() <= height + 0.5,
                shown(window).text() + ": " + chosen + " in " + height);
    }

    @Test
    void whatTheListHoldsBackIsToldWithTheWayOut() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            int all = window.state().shown().quotes().size();
            assertFalse(window.reads("of " + all + " quotes"));
            int named = (int) window.state().shown().quotes().stream()
                    .filter(quote -> quote.basis() == Quote.Basis.NAMED)
                    .count();
            FxThread.run(() ->
                    window.model.filter().changeQuoteFilter(quoteFilter -> quoteFilter.toggle(Quote.Basis.NAMED)));
            window.settle();
            assertTrue(
                    window.reads(named + " of " + all + " quotes"),
                    window.texts().toString());
            window.press("Only listed: named. Press to remove this filter");
            assertTrue(window.state().quoteFilter().isOpen());
            FxThread.run(
                    () -> window.model.filter().changeQuoteFilter(quoteFilter -> quoteFilter.toggle(Quote.Basis.SET)));
            window.settle();
            assertTrue(window.reads("The filter leaves out every quote"));
            window.click("List all quotes");
            assertTrue(window.state().quoteFilter().isOpen());
            assertTrue(window.focused() instanceof ListView<?>, "the list that came back must have the keyboard");
        }
    }

    @Test
    void whoeversUpdatesAreShownOnlyTheirsAreTheQuotesThatAreListed() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            String speaker = window.state().timeline().speakers().getFirst();
            FxThread.run(
                    () -> window.model.filter().changeFilter(filter -> FilterChanges.toggleSpeaker(filter, speaker)));
            assertEquals(Set.of(speaker), window.state().quoteFilter().speakers());
            FxThread.run(() -> window.model.filter().changeQuoteFilter(QuoteFilter::cleared));
            assertEquals(Set.of(speaker), window.state().filter().speakers(), "only the list widens, not the filter");
            FxThread.run(() -> window.model.filter().changeFilter(filter -> Filter.NONE));
            assertTrue(window.state().quoteFilter().isOpen());
        }
    }

    @Test
    void groupsByKeyboard() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE, WRAP_UP);
            window.keys(KeyCode.PERIOD);
            window.keys(KeyCode.G);
            assertEquals(QuoteFilter.Order.TIME, window.state().quoteFilter().order());
            assertTrue(window.reads("TUESDAY 14 MAY 2019"));
            window.keys(KeyCode.G);
            assertEquals(QuoteFilter.Order.FAMILY, window.state().quoteFilter().order());
            assertTrue(window.reads("WORDED ONLY ONCE"));
            window.click("By speaker");
            assertEquals(QuoteFilter.Order.SPEAKER, window.state().quoteFilter().order());
        }
    }

    @Test
    void theOtherWordingsMarkTheirWordsBySignsToo() throws Exception {
        Path one = Files.writeString(
                folder.resolve("one.txt"),
                strike(
                        "first",
                        "\"We will not sail again before the whole of the pay is settled,\" union leader Maria Holm"
                                + " told reporters."));
        Path other = Files.writeString(
                folder.resolve("other.txt"),
                strike(
                        "second",
                        "\"We will not sail again before all of the pay is settled,\" said Jonas Lund, quoting her."));
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(one.toString(), other.toString());
            Quote first =
                    window.state().timeline().families().getFirst().quotes().getFirst();
            FxThread.run(() -> window.model.navigation().inspect(first));
            window.settle();
            assertTrue(window.reads("ALSO WORDED · 1"), window.texts().toString());
            Text gone = (Text) window.find(
                    node -> node instanceof Text text && text.getStyleClass().contains("word-gone"));
            Text added = (Text) window.find(
                    node -> node instanceof Text text && text.getStyleClass().contains("word-new"));
            assertTrue(FxThread.call(gone::isStrikethrough) && gone.getText().contains("whole"), gone.getText());
            assertTrue(FxThread.call(added::isUnderline) && added.getText().contains("all"), added.getText());
            assertTrue(window.reads("Wordings of this are given to Maria Holm and to Jonas Lund."));
        }
    }

    @Test
    void reportedSpeechIsRemembered() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            assertFalse(window.preferences.now().readingPreferences().reportedSpeech());
            State before = window.state();
            window.keys(KeyCode.I);
            window.await(now -> now.snapshot() != before.snapshot());
            assertTrue(window.preferences.now().readingPreferences().reportedSpeech());
            int reported = before.snapshot().hiddenReports();
            assertTrue(reported > 0);
            assertEquals(
                    before.shown().quotes().size() + reported,
                    window.state().shown().quotes().size());
            assertEquals(
                    reported,
                    window.state().shown().quotes().stream()
                            .filter(quote -> quote.kind() == Quote.Kind.INDIRECT)
                            .count());
            assertEquals(
                    before.timeline().documents().getFirst().quotes(),
                    window.state().snapshot().whole().documents().getFirst().quotes());
            assertTrue(window.state()
                    .current()
                    .orElseThrow()
                    .quotes()
                    .equals(Optional.ofNullable(window.state().quote()).stream().toList()));
        }
    }

    @Test
    void theNearestQuotesLeadOnFromAnUpdateThatHasNone() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            List<TimelineEntry> entries = window.state().shown().entries();
            assertTrue(entries.getFirst().quotes().isEmpty(), "the sample begins with an update without a quote");
            assertNull(window.state().quote());
            assertTrue(window.reads("NEAREST QUOTES"));
            TimelineEntry next = entries.stream()
                    .filter(entry -> !entry.quotes().isEmpty())
                    .findFirst()
                    .orElseThrow();
            window.press(
                    "Go to the nearest quote below: " + next.quotes().getFirst().text());
            assertEquals(next.quotes().getFirst(), shown(window));
            assertEquals(next.id(), window.state().update());
        }
    }

    @Test
    void whatIsInspectedIsOfTheUpdateThatIsCurrentAfterACorrectionUnderAFilter() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            String speaker = window.state().timeline().speakers().getFirst();
            FxThread.run(
                    () -> window.model.filter().changeFilter(filter -> FilterChanges.toggleSpeaker(filter, speaker)));
            window.keys(KeyCode.END);
            Quote before = shown(window);
            int all = window.state().shown().quotes().size();
            FxThread.run(() -> new Corrector(window.model).correct(before, new Correction.SaidByNobodyKnown()));
            window.await(now -> now.shown().quotes().size() < all);
            Quote now = shown(window);
            assertEquals(window.state().update(), now.update());
            assertEquals(speaker, now.speaker());
        }
    }

    @Test
    void theListStaysWhereItIsFromQuoteToQuote() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            Node list = window.find(node -> node.getStyleClass().contains("quote-list"));
            double top = FxThread.call(() -> list.localToScene(0, 0).getY());
            for (int i = 0; i < window.state().shown().quotes().size(); i++) {
                window.keys(KeyCode.PERIOD);
                assertEquals(
                        top,
                        FxThread.call(() -> list.localToScene(0, 0).getY()),
                        shown(window).text());
            }
        }
    }

    @Test
    void aClickOnAButtonOfTheInspectorLeavesTheTimelineItsKeys() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            List<TimelineEntry> entries = window.state().shown().entries();
            window.keys(KeyCode.PERIOD);
            window.click("Not a quote");
            window.keys(KeyCode.END);
            assertEquals(entries.getLast().id(), window.state().update());
            window.click("By time");
            window.keys(KeyCode.HOME);
            assertEquals(entries.getFirst().id(), window.state().update());
            window.keys(KeyCode.J);
            assertEquals(entries.get(1).id(), window.state().update());
        }
    }

    @Test
    void escapeClosesTheDrawerFromAnyOfItsButtons() {
        try (TestWindow window = new TestWindow(900, 700)) {
            window.open(LIVE);
            Node inspector = Objects.requireNonNull(FxThread.call(() -> window.window.lookup(".inspector")));
            FxThread.run(window.window::foldInspector);
            window.settle();
            assertTrue(inspector.isVisible());
            window.click("Audit");
            window.keys(KeyCode.ESCAPE);
            assertFalse(inspector.isVisible());
        }
    }
}
