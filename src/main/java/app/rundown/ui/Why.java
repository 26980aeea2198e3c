package app.rundown.ui;

import atlantafx.base.controls.Popover;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/** A doubt in a few words, in muted amber; a click or Enter tells why. */
final class Why extends Hyperlink {
    private static final double WIDTH = 340;

    Why(String doubt, String reason) {
        super(doubt + " · why?");
        getStyleClass().add("why");
        setAccessibleText(doubt + ": " + reason);
        Tooltip tooltip = Ui.tooltip(reason);
        setTooltip(tooltip);
        setOnAction(event -> {
            tooltip.hide();
            explain(reason);
        });
    }

    private void explain(String reason) {
        TintedText text = Ui.sentence(reason, "reason");
        text.setPrefWidth(WIDTH);
        text.setMaxWidth(WIDTH);
        Popover popover = new Popover(text);
        popover.setTitle("");
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.show(this);
        setVisited(false);
    }
}
