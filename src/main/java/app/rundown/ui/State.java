package app.rundown.ui;

import app.rundown.model.Quote;
import app.rundown.timeline.Clockwork;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.timeline.Shown;
import app.rundown.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the window shows, as one immutable value.
 *
 * @param timeline what is open
 * @param palette which colour stands for whom
 * @param filter what is to be shown
 * @param order in which direction
 * @param shown the timeline through the filter
 * @param ticked ids of the updates chosen for the next export
 * @param update id of the update that the keyboard is on, or null
 * @param quote the quote that the inspector shows, or null
 * @param hit which of the search's hits is the current one, from 1; 0 for none
 * @param reveal the update to bring into view; a new object for each wish, so that views act once
 * @param notices what the user has to be told, oldest first
 * @param reading how many documents are being read
 */
record State(
        Timeline timeline,
        Palette palette,
        Filter filter,
        Order order,
        Shown shown,
        Set<String> ticked,
        @Nullable String update,
        @Nullable Quote quote,
        int hit,
        @Nullable Reveal reveal,
        List<Notice> notices,
        int reading) {

    /** A wish to see an update; compared by identity. */
    static final class Reveal {
        private final String update;

        Reveal(String update) {
            this.update = update;
        }

        String update() {
            return update;
        }
    }

    State {
        ticked = Set.copyOf(ticked);
        notices = List.copyOf(notices);
    }

    /** Nothing open. */
    static State empty(Order order) {
        Timeline timeline = Timeline.of(List.of(), java.util.Map.of());
        return new State(
                timeline,
                Palette.of(timeline),
                Filter.NONE,
                order,
                Shown.of(timeline, Filter.NONE, order),
                Set.of(),
                null,
                null,
                0,
                null,
                List.of(),
                0);
    }

    boolean isEmpty() {
        return timeline.dossiers().isEmpty();
    }

    /** The update that the keyboard is on, if it is open. */
    Optional<Entry> current() {
        return update == null ? Optional.empty() : timeline.entry(update);
    }

    /** The ticked updates, in the order shown, those that the filter hides behind them. */
    List<Entry> tickedEntries() {
        Shown all = Shown.of(timeline, Filter.NONE, order);
        return all.entries().stream().filter(entry -> ticked.contains(entry.id())).toList();
    }

    State withTimeline(Timeline value) {
        Set<String> open = new java.util.HashSet<>();
        value.entries().forEach(entry -> open.add(entry.id()));
        Set<String> kept = new java.util.HashSet<>(ticked);
        kept.retainAll(open);
        Set<String> documents = new java.util.HashSet<>();
        value.dossiers().forEach(dossier -> documents.add(dossier.document().id()));
        Filter left = Filters.hiding(filter, documents);
        return new State(value, Palette.of(value), left, order, shown, kept, update, quote, hit, reveal, notices, reading)
                .shownAnew();
    }

    State withFilter(Filter value) {
        int first = value.words().equals(filter.words()) ? hit : 0;
        return new State(timeline, palette, value, order, shown, ticked, update, quote, first, reveal, notices, reading)
                .shownAnew();
    }

    State withOrder(Order value) {
        return new State(timeline, palette, filter, value, shown, ticked, update, quote, 0, reveal, notices, reading)
                .shownAnew();
    }

    State withClockwork(Clockwork value) {
        return shownAnew(value);
    }

    State withTicked(Set<String> value) {
        return new State(timeline, palette, filter, order, shown, value, update, quote, hit, reveal, notices, reading);
    }

    State withUpdate(@Nullable String value) {
        return new State(timeline, palette, filter, order, shown, ticked, value, quote, hit, reveal, notices, reading);
    }

    State withQuote(@Nullable Quote value) {
        return new State(timeline, palette, filter, order, shown, ticked, update, value, hit, reveal, notices, reading);
    }

    State withHit(int value) {
        return new State(timeline, palette, filter, order, shown, ticked, update, quote, value, reveal, notices, reading);
    }

    State revealing(String value) {
        return new State(
                timeline, palette, filter, order, shown, ticked, value, quote, hit, new Reveal(value), notices, reading);
    }

    State withNotices(List<Notice> value) {
        return new State(timeline, palette, filter, order, shown, ticked, update, quote, hit, reveal, value, reading);
    }

    State withReading(int value) {
        return new State(timeline, palette, filter, order, shown, ticked, update, quote, hit, reveal, notices, value);
    }

    /** Filters anew, and lets go of what is no longer there to be chosen. */
    private State shownAnew() {
        return shownAnew(shown.clockwork());
    }

    private State shownAnew(Clockwork clockwork) {
        Shown now = Shown.of(timeline, filter, order, clockwork);
        boolean updateStays = now.entries().stream().anyMatch(entry -> entry.id().equals(update));
        String on = updateStays ? update : now.entries().isEmpty() ? null : now.entries().getFirst().id();
        Quote seen = quote != null && now.quotes().contains(quote)
                ? quote
                : now.quotes().stream().filter(q -> q.update() != null).findFirst().orElse(null);
        int at = hit > now.hits() ? 0 : hit;
        return new State(timeline, palette, filter, order, now, ticked, on, seen, at, reveal, notices, reading);
    }
}
