package app.rundown.ui.window;

import app.rundown.ui.action.ViewActions;
import app.rundown.ui.control.Ui;
import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.ShortcutTooltips;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;

/** The help menu: the list of keys, and the panel about the program. */
final class HelpMenu extends MenuButton {
    /**
     * @param actions opens the panels
     * @param hints adds the key to the menu's tooltip
     */
    HelpMenu(ViewActions actions, ShortcutTooltips hints) {
        getStyleClass().addAll("icon-button", "flat", "view-menu");
        setGraphic(Ui.icon(Feather.HELP_CIRCLE));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        hints.tell(this, "Help: keys", Command.KEYS);
        getItems().setAll(Ui.item("Keys", actions::keys), Ui.item("About Rundown", actions::about));
    }
}
