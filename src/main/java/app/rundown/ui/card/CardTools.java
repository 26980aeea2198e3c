package app.rundown.ui.card;

import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.input.MouseEvent;

/**
 * The controls of a card.
 *
 * @param tick the check box at its left, which chooses the update for export
 * @param star the button at its right, which keeps the update for good
 */
record CardTools(CheckBox tick, StarButton star) {
    /**
     * Creates both controls.
     *
     * @param id returns the id of the update that the card shows now
     */
    static CardTools of(CardHandler handler, Supplier<String> id) {
        CheckBox tick = new CheckBox();
        tick.setFocusTraversable(false);
        tick.setAccessibleText("Tick for export");
        tick.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.isShiftDown()) {
                handler.tick(id.get(), true, true);
                event.consume();
                tick.disarm();
            }
        });
        tick.setOnAction(event -> handler.tick(id.get(), tick.isSelected(), false));
        StarButton star = new StarButton();
        star.setOnAction(event -> handler.star(id.get(), star.isSelected()));
        return new CardTools(tick, star);
    }
}
