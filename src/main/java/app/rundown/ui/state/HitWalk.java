package app.rundown.ui.state;

import app.rundown.model.Quote;
import app.rundown.timeline.Row;
import java.util.List;
import java.util.Optional;

/** Steps from one search hit to the next, starting from the reader's place. */
final class HitWalk {
    private HitWalk() {}

    /**
     * Returns the state at the next ({@code +1}) or previous ({@code -1}) hit, wrapping around at the ends. Counts from
     * the current hit if the reader is still at it, else from the update that they are on. Empty if there are no hits.
     */
    static Optional<State> step(State now, int step) {
        List<Row.Card> cards = now.shown().rows().stream()
                .filter(Row.Card.class::isInstance)
                .map(Row.Card.class::cast)
                .toList();
        int hits = now.shown().hits();
        if (hits == 0) {
            return Optional.empty();
        }
        int next = Math.floorMod(next(now, cards, step) - 1, hits) + 1;
        int left = next;
        for (Row.Card card : cards) {
            if (left <= card.hits().size()) {
                Row.Hit hit = card.hits().get(left - 1);
                Quote.Span words = new Quote.Span(hit.block(), hit.start(), hit.end());
                return Optional.of(now.with(
                        now.selection().withHit(next).revealing(card.entry().id(), words)));
            }
            left -= card.hits().size();
        }
        return Optional.empty();
    }

    /** Returns the number of the hit to go to, from 1; 0 or one too many where the walk must wrap around. */
    private static int next(State now, List<Row.Card> cards, int step) {
        int before = 0;
        int within = 0;
        for (Row.Card card : cards) {
            if (card.entry().id().equals(now.update())) {
                within = card.hits().size();
                break;
            }
            before += card.hits().size();
        }
        boolean there = now.hit() > before && now.hit() <= before + within;
        return there ? now.hit() + step : step > 0 ? before + 1 : before + within;
    }
}
