package app.rundown.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.store.Settings;
import app.rundown.ui.FxThread;
import app.rundown.ui.keys.Command;
import app.rundown.ui.state.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks the menus that macOS shows at the top of the screen; here they stand in a window. */
class SystemMenuBarTest {
    private final List<Command> chosen = new ArrayList<>();
    private final Preferences preferences = new Preferences(Settings.DEFAULT, settings -> {});
    private final TextField field = FxThread.call(() -> new TextField("words"));
    private final Stage stage = FxThread.call(Stage::new);
    private boolean covered;
    private SystemMenuBar bar = FxThread.call(() -> new SystemMenuBar(preferences, () -> covered, chosen::add));

    @BeforeEach
    void show() {
        FxThread.run(() -> {
            bar.setUseSystemMenuBar(false);
            stage.setScene(new Scene(new VBox(bar, field)));
            stage.show();
            bar.requestFocus();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private MenuItem item(String menu, String text) {
        return bar.getMenus().stream()
                .filter(candidate -> candidate.getText().equals(menu))
                .flatMap(found -> found.getItems().stream())
                .filter(candidate -> text.equals(candidate.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(menu + " has no " + text));
    }

    private void choose(String menu, String text) {
        FxThread.run(item(menu, text)::fire);
    }

    @Test
    void hasTheMenusOfAMacInTheirOrder() {
        assertEquals(
                List.of("File", "Edit", "View", "Window", "Help"),
                bar.getMenus().stream().map(MenuItem::getText).toList());
    }

    @Test
    void choosesCommands() {
        choose("File", "Export");
        choose("Help", "About the program");
        choose("Edit", "Undo your last change");
        assertEquals(List.of(Command.EXPORT, Command.ABOUT, Command.UNDO), chosen);
    }

    @Test
    void showsTheUsersKeysOnlyWithTheShortcutKey() {
        assertEquals(
                KeyCombination.valueOf("Shortcut+E"), item("File", "Export").getAccelerator());
        assertEquals(
                KeyCombination.valueOf("Shortcut+Shift+Z"), item("Edit", "Redo").getAccelerator());
        assertEquals(
                KeyCombination.valueOf("Ignore Shift+Shortcut+,"),
                item("View", "Settings").getAccelerator());
        assertNull(item("Help", "All keys").getAccelerator());
        FxThread.run(() -> preferences.change(
                settings -> settings.withKeys(Map.of("EXPORT", List.of("Ctrl+Shift+F3"), "SEARCH", List.of("S")))));
        assertEquals(
                KeyCombination.valueOf("Shortcut+Shift+F3"),
                item("File", "Export").getAccelerator());
        assertNull(item("Edit", "Search and filter").getAccelerator());
    }

    @Test
    void editsTheTextInWhichTheKeyboardIs() {
        FxThread.run(field::requestFocus);
        choose("Edit", "Tick all that is shown");
        assertEquals("words", FxThread.call(field::getSelectedText));
        assertEquals(List.of(), chosen);
    }

    @Test
    void isAtRestUnderAPanel() {
        covered = true;
        choose("File", "Export");
        assertEquals(List.of(), chosen);
    }

    @Test
    void minimizesTheWindow() {
        assertEquals(
                KeyCombination.valueOf("Shortcut+M"), item("Window", "Minimize").getAccelerator());
        choose("Window", "Minimize");
        assertEquals(true, FxThread.call(stage::isIconified));
    }
}
