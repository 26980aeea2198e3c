package app.rundown.ui.state;

import app.rundown.model.Quote;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Marks;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.opening.OpenSnapshot;
import app.rundown.ui.style.Palette;
import app.rundown.user.PlacedNotes;
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
 * Everything that the window shows, as one immutable value. If many updates are open, {@code open} and {@code shown}
 * follow a request after a moment (see {@link ShownUpdater}); they always change together.
 *
 * @param snapshot the open documents
 * @param view how the user wants to see them: filter, order, zone
 * @param shown what is shown of the documents
 * @param selection what the user chose, and where they are
 * @param notices what the user has to be told, oldest first
 * @param reading how many documents are being read
 */
public record State(
        OpenSnapshot snapshot,
        ViewOptions view,
        FilteredTimeline shown,
        UserSelection selection,
        List<Notice> notices,
        int reading) {

    /** Keeps a copy of the notices. */
    public State {
        notices = List.copyOf(notices);
    }

    /**
     * By identity: every key press makes a new state, and comparing all open documents would take longer than the key
     * may take.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Returns the state in which nothing is open. */
    public static State empty(Order order) {
        FilteredTimeline nothing = FilteredTimeline.of(OpenSnapshot.NONE.timeline(), Filter.NONE, order);
        return new State(
                OpenSnapshot.NONE,
                new ViewOptions(Filter.NONE, order, DisplayZone.DOCUMENT, QuoteFilter.NONE),
                nothing,
                UserSelection.NONE,
                List.of(),
                0);
    }

    /** Whether no document is open. */
    public boolean isEmpty() {
        return timeline().documents().isEmpty();
    }

    /** The timeline of all open documents. */
    public Timeline timeline() {
        return snapshot.timeline();
    }

    /** The colours of topics and speakers. */
    public Palette palette() {
        return snapshot.palette();
    }

    /** The filter of the timeline. */
    public Filter filter() {
        return view.filter();
    }

    /** The order of the timeline. */
    public Order order() {
        return view.order();
    }

    /** The filter of the list of quotes. */
    public QuoteFilter quoteFilter() {
        return view.quoteFilter();
    }

    /** The ids of the ticked updates. */
    public Set<String> ticked() {
        return selection.ticked();
    }

    /** The ids of the starred updates. */
    public Set<String> starred() {
        return selection.starred();
    }

    /** The notes on the open updates and quotes. */
    public PlacedNotes notes() {
        return selection.notes();
    }

    /** What the user marked, as a filter may ask for it. */
    public Marks marks() {
        return new Marks(ticked(), starred(), notes());
    }

    /** The id of the current update, which the keyboard is on, or null. */
    public @Nullable String update() {
        return selection.update();
    }

    /** The quote that the inspector shows, or null. */
    public @Nullable Quote quote() {
        return selection.quote();
    }

    /** The number of the current search hit, counted from 1; 0 if there is none. */
    public int hit() {
        return selection.hit();
    }

    /** The latest request to scroll to an update, or null. */
    public @Nullable Reveal reveal() {
        return selection.reveal();
    }

    /** Returns the current update: the one that the keyboard is on. */
    public Optional<TimelineEntry> current() {
        return Optional.ofNullable(update()).flatMap(timeline()::entry);
    }

    /** Returns the ticked updates in the current order, including those that the filter hides. */
    public List<TimelineEntry> tickedEntries() {
        return timeline().entries(order()).stream()
                .filter(entry -> ticked().contains(entry.id()))
                .toList();
    }

    /** Returns this state with another view. */
    public State with(ViewOptions value) {
        return new State(snapshot, value, shown, selection, notices, reading);
    }

    /** Returns this state with another choice of the user. */
    State with(UserSelection value) {
        return new State(snapshot, view, shown, value, notices, reading);
    }

    private State withNotices(Stream<Notice> value) {
        return new State(snapshot, view, shown, selection, value.toList(), reading);
    }

    /** Returns this state with more notices. */
    State withNotices(List<Notice> more) {
        State next = this;
        for (Notice notice : more) {
            next = next.withNotice(notice);
        }
        return next;
    }

    /**
     * Returns this state with a notice. One that passes replaces all that pass; any other replaces an earlier one about
     * the same with the same tone.
     */
    State withNotice(Notice notice) {
        return withNotices(Stream.concat(
                notices.stream()
                        .filter(other -> notice.passes()
                                ? !other.passes()
                                : !other.what().equals(notice.what()) || other.tone() != notice.tone()),
                Stream.of(notice)));
    }

    /** Returns this state with the notices that meet a condition. */
    State keeping(Predicate<Notice> condition) {
        return notices.stream().allMatch(condition)
                ? this
                : withNotices(notices.stream().filter(condition));
    }

    /** Returns this state without a notice. */
    State without(Notice notice) {
        return withNotices(notices.stream().filter(other -> other != notice));
    }

    /** Returns this state with another number of documents that are being read. */
    State withReading(int value) {
        return new State(snapshot, view, shown, selection, notices, value);
    }

    /** Returns this state with a request to scroll to an update, which becomes the current one. */
    State revealing(String update) {
        return with(selection.revealing(update, null));
    }

    /** Returns this state with a request to scroll to an update that then stands out for a moment. */
    State leading(String update) {
        return with(selection.revealing(new Reveal(update, null, true)));
    }

    /** Returns this state with a request to scroll to words of an update, which becomes the current one. */
    State revealing(String update, Quote.Span words) {
        return with(selection.revealing(update, words));
    }

    /**
     * Returns this state with a quote of the current update chosen: the chosen one if it is of this update, otherwise
     * the first of those that are listed or that the filter asks for, otherwise the first. An update without quotes
     * leaves none chosen, so that nobody takes the words of another update for its own.
     */
    State withQuoteOfCurrent() {
        List<Quote> quotes = current().map(TimelineEntry::quotes).orElse(List.of());
        Quote on = quote();
        boolean stays =
                on != null && quotes.stream().anyMatch(quote -> quote.id().equals(on.id()));
        return stays || update() == null ? this : with(selection.withQuote(first(quotes)));
    }

    private @Nullable Quote first(List<Quote> quotes) {
        Predicate<Quote> wanted = quoteFilter()
                .test()
                .and(QuoteFilter.NONE.withSpeakers(filter().speakers()).test());
        return quotes.stream().filter(wanted).findFirst().orElse(quotes.isEmpty() ? null : quotes.getFirst());
    }

    /**
     * Returns this state with other documents and another result shown. An update that a newer capture has is chosen as
     * that one has it. A chosen quote, update or hit that is gone is replaced or dropped; the quote that replaces
     * another is of the current update.
     */
    public State withShown(OpenSnapshot documents, FilteredTimeline now) {
        State carried = with(selection.in(documents.timeline()));
        return carried.showing(documents, now);
    }

    private State showing(OpenSnapshot documents, FilteredTimeline now) {
        int at = hit() > now.hits() ? 0 : hit();
        UserSelection kept = at == hit() ? selection : selection.withHit(at);
        String update = nearest(now);
        List<Quote> quotes = update == null
                ? List.of()
                : documents.timeline().entry(update).map(TimelineEntry::quotes).orElse(List.of());
        return new State(documents, view, now, kept.on(update).withQuote(seen(now, quotes)), notices, reading);
    }

    /**
     * Returns the chosen quote as it is now. If it is gone, or was of an update that is no longer the current one,
     * returns the next quote of the current update, otherwise its first, or null.
     *
     * @param quotes the quotes of the current update
     */
    private @Nullable Quote seen(FilteredTimeline now, List<Quote> quotes) {
        Quote on = quote();
        if (on == null) {
            return first(quotes);
        }
        List<Quote> candidates = on.update() == null ? now.quotes() : quotes;
        Map<String, Quote> byId = new HashMap<>();
        candidates.forEach(quote -> byId.putIfAbsent(quote.id(), quote));
        List<String> before = (on.update() == null ? List.of(on) : before(on.update()))
                .stream().map(Quote::id).toList();
        return before.subList(Math.max(0, before.indexOf(on.id())), before.size()).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(first(quotes));
    }

    /** Returns the quotes that an update had before. */
    private List<Quote> before(String update) {
        return timeline().entry(update).map(TimelineEntry::quotes).orElse(List.of());
    }

    /**
     * Returns the shown updates between two, both included, whichever comes first; none if one of the two is not shown.
     */
    Set<String> between(String one, String other) {
        List<String> ids = shown.entries().stream().map(TimelineEntry::id).toList();
        int a = ids.indexOf(one);
        int b = ids.indexOf(other);
        return a < 0 || b < 0 ? Set.of() : Set.copyOf(ids.subList(Math.min(a, b), Math.max(a, b) + 1));
    }

    /**
     * Returns the id of the current update. If it is no longer shown, returns that of its nearest neighbour that is, or
     * null.
     */
    private @Nullable String nearest(FilteredTimeline now) {
        String on = update();
        if (on != null && now.shows(on)) {
            return on;
        }
        Set<String> ids = now.entries().stream().map(TimelineEntry::id).collect(Collectors.toSet());
        List<String> before = shown.entries().stream().map(TimelineEntry::id).toList();
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
