package app.rundown.ui;

import app.rundown.store.Settings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/** Tells on buttons by which keys the same can be had, as the user has chosen them. */
final class KeyHints {
    private final ObservableValue<Settings> settings;

    KeyHints(Preferences preferences) {
        this.settings = preferences.settings();
    }

    /** Gives a button a tooltip that says what it does and its first key; read aloud where the button has no words. */
    void tell(ButtonBase button, String what, Command command) {
        Tooltip tooltip = Ui.tooltip(what);
        button.setTooltip(tooltip);
        settings.subscribe(now -> {
            String text = KeyMap.of(now.keys()).keys(command).stream()
                    .findFirst()
                    .map(stroke -> what + " (" + stroke.shown() + ")")
                    .orElse(what);
            tooltip.setText(Ui.folded(text));
            if (button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
                button.setAccessibleText(text);
            }
        });
    }
}
