package app.rundown.ui;

import static app.rundown.ui.TestWindow.LIVE;
import static app.rundown.ui.TestWindow.WRAP_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.LoopbackServer;
import app.rundown.model.Moment;
import app.rundown.store.session.KeptDocument;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.action.Desktop;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.State;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the window on the project's own samples, from opening to the written file. */
class WindowTest {

    @TempDir
    Path folder;

    private static List<String> whys(TestWindow window) {
        return window.texts().stream().filter(text -> text.endsWith("why?")).toList();
    }

    @Test
    void offersSamplesWhenNothingIsOpen() {
        try (TestWindow window = new TestWindow()) {
            assertTrue(window.reads("Open files…"));
            window.press("The talks in Sochi: A live blog copied as text, and the wrap-up of the same day");
            window.await(state -> state.reading() == 0 && !state.isEmpty());
            assertEquals(46, window.state().timeline().entries().size());
            assertFalse(window.reads("Open files…"));
        }
    }

    @Test
    void clocksOfAnUnknownDayAreNotSaidToBeMissing() throws IOException {
        Path text = Files.writeString(folder.resolve("ticker.txt"), """
            Live: the harbour

            14:26 The ferry is back in port
            The ferry came back with forty passengers.

            14:07 The lights are out
            The old town has no power.

            13:52 Six boats are tied up
            The boats are tied up at the pier.
            """);
        try (TestWindow window = new TestWindow()) {
            window.open(text.toString());
            assertEquals(List.of("14:26", "14:07", "13:52"), window.clocks());
            assertTrue(window.reads("Without a date"), window.texts()::toString);
            assertTrue(window.reads("3 without a date"), window.texts()::toString);
            assertFalse(window.reads("ithout a time"), window.texts()::toString);
            assertEquals(1, whys(window).size(), "once for all: " + whys(window));
            assertEquals("why?", whys(window).getFirst());
            window.open(WRAP_UP);
            assertEquals(List.of("date unknown · why?"), whys(window), "beside the document");
            assertTrue(window.reads("22 without a time   3 without a date"), window.texts()::toString);
        }
    }

