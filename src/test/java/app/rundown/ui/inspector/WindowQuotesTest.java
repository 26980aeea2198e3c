package app.rundown.ui.inspector;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.Format;
import app.rundown.export.Selection;
import app.rundown.model.Quote;
import app.rundown.model.UserData;
import app.rundown.timeline.Filter;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.filter.FilterRow;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.state.Corrector;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the quotes in the window: they are listed, followed and corrected, and all corrections can be undone. */
class WindowQuotesTest {
    @TempDir
    Path folder;

    private static Quote shown(TestWindow window) {
        return Objects.requireNonNull(window.state().quote());
    }

    private static QuoteActions wishes(TestWindow window) {
        return new QuoteActions(window.model, window.preferences, new Overlay(), quote -> {});
    }

    private static void say(TestWindow window, Runnable wish) {
        State before = window.state();
        FxThread.run(wish);
        window.await(now -> now.snapshot() != before.snapshot());
    }

    private static Quote withId(TestWindow window, String id) {
        return window.state().shown().quotes().stream()
                .filter(quote -> quote.id().equals(id))
                .findFirst()
                .orElseThrow();
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
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            Node timeline = window.focused();
            TimelineEntry quoted = window.state().shown().entries().stream()
                    .filter(entry -> entry.quotes().size() > 1)
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            window.keys(KeyCode.HOME);
            while (!quoted.id().equals(window.state().update())) {
                window.keys(KeyCode.J);
            }
            assertEquals(quoted.quotes().getFirst(), shown(window));
            assertSame(timeline, window.focused());
            FxThread.run(() -> window.model.inspect(quoted.quotes().getLast()));
            FxThread.run(() -> window.model.reveal(quoted.id()));
            assertEquals(quoted.quotes().getLast(), shown(window), "a chosen quote of the update stays chosen");
            TimelineEntry quoteless = window.state().shown().entries().stream()
                    .filter(entry -> entry.quotes().isEmpty())
                    .findFirst()
                    .orElseThrow();
            FxThread.run(() -> window.model.select(quoteless.id()));
            assertEquals(quoted.quotes().getLast(), shown(window), "an update without quotes changes nothing");
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
            FxThread.run(() -> window.model.changeQuoteFilter(quoteFilter -> quoteFilter.toggle(other)));
            FxThread.run(() -> window.model.select(mixed.id()));
            assertEquals(other, shown(window).kind());
        }
    }

    @Test
    void stepsThroughTheListFromTheTimelineAndLightsTheWordsUp() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
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
            assertChosenLineInSight(window);
            int all = window.state().shown().quotes().size();
            for (int i = 0; i < all; i++) {
                window.keys(KeyCode.COMMA);
            }
            for (int i = 0; i < all; i++) {
                window.keys(KeyCode.PERIOD);
                assertChosenLineInSight(window);
            }
            window.model.state().get().shown().entries().stream()
                    .filter(entry -> !entry.quotes().isEmpty())
                    .forEach(entry -> {
                        FxThread.run(() -> window.model.select(entry.id()));
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
            assertTrue(window.reads(all + " quotes"));
            int named = (int) window.state().shown().quotes().stream()
                    .filter(quote -> quote.basis() == Quote.Basis.NAMED)
                    .count();
            FxThread.run(() -> window.model.changeQuoteFilter(quoteFilter -> quoteFilter.toggle(Quote.Basis.NAMED)));
            window.settle();
            assertTrue(
                    window.reads(named + " of " + all + " quotes"),
                    window.texts().toString());
            window.press("Only listed: named. Press to remove this filter");
            assertTrue(window.state().quoteFilter().isOpen());
            FxThread.run(() -> window.model.changeQuoteFilter(quoteFilter -> quoteFilter.toggle(Quote.Basis.SET)));
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
            FxThread.run(() -> window.model.filter(filter -> FilterChanges.toggleSpeaker(filter, speaker)));
            assertEquals(Set.of(speaker), window.state().quoteFilter().speakers());
            FxThread.run(() -> window.model.changeQuoteFilter(QuoteFilter::cleared));
            assertEquals(Set.of(speaker), window.state().filter().speakers(), "only the list widens, not the filter");
            FxThread.run(() -> window.model.filter(filter -> Filter.NONE));
            assertTrue(window.state().quoteFilter().isOpen());
        }
    }

    @Test
    void groupsByKeyboard() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE, WRAP_UP);
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
    void aSpeakerIsSetByKeyboardShownAsTheUsersUndoneAndDoneAgain() throws Exception {
        UserData added;
        String id;
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            Quote before = shown(window);
            id = before.id();
            window.keys(KeyCode.C);
            assertTrue(window.reads("Who said it?"));
            FxThread.run(() -> ((TextField) window.focused()).setText("Ida Berg"));
            window.keys(KeyCode.ENTER);
            window.await(
                    now -> now.quote() != null && "Ida Berg".equals(now.quote().speaker()));
            assertEquals(id, shown(window).id());
            assertTrue(
                    window.reads("Set by you · found: " + before.speaker()),
                    window.texts().toString());
            assertTrue(window.state().timeline().speakers().contains("Ida Berg"));
            String exported = Format.MARKDOWN
                    .exporter()
                    .export(new Selection(
                            window.state().timeline(), window.state().shown().entries(), true, "", 0));
            assertTrue(exported.contains("Ida Berg"), exported);
            assertEquals(1, window.saved.getLast().corrections().quotes().size());
            added = window.saved.getLast();
            window.keys(KeyCode.CONTROL, KeyCode.Z);
            window.await(now -> now.quote() != null && before.equals(now.quote()));
            assertTrue(window.reads("Undone: attributed “"));
            assertEquals(0, window.saved.getLast().corrections().quotes().size());
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            window.await(
                    now -> now.quote() != null && "Ida Berg".equals(now.quote().speaker()));
        }
        try (TestWindow later = new TestWindow(added)) {
            later.open(LIVE);
            assertEquals("Ida Berg", withId(later, id).speaker(), "a later session must know the speaker");
        }
    }

    @Test
    void whatIsNoQuoteGoesAndCanBeTakenBack() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            Quote out = shown(window);
            int all = window.state().shown().quotes().size();
            window.keys(KeyCode.SHIFT, KeyCode.DELETE);
            window.await(now -> now.shown().quotes().size() == all - 1);
            assertNotEquals(out.id(), shown(window).id(), "the next quote must be shown");
            assertTrue(window.reads("1 taken out"));
            window.press("List the quotes that you took out, to put them back");
            assertTrue(window.reads("Quotes that you took out"));
            window.press("Put back: " + Sentences.shortened(out.text()));
            window.await(now -> now.shown().quotes().size() == all);
            assertEquals(out, withId(window, out.id()));
            assertFalse(window.reads("1 taken out"));
        }
    }

    @Test
    void speakersAreMergedAndSplitAgain() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            List<String> speakers = window.state().timeline().speakers();
            String one = speakers.getFirst();
            String other = speakers.getLast();
            String colour = window.state().palette().speaker(other);
            Corrector corrector = new Corrector(window.model);
            FxThread.run(() -> window.model.filter(filter -> FilterChanges.toggleSpeaker(filter, one)));
            say(window, () -> corrector.merge(one, other));
            assertFalse(window.state().timeline().speakers().contains(one));
            window.await(now -> now.filter().speakers().equals(Set.of(other)));
            assertEquals(colour, window.state().palette().speaker(other), "a speaker must keep the colour");
            Quote merged = window.state().shown().quotes().stream()
                    .filter(quote -> one.equals(quote.foundSpeaker()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(other, merged.speaker());
            assertTrue(merged.isSetByUser());
            QuoteMenus menus = new QuoteMenus(window.model, wishes(window));
            assertTrue(FxThread.call(() -> menus.speaker(other)).stream()
                    .map(MenuItem::getText)
                    .anyMatch("Split into the names found"::equals));
            say(window, () -> corrector.split(other));
            assertEquals(speakers, window.state().timeline().speakers());
            FxThread.run(window.model::undo);
            window.await(now -> !now.timeline().speakers().contains(one));
            FxThread.run(window.model::undo);
            window.await(now -> now.timeline().speakers().equals(speakers));
            assertEquals(UserData.NONE, FxThread.call(window.model::added));
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
            FxThread.run(() -> window.model.inspect(first));
            window.settle();
            assertTrue(window.reads("ALSO WORDED · 1"), window.texts().toString());
            Text gone = (Text) window.find(
                    node -> node instanceof Text text && text.getStyleClass().contains("word-gone"));
            Text added = (Text) window.find(
                    node -> node instanceof Text text && text.getStyleClass().contains("word-new"));
            assertTrue(FxThread.call(gone::isStrikethrough) && gone.getText().contains("whole"), gone.getText());
            assertTrue(FxThread.call(added::isUnderline) && added.getText().contains("all"), added.getText());
            assertTrue(window.reads("The same words are given to Maria Holm and to Jonas Lund."));
        }
    }

    @Test
    void theMenuOfAQuoteAndOfASpeakerCanBeHadByKeyboard() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            window.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.keys(KeyCode.SHIFT, KeyCode.F10);
            assertTrue(menu().contains("Change the speaker…"), menu().toString());
            assertTrue(menu().contains("The same as another speaker…"), menu().toString());
            window.keys(KeyCode.ESCAPE);
            assertEquals(List.of(), menu());
            String speaker = window.state().palette().speakers().getFirst();
            // A topic may have the same name; only speakers have initials.
            Node row = window.find(node -> node instanceof FilterRow
                    && node.lookup(".avatar") != null
                    && Nodes.all(node)
                            .anyMatch(part -> part instanceof Labeled name && speaker.equals(name.getText())));
            FxThread.run(() -> row.lookup(".toggle-button").requestFocus());
            window.keys(KeyCode.SHIFT, KeyCode.F10);
            assertTrue(menu().contains("Show only updates that quote " + speaker), menu().toString());
            window.keys(KeyCode.ESCAPE);
        }
    }

    /** Returns what the open menu offers. */
    private static List<String> menu() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(open -> open instanceof ContextMenu && open.isShowing())
                .flatMap(open -> ((ContextMenu) open).getItems().stream())
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList());
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
            assertNotNull(window.state().quote());
        }
    }
}
