package app.rundown.ui;

import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.input.MouseEvent;

/**
 * What a card can be worked on with: its tick and its star.
 *
 * @param tick at its left, for export
 * @param star at its right, to keep
 */
record CardTools(CheckBox tick, StarButton star) {
    /**
     * Makes both.
     *
     * @param id which update the card shows now
     */
    static CardTools of(CardView.Wishes wishes, Supplier<String> id) {
        CheckBox tick = new CheckBox();
        tick.setFocusTraversable(false);
        tick.setAccessibleText("Tick for export");
        tick.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.isShiftDown()) {
                wishes.tick(id.get(), true, true);
                event.consume();
                tick.disarm();
            }
        });
        tick.setOnAction(event -> wishes.tick(id.get(), tick.isSelected(), false));
        StarButton star = new StarButton();
        star.setOnAction(event -> wishes.star(id.get(), star.isSelected()));
        return new CardTools(tick, star);
    }
}
