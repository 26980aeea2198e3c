package app.rundown.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Foreign words on a card, set apart under a label that says what they are. */
final class AsideView extends VBox {
    private final Label label = Ui.label("", "aside-label");
    private final TintedText words = new TintedText("aside-words");

    AsideView() {
        getStyleClass().add("aside");
        getChildren().addAll(label, words);
    }

    void show(CardData.Aside aside) {
        label.setText(aside.label());
        words.show(aside.lit());
        Ui.show(words, !aside.lit().text().isEmpty());
    }

    /** The words below the label. */
    TintedText words() {
        return words;
    }
}
