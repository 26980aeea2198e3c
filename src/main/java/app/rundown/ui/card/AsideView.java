package app.rundown.ui.card;

import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.LinkAddress;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Words on a card that are not the update's own. They are set apart under a label that says what they are and where
 * they lead.
 */
final class AsideView extends VBox {
    private final Label label = Ui.label("", "aside-label");
    private final Hyperlink opens = new Hyperlink();
    private final HighlightedText words = new HighlightedText("aside-words");
    private @Nullable LinkAddress address;

    /** Creates an empty view. */
    AsideView(CardLinks links) {
        getStyleClass().add("aside");
        opens.getStyleClass().add("aside-link");
        opens.setOnAction(event -> {
            opens.setVisited(false);
            links.follow(opens, Objects.requireNonNull(address));
        });
        Tooltips.onHover(opens, () -> Objects.requireNonNull(address).tooltipText());
        FlowPane head = new FlowPane(label, opens);
        head.getStyleClass().add("aside-head");
        getChildren().addAll(head, words);
    }

    /** Shows other words. */
    void show(CardData.Aside aside) {
        address = aside.address();
        label.setText(aside.label());
        if (address != null) {
            opens.setText("opens " + address.whom());
            opens.setAccessibleText(aside.label() + ", opens " + address.text());
        }
        Ui.show(opens, address != null);
        words.show(aside.styled());
        Ui.show(words, !aside.styled().text().isEmpty());
    }

    /** Returns the text below the label. */
    HighlightedText words() {
        return words;
    }
}
