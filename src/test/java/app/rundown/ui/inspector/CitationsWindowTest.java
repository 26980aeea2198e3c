package app.rundown.ui.inspector;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.ui.FxThread;
import app.rundown.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks how the window copies citations, and that it keeps the chosen style. */
@Timeout(60)
class CitationsWindowTest {
    private static SplitMenuButton button(TestWindow window) {
        return (SplitMenuButton) window.find(node -> "copy-quote".equals(node.getId()));
    }

    private static List<MenuItem> menu(TestWindow window) {
        return FxThread.call(() -> {
            SplitMenuButton button = button(window);
            // The menu itself might not fit on the small screen of the tests.
            button.fireEvent(new Event(MenuButton.ON_SHOWING));
            List<MenuItem> items = List.copyOf(button.getItems());
            return items;
        });
    }

    private static void choose(TestWindow window, String text) {
        MenuItem chosen = menu(window).stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
        FxThread.run(chosen::fire);
        window.settle();
    }

    /** Opens the live blog and goes to an update with a quote whose speaker is named. */
    private static String open(TestWindow window) {
        window.open(LIVE);
        window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        window.keys(KeyCode.J, KeyCode.J, KeyCode.J);
        return Objects.requireNonNull(window.state().quote()).text();
    }

    @Test
    void aMenuMayStayOpenWhileItsDocumentIsClosed() {
        try (TestWindow window = new TestWindow()) {
            open(window);
            Quote quote = Objects.requireNonNull(window.state().quote());
            List<MenuItem> items = menu(window);
            FxThread.run(() -> window.model.documents().closeAll());
            window.open(TestWindow.WRAP_UP);
            Quote other = window.state().quote();
            FxThread.run(() -> window.model.navigation().inspect(quote));
            assertEquals(other, window.state().quote(), "nothing of a closed document is inspected");
            assertTrue(window.reads("That quote is no longer there."));
            FxThread.run(() -> items.stream()
                    .filter(item -> String.valueOf(item.getText()).startsWith("Copy citation with"))
                    .forEach(MenuItem::fire));
            assertEquals("", window.desktop.text);
        }
    }

    @Test
    void aKeyCopiesTheUpdatesCitationAndItIsShown() {
        try (TestWindow window = new TestWindow()) {
            open(window);
            String headline = Objects.requireNonNull(
                    window.state().current().orElseThrow().update().headline());
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
            assertTrue(window.desktop.text.startsWith("“" + headline + "”, "), window.desktop.text);
            assertEquals(1, window.desktop.text.lines().count());
            String shown = window.texts().stream()
                    .filter(text -> text.startsWith("Copied: “"))
                    .findFirst()
                    .orElseThrow();
            String words = shown.substring("Copied: ".length()).replaceAll("\\s+", " ");
            int cut = words.indexOf('…');
            assertTrue(window.desktop.text.startsWith(words.substring(0, cut).strip()), shown);
            assertTrue(
                    window.desktop
                            .text
                            .strip()
                            .endsWith(words.substring(cut + 1).strip()),
                    shown);
        }
    }

    @Test
    void ofALongAddressOnlyTheSiteIsShown(@TempDir Path folder) throws IOException {
        String way = "https://harbour.example/live/2024/may/14/";
        String page = "<html lang='en'><!--\n Page saved with SingleFile \n url: " + way + "the-harbour-closes"
                + "\n saved date: Tue May 14 2024 12:30:00 GMT+0000 (UTC)\n--><head><title>Storm live</title></head>"
                + "<body><h1>Storm live</h1>"
                + Stream.of("12:20", "12:10", "12:00")
                        .map(clock -> "<article id='b" + clock + "'><time datetime='2024-05-14T" + clock + ":00Z'>"
                                + clock + "</time><h2>News of " + clock + "</h2><p>The crews on the northern mole wait"
                                + " for the tide of the evening.</p></article>")
                        .collect(Collectors.joining())
                + "</body></html>";
        try (TestWindow window = new TestWindow()) {
            window.open(Files.writeString(folder.resolve("storm.html"), page).toString());
            window.keys(KeyCode.HOME);
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
            assertTrue(window.desktop.text.contains(way), window.desktop.text);
            String shown = window.texts().stream()
                    .filter(text -> text.startsWith("Copied: “"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(shown.contains("https://harbour.example/…"), shown);
            assertFalse(shown.contains("closes"), shown);
        }
    }

    @Test
    void withNothingShownTheKeysSaySo() {
        try (TestWindow window = new TestWindow()) {
            window.open(LIVE);
            FxThread.run(() -> window.model
                    .filter()
                    .changeFilter(filter ->
                            filter.but().speakers(Set.of("Nobody At All")).done()));
            window.await(state -> state.shown().entries().isEmpty());
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
            assertTrue(window.reads("Citation: No update is shown."), window.texts()::toString);
            window.keys(KeyCode.SHORTCUT, KeyCode.M);
            assertTrue(window.reads("Note: No update is shown."), window.texts()::toString);
        }
    }

    @Test
    void theMenuOfTheButtonChoosesAStyleForAll() {
        try (TestWindow window = new TestWindow()) {
            String quote = open(window);
            assertEquals(
                    List.of("Plain text", "Markdown link", "Chicago", "APA", "MLA", "BibTeX"),
                    menu(window).stream().limit(6).map(MenuItem::getText).toList());
            choose(window, "Chicago");
            assertTrue(window.desktop.text.contains("“" + quote + "” quoted in “"), window.desktop.text);
            assertTrue(window.desktop.html.contains("<i>"), window.desktop.html);
            assertEquals("chicago", window.preferences.now().choices().get("citation"));
            assertTrue(((RadioMenuItem) menu(window).get(2)).isSelected());
            assertFalse(((RadioMenuItem) menu(window).get(0)).isSelected());
            String chicago = window.desktop.text;
            window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
            assertTrue(window.desktop.text.matches("“.+,” .+ \\(live blog\\), .+"), window.desktop.text);
            window.keys(KeyCode.SHIFT, KeyCode.C);
            assertEquals(chicago, window.desktop.text);
        }
    }

    @Test
    void theEvidenceAndTheWordsAloneAreOffered() {
        try (TestWindow window = new TestWindow()) {
            String quote = open(window);
            choose(window, "Copy citation with all evidence");
            assertTrue(
                    window.desktop.text.matches(".*SHA-256 [0-9a-f]{64}; time: .*; speaker: .*"), window.desktop.text);
            choose(window, "Copy the words only");
            assertEquals(quote, window.desktop.text);
        }
    }
}
