package app.rundown.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.timeline.Has;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import app.rundown.ui.control.DoubtLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens two copies of one live blog in the window. */
class HistoryWindowTest {
    private static final String FERRY =
            entry("b1", "12:00", "Last ferry", "The ferry came back with forty passengers, who had to wait ashore.");
    private static final String LIGHTS =
            entry("b2", "12:10", "Lights go out", "The old town has no power since the wind tore down a mast.");

    @TempDir
    private Path folder;

    private static String entry(String id, String clock, String headline, String words) {
        return "<article id='" + id + "'><time datetime='2024-05-14T" + clock + ":00Z'>" + clock + "</time><h2>"
                + headline + "</h2><p>" + words + "</p></article>";
    }

    private static String boats(String clock, String number) {
        return entry("b3", clock, "Boats tied up", number + " boats are tied up at the pier, the harbour office says.");
    }

    private String page(String name, String... entries) throws IOException {
        String html = "<html lang='en'><head><title>Storm live: the harbour closes</title><link rel='canonical'"
                + " href='https://harbour.example/live'></head><body><h1>Storm live: the harbour closes</h1>"
                + String.join("\n", entries) + "</body></html>";
        return Files.writeString(folder.resolve(name), html).toString();
    }

    @Test
    void showsEachUpdateOnceAndSaysWhatBecameOfIt() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page("old.html", boats("12:20", "Six"), LIGHTS, FERRY));
            window.open(page("now.html", boats("12:25", "Eight"), FERRY));
            assertEquals(List.of("12:25", "12:10", "12:00"), window.clocks());
            List<String> texts = window.texts();
            assertTrue(texts.stream().anyMatch(text -> text.contains("figure: Six → Eight")), texts::toString);
            assertTrue(texts.stream().anyMatch(text -> text.contains("retimed: 12:20 → 12:25")), texts::toString);
            assertTrue(window.reads("gone in the capture of “now.html”"), texts::toString);
            assertEquals(Set.of("moved"), states(window, "retimed: 12:20 → 12:25"));
            assertEquals(Set.of(), states(window, "figure: Six → Eight"), "in amber, to look at twice");
            assertEquals(Set.of("gone"), states(window, "gone in the capture"));
            assertTrue(window.reads("Live blog · 2 captures · 3 updates"), texts::toString);
            assertEquals("Storm live: the harbour closes – Rundown", WindowTitle.of(window.state()));
            assertTrue(texts.indexOf("Gone") < texts.indexOf("Ticked"), texts::toString);
            assertEquals(
                    1,
                    FxThread.call(() -> texts.stream()
                            .filter("Storm live: the harbour closes"::equals)
                            .count()));
        }
    }

    /** Returns the states of the link on a card that give it another colour than amber. */
    private static Set<String> states(TestWindow window, String what) {
        Node link = window.find(
                node -> node instanceof DoubtLink doubt && doubt.getText().startsWith(what));
        return FxThread.call(() -> link.getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .filter(Set.of("moved", "gone")::contains)
                .collect(Collectors.toSet()));
    }

    @Test
    void theSameChangeInHeadlineAndWordsIsToldOnce() throws IOException {
        try (TestWindow window = new TestWindow()) {
            String words = "%s boats are tied up at the pier, the harbour office says.";
            window.open(page("old.html", entry("b3", "12:20", "Six boats are in", words.formatted("Six")), FERRY));
            window.open(page("now.html", entry("b3", "12:20", "Eight boats are in", words.formatted("Eight")), FERRY));
            List<String> told = window.texts().stream()
                    .filter(text -> text.startsWith("figure:"))
                    .toList();
            assertEquals(1, told.size(), told::toString);
            assertTrue(told.getFirst().startsWith("figure: Six → Eight · 2×"), told::toString);
        }
    }

    @Test
    void changedUpdatesAreAFilter() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page("old.html", boats("12:20", "Six"), LIGHTS, FERRY));
            window.open(page("now.html", boats("12:20", "Eight"), FERRY));

            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(filter -> filter.but().has(Set.of(Has.GONE)).done()));
            window.settle();
            assertEquals(List.of("12:10"), window.clocks());
        }
    }

    @Test
    void aStarOnAnOlderCopyIsOnTheUpdateAsTheNewestShowsIt() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page("old.html", plain(boats("12:20", "Six")), plain(FERRY)));
            window.keys(KeyCode.S);
            assertEquals(1, window.state().starred().size());
            window.open(page("now.html", plain(boats("12:20", "Eight")), plain(FERRY)));
            assertEquals(List.of("12:20", "12:00"), window.clocks());
            String shown = window.state().shown().entries().getFirst().id();
            assertEquals(Set.of(shown), window.state().starred());
            window.keys(KeyCode.HOME, KeyCode.S);
            assertEquals(Set.of(), window.state().starred());
        }
    }

    /** Takes the entry's own address away. */
    private static String plain(String entry) {
        return entry.replaceFirst(" id='[^']*'", "");
    }

    @Test
    void whereOnlyTheAddressAgreesTheWindowAsks() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page("old.html", boats("12:20", "Six"), FERRY));
            window.open(page(
                    "now.html",
                    entry(
                            "c3",
                            "13:20",
                            "No buses before six",
                            "No bus leaves the square before six, the company says."),
                    entry(
                            "c2",
                            "13:10",
                            "Old bridge is closed to cars",
                            "The old bridge is closed to all but those who walk."),
                    entry("c1", "13:00", "School opens its gym for all", "The school opens its gym for all tonight.")));
            window.awaitText("Is this the same live blog? It has the address of “Storm live: the harbour closes”");
            assertEquals(0, window.state().timeline().history().histories().size());
            window.click("The same");
            window.await(state -> state.timeline().history().histories().size() == 1);
            assertTrue(window.reads("Live blog · 2 captures"), window.texts()::toString);
            assertFalse(window.reads("Is this the same live blog"));
            assertEquals(
                    1,
                    FxThread.call(() -> window.model.session().snapshot())
                            .answers()
                            .given()
                            .size());
        }
    }

    @Test
    void theOlderVersionOfAQuoteIsNoOtherWording() throws IOException {
        String sail = "<p>“We will not sail again before the whole of the pay is settled%s,” union leader Maria Holm"
                + " told reporters.</p>";
        String gate = entry(
                "b5",
                "12:40",
                "Holm at the gate",
                "“We will not sail again before all of the pay is settled,” Maria Holm said.");
        try (TestWindow window = new TestWindow(1280, 900)) {
            window.open(page("old.html", entry("b4", "12:20", "Crews stay ashore", sail.formatted("")), FERRY));
            window.open(page("now.html", entry("b4", "12:20", "Crews stay ashore", sail.formatted(" at last")), FERRY));
            inspectFirst(window);
            assertTrue(window.reads("We will not sail again before the whole of the pay is settled at last"));
            assertTrue(window.reads("VERSIONS · 2"), window.texts()::toString);
            assertFalse(window.reads("ALSO WORDED"), window.texts()::toString);
        }
        try (TestWindow window = new TestWindow(1280, 900)) {
            window.open(page("old.html", gate, entry("b4", "12:20", "Crews stay ashore", sail.formatted("")), FERRY));
            window.open(page(
                    "now.html", gate, entry("b4", "12:20", "Crews stay ashore", sail.formatted(" at last")), FERRY));
            inspectFirst(window);
            assertTrue(window.reads("ALSO WORDED · 1"), "of the other update only, and once: " + window.texts());
        }
    }

    /** Inspects the first quote of the first update that is shown. */
    private static void inspectFirst(TestWindow window) {
        FxThread.run(() -> window.model
                .navigation()
                .inspect(window.model
                        .state()
                        .now()
                        .shown()
                        .entries()
                        .getFirst()
                        .quotes()
                        .getFirst()));
        window.settle();
    }

    @Test
    void oneCopyHasNoHistory() throws IOException {
        try (TestWindow window = new TestWindow()) {
            window.open(page("old.html", boats("12:20", "Six"), LIGHTS, FERRY));
            assertFalse(window.reads("copies"));
            assertFalse(window.reads("Changed"));
        }
    }
}
