package app.rundown.ui.state;

import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.opening.RenamedSpeakers;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What of the open documents is shown, and how: the filter, the order, the zone of times, and the quotes that the
 * inspector lists. Belongs to the FX thread.
 */
public final class FilterModel {
    private final ObservableState state;
    private final ShownUpdater showing;
    private final FilterHistory history = new FilterHistory();
    /** What becomes of the filter when the documents are shown that were analysed anew. */
    private UnaryOperator<Filter> awaited = UnaryOperator.identity();

    /** Creates the filter of a window. */
    FilterModel(ObservableState state, ShownUpdater showing) {
        this.state = state;
        this.showing = showing;
    }

    /** Changes the filter, as the user wants it. The user can go back to the filter of before. */
    public void changeFilter(UnaryOperator<Filter> change) {
        Filter before = state.now().filter();
        Filter next = change.apply(before);
        if (!next.equals(before)) {
            history.note(now(), next);
            show(next);
        }
    }

    /** Changes the filter because something else changed, which is no step that the user could go back. */
    void adaptFilter(UnaryOperator<Filter> change) {
        Filter next = change.apply(state.now().filter());
        if (!next.equals(state.now().filter())) {
            show(next);
        }
    }

    /**
     * Changes the filter as soon as the documents are shown that are being analysed anew, because what it names is then
     * called something else. The filters that the user came from are changed too.
     *
     * @return what can be taken back
     */
    Adaptation adaptWithDocuments(UnaryOperator<Filter> change) {
        Adaptation adaptation = new Adaptation(change, history.adapt(change));
        await(adaptation::make);
        return adaptation;
    }

    /**
     * Takes an adaptation back as soon as the documents are shown that are being analysed anew: filters that name the
     * topics that it left them name those of before again.
     *
     * @param other what becomes of filters for which the user chose other topics since
     */
    void takeBack(Adaptation adaptation, UnaryOperator<Filter> other) {
        await(filter -> adaptation.takenBack(filter, other));
        history.restore(adaptation.pasts, other);
    }

    private void await(UnaryOperator<Filter> change) {
        UnaryOperator<Filter> before = awaited;
        awaited = filter -> change.apply(before.apply(filter));
    }

    /** A change of filters that followed one of topics. It knows what the filters named before, which names may not. */
    static final class Adaptation {
        private final UnaryOperator<Filter> change;
        private final Map<FilterHistory.Past, FilterHistory.Past> pasts;
        private Filter before = Filter.NONE;
        private Filter after = Filter.NONE;

        private Adaptation(UnaryOperator<Filter> change, Map<FilterHistory.Past, FilterHistory.Past> pasts) {
            this.change = change;
            this.pasts = pasts;
        }

        private Filter make(Filter filter) {
            before = filter;
            after = change.apply(filter);
            return after;
        }

        private Filter takenBack(Filter now, UnaryOperator<Filter> other) {
            return now.topics().equals(after.topics()) && now.notTopics().equals(after.notTopics())
                    ? now.but()
                            .topics(before.topics())
                            .notTopics(before.notTopics())
                            .done()
                    : other.apply(now);
        }
    }

    /**
     * Returns the state of documents that were analysed anew with the filters that belong to them: those of updates and
     * of quotes. The filters that the user came from are changed too.
     */
    State adapted(State next, RenamedSpeakers speakers) {
        Filter filter = FilterChanges.speakers(awaited.apply(next.filter()), speakers::now);
        awaited = UnaryOperator.identity();
        history.adapt(past -> FilterChanges.speakers(past, speakers::now));
        QuoteFilter quotes = next.quoteFilter();
        return next.with(next.view()
                .withFilter(filter)
                .withQuoteFilter(quotes.withSpeakers(FilterChanges.renamed(quotes.speakers(), speakers::now))));
    }

