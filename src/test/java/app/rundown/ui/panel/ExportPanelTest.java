package app.rundown.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.Format;
import app.rundown.export.evidence.EcdsaSigner;
import app.rundown.store.SigningKeyFile;
import app.rundown.ui.FxThread;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the panel of exports: what is chosen, as what, and what it says about the file. */
class ExportPanelTest {
    @TempDir
    private Path folder;

    private static String row(Format format) {
        return format.label() + ", for " + format.takers();
    }

    @Test
    void theArrowsChooseAFormatAndItIsRemembered() {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            assertEquals(row(Format.MARKDOWN), window.focused().getAccessibleText());
            window.keys(KeyCode.DOWN);
            assertEquals(row(Format.HTML), window.focused().getAccessibleText());
            window.awaitText(".html · ");
            window.desktop.target = Optional.of(folder.resolve("page.html"));
            window.keys(KeyCode.ENTER);
            window.await(state -> state.notices().stream()
                    .anyMatch(notice -> notice.sentence().startsWith("Written to")));
            assertTrue(window.desktop.suggested.endsWith(".html"));
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            assertEquals(row(Format.HTML), window.focused().getAccessibleText());
            assertTrue(((ToggleButton) window.focused()).isSelected());
        }
    }

    @Test
    void aLongTitleEndsWithAWholeWordInTheNameOfTheFile() throws Exception {
        String blog = Files.readString(Path.of(TestWindow.LIVE))
                .replace("With Lavrov and Putin", "With Lavrov, in the Evening With Putin as Well");
        try (TestWindow window = new TestWindow()) {
            window.open(Files.writeString(folder.resolve("storm.txt"), blog).toString());
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            window.awaitText("LIVE-UPDATES-Pompeo-in-Sochi-for-Talks-With-Lavrov-in-the.md · ");
        }
    }

    @Test
    void tickedComesFirstAndAllIsOneClickAway() throws Exception {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.HOME, KeyCode.X, KeyCode.DOWN, KeyCode.X);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            window.awaitText("-2-updates.md · ");
            window.awaitText("2 of 24 updates");
            assertTrue(window.reads("Ticked updates, with their "));
            window.click("All 24");
            window.awaitText("all 24 updates");
            assertFalse(window.reads("-2-updates.md"));
            Path target = folder.resolve("all.md");
            window.desktop.target = Optional.of(target);
            window.click("Save…");
            window.await(state -> state.notices().stream()
                    .anyMatch(notice -> notice.sentence().startsWith("Written to")));
            assertTrue(Files.readString(target).contains("all 24 updates"));
            assertTrue(window.reads("Written to “all.md”."));
            window.click("Show folder");
            assertEquals(List.of(folder.toUri().toString()), window.desktop.browsed);
        }
    }

    @Test
    void filesOfOneKindHaveDifferentNames() throws Exception {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            window.press(row(Format.CSV));
            window.awaitText("-Sochi-for-Talks-With-Lavrov-and-Putin.csv · ");
            window.press(row(Format.QUOTES));
            window.awaitText("-Sochi-for-Talks-With-Lavrov-and-Putin-quotes.csv · ");
        }
    }

    @Test
    void copyTakesTheFormatThatIsChosen() {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            window.press(row(Format.JSON));
            window.awaitText(".json · ");
            window.click(window.find(node -> node.getStyleClass().contains("copy-file")));
            assertTrue(window.desktop.text.startsWith("{"), window.desktop.text);
            assertTrue(window.reads("24 updates as JSON"));
        }
    }

    @Test
    void aWebPageIsShownAsItLooks() {
        try (TestWindow window = new TestWindow()) {
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            window.press(row(Format.HTML));
            window.awaitText(".html · ");
            HighlightedText quoting = (HighlightedText) window.find(node -> node instanceof HighlightedText text
                    && text.getStyleClass().contains("page-paragraph")
                    && !text.styled().quotes().isEmpty());
            TextRange quoted = quoting.styled().quotes().getFirst().range();
            assertTrue(
                    quoting.styled()
                            .text()
                            .substring(quoted.start(), quoted.end())
                            .contains(
                                    quoting.styled().quotes().getFirst().quote().text()),
                    quoting.styled().text());
            assertFalse(window.reads("<p>"));
        }
    }

    @Test
    void evidenceIsSignedWithTheKeyThatIsShown() throws Exception {
        try (TestWindow window = new TestWindow(folder)) {
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            assertFalse(window.reads("Sign with my key"));
            window.press(row(Format.WACZ));
            window.awaitText(".wacz · ");
            assertFalse(Files.exists(new SigningKeyFile(folder).path()));
            window.click("Sign with my key");
            window.click("With a request for a timestamp");
            window.awaitText("Your key: ");
            byte[] key = new SigningKeyFile(folder).keyPair().getPublic().getEncoded();
            assertTrue(window.reads(EcdsaSigner.fingerprint(key)));
            Path target = folder.resolve("e.wacz");
            window.desktop.target = Optional.of(target);
            window.click("Save…");
            window.await(state -> state.notices().stream()
                    .anyMatch(notice -> notice.sentence().contains("the request for a timestamp")));
            assertTrue(Files.readString(target, StandardCharsets.ISO_8859_1)
                    .contains(Base64.getEncoder().encodeToString(key)));
            assertTrue(Files.size(folder.resolve("e.wacz.tsq")) > 0);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            window.awaitText(EcdsaSigner.fingerprint(key));
        }
    }

    @Test
    void aTableIsShownInRowsAndColumns() {
        try (TestWindow window = new TestWindow(1280, 800)) {
            window.open(TestWindow.LIVE);
            window.keys(KeyCode.SHORTCUT, KeyCode.E);
            window.press(row(Format.QUOTES));
            window.awaitText(".csv · ");
            List<String> names = cells(window, "sheet-name");
            assertEquals("speaker", names.getFirst());
            List<String> cells = cells(window, "sheet-cell");
            assertEquals(0, cells.size() % names.size(), "whole rows");
            assertTrue(cells.contains("Sergey Lavrov"), cells::toString);
            assertTrue(cells.stream().noneMatch(cell -> cell.contains("\"\"")), "no marks of the file itself");
            assertTrue(window.reads("The preview ends here; the table goes on."));
            window.press(row(Format.JSON));
            window.awaitText(".json · ");
            assertFalse(window.reads("The preview ends here; the table goes on."));
        }
    }

    private static List<String> cells(TestWindow window, String styleClass) {
        return FxThread.call(() -> Nodes.seen(window.window)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .map(node -> ((Label) node).getText())
                .toList());
    }
}
