package app.rundown.ui.card;

import app.rundown.ui.control.Avatar;
import app.rundown.ui.control.Ui;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line below words that the page sets apart as a quotation: who speaks, and how that is known. */
final class SpeakerLine extends HBox {
    private final Avatar avatar = new Avatar();
    private final Label name = Ui.label("", "by-name");
    private final Label why = Ui.label("", "by-why");

    /** Creates an empty line. */
    SpeakerLine() {
        getStyleClass().add("by");
        name.setMinWidth(0);
        getChildren().addAll(avatar, name, why);
    }

    /** Shows another speaker. */
    void show(CardData.By by) {
        avatar.show(by.initials(), by.colour());
        name.setText(by.name());
        why.setText(by.why().isEmpty() ? "" : ", " + by.why());
    }
}
