package app.rundown.ui;

import app.rundown.timeline.Row;
import app.rundown.ui.scroll.Card;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The card of a row that is an update. */
final class UpdateCard implements Card<Row> {
    private final CardView view;
    private final Supplier<State> state;
    private final Supplier<Lens> lens;
    private final Runnable onMoving;
    private Row.@Nullable Card shown;

    /**
     * @param onMoving hears that what is shown will read otherwise in a minute
     */
    UpdateCard(CardView view, Supplier<State> state, Supplier<Lens> lens, Runnable onMoving) {
        this.view = view;
        this.state = state;
        this.lens = lens;
        this.onMoving = onMoving;
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
            shown = card;
            showAgain();
        }
    }

    /** Shows the same update as it reads now. */
    void showAgain() {
        Row.Card card = shown;
        if (card != null) {
            CardData data = CardFormat.of(card, lens.get());
            view.show(data, state.get().ticked().contains(data.id()), state.get().starred().contains(data.id()));
            if (data.elapsed().moves()) {
                onMoving.run();
            }
        }
    }

    /** Follows the ticks and the stars. */
    void chosenChanged() {
        Row.Card card = shown;
        if (card != null) {
            view.setTicked(state.get().ticked().contains(card.entry().id()));
            view.setStarred(state.get().starred().contains(card.entry().id()));
        }
    }
}
