package app.rundown.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the address of a page. */
final class AddressPanel extends VBox {
    private final TextField field = new TextField();

    AddressPanel(Consumer<String> onOpen, Runnable onClose) {
        getStyleClass().add("address-panel");
        field.setPromptText("https://…");
        field.setAccessibleText("Address of the page");
        Button open = Ui.button("Open", () -> onOpen.accept(address()), "accent");
        open.setDefaultButton(true);
        open.disableProperty().bind(field.textProperty().map(text -> text.isBlank()));
        Button cancel = Ui.button("Cancel", onClose);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), cancel, open);
        buttons.getStyleClass().add("panel-buttons");
        getChildren()
                .setAll(
                        Ui.label("Open an address", "panel-title"),
                        field,
                        Ui.sentence(
                                "Only this one page is loaded; pictures and everything else stay where they are.",
                                "quiet"),
                        buttons);
    }

    /** What takes the keyboard. */
    TextField first() {
        return field;
    }

    /** People leave out what goes without saying. */
    private String address() {
        String text = field.getText().strip();
        return text.contains("://") ? text : "https://" + text;
    }
}
