package app.rundown.ui.timeline;

import app.rundown.history.HistoryIndex;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.card.UpdateCard;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.FadeTransition;
import javafx.util.Duration;

/**
 * Updates that a newer capture brings before the reader's eyes.
 *
 * @param motion whether they may fade in
 */
public record Arrivals(ObservableState state, BooleanSupplier motion) {
    /** How long an update takes to come in. */
    private static final Duration FADE = Duration.millis(400);

    /** Whether a newer capture of a live blog brought updates on top of what was shown. */
    public static boolean areOnTop(State before, State now) {
        HistoryIndex history = now.timeline().history();
        return history != before.timeline().history()
                && now.order() == before.order()
                && !before.shown().entries().isEmpty()
                && now.shown().entries().stream()
                        .findFirst()
                        .filter(entry -> history.arrived().contains(entry.id()))
                        .isPresent();
    }

    /**
     * Lets those come in quietly that were not there before.
     *
     * @param cards the cards in sight
     * @param known the ids of the updates that were shown before
     */
    void fadeIn(Stream<UpdateCard> cards, Set<String> known) {
        if (!motion.getAsBoolean()) {
            return;
        }
        HistoryIndex history = state.now().timeline().history();
        cards.filter(card -> card.entry()
                        .filter(entry -> isNew(entry, history, known))
                        .isPresent())
                .forEach(card -> {
                    FadeTransition fade = new FadeTransition(FADE, card.node());
                    fade.setFromValue(0);
                    fade.setToValue(1);
                    fade.play();
                });
    }

    private static boolean isNew(TimelineEntry entry, HistoryIndex history, Set<String> known) {
        return !known.contains(entry.id())
                && history.versions(entry.id()).stream()
                        .noneMatch(seen -> known.contains(seen.update().id()));
    }
}
