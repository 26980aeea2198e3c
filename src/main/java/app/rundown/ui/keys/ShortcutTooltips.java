package app.rundown.ui.keys;

import app.rundown.store.Settings;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.state.Preferences;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;

/** Adds the key of a command, as the user has chosen it, to the tooltips of buttons. */
public final class ShortcutTooltips {
    private final ObservableValue<Settings> settings;

    /** Hints that follow the keys in the user's settings. */
    public ShortcutTooltips(Preferences preferences) {
        this.settings = preferences.settings();
    }

    /**
     * Gives a button a tooltip that says what it does, with the command's first key. A button without words gets this
     * as its accessible text, too.
     */
    public void tell(ButtonBase button, String what, Command command) {
        Tooltips.onHover(button, () -> told(what, command, settings.getValue()));
        if (button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            settings.subscribe(now -> button.setAccessibleText(told(what, command, now)));
        }
    }

    /** Returns a button that shows only an icon. Its tooltip says what it does, with its key. */
    public Button iconButton(Feather icon, String what, Command command, Runnable action, String... styleClasses) {
        Button button = Ui.wordless(icon, action, styleClasses);
        tell(button, what, command);
        return button;
    }

    private static String told(String what, Command command, Settings settings) {
        return KeyMap.of(settings.keys()).keys(command).stream()
                .findFirst()
                .map(stroke -> what + " (" + stroke.shown() + ")")
                .orElse(what);
    }
}
