package app.rundown.ui.card;

import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that are selected in the timeline: at most one run, in one update. The selection belongs to the update and
 * not to the card that shows it, so that it survives scrolling away and back. Belongs to the FX thread.
 */
public final class WordSelection {
    private final List<CardMouse> drawn = new ArrayList<>();
    private @Nullable SelectedWords words;

    /** Returns the selected words, verbatim; empty if there are none. */
    public Optional<SelectedWords> words() {
        return Optional.ofNullable(words).filter(chosen -> !chosen.isEmpty());
    }

    /** Returns what is selected in an update, or null. */
    @Nullable
    SelectedWords in(String update) {
        return words != null && words.update().equals(update) ? words : null;
    }

    /**
     * Selects other words; null for none.
     *
     * @param card the card that shows their update
     */
    void select(@Nullable SelectedWords next, CardMouse card) {
        words = next;
        List.copyOf(drawn).stream().filter(other -> other != card).forEach(CardMouse::draw);
        card.draw();
    }

    /** Clears the selection. */
    public void clear() {
        words = null;
        List.copyOf(drawn).forEach(CardMouse::draw);
    }

    /** Notes whether a card draws the selection, and has to be redrawn when it changes. */
    void drawnBy(CardMouse card, boolean draws) {
        if (!draws) {
            drawn.remove(card);
        } else if (!drawn.contains(card)) {
            drawn.add(card);
        }
    }

    /** Clears a selection that the user has left: the keyboard moved to another update, or the ticks changed. */
    public void follow(State before, State now) {
        boolean left =
                words != null && !words.update().equals(now.update()) && !Objects.equals(before.update(), now.update());
        if (left || !before.ticked().equals(now.ticked())) {
            clear();
        }
    }
}
