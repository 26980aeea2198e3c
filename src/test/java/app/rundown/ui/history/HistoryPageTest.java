package app.rundown.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.store.session.SessionFolder;
import app.rundown.store.session.SessionStore;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.user.Citation;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at three captures of one live blog on the page of history. */
class HistoryPageTest {
    private static final String FERRY = entry("b1", "12:00", "Last ferry", "The ferry came back with forty people.");
    private static final String LIGHTS = entry("b2", "12:10", "Lights go out", "The old town has no power tonight.");
    private static final String BUSES = entry("b4", "13:05", "Buses replace trains", "They run every twenty minutes.");
    private static final String SCHOOL = entry("b5", "13:30", "School stays shut", "So the council decided at noon.");

    @TempDir
    private Path folder;

    private static String entry(String id, String clock, String headline, String words) {
        return "<article id='" + id + "'><time datetime='2024-05-14T" + clock + ":00Z'>" + clock + "</time><h2>"
                + headline + "</h2><p>" + words
                + "</p><p>The crews on the northern mole wait for the tide of the evening.</p></article>";
    }

    private static String boats(String clock, String words) {
        return entry("b3", clock, "Boats tied up", words);
    }

    private String page(String name, String saved, String title, String... entries) throws IOException {
        String html = "<html lang='en'><!--\n Page saved with SingleFile \n url: https://harbour.example/live \n"
                + " saved date: Tue May 14 2024 " + saved + ":00 GMT+0000 (UTC)\n--><head><title>" + title
                + "</title></head><body><h1>" + title + "</h1>" + String.join("\n", entries) + "</body></html>";
        return Files.writeString(folder.resolve(name), html).toString();
    }

