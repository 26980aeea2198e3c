package app.rundown.ui.state;

import app.rundown.base.Log;
import app.rundown.fetch.Cancel;
import app.rundown.fetch.Places;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DayAndZone;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.model.UserData;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The window's one bridge to the rest of the program. Holds the {@link State}, and replaces it with a new one whenever
 * the user does something. Documents are analysed one after the other on a reader thread; everything else happens on
 * the FX thread. Every method must be called on the FX thread.
 */
public final class AppModel {
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private static final String HIDDEN = "That update is hidden by the filter.";

    /** The sentence to show when no update is starred. */
    public static final String NO_STAR = "No update is starred yet: S stars the one you are on.";

    private final ReadOnlyObjectWrapper<State> state;
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("reader").factory());
    private final ExecutorService fetcher = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("fetcher").factory());
    private final Executor fx;
    private final OpenDocuments openDocuments;
    private final Fetches fetches;
    private final OpeningStatus openingStatus = new OpeningStatus();
    private final Set<String> walking = new HashSet<>();
    private final ShownUpdater showing;
    private final UserEdits edits;

    /**
     * Creates a model for when JavaFX runs already. It does not wait for a first frame.
     *
     * @param places reads documents from files and addresses
     * @param added the user data from earlier sessions
     * @param save saves user data, and returns whether that worked
     */
    public AppModel(Order order, Places places, UserData added, Predicate<UserData> save) {
        this(order, places, added, save, Platform::runLater, CompletableFuture.completedFuture(null));
    }

    /**
     * Creates a model that may begin to read before JavaFX runs.
     *
     * @param places reads documents from files and addresses
     * @param added the user data from earlier sessions
     * @param save saves user data, and returns whether that worked
     * @param fx runs tasks one after the other on the FX thread, as soon as there is one
     * @param painted completes when the first frame of the window is painted
     */
    public AppModel(
            Order order,
            Places places,
            UserData added,
            Predicate<UserData> save,
            Executor fx,
            CompletableFuture<Void> painted) {
        this.fx = fx;
        openDocuments = new OpenDocuments(painted);
        state = new ReadOnlyObjectWrapper<>(State.empty(order));
        this.fetches = new Fetches(places);
        this.showing = new ShownUpdater(state);
        this.edits = new UserEdits(added, save);
    }

    /** Returns the user data. */
    public UserData added() {
        return edits.data();
    }

    /** Sets the date and zone of a document. An empty value clears what was set. */
    public CompletableFuture<Void> setTimes(Document document, DayAndZone set) {
        return applyChange(edits.setTimes(document, set));
    }

    /**
     * Applies a change to the user data or the ticks as one step that can be undone.
     *
     * @param deed makes the change
     */
    CompletableFuture<Void> add(Function<UserEdits, UserEdits.Change> deed) {
        return applyChange(deed.apply(edits));
    }

    /** Returns the open documents as they were analysed, without the user's corrections. */
    List<AnalysedDocument> found() {
        return showing.documents().found();
    }

    /** Sets whether reported speech is shown among the quotes. */
    public CompletableFuture<Void> setReportedSpeechShown(boolean seen) {
        openDocuments.reported(seen);
        return found().isEmpty() ? DONE : change(() -> {});
    }

    /** Changes which quotes the inspector lists, and how they are grouped. */
    public void changeQuoteFilter(UnaryOperator<QuoteFilter> change) {
        state.set(now().with(now().view().withQuoteFilter(change.apply(now().quoteFilter()))));
    }

    /** Stars updates, or removes their stars. Takes effect at once, because the documents are not analysed again. */
    public CompletableFuture<Void> star(Set<String> updates, boolean on) {
        List<TimelineEntry> changed = changed(updates, now().starred(), on);
        return changed.isEmpty()
                ? DONE
                : applyChange(edits.star(changed, now().snapshot().stars(), on));
    }

    /** Ticks updates, or unticks them. */
    public CompletableFuture<Void> tick(Set<String> updates, boolean on) {
        List<TimelineEntry> changed = changed(updates, now().ticked(), on);
        return changed.isEmpty() ? DONE : applyChange(edits.tick(changed, on));
    }

    /** Returns those of the updates that are open and are not yet in the wanted state. */
    private List<TimelineEntry> changed(Set<String> updates, Set<String> chosen, boolean on) {
        return updates.stream()
                .filter(id -> chosen.contains(id) != on)
                .flatMap(id -> now().timeline().entry(id).stream())
                .toList();
    }

    /**
     * Returns how many starred updates of an open document are in no open copy of it. Their stars are kept for a copy
     * that has them.
     */
    public int missingStars(String documentId) {
        return showing.documents().stars().missing(documentId, added());
    }

    /** Undoes the last change to the user data or the ticks, and shows a notice that describes it. */
    public CompletableFuture<Void> undo() {
        return goBack(edits.undo(), "Undone: ", "There is nothing to undo.");
    }

    /** Redoes the change that was undone last, and shows a notice that describes it. */
    public CompletableFuture<Void> redo() {
        return goBack(edits.redo(), "Redone: ", "There is nothing to redo.");
    }

    /** Describes what {@link #undo} would undo; empty if there is nothing. */
    public Optional<String> undoes() {
        return edits.undoes();
    }

    /** Describes what {@link #redo} would redo; empty if there is nothing. */
    public Optional<String> redoes() {
        return edits.redoes();
    }

    private CompletableFuture<Void> goBack(Optional<UserEdits.Change> change, String done, String none) {
        showNotice(Notice.done("", change.map(made -> done + made.what() + ".").orElse(none)));
        return change.map(this::applyChange).orElse(DONE);
    }

    /** Applies a change of the user data or the ticks to the open documents. Completes when the result is shown. */
    private CompletableFuture<Void> applyChange(UserEdits.Change change) {
        if (!change.saved()) {
            showNotice(Notice.problem("Your additions", "They could not be saved, and will be lost when you quit."));
        }
        State next = withUserData(now());
        boolean seen =
                next.filter().scope() == Filter.Scope.STARRED && !next.starred().equals(now().starred());
        CompletableFuture<Void> shown = seen ? showing.show(next) : DONE;
        if (!seen) {
            state.set(next);
        }
        UserData data = added();
        return change.times() ? change(() -> openDocuments.retime(data)) : change.quotes() ? change(() -> {}) : shown;
    }

    /** Returns a state with the current ticks and stars. */
    private State withUserData(State on) {
        OpenSnapshot snapshot = showing.documents();
        return on.with(edits.applyTo(on.selection(), snapshot.timeline(), snapshot.stars()));
    }

    /** Returns the fetches that are in progress. */
    public Fetches fetches() {
        return fetches;
    }

    /** Returns what is being opened. */
    public OpeningStatus openingStatus() {
        return openingStatus;
    }

    /** Returns the state of the window, as a property to listen to. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Returns the current state. */
    public State now() {
        return state.get();
    }

    /**
     * Opens files and web pages beside the documents that are open already. Completes on the FX thread once the
     * documents are shown, or a notice says why they could not be opened.
     *
     * @param names paths and addresses
     */
    public CompletableFuture<Void> open(List<String> names) {
        Cancel button = fetches.button();
        boolean fetched = fetches.begin(names);
        CompletableFuture<Void> opened = read(
                names,
                () -> names.stream()
                        .map(name -> ReadResult.of(name, null, () -> fetches.read(name, button)))
                        .toList());
        return fetched ? opened.whenComplete((done, failure) -> fetches.end()) : opened;
    }

    /**
     * Opens documents that are already in memory.
     *
     * @param as the kind that the user asked for, or null to let the program decide
     */
    public CompletableFuture<Void> open(List<Capture> captures, @Nullable DocumentKind as) {
        return read(
                captures.stream().map(Capture::name).toList(),
                () -> captures.stream()
                        .map(capture -> ReadResult.of(capture.name(), as, () -> capture))
                        .toList());
    }

    /**
     * Fetches the other pages of an open live blog and opens them beside it, as long as a way to the next page is
     * known. Does nothing if that is in progress already.
     */
    public CompletableFuture<Void> openOthers(String documentId) {
        OtherPages others = now().timeline()
                .document(documentId)
                .flatMap(analysed ->
                        OtherPages.of(analysed.document(), now().timeline().documents()))
                .orElse(null);
        if (others == null || !walking.add(others.next())) {
            return DONE;
        }
        Cancel button = fetches.button();
        fetches.begin(List.of(others.next()));
        return read(List.of(others.title()), () -> others.read(fetches, button)).whenComplete((done, failure) -> {
            walking.remove(others.next());
            fetches.end();
        });
    }

    /** Closes a document, and offers to open it again. */
    public CompletableFuture<Void> close(String documentId) {
        Optional<Document> closed = now().timeline().document(documentId).map(AnalysedDocument::document);
        return change(() -> openDocuments.remove(documentId))
                .thenRun(() -> closed.map(Notice::closed).ifPresent(this::showNotice));
    }

    /** Closes all documents, and clears the filter. */
    public CompletableFuture<Void> closeAll() {
        filter(filter -> Filter.NONE);
        return change(openDocuments::clear);
    }

    /** Completes when the last change is shown: at once, unless many updates are open. */
    public CompletableFuture<Void> shown() {
        return showing.newest();
    }

    /** Changes the filter. The current search hit is kept if the searched words stay the same. */
    public void filter(UnaryOperator<Filter> change) {
        Filter next = change.apply(now().filter());
        if (!next.equals(now().filter())) {
            int hit = next.words().equals(now().filter().words()) ? now().hit() : 0;
            showing.show(now().with(now().view().withFilter(next))
                    .with(now().selection().withHit(hit)));
        }
    }

    /** Sets which updates are shown: all, those that match the search, or the starred ones. */
    public void scope(Filter.Scope scope) {
        if (scope == Filter.Scope.MATCHES && now().filter().words().isEmpty()) {
            showNotice(Notice.nothing("Matches", "Search for words first: / goes to the search."));
        } else {
            filter(filter -> filter.withScope(scope));
        }
    }

    /** Shows the timeline newest first or oldest first. */
    public void order(Order order) {
        if (order != now().order()) {
            showing.show(now().with(now().view().withOrder(order))
                    .with(now().selection().withHit(0)));
        }
    }

    /** Shows all times in another zone. */
    public void setDisplayZone(DisplayZone displayZone) {
        // Usually it is the same object. Objects.equals sees that before it calls the record's own equals, which is
        // slow the first time.
        if (!Objects.equals(displayZone, now().view().displayZone())) {
            showing.show(now().with(now().view().withDisplayZone(displayZone)));
        }
    }

    /** Ticks all shown updates between two, both included, in the order shown. */
    public void tickRange(String from, String to) {
        tick(now().between(from, to), true);
    }

    /** Ticks all shown updates. */
    public void tickAllShown() {
        tick(now().shown().entries().stream().map(TimelineEntry::id).collect(Collectors.toSet()), true);
    }

    /** Unticks all updates. */
    public void tickNone() {
        tick(now().ticked(), false);
    }

    /** Makes an update the current one, after the keyboard or the mouse went to it. */
    public void select(String update) {
        if (!update.equals(now().update())) {
            state.set(now().with(now().selection().on(update)).withQuoteOfCurrent());
        }
    }

    /** Scrolls to an update, and makes it the current one. If the filter hides it, a notice says so. */
    public void reveal(String update) {
        if (now().shown().shows(update)) {
            state.set(now().revealing(update).withQuoteOfCurrent());
        } else {
            showNotice(Notice.problem("Timeline", HIDDEN));
        }
    }

    /** Shows the first quote of an update in the inspector, if it has one. */
    public void inspect(TimelineEntry entry) {
        if (!entry.quotes().isEmpty()) {
            state.set(now().with(now().selection()
                    .on(entry.id())
                    .withQuote(entry.quotes().getFirst())));
        }
    }

    /**
     * Shows a quote in the inspector, and its update in the timeline. If the filter hides the update, a notice says so.
     */
    public void inspect(Quote quote) {
        String update = quote.update();
        if (update != null && !now().shown().shows(update)) {
            showNotice(Notice.problem("Timeline", HIDDEN));
        }
        State next = now().with(now().selection().withQuote(quote));
        state.set(quote.update() == null ? next : next.revealing(quote.update(), quote.span()));
    }

    /**
     * Goes to the next ({@code +1}) or the previous ({@code -1}) search hit, seen from the reader's place. Wraps round
     * at the ends.
     */
    public void goToHit(int step) {
        HitWalk.step(now(), step).map(State::withQuoteOfCurrent).ifPresent(state::set);
    }

    /**
     * Goes to the next ({@code +1}) or the previous ({@code -1}) starred update that is shown. Wraps round at the ends.
     */
    public void star(int step) {
        StarNavigation.step(now(), step)
                .map(State::withQuoteOfCurrent)
                .ifPresentOrElse(
                        state::set,
                        () -> showNotice(Notice.nothing(
                                "Stars",
                                now().starred().isEmpty() ? NO_STAR : "The filter hides every starred update.")));
    }

    /** Removes a notice. */
    public void dismiss(Notice notice) {
        state.set(now().without(notice));
    }

    /** Shows a notice. It replaces an earlier notice with the same subject and tone. */
    public void showNotice(Notice notice) {
        state.set(now().withNotice(notice));
    }

    /**
     * Fetches or loads documents off the reader thread, so that a slow server delays no file, and then opens them on
     * it.
     *
     * @param names one name for each document, for notices and for what is shown as being opened
     * @param reads loads the documents; runs on a fetcher thread
     */
    private CompletableFuture<Void> read(List<String> names, Supplier<List<ReadResult>> reads) {
        state.set(now().withReading(now().reading() + names.size()));
        openingStatus.begin(names);
        List<Notice> notices = new ArrayList<>();
        UserData data = added();
        return CompletableFuture.supplyAsync(reads, fetcher)
                .thenCompose(read -> {
                    fx.execute(() -> openingStatus.arrived(
                            read.stream().mapToLong(ReadResult::bytes).sum()));
                    return change(() ->
                            notices.addAll(openDocuments.put(read, data, first -> fx.execute(() -> show(first)))));
                })
                .whenCompleteAsync(
                        (done, failure) -> {
                            if (failure != null) {
                                Log.bug(AppModel.class, "A document could not be opened", failure);
                                names.forEach(name -> notices.add(Notice.problem(name, ReadResult.BUG_MESSAGE)));
                            }
                            openingStatus.end(names);
                            State next = now().withReading(now().reading() - names.size());
                            state.set(next.withNotices(notices));
                        },
                        this::onFxThread);
    }

    /** Runs the code at once if this is the FX thread, else later on it. */
    private void onFxThread(Runnable code) {
        if (Platform.isFxApplicationThread()) {
            code.run();
        } else {
            fx.execute(code);
        }
    }

    /** Changes the open documents on the reader thread, then shows their timeline. */
    private CompletableFuture<Void> change(Runnable change) {
        UserData data = added();
        return CompletableFuture.supplyAsync(
                        () -> {
                            change.run();
                            return openDocuments.documents(data);
                        },
                        reader)
                .thenComposeAsync(this::show, fx);
    }

    private CompletableFuture<Void> show(OpenSnapshot documents) {
        Set<String> ids = documents.timeline().documents().stream()
                .map(analysed -> analysed.document().id())
                .collect(Collectors.toSet());
        showing.documents(documents);
        return showing.show(withUserData(
                now().with(now().view().withFilter(FilterChanges.retainOpenDocuments(now().filter(), ids)))));
    }
}
