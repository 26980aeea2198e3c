package app.rundown.ui;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.Cancelled;
import app.rundown.fetch.Places;
import app.rundown.model.Capture;
import app.rundown.model.Kind;
import app.rundown.model.Quote;
import app.rundown.model.UserData;
import app.rundown.timeline.Clockwork;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.timeline.Row;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The window's one bridge to the rest of the program: holds the {@link State}, and turns the user's wishes into a new one.
 * Documents are read one after the other on a thread of their own; all else happens on the FX thread, on which every
 * method must be called.
 */
final class AppModel {
    private static final System.Logger LOGGER = System.getLogger(AppModel.class.getName());
    private static final String MISTAKE = "It could not be opened, by a mistake of the program. What else is open stays.";

    private final ReadOnlyObjectWrapper<State> state;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("reader").factory());
    private final ExecutorService fetcher = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("fetcher").factory());
    private final Shelf shelf = new Shelf();
    private final Fetches fetches;
    private final Underway underway = new Underway();
    private final Set<String> walking = new HashSet<>();
    private final UndoStack<UserData> added;
    private final Predicate<UserData> save;

    /**
     * @param places where documents are read from
     * @param added what the user added in earlier sessions
     * @param save keeps it, and says whether it could
     */
    AppModel(Order order, Places places, UserData added, Predicate<UserData> save) {
        state = new ReadOnlyObjectWrapper<>(State.empty(order));
        this.fetches = new Fetches(places);
        this.added = new UndoStack<>(added);
        this.save = save;
    }

    /** What the user added. */
    UserData added() {
        return added.now();
    }

    /** Changes what the user added, so that it can be undone. */
    CompletableFuture<Void> add(UnaryOperator<UserData> change) {
        UserData next = change.apply(added.now());
        if (next.equals(added.now())) {
            return CompletableFuture.completedFuture(null);
        }
        added.push(next);
        return lay(next);
    }

    /** Takes back the last change of what the user added. */
    CompletableFuture<Void> undo() {
        return added.undo().map(this::lay).orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Does again what was taken back. */
    CompletableFuture<Void> redo() {
        return added.redo().map(this::lay).orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private CompletableFuture<Void> lay(UserData data) {
        if (!save.test(data)) {
            tell(Notice.problem("Your additions", "They could not be saved, and will be gone when the program ends."));
        }
        return change(() -> shelf.retime(data));
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
     * Opens files, and pages of the web, beside what is open already. Completes on the FX thread once they are shown, or told to
     * be unreadable.
     */
    CompletableFuture<Void> open(List<String> names) {
        Cancel button = fetches.button();
        boolean fetched = fetches.begin(names);
        CompletableFuture<Void> opened = read(
                names, () -> names.stream().map(name -> get(name, null, () -> fetches.read(name, button))).toList());
        return fetched ? opened.whenComplete((done, failure) -> fetches.end()) : opened;
    }

    /** Opens documents that are already in memory, as a kind that the user asked for. */
    CompletableFuture<Void> open(List<Capture> captures, @Nullable Kind as) {
        return read(
                captures.stream().map(Capture::name).toList(),
                () -> captures.stream().map(capture -> get(capture.name(), as, () -> capture)).toList());
    }

    /**
     * Fetches the other pages of an open live blog, as far as a way to them is known, and opens each beside it. Does nothing where
     * that is going on already.
     */
    CompletableFuture<Void> openOthers(String documentId) {
        OtherPages others = now().timeline().dossier(documentId)
                .flatMap(dossier -> OtherPages.of(dossier.document(), now().timeline().dossiers()))
                .orElse(null);
        if (others == null || !walking.add(others.next())) {
            return CompletableFuture.completedFuture(null);
        }
        Cancel button = fetches.button();
        fetches.begin(List.of(others.next()));
        return read(List.of(others.title()), () -> others.read(fetches, button)).whenComplete((done, failure) -> {
            walking.remove(others.next());
            fetches.end();
        });
    }

    /** Takes a document off the timeline. */
    CompletableFuture<Void> close(String documentId) {
        return change(() -> shelf.remove(documentId));
    }

    /** Takes all documents off the timeline. */
    CompletableFuture<Void> closeAll() {
        filter(filter -> Filter.NONE);
        return change(shelf::clear);
    }

    void filter(UnaryOperator<Filter> change) {
        Filter next = change.apply(now().filter());
        if (!next.equals(now().filter())) {
            state.set(now().withFilter(next));
        }
    }

    void order(Order order) {
        if (order != now().order()) {
            String on = now().update();
            State next = now().withOrder(order);
            state.set(on == null ? next : next.revealing(on));
        }
    }

    /** Reads all times in another zone. */
    void clockwork(Clockwork clockwork) {
        if (!clockwork.equals(now().shown().clockwork())) {
            State next = now().withClockwork(clockwork);
            state.set(next.update() == null ? next : next.revealing(next.update()));
        }
    }

    void tick(Set<String> updates, boolean on) {
        Set<String> ticked = new HashSet<>(now().ticked());
        if (on) {
            ticked.addAll(updates);
        } else {
            ticked.removeAll(updates);
        }
        state.set(now().withTicked(ticked));
    }

    /** Ticks all shown updates between two, both included, in the order shown. */
    void tickRange(String from, String to) {
        List<String> ids = now().shown().entries().stream().map(Entry::id).toList();
        int a = ids.indexOf(from);
        int b = ids.indexOf(to);
        if (a >= 0 && b >= 0) {
            tick(Set.copyOf(ids.subList(Math.min(a, b), Math.max(a, b) + 1)), true);
        }
    }

    void tickAllShown() {
        List<Entry> shown = now().shown().entries();
        tick(new HashSet<>(shown.stream().map(Entry::id).toList()), true);
    }

    void tickNone() {
        state.set(now().withTicked(Set.of()));
    }

    /** The keyboard or the mouse went to an update. */
    void select(String update) {
        if (!update.equals(now().update())) {
            state.set(now().withUpdate(update));
        }
    }

    /** Brings an update into view, and the keyboard onto it. */
    void reveal(String update) {
        if (now().shown().entries().stream().anyMatch(entry -> entry.id().equals(update))) {
            state.set(now().revealing(update));
        } else {
            tell(Notice.problem("Timeline", "That update is hidden by the filter."));
        }
    }

    /** Shows an update's first quote in the inspector, if it has one. */
    void inspect(Entry entry) {
        if (!entry.quotes().isEmpty()) {
            state.set(now().withUpdate(entry.id()).withQuote(entry.quotes().getFirst()));
        }
    }

    /** Shows a quote in the inspector, and its update in the timeline. */
    void inspect(Quote quote) {
        State next = now().withQuote(quote);
        state.set(quote.update() == null ? next : next.revealing(quote.update()));
    }

    /** Goes to the next ({@code +1}) or the previous ({@code -1}) hit of the search, round and round. */
    void hit(int step) {
        int hits = now().shown().hits();
        if (hits == 0) {
            return;
        }
        int next = now().hit() == 0 && step < 0 ? hits : Math.floorMod(now().hit() - 1 + step, hits) + 1;
        int left = next;
        for (Row row : now().shown().rows()) {
            if (row instanceof Row.Card card) {
                left -= card.hits().size();
                if (left <= 0) {
                    state.set(now().withHit(next).revealing(card.entry().id()));
                    return;
                }
            }
        }
    }

    void dismiss(Notice notice) {
        state.set(now().withNotices(now().notices().stream().filter(n -> n != notice).toList()));
    }

    /** Tells something; what was told of the same matter in the same tone before makes way. */
    void tell(Notice notice) {
        Stream<Notice> others = now().notices().stream()
                .filter(other -> !other.what().equals(notice.what()) || other.tone() != notice.tone());
        state.set(now().withNotices(Stream.concat(others, Stream.of(notice)).toList()));
    }

    /** Gives a capture, or says why there is none. */
    @FunctionalInterface
    private interface CaptureSource {
        Capture get() throws IOException;
    }

    private static Shelf.Read get(String name, @Nullable Kind as, CaptureSource source) {
        try {
            return new Shelf.Read(name, as, source.get(), null);
        } catch (Cancelled e) {
            return new Shelf.Read(name, as, null, null);
        } catch (IOException e) {
            return new Shelf.Read(name, as, null, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOGGER.log(System.Logger.Level.ERROR, "Could not be read: " + name, e);
            return new Shelf.Read(name, as, null, MISTAKE);
        }
    }

    /** Reads beside the reader thread, so that a slow server holds up no file, and opens what was read on it. */
    private CompletableFuture<Void> read(List<String> names, Supplier<List<Shelf.Read>> reads) {
        state.set(now().withReading(now().reading() + names.size()));
        underway.begin(names);
        List<Notice> notices = new ArrayList<>();
        UserData data = added.now();
        return CompletableFuture.supplyAsync(reads, fetcher)
                .thenComposeAsync(
                        read -> {
                            underway.arrived(read.stream().mapToLong(Shelf.Read::bytes).sum());
                            return change(() -> notices.addAll(shelf.put(read, data, first -> Platform.runLater(() -> show(first)))));
                        },
                        Platform::runLater)
                .whenCompleteAsync(
                        (done, failure) -> {
                            if (failure != null) {
                                LOGGER.log(System.Logger.Level.ERROR, "A document could not be opened", failure);
                                names.forEach(name -> notices.add(Notice.problem(name, MISTAKE)));
                            }
                            underway.end(names);
                            State next = now().withReading(now().reading() - names.size());
                            state.set(next.withNotices(Stream.concat(next.notices().stream(), notices.stream()).toList()));
                        },
                        AppModel::onFxThread);
    }

    private static void onFxThread(Runnable code) {
        if (Platform.isFxApplicationThread()) {
            code.run();
        } else {
            Platform.runLater(code);
        }
    }

    /** Changes the open documents on the reader thread, and shows their timeline. */
    private CompletableFuture<Void> change(Runnable change) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            change.run();
                            return shelf.timeline();
                        },
                        reader)
                .thenAcceptAsync(this::show, Platform::runLater);
    }

    private void show(Timeline timeline) {
        State next = now().withTimeline(timeline);
        state.set(next.update() == null ? next : next.revealing(next.update()));
    }
}
