package app.rundown.ui;

import app.rundown.timeline.Row;
import app.rundown.ui.scroll.Card;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** The card of a row that is an update. */
final class UpdateCard implements Card<Row> {
    private final CardView view;
    private final Supplier<State> state;
    private String update = "";

    UpdateCard(CardView view, Supplier<State> state) {
        this.view = view;
        this.state = state;
    }

    @Override
    public Region node() {
        return view;
    }

    CardView view() {
        return view;
    }

    @Override
    public void show(Row row) {
        if (row instanceof Row.Card card) {
            update = card.entry().id();
            view.show(CardFormat.of(card, state.get().palette()), isTicked(), isStarred());
        }
    }

    /** Follows the ticks and the stars. */
    void chosenChanged() {
        view.setTicked(isTicked());
        view.setStarred(isStarred());
    }

    private boolean isTicked() {
        return state.get().ticked().contains(update);
    }

    private boolean isStarred() {
        return state.get().starred().contains(update);
    }
}
