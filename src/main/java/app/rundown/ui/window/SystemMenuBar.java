package app.rundown.ui.window;

import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.KeyMap;
import app.rundown.ui.keys.KeyStroke;
import app.rundown.ui.state.Preferences;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/**
 * The menus at the top of the screen on macOS, where people look for every command. JavaFX puts the program's own menu,
 * with ⌘Q, before them. The keys are those of the user's {@link KeyMap}, but only the ones with ⌘: the system takes a
 * key of a menu before any field can.
 */
final class SystemMenuBar extends MenuBar {
    private final Map<Command, MenuItem> items = new EnumMap<>(Command.class);
    private final Consumer<Command> run;
    private final BooleanSupplier covered;

    /**
     * Creates the menus of a window.
     *
     * @param covered whether a panel covers the window; only the commands for text work then
     */
    SystemMenuBar(Preferences preferences, BooleanSupplier covered, Consumer<Command> run) {
        this.run = run;
        this.covered = covered;
        setUseSystemMenuBar(true);
        Menu file = menu("File", Command.OPEN, Command.OPEN_ADDRESS);
        part(file, Command.SAVE_WORK, Command.SAVE_WORK_AS, Command.ADD_WORK);
        part(file, Command.EXPORT);
        part(file, Command.CLOSE_DOCUMENT, Command.FORGET_DOCUMENT);
        Menu edit = menu("Edit", Command.UNDO, Command.REDO);
        part(edit, Command.COPY, Command.PASTE, Command.TICK_ALL, Command.TICK_NONE);
        part(edit, Command.SEARCH, Command.NEXT_HIT, Command.PREVIOUS_HIT, Command.GO_TO_TIME);
        Menu view = menu("View", Command.ORDER, Command.THEME);
        part(view, Command.TEXT_LARGER, Command.TEXT_SMALLER, Command.TEXT_NORMAL);
        part(view, Command.FOLD_FILTER, Command.FOLD_INSPECTOR, Command.SETTINGS);
        part(
                view,
                Command.GO_TO_FILTER,
                Command.GO_TO_TIMELINE,
                Command.GO_TO_QUOTES,
                Command.GO_TO_AUDIT,
                Command.GO_TO_MATRIX,
                Command.GO_TO_COVERAGE,
                Command.GO_TO_HISTORY);
        getMenus().setAll(file, edit, view, window(), menu("Help", Command.KEYS, Command.ABOUT));
        preferences.settings().subscribe(settings -> setKeys(KeyMap.of(settings.keys())));
    }

    private Menu menu(String title, Command... commands) {
        Menu menu = new Menu(title);
        add(menu, commands);
        return menu;
    }

    private void part(Menu menu, Command... commands) {
        menu.getItems().add(new SeparatorMenuItem());
        add(menu, commands);
    }

    private void add(Menu menu, Command... commands) {
        for (Command command : commands) {
            MenuItem item = new MenuItem(command.what());
            item.setOnAction(event -> choose(command));
            items.put(command, item);
            menu.getItems().add(item);
        }
    }

    private Menu window() {
        MenuItem minimize = new MenuItem("Minimize");
        minimize.setAccelerator(KeyCombination.valueOf("Shortcut+M"));
        minimize.setOnAction(event -> stage().setIconified(true));
        MenuItem zoom = new MenuItem("Zoom");
        zoom.setOnAction(event -> stage().setMaximized(!stage().isMaximized()));
        Menu menu = new Menu("Window");
        menu.getItems().setAll(minimize, zoom);
        return menu;
    }

    private Stage stage() {
        return (Stage) getScene().getWindow();
    }

    private void setKeys(KeyMap map) {
        items.forEach((command, item) -> item.setAccelerator(map.keys(command).stream()
                .filter(KeyStroke::shortcut)
                .findFirst()
                .map(KeyStroke::combination)
                .orElse(null)));
    }

    private void choose(Command command) {
        if (getScene().getFocusOwner() instanceof TextInputControl field && edits(field, command)) {
            return;
        }
        if (!covered.getAsBoolean()) {
            run.accept(command);
        }
    }

    /** Whether a command means the text in a field while the keyboard is there; then it is carried out. */
    private static boolean edits(TextInputControl field, Command command) {
        switch (command) {
            case UNDO -> field.undo();
            case REDO -> field.redo();
            case COPY -> field.copy();
            case PASTE -> field.paste();
            case TICK_ALL -> field.selectAll();
            default -> {
                return false;
            }
        }
        return true;
    }
}
