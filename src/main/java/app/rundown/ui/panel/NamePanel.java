package app.rundown.ui.panel;

import app.rundown.ui.control.Ui;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for a name. */
public final class NamePanel extends VBox {
    private final TextField name = new TextField();

    /**
     * Creates the panel.
     *
     * @param title what the name is for
     * @param before the name so far, or one that suits
     * @param note says of a name what will come of it; empty for nothing
     * @param onSave receives the name
     */
    public NamePanel(
            String title, String before, UnaryOperator<String> note, Consumer<String> onSave, Runnable onClose) {
        getStyleClass().add("address-panel");
        name.setText(before);
        name.setPromptText("Name");
        name.setAccessibleText("Name");
        Label told = Ui.label("", "quiet");
        told.textProperty().bind(name.textProperty().map(text -> note.apply(text.strip())));
        Button save = Ui.button("Save", () -> onSave.accept(name.getText().strip()), "accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        Button cancel = Ui.button("Cancel", onClose);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), cancel, save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().setAll(Ui.label(title, "panel-title"), name, told, buttons);
    }

    /** Returns the control that gets the focus first. */
    public TextField first() {
        return name;
    }
}
