package app.rundown.ui;

import app.rundown.base.Log;
import app.rundown.fetch.Cancel;
import app.rundown.fetch.Places;
import app.rundown.model.Capture;
import app.rundown.model.DayAndZone;
import app.rundown.model.Document;
import app.rundown.model.Dossier;
import app.rundown.model.Kind;
import app.rundown.model.Quote;
import app.rundown.model.UserData;
import app.rundown.timeline.Clockwork;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
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
 * The window's one bridge to the rest of the program: holds the {@link State}, and turns the user's wishes into a new
 * one. Documents are read one after the other on a thread of their own; all else happens on the FX thread, on which
 * every method must be called.
 */
final class AppModel {
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private static final String HIDDEN = "That update is hidden by the filter.";

    /** What to tell where there is no star at all. */
    static final String NO_STAR = "No update is starred yet: S stars the one you are on.";

    private final ReadOnlyObjectWrapper<State> state;
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("reader").factory());
    private final ExecutorService fetcher = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("fetcher").factory());
    private final Executor fx;
    private final Shelf shelf;
    private final Fetches fetches;
    private final Underway underway = new Underway();
    private final Set<String> walking = new HashSet<>();
    private final Showing showing;
    private final Additions additions;

    /**
     * @param places where documents are read from
     * @param added what the user added in earlier sessions
     * @param save keeps it, and says whether it could
     */
    AppModel(Order order, Places places, UserData added, Predicate<UserData> save) {
        this(order, places, added, save, Platform::runLater, CompletableFuture.completedFuture(null));
    }

    /**
     * @param fx runs tasks one after the other on the FX thread, as soon as there is one
     * @param painted completes when the window's first frame is painted
     */
    AppModel(
            Order order,
            Places places,
            UserData added,
            Predicate<UserData> save,
            Executor fx,
            CompletableFuture<Void> painted) {
        this.fx = fx;
        shelf = new Shelf(painted);
        state = new ReadOnlyObjectWrapper<>(State.empty(order));
        this.fetches = new Fetches(places);
        this.showing = new Showing(state);
        this.additions = new Additions(added, save);
    }

    /** What the user added. */
    UserData added() {
        return additions.data();
    }

    /** Sets a document's date and zone, or takes back what was set. */
    CompletableFuture<Void> setTimes(Document document, DayAndZone set) {
        return lay(additions.setTimes(document, set));
    }

    /** Changes what the user added, as one deed that can be undone. */
    CompletableFuture<Void> add(Function<Additions, Additions.Change> deed) {
        return lay(deed.apply(additions));
    }

    /** The documents as found, without the user's corrections. */
    List<Dossier> found() {
        return showing.documents().found();
    }

    /** Shows reported speech among the quotes, or no longer. */
    CompletableFuture<Void> reported(boolean seen) {
        shelf.reported(seen);
        return found().isEmpty() ? DONE : change(() -> {});
    }

    /** Lists other quotes, or the same in another way. */
    void sift(UnaryOperator<Sift> change) {
        state.set(now().with(now().view().withSift(change.apply(now().sift()))));
    }

    /** Puts stars on updates, or takes them off: at once, without a look at the documents. */
    CompletableFuture<Void> star(Set<String> updates, boolean on) {
        List<Entry> changed = changed(updates, now().starred(), on);
        return changed.isEmpty()
                ? DONE
                : lay(additions.star(changed, now().open().stars(), on));
    }

    /** Ticks updates, or unticks them. */
    CompletableFuture<Void> tick(Set<String> updates, boolean on) {
        List<Entry> changed = changed(updates, now().ticked(), on);
        return changed.isEmpty() ? DONE : lay(additions.tick(changed, on));
    }

    private List<Entry> changed(Set<String> updates, Set<String> chosen, boolean on) {
        return updates.stream()
                .filter(id -> chosen.contains(id) != on)
                .flatMap(id -> now().timeline().entry(id).stream())
                .toList();
    }

    /** How many starred updates of an open document are in no open copy of it; they are kept for one that has them. */
    int missingStars(String documentId) {
        return showing.documents().stars().missing(documentId, added());
    }

    /** Takes back the last change of what the user chose or added, and says what it was. */
    CompletableFuture<Void> undo() {
        return goBack(additions.undo(), "Undone: ", "There is nothing to undo.");
    }

    /** Does again what was taken back, and says what it was. */
    CompletableFuture<Void> redo() {
        return goBack(additions.redo(), "Done again: ", "There is nothing to do again.");
    }

    /** What {@link #undo} would take back, in words; empty where there is nothing. */
    Optional<String> undoes() {
        return additions.undoes();
    }

    /** What {@link #redo} would do again, in words; empty where there is nothing. */
    Optional<String> redoes() {
        return additions.redoes();
    }

    private CompletableFuture<Void> goBack(Optional<Additions.Change> change, String done, String none) {
        tell(Notice.done("", change.map(made -> done + made.what() + ".").orElse(none)));
        return change.map(this::lay).orElse(DONE);
    }

    /** Lays what the user chose and added over the open documents, now that it was changed. */
    private CompletableFuture<Void> lay(Additions.Change change) {
        if (!change.saved()) {
            tell(Notice.problem("Your additions", "They could not be saved, and will be gone when the program ends."));
        }
        State next = laid(now());
        boolean seen =
                next.filter().scope() == Filter.Scope.STARRED && !next.starred().equals(now().starred());
        CompletableFuture<Void> shown = seen ? showing.show(next) : DONE;
        if (!seen) {
            state.set(next);
        }
        UserData data = added();
        return change.times() ? change(() -> shelf.retime(data)) : change.quotes() ? change(() -> {}) : shown;
    }

    private State laid(State on) {
        Open open = showing.documents();
        return on.with(additions.laid(on.chosen(), open.timeline(), open.stars()));
    }

    /** The fetches that are going on. */
    Fetches fetches() {
        return fetches;
    }

    /** What is being opened. */
    Underway underway() {
        return underway;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    State now() {
        return state.get();
    }

    /**
     * Opens files, and pages of the web, beside what is open already. Completes on the FX thread once they are shown,
     * or told to be unreadable.
     */
    CompletableFuture<Void> open(List<String> names) {
        Cancel button = fetches.button();
        boolean fetched = fetches.begin(names);
        CompletableFuture<Void> opened = read(
                names,
                () -> names.stream()
                        .map(name -> Shelf.Read.of(name, null, () -> fetches.read(name, button)))
                        .toList());
        return fetched ? opened.whenComplete((done, failure) -> fetches.end()) : opened;
    }

    /** Opens documents that are already in memory, as a kind that the user asked for. */
    CompletableFuture<Void> open(List<Capture> captures, @Nullable Kind as) {
        return read(
                captures.stream().map(Capture::name).toList(),
                () -> captures.stream()
                        .map(capture -> Shelf.Read.of(capture.name(), as, () -> capture))
                        .toList());
    }

    /**
     * Fetches the other pages of an open live blog, as far as a way to them is known, and opens each beside it. Does
     * nothing where that is going on already.
     */
    CompletableFuture<Void> openOthers(String documentId) {
        OtherPages others = now().timeline()
                .dossier(documentId)
                .flatMap(dossier ->
                        OtherPages.of(dossier.document(), now().timeline().dossiers()))
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

    /** Takes a document off the timeline, and offers to open it again. */
    CompletableFuture<Void> close(String documentId) {
        Optional<Document> closed = now().timeline().dossier(documentId).map(Dossier::document);
        return change(() -> shelf.remove(documentId))
                .thenRun(() -> closed.map(Notice::closed).ifPresent(this::tell));
    }

    /** Takes all documents off the timeline. */
    CompletableFuture<Void> closeAll() {
        filter(filter -> Filter.NONE);
        return change(shelf::clear);
    }

    /** Completes when what was wished for last is shown: at once, except where much is open. */
    CompletableFuture<Void> shown() {
        return showing.newest();
    }

    void filter(UnaryOperator<Filter> change) {
        Filter next = change.apply(now().filter());
        if (!next.equals(now().filter())) {
            int hit = next.words().equals(now().filter().words()) ? now().hit() : 0;
            showing.show(now().with(now().view().withFilter(next))
                    .with(now().chosen().withHit(hit)));
        }
    }

    /** Shows all updates, those that match, or those that are starred. */
    void scope(Filter.Scope scope) {
        if (scope == Filter.Scope.MATCHES && now().filter().words().isEmpty()) {
            tell(Notice.nothing("Matches", "Search for words first: / goes to the search."));
        } else {
            filter(filter -> filter.withScope(scope));
        }
    }

    void order(Order order) {
        if (order != now().order()) {
            showing.show(now().with(now().view().withOrder(order))
                    .with(now().chosen().withHit(0)));
        }
    }

    /** Reads all times in another zone. */
    void clockwork(Clockwork clockwork) {
        // Mostly the same one, which this tells without the comparison that is slow for the first time.
        if (!Objects.equals(clockwork, now().view().clockwork())) {
            showing.show(now().with(now().view().withClockwork(clockwork)));
        }
    }

    /** Ticks all shown updates between two, both included, in the order shown. */
    void tickRange(String from, String to) {
        tick(now().between(from, to), true);
    }

    void tickAllShown() {
        tick(now().shown().entries().stream().map(Entry::id).collect(Collectors.toSet()), true);
    }

    void tickNone() {
        tick(now().ticked(), false);
    }

    /** The keyboard or the mouse went to an update. */
    void select(String update) {
        if (!update.equals(now().update())) {
            state.set(now().with(now().chosen().on(update)).following());
        }
    }

    /** Brings an update into view, and the keyboard onto it. */
    void reveal(String update) {
        if (now().shown().shows(update)) {
            state.set(now().revealing(update).following());
        } else {
            tell(Notice.problem("Timeline", HIDDEN));
        }
    }

    /** Shows an update's first quote in the inspector, if it has one. */
    void inspect(Entry entry) {
        if (!entry.quotes().isEmpty()) {
            state.set(now().with(now().chosen()
                    .on(entry.id())
                    .withQuote(entry.quotes().getFirst())));
        }
    }

    /** Shows a quote in the inspector, and its update in the timeline. */
    void inspect(Quote quote) {
        String update = quote.update();
        if (update != null && !now().shown().shows(update)) {
            tell(Notice.problem("Timeline", HIDDEN));
        }
        State next = now().with(now().chosen().withQuote(quote));
        state.set(quote.update() == null ? next : next.revealing(quote.update(), quote.span()));
    }

    /**
     * Goes to the next ({@code +1}) or the previous ({@code -1}) hit of the search as seen from the reader's place,
     * round and round.
     */
    void hit(int step) {
        HitWalk.step(now(), step).map(State::following).ifPresent(state::set);
    }

    /** Goes to the next ({@code +1}) or the previous ({@code -1}) starred update that is shown, round and round. */
    void star(int step) {
        StarWalk.step(now(), step)
                .map(State::following)
                .ifPresentOrElse(
                        state::set,
                        () -> tell(Notice.nothing(
                                "Stars",
                                now().starred().isEmpty() ? NO_STAR : "The filter hides every starred update.")));
    }

    void dismiss(Notice notice) {
        state.set(now().without(notice));
    }

    /** Tells something; what was told of the same matter in the same tone before makes way. */
    void tell(Notice notice) {
        state.set(now().telling(notice));
    }

    /** Reads beside the reader thread, so that a slow server holds up no file, and opens what was read on it. */
    private CompletableFuture<Void> read(List<String> names, Supplier<List<Shelf.Read>> reads) {
        state.set(now().withReading(now().reading() + names.size()));
        underway.begin(names);
        List<Notice> notices = new ArrayList<>();
        UserData data = added();
        return CompletableFuture.supplyAsync(reads, fetcher)
                .thenCompose(read -> {
                    fx.execute(() -> underway.arrived(
                            read.stream().mapToLong(Shelf.Read::bytes).sum()));
                    return change(() -> notices.addAll(shelf.put(read, data, first -> fx.execute(() -> show(first)))));
                })
                .whenCompleteAsync(
                        (done, failure) -> {
                            if (failure != null) {
                                Log.mistake(AppModel.class, "A document could not be opened", failure);
                                names.forEach(name -> notices.add(Notice.problem(name, Shelf.MISTAKE)));
                            }
                            underway.end(names);
                            State next = now().withReading(now().reading() - names.size());
                            state.set(next.withMore(notices));
                        },
                        this::onFxThread);
    }

    private void onFxThread(Runnable code) {
        if (Platform.isFxApplicationThread()) {
            code.run();
        } else {
            fx.execute(code);
        }
    }

    /** Changes the open documents on the reader thread, and shows their timeline. */
    private CompletableFuture<Void> change(Runnable change) {
        UserData data = added();
        return CompletableFuture.supplyAsync(
                        () -> {
                            change.run();
                            return shelf.documents(data);
                        },
                        reader)
                .thenComposeAsync(this::show, fx);
    }

    private CompletableFuture<Void> show(Open documents) {
        Set<String> ids = documents.timeline().dossiers().stream()
                .map(dossier -> dossier.document().id())
                .collect(Collectors.toSet());
        showing.documents(documents);
        return showing.show(laid(now().with(now().view().withFilter(Filters.hiding(now().filter(), ids)))));
    }
}
