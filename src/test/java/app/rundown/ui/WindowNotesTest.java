package app.rundown.ui;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.store.session.KeptDocument;
import app.rundown.timeline.Has;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.card.CardView;
import app.rundown.ui.card.NoteView;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.scroll.CardPane;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.timeline.MinuteTimer;
import app.rundown.user.Note;
import app.rundown.user.Notes;
import app.rundown.user.UserData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks notes in the window: they are written, kept, undone, drawn beside their update, and found again. */
class WindowNotesTest {
    private static final Instant AT = Instant.parse("2024-11-21T08:15:30Z");

    private static final String FAIR = """
        The lantern walk, as it happens

        Children, lanterns and a pony along the river.

        • 19:30

          Songs at the bridge

          The choir sings, and the pony wants to go home.

        • 19:00

          They are off

          Two hundred lanterns follow the pony.
        """;

    @TempDir
    Path folder;

    private static MinuteTimer timer() {
        return new MinuteTimer(InstantSource.fixed(AT), (delay, task) -> {});
    }

    private static TestWindow window(double width) {
        TestWindow window = new TestWindow(width, 800, timer());
        window.open(LIVE);
        return window;
    }

    private static TextArea editor(TestWindow window) {
        return assertInstanceOf(TextArea.class, window.focused());
    }

    /** Opens the note with its key, and writes a text in place of what is there. */
    private static void write(TestWindow window, String text) {
        window.keys(KeyCode.SHORTCUT, KeyCode.M);
        TextArea area = editor(window);
        FxThread.run(() -> area.setText(text));
        window.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
    }

    private static List<String> notes(TestWindow window) {
        return FxThread.call(() -> window.state().notes().byUpdate().values().stream()
                .flatMap(List::stream)
                .map(placed -> placed.note().text())
                .sorted()
                .toList());
    }

    private static NoteView note(TestWindow window) {
        return (NoteView) window.find(NoteView.class::isInstance);
    }

    private static Bounds bounds(Node node) {
        return FxThread.call(() -> node.localToScene(node.getBoundsInLocal()));
    }

    private static String currentTitle(TestWindow window) {
        return window.state().current().orElseThrow().update().title();
    }

    @Test
    void aNoteIsInSightAsSoonAsItIsSaved() {
        try (TestWindow window = window(990)) {
            for (int i = 0; i < 5; i++) {
                window.keys(KeyCode.DOWN);
                write(window, "Ask her\nagain\nand again\n" + i);
                String update = window.state().current().orElseThrow().id();
                CardView card = (CardView) window.find(
                        node -> node instanceof CardView one && one.update().equals(update));
                Bounds column = bounds(window.find(CardPane.class::isInstance));
                assertTrue(bounds(card).getMaxY() <= column.getMaxY() + 1, i + ": " + bounds(card) + " in " + column);
            }
        }
    }

    @Test
    void aNoteIsWrittenWithTheKeysAloneAndUndone() {
        try (TestWindow window = window(990)) {
            window.keys(KeyCode.DOWN);
            window.keys(KeyCode.SHORTCUT, KeyCode.M);
            window.type("Compare with the wrap-up");
            assertTrue(window.reads("not saved yet"));
            window.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
            assertEquals(List.of("Compare with the wrap-up"), notes(window));
            assertTrue(window.reads("your note · 21 Nov"));
            assertTrue(window.reads("1 with a note"));
            Note saved = window.saved
                    .getLast()
                    .notes()
                    .byDocument()
                    .values()
                    .iterator()
                    .next()
                    .values()
                    .iterator()
                    .next();
            assertEquals(AT, saved.at());
            assertTrue(saved.about().contains(currentTitle(window).substring(0, 10)), saved.about());
            write(window, "Changed");
            assertEquals(List.of("Changed"), notes(window));
            write(window, "  ");
            assertEquals(List.of(), notes(window));
            assertFalse(window.reads("your note"));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(List.of("Changed"), notes(window));
            assertTrue(window.reads("Undone: deleted the note on "));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(List.of("Compare with the wrap-up"), notes(window));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(List.of(), notes(window));
            window.keys(KeyCode.SHORTCUT, KeyCode.Y);
            assertEquals(List.of("Compare with the wrap-up"), notes(window));
            assertEquals(
                    notes(window).size(),
                    window.saved.getLast().notes().byDocument().size());
        }
    }