    private TestWindow open(double width) throws IOException {
        TestWindow window = new TestWindow(width, 900);
        window.open(
                page(
                        "1.html",
                        "12:30",
                        "Storm live: the harbour closes",
                        boats("12:20", "Six boats will not leave the pier, the office says."),
                        LIGHTS,
                        FERRY),
                page(
                        "2.html",
                        "13:10",
                        "Storm live: the harbour closes",
                        BUSES,
                        boats("12:20", "Ten boats will not leave the pier, the office says."),
                        LIGHTS,
                        FERRY),
                page(
                        "3.html",
                        "14:00",
                        "Storm live: the harbour closes for day two",
                        SCHOOL,
                        BUSES,
                        boats("12:25", "Ten boats will leave the pier , the office says."),
                        FERRY));
        window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT7);
        window.settle();
        return window;
    }

    private static boolean isOpen(TestWindow window) {
        return FxThread.call(() -> window.window.lookupAll(".history-page").stream()
                .anyMatch(page -> page.getParent().isVisible()));
    }

    private static List<String> chips(TestWindow window) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .filter(node -> node.getStyleClass().contains("history-chip"))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static Node choice(TestWindow window, String name) {
        return window.find(node -> node.getStyleClass().contains("name")
                && node instanceof Labeled label
                && label.getText().startsWith(name)
                && node.getParent().getStyleClass().contains("history-choice"));
    }

    private static Node capture(TestWindow window, String when) {
        return window.find(node -> node.getStyleClass().contains("history-capture-when")
                && node instanceof Labeled label
                && label.getText().equals(when));
    }

    @Test
    void comparesTheLastTwoCaptures() throws IOException {
        try (TestWindow window = open(990)) {
            assertTrue(
                    window.reads("3 captures of one live blog"), window.texts().toString());
            assertTrue(
                    chips(window).contains("negation dropped: not"),
                    chips(window).toString());
            assertTrue(
                    chips(window).contains("retimed: 12:20 → 12:25"),
                    chips(window).toString());
            assertTrue(chips(window).contains("gone in the capture of 14 May 2024, 14:00 UTC"));
            assertFalse(chips(window).contains("figure: Six → Ten"), "that was between the first two");
            assertTrue(window.reads("for day two"), "the title of the page was changed, too");
            assertTrue(window.reads("2 other updates"), window.texts().toString());

            assertTrue(window.reads("1 trivial folded"), window.texts().toString());
            window.keys(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.T);
            assertTrue(window.reads("1 trivial shown"), window.texts().toString());

            assertFalse(window.reads("Last ferry"));
            window.keys(KeyCode.END, KeyCode.ENTER);
            assertTrue(window.reads("Last ferry"), window.texts().toString());
            window.keys(KeyCode.END, KeyCode.ENTER);
            assertFalse(isOpen(window), "Enter goes to the update");
            assertEquals(
                    "Last ferry",
                    window.state().current().orElseThrow().update().title());
        }
    }

    @Test
    void aCaptureIsComparedWithTheOneBeforeItOrWithAnother() throws IOException {
        try (TestWindow window = open(990)) {
            window.click(capture(window, "14 May, 13:10"));
            assertTrue(
                    chips(window).contains("figure: Six → Ten"), chips(window).toString());
            assertFalse(chips(window).contains("negation dropped: not"));
            window.click(capture(window, "14 May, 14:00"));
            assertFalse(window.reads("SHA-256"));
            window.keys(KeyCode.H);
            assertTrue(window.reads("SHA-256"), "on demand");
            window.keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SHIFT, KeyCode.ENTER);
            List<String> all = chips(window);
            assertTrue(all.contains("figure: Six → Ten"), all.toString());
            assertTrue(all.contains("negation dropped: not"), all.toString());

            window.click(choice(window, "Gone"));
            assertEquals(List.of("gone in the capture of 14 May 2024, 14:00 UTC"), chips(window));
            window.click(choice(window, "Negation"));
            assertTrue(chips(window).contains("negation dropped: not"));
            assertFalse(window.reads("Lights go out"));
            window.keys(KeyCode.ESCAPE);
            assertFalse(isOpen(window));
        }
    }

    @Test
    void aBlogWithFewerCapturesCanFollowOneWithMore() throws IOException {
        try (TestWindow window = open(1280)) {
            window.keys(KeyCode.ESCAPE);
            FxThread.run(() -> window.model.documents().closeAll());
            window.settle();
            window.open(
                    page("a.html", "12:30", "Storm live: the harbour closes", LIGHTS, FERRY),
                    page("b.html", "13:10", "Storm live: the harbour closes", BUSES, LIGHTS, FERRY));
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT7);
            window.settle();
            assertTrue(
                    window.reads("2 captures of one live blog"), window.texts().toString());
            List<String> chosen = FxThread.call(() -> Nodes.seen(window.window)
                    .filter(ComboBox.class::isInstance)
                    .map(list -> String.valueOf(((ComboBox<?>) list).getValue()))
                    .toList());
            assertEquals(List.of("14 May, 12:30", "14 May, 13:10"), chosen);
            CapturePair pair = CapturePair.lastOf(
                    window.state().timeline().history().histories().getFirst());
            assertEquals(pair, pair.reaching(2), "a row of the other live blog may still be in sight");
        }
    }

    @Test
    void theInspectorTellsAllVersionsOfTheCurrentUpdate() throws IOException {
        try (TestWindow window = open(1280)) {
            window.click("All 3 versions");
            assertFalse(isOpen(window), "the versions stand beside the timeline");
            window.awaitText("VERSIONS · 3");
            assertEquals(
                    List.of("14 May 2024, 14:00 UTC", "14 May 2024, 13:10 UTC", "14 May 2024, 12:30 UTC"),
                    versions(window));
            assertTrue(
                    chips(window).containsAll(List.of("negation dropped: not", "figure: Six → Ten")),
                    chips(window).toString());

            window.click("14 May 2024, 13:10 UTC");
            assertTrue(isOpen(window));
            assertTrue(
                    chips(window).contains("figure: Six → Ten"), chips(window).toString());
            assertFalse(chips(window).contains("negation dropped: not"), "that came with the next capture");
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.END);
            window.settle();
            assertEquals(
                    "Last ferry",
                    window.state().current().orElseThrow().update().title());
            assertEquals(List.of(), versions(window), "it never changed");
        }
    }

    private static List<String> versions(TestWindow window) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .filter(node -> node instanceof Hyperlink
                        && node.getParent().getStyleClass().contains("history-version"))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    @Test
    void whatWasCitedIsHeldAgainstTheNewestCapture() throws IOException {
        try (TestWindow window = new TestWindow(1280, 800)) {
            window.open(page("1.html", "12:30", "Storm live: the harbour closes", quoting("not "), LIGHTS, FERRY));
            window.keys(KeyCode.HOME, KeyCode.ENTER);
            window.keys(KeyCode.SHIFT, KeyCode.C);
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.END, KeyCode.S);
            assertEquals(1, window.saved.getLast().citations().byDocument().size(), window.desktop.text);
            window.open(page("2.html", "13:10", "Storm live: the harbour closes", quoting(""), LIGHTS, FERRY));
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT7);
            assertTrue(
                    window.reads("1 needs a look · 1 is as you took it"),
                    window.texts().toString());
            assertTrue(window.reads("reworded"), window.texts().toString());
            assertTrue(
                    window.reads("Mara Lindqvist · 12:20 · cited"),
                    window.texts().toString());
            assertTrue(window.reads("12:00 · starred"), window.texts().toString());
        }
    }

    @Test
    void aNarrowWindowSaysTooThatSomethingCitedNeedsALook() throws IOException {
        try (TestWindow window = open(900)) {
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.HOME, KeyCode.S);
            window.keys(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.S);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT7);
            assertTrue(window.reads("Cited 2 · 1 needs a look"), window.texts().toString());
        }
    }

    @Test
    void bothVersionsStandSideBySide() throws IOException {
        try (TestWindow window = open(1280)) {
            assertTrue(words(window).contains("Ten boats will not leave the pier , the office says."), "woven");
            window.click("Side by side");
            List<String> sides = words(window);
            assertTrue(sides.contains("Ten boats will not leave the pier, the office says."), sides::toString);
            assertTrue(sides.contains("Ten boats will leave the pier , the office says."), sides::toString);
            assertTrue(window.reads("not in the newer capture"), window.texts().toString());
            window.click("In the text");
            assertFalse(words(window).contains("Ten boats will leave the pier , the office says."));
        }
    }

    private static List<String> words(TestWindow window) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .filter(PassageView.class::isInstance)
                .map(view -> Nodes.seen(view)
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .collect(Collectors.joining()))
                .toList());
    }

    @Test
    void aStarOnAnUpdateOfSeveralVersionsIsOnePassage() throws IOException {
        try (TestWindow window = open(1280)) {
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.S);
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT7);
            assertTrue(window.reads("1 passage"), window.texts().toString());
            assertTrue(window.reads("1 needs a look"), window.texts().toString());
        }
    }

    @Test
    void aPassageIsKeptAsItWasOrTakesTheNewWords() throws IOException {
        try (TestWindow window = new TestWindow(1280, 800)) {
            window.open(page("1.html", "12:30", "Storm live: the harbour closes", quoting("not "), LIGHTS, FERRY));
            window.keys(KeyCode.HOME, KeyCode.ENTER);
            window.keys(KeyCode.SHIFT, KeyCode.C);
            window.open(page("2.html", "13:10", "Storm live: the harbour closes", quoting(""), LIGHTS, FERRY));
            assertTrue(
                    window.reads("1 passage that you cited, exported, starred or noted needs a look"),
                    window.texts().toString());
            window.click("What you cited");
            window.click("Keep");
            assertTrue(window.reads("KEPT AS YOU TOOK THEM"), window.texts().toString());
            assertTrue(window.reads("None needs a look"), window.texts().toString());
            assertTrue(window.reads("reworded since"), window.texts().toString());

            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertTrue(window.reads("1 needs a look"), window.texts().toString());
            window.click("Take the new");
            assertTrue(
                    window.reads("SAME AS WHEN YOU TOOK THEM"), window.texts().toString());
            assertEquals(List.of("We will leave the pier before the morning"), remembered(window));
            window.keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(List.of("We will not leave the pier before the morning,"), remembered(window));
        }
    }

    private static List<String> remembered(TestWindow window) {
        return window.saved.getLast().citations().byDocument().values().stream()
                .flatMap(own -> own.values().stream())
                .map(Citation::text)
                .toList();
    }

    @Test
    void whatWasCitedLastWeekIsHeldAgainstANewerCopyAlone() throws IOException {
        UserData added;
        try (SessionStore store = new SessionFolder(folder.resolve("state"));
                TestWindow window = new TestWindow(store, UserData.NONE)) {
            FxThread.run(() -> window.model.session().start(false));
            window.open(page("live.html", "12:30", "Storm live: the harbour closes", quoting("not "), LIGHTS, FERRY));
            window.keys(KeyCode.HOME, KeyCode.S, KeyCode.ENTER);
            window.keys(KeyCode.SHIFT, KeyCode.C);
            added = window.saved.getLast();
            FxThread.run(window.model.session()::close);
        }
        try (SessionStore store = new SessionFolder(folder.resolve("state"));
                TestWindow window = new TestWindow(store, added)) {
            FxThread.run(() -> window.model.session().loadRecent(List.of(), false));
            FxThread.run(() -> window.model.session().startLater());
            window.open(page("live.html", "13:10", "Storm live: the harbour closes", quoting(""), LIGHTS, FERRY));
            window.awaitText("2 passages that you cited, exported, starred or noted need a look");
            assertEquals(1, window.state().timeline().documents().size());
            window.click("What you cited");
            window.awaitText("2 captures of one live blog");
            // The list of what was cited is made off the FX thread.
            window.awaitText("2 need a look");
            window.awaitText("quotation dropped: not");
            assertTrue(chips(window).contains("quotation dropped: not"), chips(window)::toString);
        }
    }

    @Test
    void withoutTheOlderCopyTheWordsThatAreRememberedAreEnough() throws IOException {
        UserData added;
        try (TestWindow window = new TestWindow(1280, 800)) {
            window.open(page("1.html", "12:30", "Storm live: the harbour closes", quoting("not "), LIGHTS, FERRY));
            window.keys(KeyCode.HOME, KeyCode.ENTER);
            window.keys(KeyCode.SHIFT, KeyCode.C);
            added = window.saved.getLast();
        }
        try (TestWindow window = new TestWindow(SessionStore.NONE, added)) {
            window.open(page("2.html", "13:10", "Storm live: the harbour closes", quoting(""), LIGHTS, FERRY));
            window.awaitText("needs a look");
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT7);
            window.awaitText("No other copy of this live blog is open or kept.");
            assertTrue(window.reads("Take the new"), window.texts().toString());
            FxThread.join(() -> window.model.documents().closeAll());
            window.settle();
            assertFalse(isOpen(window));
        }
    }

    private static String quoting(String not) {
        return boats("12:20", "“We will " + not + "leave the pier before the morning,” Mara Lindqvist said.");
    }

    @Test
    void oneCaptureHasNoHistory() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page(
                    "1.html",
                    "12:30",
                    "Storm live: the harbour closes",
                    boats("12:20", "Six boats are there."),
                    LIGHTS,
                    FERRY));
            window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT7);
            assertFalse(isOpen(window));
            window.awaitText("History needs two captures of one live blog");
        }
    }
}
