package app.rundown.ui.control;

import app.rundown.ui.format.LinkAddress;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Shows the full address of a link, with buttons for what can be done with it. */
public final class LinkBox extends VBox {
    private final List<Button> buttons;

    /** @param after runs first when either button is pressed */
    public LinkBox(LinkAddress address, LinkHandler handler, Runnable after) {
        String label = address.text().startsWith("mailto:") ? "Write an email" : "Open in browser";
        Button open = Ui.button(label, () -> {
            after.run();
            handler.open(address);
        });
        Button copy = Ui.button("Copy address", () -> {
            after.run();
            handler.copy(address);
        });
        open.setAccessibleText(label + ": " + address.text());
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
                            address.host().isEmpty()
                                    ? "This is neither a web nor a mail address, so it can't be opened from here."
                                    : "The name of the host has a character that no host may have, perhaps to look like"
                                            + " another one, so it can't be opened from here.",
                            "quiet"));
        }
        getChildren().add(line);
    }

    /** Returns the button that gets the keyboard focus first. */
    public Button first() {
        return buttons.getFirst();
    }
}
