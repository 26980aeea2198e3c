package app.rundown.ui.card;

import app.rundown.ui.control.Tooltips;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * The button that stars an update. It is an outline, filled once the update is starred, so that one can tell without
 * colour. It shows on the card under the mouse or the keyboard, and always on a starred one.
 */
public final class StarButton extends ToggleButton {
    /** Creates a button that is not starred. */
    public StarButton() {
        Region star = new Region();
        star.getStyleClass().add("star-shape");
        setGraphic(star);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("star");
        setFocusTraversable(false);
        setAccessibleText("Star");
        Tooltips.onHover(this, () -> isSelected() ? "Starred: kept for good" : "Star: keep for good");
    }
}
