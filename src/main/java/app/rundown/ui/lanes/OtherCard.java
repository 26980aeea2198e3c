package app.rundown.ui.lanes;

import app.rundown.ui.control.Ui;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Palette;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows a quote that is in no lane, across all of them. */
final class OtherCard extends HBox implements QuoteCard {
    private final Label clock = Ui.label("", "lane-clock");
    private final ItemView view;
    private final Supplier<State> state;

    /** Creates a card that shows nothing yet. */
    OtherCard(LaneDoor door, Supplier<State> state) {
        this.state = state;
        view = new ItemView(door, -1, true, Palette.PLAIN);
        getStyleClass().add("lane-other");
        clock.setMinWidth(LaneGrid.CLOCK);
        clock.setPrefWidth(LaneGrid.CLOCK);
        HBox.setHgrow(view, Priority.ALWAYS);
        getChildren().setAll(clock, view);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(LaneRow row) {
        if (row instanceof LaneRow.Other other) {
            clock.setText(other.clock());
            view.show(other.item(), state.get());
            view.inspect(state.get().quote());
            setAccessibleText(other.clock() + ". " + view.spoken());
        }
    }

    @Override
    public void chosenChanged(State now) {
        view.chosenChanged(now);
    }

    @Override
    public void inspectedChanged(State now) {
        view.inspect(now.quote());
    }
}
