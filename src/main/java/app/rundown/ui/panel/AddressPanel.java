package app.rundown.ui.panel;

import app.rundown.ui.control.Ui;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the address of a web page. */
public final class AddressPanel extends VBox {
    private final TextField field = new TextField();

    /**
     * Creates the panel.
     *
     * @param onOpen receives the address that the user entered
     * @param onClose closes the panel
     */
    public AddressPanel(Consumer<String> onOpen, Runnable onClose) {
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
                        Ui.sentence("Only this one page is loaded, without pictures or anything else.", "quiet"),
                        buttons);
    }

    /** Returns the control that gets the focus first. */
    public TextField first() {
        return field;
    }

    /** Returns the entered address. People leave out the scheme, so {@code https://} is added where there is none. */
    private String address() {
        String text = field.getText().strip();
        return text.contains("://") ? text : "https://" + text;
    }
}
