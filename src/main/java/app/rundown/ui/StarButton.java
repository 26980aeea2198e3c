package app.rundown.ui;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * Keeps an update for good. An outline that is filled once it is starred, so that it can be told without its colour;
 * seen where the mouse or the keyboard is, and always where it is starred.
 */
final class StarButton extends ToggleButton {
    StarButton() {
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
