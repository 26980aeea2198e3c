package app.rundown.ui.card;

import static app.rundown.ui.TestWindow.LIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.FxThread;
import app.rundown.ui.Mouse;
import app.rundown.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks the menu of a card: what the right button offers depends on what was clicked. */
@Timeout(60)
class CardMenuTest {
    private static final String QUOTE = "one of the largest oil producers";
    private static final List<String> UPDATE = List.of(
            "Copy update with citation",
            "Copy citation of the update",
            "Tick for export",
            "Star",
            "Write a note…",
            "-",
            "Tick all that is shown",
            "Untick all",
            "-",
            "Undo",
            "Redo",
            "-",
            "Go to a time…");

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the words of its items, with a dash for each separator. */
    private static List<String> offered() {
        return FxThread.call(() -> menu().getItems().stream()
                .map(item -> item instanceof SeparatorMenuItem ? "-" : Objects.requireNonNull(item.getText()))
                .toList());
    }

    private static void choose(TestWindow window, String text) {
        FxThread.run(() -> {
            ContextMenu menu = menu();
            MenuItem item = menu.getItems().stream()
                    .filter(i -> text.equals(i.getText()))
                    .findFirst()
                    .orElseThrow();
            menu.hide();
            item.fire();
        });
        window.settle();
    }

    @Test
    void ticksStarsAndCopiesTheUpdateItWasAskedOn() {
        try (TestWindow window = new TestWindow(700, 560)) {
            window.open(LIVE);
            Mouse mouse = new Mouse(window);
            mouse.menu("Energy came up");
            assertEquals(UPDATE, offered());
            String update = Objects.requireNonNull(window.state().update());
            assertEquals(
                    "Putin Puts the Oil Market on the Agenda",
                    window.state().current().orElseThrow().update().headline());
            choose(window, "Star");
            assertTrue(window.state().starred().contains(update));
            mouse.menu("Energy came up");
            choose(window, "Tick for export");
            assertTrue(window.state().ticked().contains(update));
            mouse.menu("Reporters heard");
            choose(window, "Copy update with citation");
            assertTrue(window.desktop.text.contains("Pompeo Leaves Putin Meeting"), window.desktop.text);
            assertFalse(window.desktop.text.contains("Oil Market"), "the menu was opened on another update");
            mouse.menu("Energy came up");
            assertEquals(
                    List.of("Copy update with citation", "Copy citation of the update", "Untick", "Take the star off"),
                    offered().subList(0, 4));
            choose(window, "Copy citation of the update");
            assertTrue(
                    window.desktop.text.startsWith("“Putin Puts the Oil Market on the Agenda”, "), window.desktop.text);
            mouse.menu("Energy came up");
            choose(window, "Untick");
            assertEquals(0, window.state().ticked().size());
        }
    }

    @Test
    void offersTheQuoteAndTheSelectedWordsThatItWasAskedOn() {
        try (TestWindow window = new TestWindow(700, 560)) {
            window.open(LIVE);
            Mouse mouse = new Mouse(window);
            mouse.menu(QUOTE);
            assertEquals(
                    List.of("Show quote in the inspector", "Copy the quote's citation", "Note on the quote…", "-"),
                    offered().subList(0, 4));
            choose(window, "Copy the quote's citation");
            assertTrue(window.desktop.text.contains(QUOTE), window.desktop.text);
            assertFalse(window.desktop.text.contains("Energy came up"), window.desktop.text);
            mouse.menu(QUOTE);
            choose(window, "Show quote in the inspector");
            assertEquals(QUOTE, Objects.requireNonNull(window.state().quote()).text());
            mouse.drag("Energy", "came up");
            mouse.menu("first minutes");
            assertEquals("Copy selected words", offered().getFirst());
            choose(window, "Copy selected words");
            assertEquals("Energy ", window.desktop.text);
        }
    }