    /** Shows what passes a filter. The current search hit is kept if the searched words stay the same. */
    private void show(Filter next) {
        int hit =
                next.words().equals(state.now().filter().words()) ? state.now().hit() : 0;
        showing.show(state.now()
                .with(state.now().view().withFilter(next))
                .with(state.now().selection().withHit(hit)));
    }

    /** Whether there is an earlier filter to go back to. */
    public boolean canGoBack() {
        return history.hasBack();
    }

    /**
     * Goes back to the filter of before the last step, and to where the user was. If there is none, a notice says so.
     */
    public void goBack() {
        history.back(now(), open())
                .ifPresentOrElse(
                        this::show,
                        () -> state.showNotice(Notice.nothing("Filter", "There is no earlier one to go back to.")));
    }

    /** Goes forward to the filter from which the user went back. If there is none, a notice says so. */
    public void goForward() {
        history.forward(now(), open())
                .ifPresentOrElse(
                        this::show,
                        () -> state.showNotice(Notice.nothing("Filter", "There is no later one to go forward to.")));
    }

    private FilterHistory.Past now() {
        return new FilterHistory.Past(state.now().filter(), state.now().update());
    }

    /** Shows what was shown before, at the update on which the user was. */
    private void show(FilterHistory.Past past) {
        show(past.filter());
        String update = past.update();
        shown().thenRun(() -> {
            if (update != null
                    && !update.equals(state.now().update())
                    && state.now().shown().shows(update)) {
                state.set(state.now().revealing(update).withQuoteOfCurrent());
            }
        });
    }

    private Set<String> open() {
        return state.now().timeline().documents().stream()
                .map(analysed -> analysed.document().id())
                .collect(Collectors.toSet());
    }

    /** Sets which updates are shown: all, or those that match the search. */
    public void setScope(Filter.Scope scope) {
        if (scope == Filter.Scope.MATCHES && state.now().filter().words().isEmpty()) {
            state.showNotice(Notice.nothing("Matches", "Search for words first: / goes to the search."));
        } else {
            changeFilter(filter -> filter.withScope(scope));
        }
    }

    /** Shows updates at their places although the filter leaves them out, until the filter changes. */
    public void showAlso(Set<String> updates) {
        showing.show(state.now().with(state.now().view().withAlso(updates)));
    }

    /**
     * Goes to an update, which is shown although the filter may leave it out.
     *
     * @param go called when it is shown
     */
    public void showFor(String update, Runnable go) {
        if (!state.now().shown().shows(update)) {
            showAlso(Set.of(update));
        }
        shown().thenRun(go);
    }

    /** Shows the timeline newest first or oldest first. */
    public void setOrder(Order order) {
        if (order != state.now().order()) {
            showing.show(state.now()
                    .with(state.now().view().withOrder(order))
                    .with(state.now().selection().withHit(0)));
        }
    }

    /** Shows the neighbours of what passes the filter, or hides them again. */
    public void toggleContext() {
        showing.show(state.now()
                .with(state.now().view().withContext(!state.now().view().context())));
    }

    /** Shows all times in another zone. */
    public void setDisplayZone(DisplayZone displayZone) {
        if (!displayZone.equals(state.now().view().displayZone())) {
            showing.show(state.now().with(state.now().view().withDisplayZone(displayZone)));
        }
    }

    /** Changes which quotes the inspector lists, and how they are grouped. */
    public void changeQuoteFilter(UnaryOperator<QuoteFilter> change) {
        state.set(state.now()
                .with(state.now()
                        .view()
                        .withQuoteFilter(change.apply(state.now().quoteFilter()))));
    }

    /** Changes which lanes are shown, and whether they take the timeline's place. */
    public void changeLanes(UnaryOperator<ViewOptions.Lanes> change) {
        ViewOptions view = state.now().view();
        ViewOptions.Lanes next = change.apply(view.lanes());
        if (!next.equals(view.lanes())) {
            state.set(state.now().with(view.withLanes(next)));
        }
    }

    /** Completes when the last change is shown: at once, unless many updates are open. */
    public CompletableFuture<Void> shown() {
        return showing.newest();
    }
}
