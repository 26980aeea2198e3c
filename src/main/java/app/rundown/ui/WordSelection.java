package app.rundown.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that are selected in the timeline: at most one run, in one update. It belongs to the update and not to the
 * card that shows it, so that scrolling away and back loses nothing. On the FX thread.
 */
final class WordSelection {
    private final List<CardMouse> drawn = new ArrayList<>();
    private @Nullable SelectedWords words;

    /** The selected words, verbatim; nothing where there are none. */
    Optional<SelectedWords> words() {
        return Optional.ofNullable(words).filter(chosen -> !chosen.isEmpty());
    }

    /** What is selected in an update, or null. */
    @Nullable
    SelectedWords in(String update) {
        return words != null && words.update().equals(update) ? words : null;
    }

    /** Selects other words. */
    void select(@Nullable SelectedWords next, CardMouse card) {
        words = next;
        List.copyOf(drawn).stream().filter(other -> other != card).forEach(CardMouse::draw);
        card.draw();
    }

    /** Selects nothing. */
    void clear() {
        words = null;
        List.copyOf(drawn).forEach(CardMouse::draw);
    }

    /** A card tells whether it draws the selection now. */
    void drawnBy(CardMouse card, boolean draws) {
        if (!draws) {
            drawn.remove(card);
        } else if (!drawn.contains(card)) {
            drawn.add(card);
        }
    }

    /** Lets go of a selection that the reader has left: the keyboard is on another update, or the ticks are others. */
    void follow(State before, State now) {
        boolean left = words != null
                && !words.update().equals(now.update())
                && !java.util.Objects.equals(before.update(), now.update());
        if (left || !before.ticked().equals(now.ticked())) {
            clear();
        }
    }
}
