package app.rundown.ui.keys;

import app.rundown.ui.control.Ui;
import app.rundown.ui.state.Preferences;
import javafx.scene.control.Label;

/** A key cap beside a button or in a sentence: the first key of a command, as the user chose it. */
public final class KeyCap extends Label {

    /**
     * Creates a key cap that follows the settings.
     *
     * @param otherwise what it says if the command has no key
     */
    public KeyCap(Command command, Preferences preferences, String otherwise) {
        getStyleClass().add("keycap");
        preferences
                .settings()
                .subscribe(settings -> Ui.say(
                        this,
                        KeyMap.of(settings.keys()).keys(command).stream()
                                .findFirst()
                                .map(KeyStroke::shown)
                                .orElse(otherwise)));
    }
}
