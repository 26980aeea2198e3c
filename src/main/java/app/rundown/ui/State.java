package app.rundown.ui;

import app.rundown.model.Quote;
import app.rundown.timeline.Clockwork;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.timeline.Row;
import app.rundown.timeline.Shown;
import app.rundown.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the window shows, as one immutable value. Where much is open, {@code open} and {@code shown} follow a wish
 * after a moment (see {@link Showing}); they always go together.
 *
 * @param open what is open
 * @param view how it is to be seen
 * @param shown what is shown of it
 * @param chosen what the user chose, and where they are
 * @param notices what the user has to be told, oldest first
 * @param reading how many documents are being read
 */
record State(Open open, View view, Shown shown, Chosen chosen, List<Notice> notices, int reading) {

    /** A wish to see an update; compared by identity. */
    static final class Reveal {
        private final String update;
        private final Quote.@Nullable Span words;

        /**
         * @param words which of the update's words are to be seen if not all can be; in block {@link Row.Hit#HEADLINE}
         *     for those of its headline; null for its beginning
         */
        Reveal(String update, Quote.@Nullable Span words) {
            this.update = update;
            this.words = words;
        }

        String update() {
            return update;
        }

        Quote.@Nullable Span words() {
            return words;
        }
    }

    State {
        notices = List.copyOf(notices);
    }

    /**
     * By identity: states follow each other at every key, and to compare all that is open would take longer than the
     * key may.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Nothing open. */
    static State empty(Order order) {
        Shown nothing = Shown.of(Open.NONE.timeline(), Filter.NONE, order);
        return new State(
                Open.NONE,
                new View(Filter.NONE, order, Clockwork.DOCUMENT, Sift.NONE),
                nothing,
                Chosen.NONE,
                List.of(),
                0);
    }

    boolean isEmpty() {
        return timeline().dossiers().isEmpty();
    }

    Timeline timeline() {
        return open.timeline();
    }

    Palette palette() {
        return open.palette();
    }

    Filter filter() {
        return view.filter();
    }

    Order order() {
        return view.order();
    }

    Sift sift() {
        return view.sift();
    }

    Set<String> ticked() {
        return chosen.ticked();
    }

    Set<String> starred() {
        return chosen.starred();
    }

    @Nullable
    String update() {
        return chosen.update();
    }

    @Nullable
    Quote quote() {
        return chosen.quote();
    }

    int hit() {
        return chosen.hit();
    }

    @Nullable
    Reveal reveal() {
        return chosen.reveal();
    }

    /** The update that the keyboard is on, if it is open. */
    Optional<Entry> current() {
        return Optional.ofNullable(update()).flatMap(timeline()::entry);
    }

    /** The ticked updates, in the order shown, those that the filter hides among them. */
    List<Entry> tickedEntries() {
        return timeline().entries(order()).stream()
                .filter(entry -> ticked().contains(entry.id()))
                .toList();
    }

    State with(View value) {
        return new State(open, value, shown, chosen, notices, reading);
    }

    State with(Chosen value) {
        return new State(open, view, shown, value, notices, reading);
    }

    private State withNotices(Stream<Notice> value) {
        return new State(open, view, shown, chosen, value.toList(), reading);
    }

    /** With more to tell. */
    State withMore(List<Notice> more) {
        return withNotices(Stream.concat(notices.stream(), more.stream()));
    }

    /** With something to tell in the place of what was told of the same matter in the same tone. */
    State telling(Notice notice) {
        return withNotices(Stream.concat(
                notices.stream().filter(other -> !other.what().equals(notice.what()) || other.tone() != notice.tone()),
                Stream.of(notice)));
    }

    /** With one thing less to tell. */
    State without(Notice notice) {
        return withNotices(notices.stream().filter(other -> other != notice));
    }

    State withReading(int value) {
        return new State(open, view, shown, chosen, notices, value);
    }

    /** With an update brought into view, and the keyboard on it. */
    State revealing(String update) {
        return with(chosen.revealing(update, null));
    }

    /** With words of an update brought into view, and the keyboard on it. */
    State revealing(String update, Quote.Span words) {
        return with(chosen.revealing(update, words));
    }

    /**
     * With a quote of the update that the keyboard is on: the one that is chosen, else the first that is listed, else
     * the first.
     */
    State following() {
        List<Quote> quotes = current().map(Entry::quotes).orElse(List.of());
        Quote on = quote();
        if (quotes.isEmpty()
                || on != null && quotes.stream().anyMatch(quote -> quote.id().equals(on.id()))) {
            return this;
        }
        Predicate<Quote> listed = sift().test();
        return with(chosen.withQuote(quotes.stream().filter(listed).findFirst().orElse(quotes.getFirst())));
    }

    /** Shows something else, and lets go of what is no longer there to be chosen. */
    State showing(Open documents, Shown now) {
        int at = hit() > now.hits() ? 0 : hit();
        Chosen kept = at == hit() ? chosen : chosen.withHit(at);
        return new State(documents, view, now, kept.withQuote(seen(now)).on(nearest(now)), notices, reading);
    }

    /** The chosen quote as it is now; where it is no longer shown, the next one that was shown and still is. */
    private @Nullable Quote seen(Shown now) {
        Map<String, Quote> byId = new HashMap<>();
        now.quotes().forEach(quote -> byId.putIfAbsent(quote.id(), quote));
        List<String> before = shown.quotes().stream().map(Quote::id).toList();
        int at = quote() == null ? -1 : before.indexOf(quote().id());
        return before.subList(Math.max(0, at), at < 0 ? 0 : before.size()).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> now.quotes().stream()
                        .filter(quote -> quote.update() != null)
                        .findFirst())
                .orElse(null);
    }

    /** All shown updates between two, both included, in whichever order; none where one of the two is not shown. */
    Set<String> between(String one, String other) {
        List<String> ids = shown.entries().stream().map(Entry::id).toList();
        int a = ids.indexOf(one);
        int b = ids.indexOf(other);
        return a < 0 || b < 0 ? Set.of() : Set.copyOf(ids.subList(Math.min(a, b), Math.max(a, b) + 1));
    }

    /** The update that the keyboard is on; where it is no longer shown, the one that stood next to it. */
    private @Nullable String nearest(Shown now) {
        String on = update();
        if (on != null && now.shows(on)) {
            return on;
        }
        Set<String> ids = now.entries().stream().map(Entry::id).collect(Collectors.toSet());
        List<String> before = shown.entries().stream().map(Entry::id).toList();
        int at = on == null ? -1 : before.indexOf(on);
        if (at < 0 || ids.isEmpty()) {
            return ids.isEmpty() ? null : now.entries().getFirst().id();
        }
        return before.subList(at, before.size()).stream()
                .filter(ids::contains)
                .findFirst()
                .or(() -> before.subList(0, at).reversed().stream()
                        .filter(ids::contains)
                        .findFirst())
                .orElse(now.entries().getFirst().id());
    }
}
