package app.rundown.ui;

import app.rundown.model.Quote;
import app.rundown.timeline.Row;
import java.util.List;
import java.util.Optional;

/** The way from one hit of the search to the next, as seen from the reader's place. */
final class HitWalk {
    private HitWalk() {}

    /**
     * At the next ({@code +1}) or the previous ({@code -1}) hit, round and round: counted from the current hit where
     * the reader is still at it, else from the update that they are on. Nothing where there are no hits.
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
                        now.chosen().withHit(next).revealing(card.entry().id(), words)));
            }
            left -= card.hits().size();
        }
        return Optional.empty();
    }

    /** Its number, from 1; one less or more than there are where it goes round. */
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