    @Test
    void aLinkTellsWhereItLeadsBeforeItIsOpened(@TempDir Path folder) throws IOException {
        String page = Files.writeString(folder.resolve("ferry.html"), """
            <html><head><title>Ferry live</title><link rel='canonical' \
            href='https://gazette.example/live'></head><body><main><h1>Ferry</h1><section>\
            <article><time datetime='2021-07-03T20:50:00Z'>20:50</time><h2>Boat three</h2>\
            <p>The third boat is the largest of them all, and takes the school as well as the band: see <a \
            href='https://boats.example/three'>its plan</a> or <a \
            href='javascript:alert(1)'>that</a>.</p></article>\
            <article><time datetime='2021-07-03T20:40:00Z'>20:40</time><h2>Boat two</h2>\
            <p>It is late, as there is fog over the river, and nobody minds.</p></article>\
            <article><time datetime='2021-07-03T20:30:00Z'>20:30</time><h2>Boat one</h2>\
            <p>All who wait at the pier are on board by now.</p></article>\
            </section></main></body></html>\
            """).toString();
        try (TestWindow window = new TestWindow(700, 560)) {
            window.open(page);
            Mouse mouse = new Mouse(window);
            mouse.menu("its plan");
            assertEquals(
                    List.of("Open link…", "Copy link address", "-"), offered().subList(0, 3));
            choose(window, "Copy link address");
            assertEquals("https://boats.example/three", window.desktop.text);
            mouse.menu("its plan");
            choose(window, "Open link…");
            assertEquals(List.of(), window.desktop.browsed);
            assertTrue(FxThread.call(() -> Window.getWindows().stream()
                    .anyMatch(popup ->
                            popup.isShowing() && popup.getScene().getRoot().lookup(".link-box") != null)));
            FxThread.run(() -> Window.getWindows().stream()
                    .filter(javafx.stage.PopupWindow.class::isInstance)
                    .toList()
                    .forEach(Window::hide));
            mouse.menu("that");
            assertEquals("Copy link address", offered().getFirst());
            FxThread.run(() -> menu().hide());
        }
    }

    @Test
    void whatWasChosenCanBeTakenBackWithoutAKey() {
        try (TestWindow window = new TestWindow(700, 560)) {
            window.open(LIVE);
            Mouse mouse = new Mouse(window);
            mouse.menu("Energy came up");
            choose(window, "Tick all that is shown");
            assertEquals(24, window.state().ticked().size());
            mouse.menu("Energy came up");
            choose(window, "Untick all");
            assertEquals(0, window.state().ticked().size());
            mouse.menu("Energy came up");
            choose(window, "Undo: unticked 24 updates");
            assertEquals(24, window.state().ticked().size());
            mouse.menu("Energy came up");
            choose(window, "Redo: unticked 24 updates");
            assertEquals(0, window.state().ticked().size());
            mouse.menu("Energy came up");
            choose(window, "Go to a time…");
            assertTrue(window.window.isCovered());
        }
    }

    @Test
    void itsWordsGrowWithTheText() {
        try (TestWindow window = new TestWindow(700, 560)) {
            window.open(LIVE);
            FxThread.run(() -> window.preferences.change(settings -> settings.withReadingPreferences(
                    settings.readingPreferences().larger().larger().larger())));
            window.settle();
            new Mouse(window).menu("Trump Would Welcome");
            double scale = window.preferences.now().readingPreferences().textSize() / 100.0;
            assertTrue(scale > 1);
            assertEquals(
                    13 * scale,
                    FxThread.call(() -> ((javafx.scene.control.Label)
                                    menu().getScene().getRoot().lookup(".label"))
                            .getFont()
                            .getSize()),
                    0.01);
            FxThread.run(() -> menu().hide());
        }
    }

    @Test
    void theMenuKeyAsksForTheCurrentUpdate() {
        try (TestWindow window = new TestWindow(700, 560)) {
            window.open(LIVE);
            FxThread.run(() -> window.focused()
                    .fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null)));
            assertEquals(UPDATE, offered());
            choose(window, "Star");
            assertEquals(
                    List.of(window.state().update()), List.copyOf(window.state().starred()));
        }
    }
}
