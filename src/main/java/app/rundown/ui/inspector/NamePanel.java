package app.rundown.ui.inspector;

import app.rundown.ui.control.Ui;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for a speaker's name. */
final class NamePanel extends VBox {
    private final NamePick pick;

    /**
     * @param title what the name is for
     * @param why what will happen with it
     * @param button label of the button that confirms
     * @param names the names to choose from
     */
    NamePanel(
            String title,
            String why,
            String button,
            List<NameChoice> names,
            Consumer<String> onName,
            Runnable onClose) {
        getStyleClass().add("speaker-panel");
        pick = new NamePick(names, "Type a name, or choose one below");
        Runnable take = () -> onName.accept(pick.name());
        pick.setOnPicked(take);
        Button save = Ui.button(button, take, "accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(pick.empty());
        Button cancel = Ui.button("Cancel", onClose);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), cancel, save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().setAll(Ui.label(title, "panel-title"), Ui.sentence(why, "quiet"), pick, buttons);
    }

    /** Returns the field that gets the keyboard focus first. */
    TextField first() {
        return pick.first();
    }
}
