package app.rundown.ui.card;

import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.style.Palette;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line below words that the page sets apart as a quotation: who speaks, and how that is known. */
final class SpeakerLine extends HBox {
    private final Label avatar = Ui.avatar(Speakers.UNKNOWN, Palette.PLAIN);
    private final Label name = Ui.label("", "by-name");
    private final Label why = Ui.label("", "by-why");
    private String colour = Palette.PLAIN;

    /** Creates an empty line. */
    SpeakerLine() {
        getStyleClass().add("by");
        name.setMinWidth(0);
        getChildren().addAll(avatar, name, why);
    }

    /** Shows another speaker. */
    void show(CardData.By by) {
        avatar.setText(by.initials());
        if (!colour.equals(by.colour())) {
            avatar.getStyleClass().remove(colour);
            avatar.getStyleClass().add(by.colour());
            colour = by.colour();
        }
        name.setText(by.name());
        why.setText(by.why().isEmpty() ? "" : ", " + by.why());
    }
}
