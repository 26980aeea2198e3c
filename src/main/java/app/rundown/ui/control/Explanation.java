package app.rundown.ui.control;

import atlantafx.base.controls.Popover;
import javafx.scene.control.Labeled;

/** A reason in a sentence, in a small window that points at what it explains. */
public final class Explanation {
    /** Its width, in em of what it explains. */
    private static final double WIDTH = 28;

    private Explanation() {}

    /** Shows the reason for a node until the reader clicks elsewhere or presses Esc. */
    public static void show(Labeled owner, String reason) {
        HighlightedText text = Ui.sentence(reason, "reason");
        double width = WIDTH * owner.getFont().getSize();
        text.setPrefWidth(width);
        text.setMaxWidth(width);
        Popover popover = new Popover(text);
        popover.setTitle("");
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.show(owner);
    }
}