    @Test
    void opensSeveralDocumentsAsOneTimeline() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE, WRAP_UP);
            assertTrue(window.reads("Tuesday 14 May 2019"));
            assertTrue(window.reads("date inferred · why?"));
            assertTrue(window.reads("20:15"));
            List<Row> rows = window.state().shown().rows();
            assertEquals(
                    24 + 22, rows.stream().filter(Row.Card.class::isInstance).count());
            assertEquals(2, rows.stream().filter(Row.Gap.class::isInstance).count());
            int untimed = rows.indexOf(rows.stream()
                    .filter(Row.Section.class::isInstance)
                    .findFirst()
                    .orElseThrow());
            assertTrue(rows.subList(untimed, rows.size()).stream()
                    .noneMatch(row -> row instanceof Row.Card card
                            && card.entry().moment().at() != null));
        }
    }

    @Test
    void opensByTheChooser() {
        try (TestWindow window = new TestWindow()) {
            window.desktop.documents = List.of(Path.of(LIVE));
            window.keys(KeyCode.SHORTCUT, KeyCode.O);
            window.await(state -> state.reading() == 0 && !state.isEmpty());
            assertEquals(24, window.state().timeline().entries().size());
            assertEquals(
                    List.of(Path.of(LIVE).toAbsolutePath().toString()),
                    FxThread.call(() -> window.model.recent().now().documents().stream()
                            .map(KeptDocument::place)
                            .toList()));
        }
    }

    @Test
    void opensAnAddress() throws Exception {
        String page = Files.readString(Path.of("seeds/apollo-11-landing.html"));
        try (LoopbackServer server = new LoopbackServer();
                TestWindow window = new TestWindow()) {
            server.on("/live", "text/html; charset=utf-8", page);
            window.keys(KeyCode.SHORTCUT, KeyCode.L);
            assertTrue(window.reads("Open an address"));
            window.type(server.url("/live"));
            window.keys(KeyCode.ENTER);
            window.await(state -> state.reading() == 0);
            assertEquals(18, window.state().timeline().entries().size());
            window.open("http://127.0.0.1:1/nobody-listens");
            assertTrue(window.reads("nobody-listens"));
            assertEquals(18, window.state().timeline().entries().size());
        }
    }

    @Test
    void opensWhatIsOnTheClipboard() throws Exception {
        try (TestWindow window = new TestWindow()) {
            window.keys(KeyCode.SHORTCUT, KeyCode.V);
            assertTrue(window.reads("It holds no text and no page."));
            window.desktop.pasted = Optional.of(new Desktop.Pasted(Files.readString(Path.of(LIVE)), ""));
            window.keys(KeyCode.SHORTCUT, KeyCode.V);
            window.await(state -> state.reading() == 0);
            assertEquals(24, window.state().timeline().entries().size());
            window.desktop.pasted =
                    Optional.of(new Desktop.Pasted("words", Files.readString(Path.of("seeds/apollo-11-landing.html"))));
            window.keys(KeyCode.SHORTCUT, KeyCode.V);
            window.await(state -> state.reading() == 0);
            assertEquals(24 + 18, window.state().timeline().entries().size());
        }
    }

    @Test
    void showsTheAudit() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            assertTrue(window.reads("Out of order"));
            assertTrue(window.reads("No update for 3 h 5 min"));
            assertTrue(
                    FxThread.call(() -> ((ListView<?>) window.focused())
                                    .getFocusModel()
                                    .getFocusedIndex())
                            > 0,
                    "the keyboard must be on a line below the first");
            window.keys(KeyCode.ESCAPE);
        }
    }

    @Test
    void inspectsQuotes() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            window.keys(KeyCode.J, KeyCode.J, KeyCode.J);
            State state = window.state();
            var quote = state.quote();
            assertNotNull(quote);
            assertEquals(quote.update(), state.update());
            assertTrue(window.reads(quote.text()));
            assertTrue(window.reads(Sentences.asSentence(quote.why())));
            assertTrue(window.reads(Speakers.name(quote)));
            window.click("Copy citation");
            assertTrue(window.desktop.text.contains(quote.text()));
            assertTrue(window.desktop.text.contains("inferred"));
            window.click("By time");
            assertTrue(window.state().shown().quotes().size() > 10);
            window.keys(KeyCode.ESCAPE);
        }
    }

    @Test
    void walksTicksAndExportsByKeyboardAlone() throws Exception {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.HOME, KeyCode.X, KeyCode.DOWN, KeyCode.DOWN);
            window.keys(KeyCode.SHIFT, KeyCode.DOWN);
            window.keys(KeyCode.SHIFT, KeyCode.DOWN);
            List<String> shown = window.state().shown().entries().stream()
                    .map(TimelineEntry::id)
                    .toList();
            assertEquals(
                    Set.of(shown.get(0), shown.get(2), shown.get(3), shown.get(4)),
                    window.state().ticked());
            assertTrue(window.reads("Export 4…"));
            Path target = folder.resolve("chosen.md");
            window.desktop.target = Optional.of(target);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            assertTrue(window.reads("4 ticked"));
            assertTrue(window.reads("All 24"));
            window.awaitText("4 of 24 updates");
            window.awaitText("-4-updates.md");
            window.keys(KeyCode.ENTER);
            window.await(state -> state.notices().stream()
                    .anyMatch(notice -> notice.sentence().startsWith("Written to")));
            String written = Files.readString(target);
            assertTrue(written.contains("20:15"));
            assertFalse(written.contains("19:23"));
            assertTrue(window.desktop.suggested.endsWith(".md"));
            window.keys(KeyCode.SHORTCUT, KeyCode.C);
            assertTrue(window.desktop.text.contains("20:15"));
            assertTrue(window.desktop.html.contains("20:15"));
            window.keys(KeyCode.SHORTCUT, KeyCode.A);
            assertEquals(24, window.state().ticked().size());
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
            assertEquals(Set.of(), window.state().ticked());
        }
    }

    @Test
    void saysWhyAnExportCannotBeWritten() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.desktop.target = Optional.of(folder.resolve("no folder").resolve("chosen.md"));
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            window.keys(KeyCode.ENTER);
            window.await(state -> state.notices().stream()
                    .anyMatch(notice -> notice.tone() == Notice.Tone.PROBLEM
                            && notice.sentence().contains("no folder")));
            assertFalse(window.reads("Writing to"));
        }
    }

    @Test
    void ticksByMouse() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.click(window.find(node -> node instanceof CheckBox));
            assertEquals(
                    Set.of(window.state().shown().entries().getFirst().id()),
                    window.state().ticked());
        }
    }

    @Test
    void turnsRoundAndStaysWithTheUpdate() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.DOWN, KeyCode.DOWN);
            String on = window.state().update();
            window.keys(KeyCode.SHORTCUT, KeyCode.R);
            assertEquals(Order.OLDEST_FIRST, window.state().order());
            assertEquals("10:35", window.clocks().getFirst());
            assertEquals(on, window.state().update());
        }
    }

    @Test
    void marksTheUpdateOutOfOrder() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            List<TimelineEntry> odd = window.state().timeline().entries().stream()
                    .filter(entry -> !entry.moment().doubts().isEmpty())
                    .toList();
            assertEquals(1, odd.size());
            assertTrue(odd.getFirst().moment().basis() == Moment.Basis.INFERRED);
            FxThread.run(() -> window.model.navigation().reveal(odd.getFirst().id()));
            window.settle();
            assertTrue(window.reads("out of order · why?"));
        }
    }

    @Test
    void tellsWhatCannotBeReadAndKeepsWhatIsOpen() throws Exception {
        Path pdf = Files.write(folder.resolve("report.pdf"), "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes("ISO-8859-1"));
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.open(pdf.toString(), folder.resolve("missing.html").toString());
            assertEquals(2, window.state().notices().size());
            assertTrue(window.reads("2 files couldn’t be opened"));
            window.click("Show");
            assertTrue(window.reads("report.pdf"));
            assertTrue(window.reads("missing.html"));
            assertEquals(24, window.state().timeline().entries().size());
            window.press("Dismiss");
            assertEquals(List.of(), window.state().notices());
        }
    }

    @Test
    void waitsForNoDevice() {
        Path device = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(device), "this system has no such device");
        try (TestWindow window = new TestWindow()) {
            window.open(device.toString(), LIVE);
            assertTrue(window.reads("is not an ordinary file but a pipe, a socket or a device"));
            assertEquals(24, window.state().timeline().entries().size());
        }
    }

    @Test
    void opensAnUnrecognisedTextAsAnArticle() throws Exception {
        Path text = Files.writeString(folder.resolve("essay.txt"), """
            On harbours

            A harbour is where ships wait, and where the people who wait for ships stand about in the wind.

            The mayor said that the new pier would be finished in spring, or perhaps in summer.
            """);
        try (TestWindow window = new TestWindow()) {
            window.open(text.toString());
            assertTrue(window.state().isEmpty());
            window.click("Open as an article");
            window.await(state -> state.reading() == 0 && !state.isEmpty());
            assertEquals(1, window.state().timeline().documents().size());
            assertTrue(window.reads("A harbour is where ships wait"));
        }
    }

    @Test
    void showsTheKeys() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            window.keys(KeyCode.F1);
            assertTrue(window.reads("Tick the update for export"));
            window.keys(KeyCode.ESCAPE);
            assertFalse(window.reads("Tick the update for export"));
            assertEquals(Filter.NONE, window.state().filter());
        }
    }

    @Test
    void forgettingAsksAndSaysWhatGoes() {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.S);
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DELETE);
            assertTrue(window.reads("your 1 star"), window.texts().toString());
            window.click("Cancel");
            assertFalse(window.state().isEmpty());
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DELETE);
            window.click("Forget it");
            window.await(State::isEmpty);
            window.await(now -> now.starred().isEmpty());
            FxThread.run(() -> window.model.userData().undo());
            assertEquals(UserData.NONE, window.saved.getLast());
        }
    }

    @Test
    void ctrlQQuits() {
        try (TestWindow window = new TestWindow()) {
            window.keys(KeyCode.SHORTCUT, KeyCode.Q);
            assertFalse(FxThread.call(() -> window.window.getScene().getWindow().isShowing()));
        }
    }

    @Test
    void theToolbarReachesFromEdgeToEdge() {
        try (TestWindow window = new TestWindow(990, 900)) {
            Bounds bar = FxThread.call(() -> {
                Node toolbar = window.find(node -> node.getStyleClass().contains("toolbar"));
                return toolbar.localToScene(toolbar.getBoundsInLocal());
            });
            assertEquals(0, bar.getMinX());
            assertEquals(0, bar.getMinY());
            assertEquals(990, bar.getMaxX());
        }
    }
}
