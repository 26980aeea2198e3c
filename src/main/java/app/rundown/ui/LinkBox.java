package app.rundown.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where a link leads, told in full, with what can be done about it. */
final class LinkBox extends VBox {
    private final List<Button> buttons;

    /** @param after is run after either button */
    LinkBox(LinkAddress address, LinkWishes wishes, Runnable after) {
        String wish = address.text().startsWith("mailto:") ? "Write a mail" : "Open in browser";
        Button open = Ui.button(wish, () -> {
            after.run();
            wishes.open(address);
        });
        Button copy = Ui.button("Copy address", () -> {
            after.run();
            wishes.copy(address);
        });
        open.setAccessibleText(wish + ": " + address.text());
        copy.setAccessibleText("Copy address: " + address.text());
        buttons = address.opens() ? List.of(open, copy) : List.of(copy);
        FlowPane line = new FlowPane();
        line.getStyleClass().add("page-buttons");
        line.getChildren().setAll(buttons);
        getStyleClass().add("link-box");
        getChildren().addAll(Ui.label(address.whom(), "link-host"), Ui.sentence(address.text(), "link-address"));
        if (!address.opens()) {
            getChildren()
                    .add(Ui.sentence(
                            "It is neither an address of the web nor of mail, so it is not opened from here.",
                            "quiet"));
        }
        getChildren().add(line);
    }

    /** What takes the keyboard. */
    Button first() {
        return buttons.getFirst();
    }
}
