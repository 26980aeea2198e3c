package app.rundown.ui.inspector;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.ExportedText;
import app.rundown.export.Format;
import app.rundown.export.content.Selection;
import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.ui.FxThread;
import app.rundown.ui.NoOpHandlers;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.action.CitationActions;
import app.rundown.ui.action.CitedMemory;
import app.rundown.ui.action.NoteActions;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.filter.FilterRow;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.state.Corrector;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.State;
import app.rundown.user.UserData;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Checks how the user corrects the quotes in the window, and takes the corrections back. */
class QuoteCorrectionsTest {
    private static Quote shown(TestWindow window) {
        return Objects.requireNonNull(window.state().quote());
    }

    private static QuoteActions operations(TestWindow window) {
        Overlay overlay = new Overlay(new SimpleObjectProperty<>(1.0));
        return new QuoteActions(
                window.model.state(),
                window.model.filter(),
                new Corrector(window.model),
                window.preferences,
                overlay,
                new NoteActions(window.model, overlay, new NoOpHandlers(), InstantSource.system()),
                new CitationActions(
                        window.model.state(),
                        window.preferences,
                        window.desktop,
                        new CitedMemory(window.model.state(), window.model.userData(), InstantSource.system())));
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

    @Test
    void aSpeakerIsSetByKeyboardShownAsTheUsersUndoneAndDoneAgain() throws Exception {
        UserData added;
        String id;
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            window.keys(KeyCode.PERIOD);
            Quote before = shown(window);
            id = before.id();
            window.keys(KeyCode.C);
            assertTrue(window.focused().getAccessibleText().startsWith("Who said it?"));
            FxThread.run(() -> ((TextField) window.focused()).setText("Ida Berg"));
            window.keys(KeyCode.ENTER);
            window.await(
                    now -> now.quote() != null && "Ida Berg".equals(now.quote().speaker()));
            assertEquals(id, shown(window).id());
            assertTrue(
                    window.reads("Set by you · found: " + before.speaker()),
                    window.texts().toString());
            assertTrue(window.state().timeline().speakers().contains("Ida Berg"));
            String exported = ExportedText.of(
                    Format.MARKDOWN,
                    new Selection(
                            window.state().timeline(), window.state().shown().entries(), true, "", 0));
            assertTrue(exported.contains("Ida Berg"), exported);
            assertEquals(1, window.saved.getLast().corrections().quotes().size());
            added = window.saved.getLast();
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            window.await(now -> now.quote() != null && before.equals(now.quote()));
            assertTrue(window.reads("Undone: attributed “"));
            assertEquals(0, window.saved.getLast().corrections().quotes().size());
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
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
            window.keys(KeyCode.PERIOD);
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
            FxThread.run(() -> window.model.filter().changeFilter(filter -> FilterChanges.toggleSpeaker(filter, one)));
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
            QuoteMenus menus = new QuoteMenus(
                    window.model.state(), window.model.filter(), new Corrector(window.model), operations(window));
            assertTrue(FxThread.call(() -> menus.speaker(other)).stream()
                    .map(MenuItem::getText)
                    .anyMatch("Split into the names found"::equals));
            say(window, () -> corrector.split(other));
            assertEquals(speakers, window.state().timeline().speakers());
            FxThread.run(window.model.userData()::undo);
            window.await(now -> !now.timeline().speakers().contains(one));
            FxThread.run(window.model.userData()::undo);
            window.await(now -> now.timeline().speakers().equals(speakers));
            assertEquals(UserData.NONE, FxThread.call(window.model.userData()::data));
        }
    }

    @Test
    void allFiltersCallASpeakerByTheNameThatIsShown() {
        try (TestWindow window = new TestWindow(1280, 900)) {
            window.open(LIVE);
            String found = window.state().timeline().speakers().getFirst();
            FilterModel filter = window.model.filter();
            FxThread.run(() -> {
                filter.changeFilter(now -> FilterChanges.toggleSpeaker(now, found));
                filter.changeFilter(now ->
                        now.but().speakers(Set.of()).notSpeakers(Set.of(found)).done());
                filter.changeQuoteFilter(now -> now.withSpeakers(Set.of(found)));
                window.model.userData().saveFilter("mine", window.state().filter());
            });
            say(window, () -> new Corrector(window.model).merge(found, "Somebody Else"));
            assertTrue(window.state().timeline().speakers().contains("Somebody Else"));
            assertEquals(Set.of("Somebody Else"), window.state().filter().notSpeakers());
            assertEquals(Set.of("Somebody Else"), window.state().quoteFilter().speakers());
            assertEquals(Set.of("Somebody Else"), saved(window).notSpeakers());

            FxThread.run(window.model.userData()::undo);
            window.await(now -> now.filter().notSpeakers().equals(Set.of(found)));
            assertEquals(Set.of(found), window.state().quoteFilter().speakers());
            assertEquals(Set.of(found), saved(window).notSpeakers());
            FxThread.run(window.model.userData()::redo);
            window.await(now -> now.filter().notSpeakers().equals(Set.of("Somebody Else")));
            FxThread.run(filter::goBack);
            window.await(now -> now.filter().speakers().equals(Set.of("Somebody Else")));
        }
    }

    private static Filter saved(TestWindow window) {
        return FxThread.call(() -> window.model.userData().filters().get("mine"));
    }

    @Test
    void theMenuOfAQuoteAndOfASpeakerCanBeHadByKeyboard() {
        try (TestWindow window = new TestWindow(1400, 900)) {
            window.open(LIVE);
            window.keys(KeyCode.PERIOD);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
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
}
