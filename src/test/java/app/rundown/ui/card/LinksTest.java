package app.rundown.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import app.rundown.ui.Mouse;
import app.rundown.ui.Nodes;
import app.rundown.ui.TestWindow;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.state.FilterChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the links of updates: the window says where they lead before anyone goes there. */
@Timeout(60)
class LinksTest {
    @TempDir
    private Path folder;

    private String page = "";

    @BeforeEach
    void writeThePage() throws IOException {
        page = Files.writeString(folder.resolve("regatta.html"), """
            <html><head><title>Regatta live</title><link rel='canonical' \
            href='https://gazette.example/live'></head><body><main><h1>Regatta</h1><section>\
            <article><time datetime='2021-07-03T20:50:00Z'>20:50</time><h2>The last lap</h2>\
            <p>The jury said “the crew must turn round, as <a href='https://rules.example/seven'>rule \
            seven</a> has it” and let the crew go on.</p>\
            <p>Nobody minds <a href='javascript:alert(1)'>this trick</a> here, nor the band.</p>\
            <aside class='related'><a href='/other'>How the rules of the regatta came to \
            be</a></aside></article>\
            <article><time datetime='2021-07-03T20:40:00Z'>20:40</time><h2>The lap before</h2>\
            <p>The wind is light and the band plays.</p></article>\
            <article><time datetime='2021-07-03T20:30:00Z'>20:30</time><h2>The start</h2>\
            <p>All boats are at the line.</p></article>\
            </section></main></body></html>\
            """).toString();
    }

    /** Returns all nodes of the popup windows. */
    private static Stream<Node> popped() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof javafx.stage.PopupWindow && window.isShowing())
                .flatMap(window -> Nodes.all(window.getScene().getRoot()));
    }

    private static List<String> popupTexts() {
        return FxThread.call(() -> popped().map(node -> node instanceof Text text
                        ? text.getText()
                        : node instanceof Labeled labeled ? labeled.getText() : "")
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList());
    }

    private static void press(TestWindow window, String text) {
        FxThread.run(() -> popped().filter(node -> node instanceof Button button && text.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        window.settle();
    }

    @Test
    void aClickTellsWhereItLeadsBeforeTheBrowserIsAsked() {
        try (TestWindow window = new TestWindow()) {
            window.open(page);
            Mouse mouse = new Mouse(window);
            mouse.click("rule seven");
            assertTrue(
                    popupTexts().containsAll(List.of("rules.example", "https://rules.example/seven")),
                    popupTexts().toString());
            assertEquals(List.of(), window.desktop.browsed);
            press(window, "Open in browser");
            assertEquals(List.of("https://rules.example/seven"), window.desktop.browsed);
            assertFalse(popupTexts().contains("rules.example"), "the popup must be closed");
            mouse.click("rule seven");
            press(window, "Copy address");
            assertEquals("https://rules.example/seven", window.desktop.text);
            assertEquals(1, window.desktop.browsed.size());
        }
    }

    @Test
    void pointingAtItTellsTheAddressAtOnce() {
        try (TestWindow window = new TestWindow()) {
            window.open(page);
            Mouse mouse = new Mouse(window);
            mouse.moveTo("rule seven");
            assertTrue(FxThread.call(() -> Window.getWindows().stream()
                    .anyMatch(popup -> popup instanceof Tooltip tip
                            && tip.isShowing()
                            && "https://rules.example/seven".equals(tip.getText()))));
            mouse.moveTo("The jury");
            assertFalse(FxThread.call(() ->
                    Window.getWindows().stream().anyMatch(popup -> popup instanceof Tooltip tip && tip.isShowing())));
        }
    }

    @Test
    void whatIsNoAddressOfTheWebIsToldAndNotOpened() {
        try (TestWindow window = new TestWindow()) {
            window.open(page);
            new Mouse(window).click("this trick");
            assertTrue(
                    popupTexts().contains("javascript:alert(1)"), popupTexts().toString());
            assertFalse(popupTexts().contains("Open in browser"));
            press(window, "Copy address");
            assertEquals("javascript:alert(1)", window.desktop.text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bank.example&#x202e;/seven",
                "https://bank&#7;.example/seven",
                "https://bank&#x200f;.example"
            })
    void aHostThatHidesACharacterIsToldAndNotOpened(String address) throws IOException {
        Path hiding = Files.writeString(
                folder.resolve("hiding.html"),
                Files.readString(Path.of(page)).replace("https://rules.example/seven", address));
        try (TestWindow window = new TestWindow()) {
            window.open(hiding.toString());
            new Mouse(window).click("rule seven");
            assertFalse(popupTexts().contains("Open in browser"));
            assertTrue(
                    popupTexts().stream().anyMatch(text -> text.contains("a character that no host may have")),
                    popupTexts().toString());
            window.keys(KeyCode.ESCAPE, KeyCode.O);
            assertTrue(window.reads("this trick"));
            assertTrue(window.reads("a character that no host may have"));
        }
    }

    @Test
    void aTeaserTellsWhatItOpens() {
        try (TestWindow window = new TestWindow()) {
            window.open(page);
            Node link = window.find(
                    node -> node instanceof Hyperlink hyperlink && "opens gazette.example".equals(hyperlink.getText()));
            assertEquals("Teaser of another article, opens https://gazette.example/other", link.getAccessibleText());
            window.click(link);
            press(window, "Open in browser");
            assertEquals(List.of("https://gazette.example/other"), window.desktop.browsed);
        }
    }

    @Test
    void theKeyboardFindsThemInAList() {
        try (TestWindow window = new TestWindow()) {
            window.open(page);
            window.keys(KeyCode.O);
            assertTrue(window.texts()
                    .containsAll(List.of(
                            "rule seven",
                            "rules.example",
                            "https://rules.example/seven",
                            "this trick",
                            "javascript:alert(1)",
                            "gazette.example")));
            assertEquals(
                    "Open in browser: https://rules.example/seven",
                    window.focused().getAccessibleText());
            window.keys(KeyCode.SPACE);
            assertEquals(List.of("https://rules.example/seven"), window.desktop.browsed);
            assertFalse(window.reads("Links of the update"));
            window.keys(KeyCode.DOWN);
            window.keys(KeyCode.O);
            assertTrue(window.reads("The current update has none."));
        }
    }

    @Test
    void quotesHitsLinksAndSelectionShareOneText() {
        try (TestWindow window = new TestWindow()) {
            window.open(page);
            FxThread.run(
                    () -> window.model.filter().changeFilter(filter -> FilterChanges.words(filter, List.of("seven"))));
            window.settle();
            Mouse mouse = new Mouse(window);
            mouse.drag("turn round", " has it");
            HighlightedText text = mouse.text("rule seven");
            FxThread.run(() -> {
                TextFlow flow = (TextFlow) text.getChildrenUnmodifiable().stream()
                        .filter(TextFlow.class::isInstance)
                        .findFirst()
                        .orElseThrow();
                assertEquals(
                        List.of(text.styled().text()),
                        flow.getChildren().stream()
                                .map(node -> ((Text) node).getText())
                                .toList());
                for (String light : List.of("this-tint", "this-line", "hit", "selected-words", "link-line")) {
                    assertEquals(
                            1,
                            text.getChildrenUnmodifiable().stream()
                                    .filter(node -> node.isVisible()
                                            && node.getStyleClass().contains(light))
                                    .count(),
                            light);
                }
            });
            assertEquals(List.of(), window.desktop.browsed);
        }
    }
}