    @Test
    void escapeKeepsWhatIsWrittenForTheNextTime() {
        try (TestWindow window = window(990)) {
            window.keys(KeyCode.SHORTCUT, KeyCode.M);
            window.type("Half a thou");
            window.keys(KeyCode.ESCAPE);
            assertFalse(window.window.isCovered());
            assertEquals(List.of(), notes(window));
            assertTrue(window.reads("kept, but not saved yet"));
            window.keys(KeyCode.SHORTCUT, KeyCode.M);
            assertEquals("Half a thou", editor(window).getText());
            assertFalse(window.reads("kept, but not saved yet"), "the user goes on with it");
            window.keys(KeyCode.ESCAPE);
            assertTrue(window.reads("kept, but not saved yet"));
            FxThread.join(() -> window.model.documents().closeAll());
            assertFalse(window.reads("kept, but not saved yet"), "its document is closed");
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.HOME);
            window.keys(KeyCode.SHORTCUT, KeyCode.M);
            window.click("Discard");
            window.keys(KeyCode.SHORTCUT, KeyCode.M);
            assertEquals("", editor(window).getText());
            window.type("ght");
            FxThread.run(() -> window.model.notes().saveDrafts());
            assertEquals(List.of("ght"), notes(window), "a window that closes saves what is being written");
        }
    }

    @Test
    void inTheInspectorItIsOnTheQuote() {
        try (TestWindow window = window(1270)) {
            window.keys(KeyCode.DOWN, KeyCode.DOWN);
            window.keys(KeyCode.PERIOD);
            Quote quote = Objects.requireNonNull(window.state().quote());
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            write(window, "Who heard it?");
            assertEquals(
                    "Who heard it?",
                    window.state().notes().on(quote).orElseThrow().text());
            assertTrue(window.reads("your note on “"), "the card says which quote it is on");
            assertEquals(
                    2,
                    FxThread.call(() -> Nodes.seen(window.window)
                            .filter(NoteView.class::isInstance)
                            .count()),
                    "it stands on the card and in the inspector");
            Node button = window.find(node -> "note-on-quote".equals(node.getId()));
            FxThread.run(() -> ((Button) button).fire());
            window.settle();
            assertEquals("Who heard it?", editor(window).getText());
            window.click("Delete");
            assertEquals(List.of(), notes(window));
        }
    }

    @Test
    void standsInTheMarginWhereThereIsRoomAndBelowTheWordsWhereThereIsNot() {
        for (boolean wide : new boolean[] {true, false}) {
            try (TestWindow window = window(1270)) {
                if (wide) {
                    window.keys(KeyCode.F9);
                }
                write(window, "Look at the map");
                NoteView note = note(window);
                CardView card = (CardView) FxThread.call(() -> note.getParent().getParent());
                Node words = FxThread.call(() -> card.lookup(".card-words"));
                assertEquals(wide, bounds(note).getMinX() > bounds(words).getMaxX());
                assertEquals(wide, bounds(note).getMinY() < bounds(words).getMaxY());
                assertTrue(bounds(note).getMaxX() <= bounds(card).getMaxX());
                assertTrue(bounds(note).getMaxY() <= bounds(card).getMaxY());
            }
        }
    }

    @Test
    void aLongNoteStandsBelowTheWordsWhole() {
        try (TestWindow window = window(1270)) {
            window.keys(KeyCode.F9);
            write(window, "A word and another. ".repeat(50) + "x".repeat(200));
            NoteView note = note(window);
            CardView card = (CardView) FxThread.call(() -> note.getParent().getParent());
            Node words = FxThread.call(() -> card.lookup(".card-words"));
            assertTrue(bounds(note).getMinY() >= bounds(words).getMaxY() - 1);
            assertTrue(bounds(note).getMaxX() <= bounds(card).getMaxX());
            assertTrue(bounds(note).getMaxY() <= bounds(card).getMaxY());
        }
    }

    @Test
    void isFilteredCountedAndFound() {
        try (TestWindow window = window(990)) {
            String first = window.state().shown().entries().getFirst().id();
            write(window, "A zeppelin was seen");
            FxThread.run(() -> window.model.filter().changeFilter(f -> FilterChanges.toggleHas(f, Has.NOTE)));
            window.settle();
            assertEquals(
                    List.of(first),
                    window.state().shown().entries().stream()
                            .map(TimelineEntry::id)
                            .toList());
            assertEquals(1, window.state().shown().kinds().get(Has.NOTE));
            FxThread.run(() -> window.model.filter().changeFilter(f -> FilterChanges.toggleHas(f, Has.NOTE)));
            window.keys(KeyCode.SHORTCUT, KeyCode.F);
            window.type("zeppelin");
            window.keys(KeyCode.ENTER);
            assertEquals(1, window.state().shown().hits());
            Row.Card card = (Row.Card) window.state().shown().rows().stream()
                    .filter(row -> row instanceof Row.Card one && !one.hits().isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertEquals(0, Row.Hit.note(card.hits().getFirst().block()));
            HighlightedText words =
                    (HighlightedText) FxThread.call(() -> note(window).lookup(".note-words"));
            assertEquals(1, words.styled().hits().size(), "the hit is tinted in the note");
            write(window, "It was a balloon");
            assertEquals(0, window.state().shown().hits(), "the search goes on in the changed note");
        }
    }

    @Test
    void linksAreProtectedLikeThoseOfDocuments() {
        try (TestWindow window = window(990)) {
            write(window, "See https://example.org/map (and http://exаmple.org/x), please.");
            HighlightedText words =
                    (HighlightedText) FxThread.call(() -> note(window).lookup(".note-words"));
            assertEquals(
                    List.of("https://example.org/map", "http://xn--exmple-4nf.org/x"),
                    words.styled().links().stream()
                            .map(link -> link.address().text())
                            .toList());
        }
    }

    @Test
    void whatANewerCopyLacksIsKeptAndListed() throws Exception {
        Path file = Files.writeString(folder.resolve("walk.txt"), FAIR);
        UserData data;
        try (TestWindow window = new TestWindow(990, 800, timer())) {
            window.open(file.toString());
            write(window, "About the songs");
            data = window.saved.getLast();
        }
        Files.writeString(file, FAIR.replace("wants to go home", "is asleep"));
        try (TestWindow window = new TestWindow(data)) {
            window.open(file.toString());
            assertEquals(List.of(), notes(window));
            assertEquals(
                    List.of("About the songs"),
                    window.state().notes().unplaced().stream()
                            .map(one -> one.note().text())
                            .toList());
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            assertTrue(window.reads("About the songs"), "the audit lists it");
            window.click("Delete the note");
            assertTrue(window.state().notes().unplaced().isEmpty());
            assertFalse(window.reads("About the songs"));
        }
        Files.writeString(file, FAIR.replace("• 19:30", "• 19:50\n\n  Soup\n\n  For all.\n\n• 19:30"));
        try (TestWindow window = new TestWindow(data)) {
            window.open(file.toString());
            assertEquals(List.of("About the songs"), notes(window));
            assertTrue(window.state().notes().unplaced().isEmpty());
        }
    }

    @Test
    void isForgottenWithItsDocument() {
        try (TestWindow window = window(990)) {
            write(window, "For now");
            KeptDocument document =
                    KeptDocument.of(window.state().timeline().documents().getFirst(), AT);
            FxThread.join(() -> window.model.session().forget(document));
            assertEquals(Notes.NONE, window.saved.getLast().notes());
            assertEquals(List.of(), notes(window));
        }
    }

    @Test
    void aClickOnANoteChangesIt() {
        try (TestWindow window = window(990)) {
            write(window, "x");
            window.click(note(window));
            assertEquals("x", editor(window).getText());
        }
    }
}
