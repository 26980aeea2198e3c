package app.rundown.ui.state;

import app.rundown.model.Quote;
import app.rundown.timeline.QuoteNow;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.opening.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader is: the current update, the quote in the inspector, the search hit. Moves to others at the user's
 * request. Belongs to the FX thread.
 */
public final class NavigationModel {
    private static final String HIDDEN = "That update is hidden by the filter.";

    private static final String GONE = "That quote is no longer there.";

    /** The sentence to show when no update is starred. */
    public static final String NO_STAR = "No update is starred yet: S stars the one you are on.";

    private final ObservableState state;

    /** Creates the navigation of a window. */
    NavigationModel(ObservableState state) {
        this.state = state;
    }

    /** Turns to a tab of the inspector. */
    public void turnTo(ViewOptions.Tab tab) {
        if (tab != state.now().view().tab()) {
            state.set(state.now().with(state.now().view().withTab(tab)));
        }
    }

    /** Makes an update the current one, after the keyboard or the mouse went to it. */
    public void select(String update) {
        if (!update.equals(state.now().update())) {
            state.set(state.now().with(state.now().selection().on(update)).withQuoteOfCurrent());
        }
    }

    /** Makes a quote of a shown update, and that update, the current ones, without scrolling. */
    public void select(Quote known) {
        QuoteNow.on(state.now().timeline(), known)
                .ifPresent(quote -> state.set(state.now()
                        .with(state.now().selection().on(quote.update()).withQuote(quote))));
    }

    /** Scrolls to an update, and makes it the current one. If the filter hides it, a notice says so. */
    public void reveal(String update) {
        if (state.now().shown().shows(update)) {
            state.set(state.now().revealing(update).withQuoteOfCurrent());
        } else {
            state.showNotice(Notice.nothing("", HIDDEN));
        }
    }

    /**
     * Scrolls to words of an update, and makes it the current one. If the filter hides it, a notice says so.
     *
     * @param words where they stand, or null for the whole update
     */
    public void reveal(String update, Quote.@Nullable Span words) {
        if (words == null || !state.now().shown().shows(update)) {
            reveal(update);
        } else {
            state.set(state.now().revealing(update, words).withQuoteOfCurrent());
        }
    }

    /**
     * Leads the reader to the first shown update of a document: it is scrolled to, and stands out for a moment. If the
     * filter hides all of them, a notice says so.
     */
    public void lead(String document) {
        state.now().shown().entries().stream()
                .filter(entry -> entry.document().id().equals(document))
                .findFirst()
                .ifPresentOrElse(
                        entry -> state.set(state.now().leading(entry.id()).withQuoteOfCurrent()),
                        () -> state.showNotice(Notice.problem("Timeline", "The filter hides all its updates.")));
    }

    /** Leads the reader to an update that is shown: it is scrolled to, and stands out for a moment. */
    public void leadTo(String update) {
        state.set(state.now().leading(update).withQuoteOfCurrent());
    }

    /** Shows the first quote of an update in the inspector, if it has one. */
    public void inspect(TimelineEntry entry) {
        entry.quotes().stream().findFirst().ifPresent(this::select);
    }

    /**
     * Shows a quote in the inspector, and its update in the timeline, as the timeline has it now. If the filter hides
     * the update, or the quote is no longer there, a notice says so.
     */
    public void inspect(Quote known) {
        Quote quote = QuoteNow.on(state.now().timeline(), known).orElse(null);
        if (quote == null) {
            state.showNotice(Notice.nothing("", GONE));
            return;
        }
        String update = quote.update();
        if (update != null && !state.now().shown().shows(update)) {
            state.showNotice(Notice.nothing("", HIDDEN));
        }
        State next = state.now().with(state.now().selection().withQuote(quote));
        state.set(update == null ? next : next.revealing(update, quote.span()));
    }

    /**
     * Goes to the next ({@code +1}) or the previous ({@code -1}) search hit, seen from the reader's place. Wraps round
     * at the ends.
     */
    public void goToHit(int step) {
        toHit(state.now(), step).map(State::withQuoteOfCurrent).ifPresent(state::set);
    }

    /**
     * Goes to the first search hit in an update or after it. Wraps round at the end.
     *
     * @param from the id of the update where the search began, or null for the first one
     */
    public void goToFirstHit(@Nullable String from) {
        State begun = state.now().with(state.now().selection().on(from).withHit(0));
        toHit(begun, 1).map(State::withQuoteOfCurrent).ifPresent(state::set);
    }

    /**
     * Goes to the next ({@code +1}) or the previous ({@code -1}) starred update that is shown. Wraps round at the ends.
     */
    public void goToStar(int step) {
        toStar(state.now(), step)
                .map(State::withQuoteOfCurrent)
                .ifPresentOrElse(
                        state::set,
                        () -> state.showNotice(Notice.nothing(
                                "Stars",
                                state.now().starred().isEmpty() ? NO_STAR : "The filter hides every starred update.")));
    }

    /** Returns the state at the next or previous starred update. After the last comes the first. */
    private static Optional<State> toStar(State now, int step) {
        List<String> shown =
                now.shown().entries().stream().map(TimelineEntry::id).toList();
        int at = shown.indexOf(now.update());
        int from = at < 0 && step < 0 ? shown.size() : at;
        return IntStream.rangeClosed(1, shown.size())
                .mapToObj(i -> shown.get(Math.floorMod(from + i * step, shown.size())))
                .filter(now.starred()::contains)
                .findFirst()
                .map(now::revealing);
    }

    /**
     * Returns the state at the next ({@code +1}) or previous ({@code -1}) hit, wrapping around at the ends. Counts from
     * the current hit if the reader is still at it, else from the update that they are on. Empty if there are no hits.
     */
    private static Optional<State> toHit(State now, int step) {
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
