package app.rundown.bench;

import app.rundown.timeline.Row;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.Cards;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A cell of a JavaFX list that shows the timeline's cards. Each cell makes one card of each kind and keeps it. */
final class ListedCard extends ListCell<Row> {
    private final Cards<Row> cards;
    private final Map<Object, Card<Row>> made = new HashMap<>();

    /** Makes an empty cell for these cards. */
    ListedCard(Cards<Row> cards) {
        this.cards = cards;
        setPadding(Insets.EMPTY);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            Card<Row> card = made.computeIfAbsent(cards.kind(row), cards::make);
            card.show(row);
            setGraphic(card.node());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? 0
                : snapSizeY(getGraphic().prefHeight(Math.min(cards.widest(), width < 0 ? getWidth() : width)));
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() != null) {
            double width = Math.min(cards.widest(), getWidth());
            getGraphic().resizeRelocate((getWidth() - width) / 2, 0, width, getHeight());
        }
    }
}
