package app.rundown.ui;

import app.rundown.store.Settings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;

/** Tells on buttons by which keys the same can be had, as the user has chosen them. */
final class KeyHints {
    private final ObservableValue<Settings> settings;

    KeyHints(Preferences preferences) {
        this.settings = preferences.settings();
    }

    /** Gives a button a tooltip that says what it does and its first key; read aloud where the button has no words. */
    void tell(ButtonBase button, String what, Command command) {
        Tooltips.onHover(button, () -> told(what, command, settings.getValue()));
        if (button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            settings.subscribe(now -> button.setAccessibleText(told(what, command, now)));
        }
    }

    /** A button that shows only an icon, with what it does and its key in its tooltip. */
    Button iconButton(Feather icon, String what, Command command, Runnable action, String... styleClasses) {
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
