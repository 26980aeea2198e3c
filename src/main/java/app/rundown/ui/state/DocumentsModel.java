package app.rundown.ui.state;

import app.rundown.base.GivenUp;
import app.rundown.fetch.Cancel;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.ui.opening.Fetches;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.opening.OpenDocuments;
import app.rundown.ui.opening.OpenSnapshot;
import app.rundown.ui.opening.Opening;
import app.rundown.ui.opening.OpeningStatus;
import app.rundown.ui.opening.OtherPages;
import app.rundown.ui.opening.Pictures;
import app.rundown.ui.opening.ReadResult;
import app.rundown.ui.opening.RenamedSpeakers;
import app.rundown.user.UserData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The open documents: opens and closes them, and shows them again after a change. Documents are read, each act of
 * opening on an opener thread, and join the open ones on a reader thread; every method must be called on the FX thread.
 */
public final class DocumentsModel {
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final ObservableState state;
    private final ShownUpdater showing;
    private final FilterModel filterModel;
    private final UserEdits edits;
    private final Fetches fetches;
    private final Pictures pictures;
    private final Executor fx;
    private final CompletableFuture<Void> painted;
    private final OpenDocuments openDocuments;
    private final List<Opening> openings = new ArrayList<>();
    private final OpeningStatus openingStatus = new OpeningStatus();
    private final Set<String> walking = new HashSet<>();
    private final Set<String> awaited = new HashSet<>();
    private final Map<String, DocumentKind> wishes = new HashMap<>();
    private Consumer<List<AnalysedDocument>> onOpened = documents -> {};
    private Runnable onShown = () -> {};
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("reader").factory());
    private final ExecutorService opener =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("opener").factory());

    /**
     * Creates the model while no document is open.
     *
     * @param openDocuments holds what is open; none yet
     * @param edits the user data that is applied to the documents
     * @param fx runs tasks one after the other on the FX thread, as soon as there is one
     * @param painted completes when the first frame of the window is painted
     */
    DocumentsModel(
            ObservableState state,
            ShownUpdater showing,
            OpenDocuments openDocuments,
            FilterModel filterModel,
            UserEdits edits,
            Fetches fetches,
            Executor fx,
            CompletableFuture<Void> painted) {
        this.state = state;
        this.showing = showing;
        this.openDocuments = openDocuments;
        this.filterModel = filterModel;
        this.edits = edits;
        this.fetches = fetches;
        pictures = new Pictures(fetches);
        this.fx = fx;
        this.painted = painted;
    }

    /**
     * Opens files and web pages beside the documents that are open already. Completes on the FX thread once the
     * documents are shown, or a notice says why they could not be opened.
     *
     * @param names paths and addresses
     */
    public CompletableFuture<Void> open(List<String> names) {
        return open(
                names,
                names,
                button -> names.stream()
                        .map(name -> ReadResult.of(name, null, () -> fetches.read(name, button)))
                        .toList());
    }

    /**
     * Opens one document beside those that are open already.
     *
     * @param name what the user calls it
     * @param place where it is read first; empty if not from a place
     */
    CompletableFuture<Void> open(String name, String place, SessionOpener.Getting getting) {
        return open(
                List.of(name), List.of(place), button -> List.of(ReadResult.of(name, null, () -> getting.get(button))));
    }

    private CompletableFuture<Void> open(
            List<String> names, List<String> places, Function<Cancel, List<ReadResult>> load) {
        // What could not be opened before is answered by what the user opens now.
        state.set(state.now().keeping(notice -> !(notice.matter() instanceof Notice.Matter.Unopened)));
        boolean fetched = fetches.begin(places);
        CompletableFuture<Void> opened = read(opening(names, false), load);
        return fetched ? opened.whenComplete((done, failure) -> fetches.end()) : opened;
    }

    /**
     * Opens documents that are already in memory.
     *
     * @param as the kind that the user asked for, or null to let the program decide
     */
    public CompletableFuture<Void> open(List<Capture> captures, @Nullable DocumentKind as) {
        return read(
                opening(captures.stream().map(Capture::name).toList(), false),
                button -> captures.stream()
                        .map(capture -> ReadResult.of(capture.name(), as, () -> capture))
                        .toList());
    }

    /** Reserves ids for documents that will be opened again. A filter that hides one of them stays as it is. */
    List<String> expect(int count) {
        List<String> ids = Stream.generate(openDocuments::takeId).limit(count).toList();
        awaited.addAll(ids);
        return ids;
    }

    /** Ends the wait for documents that are open now or could not be opened. */
    void expectNoMore(List<String> ids) {
        ids.forEach(awaited::remove);
    }

    /** Opens documents of an earlier session, of which the user was told all there is to tell. */
    CompletableFuture<Void> reopen(List<SessionOpener.Reopened> documents) {
        return read(
                opening(documents.stream().map(SessionOpener.Reopened::name).toList(), false),
                button -> documents.stream()
                        .map(one -> ReadResult.again(one.name(), one.as(), one.id(), one.source()))
                        .toList());
    }

    /** Adds a listener that is told which documents the user has opened. */
    public void addOnOpened(Consumer<List<AnalysedDocument>> listener) {
        onOpened = onOpened.andThen(listener);
    }

    /** Sets the listener that is told each time that the open documents are shown. */
    void setOnShown(Runnable listener) {
        onShown = listener;
    }

    /** Notes the kind that the user asked for when a document is added. */
    void wish(String documentId, DocumentKind as) {
        wishes.put(documentId, as);
    }

    /** Returns the kinds that the user asked for, by the ids of documents. */
    public Map<String, DocumentKind> wishes() {
        return Map.copyOf(wishes);
    }

    /**
     * Fetches the other pages of an open live blog and opens them beside it, as long as a way to the next page is
     * known. Does nothing if that is in progress already.
     */
    public CompletableFuture<Void> openOthers(String documentId) {
        OtherPages others = state.now()
                .timeline()
                .document(documentId)
                .flatMap(analysed -> OtherPages.of(
                        analysed.document(), state.now().timeline().documents()))
                .orElse(null);
        if (others == null || !walking.add(others.next())) {
            return DONE;
        }
        fetches.begin(List.of(others.next()));
        return read(opening(List.of(others.title()), true), button -> others.read(fetches, button))
                .whenComplete((done, failure) -> {
                    walking.remove(others.next());
                    fetches.end();
                });
    }

    /** Closes a document, with all captures of it that are open, and offers to open it again. */
    public CompletableFuture<Void> close(String documentId) {
        Timeline timeline = state.now().timeline();
        List<String> ids = timeline.history().captures(documentId);
        return change(open -> open.remove(ids))
                .thenRun(() -> Notice.closed(timeline, ids).ifPresent(state::showNotice));
    }

    /** Closes documents without a word, and with no way back. */
    CompletableFuture<Void> drop(Set<String> documentIds) {
        return change(open -> open.remove(documentIds));
    }

    /** Closes all documents, and clears the filter. */
    public CompletableFuture<Void> closeAll() {
        filterModel.changeFilter(filter -> Filter.NONE);
        return change(OpenDocuments::clear);
    }

    /**
     * Returns how many starred updates of an open document are in no open copy of it. Their stars are kept for a copy
     * that has them.
     */
    public int missingStars(String documentId) {
        return showing.documents().stars().missing(documentId, edits.data());
    }

    /** Returns the open documents as they were analysed, without the user's corrections. */
    List<AnalysedDocument> found() {
        return showing.documents().found();
    }

    /** Sets whether reported speech is shown among the quotes. */
    public CompletableFuture<Void> setReportedSpeechShown(boolean seen) {
        openDocuments.reported(seen);
        return found().isEmpty() ? DONE : correct();
    }

    /** Returns the fetches that are in progress. */
    public Fetches fetches() {
        return fetches;
    }

    /** Returns where the pictures of the open documents come from. */
    public Pictures pictures() {
        return pictures;
    }

    /** Returns what is being opened. */
    public OpeningStatus openingStatus() {
        return openingStatus;
    }

    /** Cancels all that is being opened. What was open before stays. */
    public void cancelOpening() {
        List.copyOf(openings).forEach(Opening::cancel);
    }

    private Opening opening(List<String> names, boolean further) {
        return new Opening(openDocuments, names, further, painted);
    }

    /**
     * Loads documents and opens them. Only the short steps run on the reader thread, so that neither a slow server nor
     * a slow document delays others.
     *
     * @param load loads the documents, with a button that ends a fetch
     * @return completes when they are shown, could not be opened, or are given up
     */
    private CompletableFuture<Void> read(Opening opening, Function<Cancel, List<ReadResult>> load) {
        state.set(
                state.now().withReading(state.now().reading() + opening.names().size()));
        openingStatus.begin(opening.names());
        openings.add(opening);
        UserData data = edits.data();
        boolean alone = openings.size() == 1
                && state.now().isEmpty()
                && awaited.isEmpty()
                && state.now().filter().equals(Filter.NONE);
        Order order = state.now().order();
        CompletableFuture<Void> opened = CompletableFuture.supplyAsync(() -> load.apply(opening.fetch()), opener)
                .thenAccept(loads -> {
                    fx.execute(() -> openingStatus.arrived(
                            loads.stream().mapToLong(ReadResult::bytes).sum()));
                    if (alone && opening.readStart(loads, order)) {
                        reader.execute(() -> showStart(opening, data));
                    }
                    opening.read(loads, data);
                })
                .thenRunAsync(
                        () -> opening.add(edits.data())
                                .ifPresent(first -> fx.execute(() -> {
                                    openingStatus.whole();
                                    if (!state.now().isEmpty()
                                            || !FilterChanges.needsQuotes(
                                                    state.now().filter())) {
                                        show(first);
                                    }
                                })),
                        reader)
                .thenRunAsync(opening::analyse, opener)
                .thenCompose(done -> shown(() -> opening.finish(edits.data())));
        return CompletableFuture.anyOf(opened, opening.cancelled())
                .handleAsync((done, failure) -> end(opening, failure), this::onFxThread)
                .thenCompose(ended -> ended);
    }

    /** Shows the first updates of a long page while the rest is read. Runs on the reader thread. */
    private void showStart(Opening opening, UserData data) {
        try {
            opening.addStart(data)
                    .ifPresent(first -> fx.execute(() -> {
                        openingStatus.started();
                        show(first);
                    }));
        } catch (GivenUp e) {
            // Nothing is to be shown any more.
        }
    }

    /** Ends an opening: tells what there is to tell, and removes what a cancelled one has added. */
    private CompletableFuture<Void> end(Opening opening, @Nullable Throwable failure) {
        List<Notice> notices = new ArrayList<>(opening.told(failure));
        boolean cancelled = opening.cancelled().isDone();
        wishes.putAll(opening.wishes());
        if (!cancelled && failure == null) {
            List<AnalysedDocument> news = found().stream()
                    .filter(one -> opening.added().contains(one.document().id()))
                    .filter(one -> !awaited.contains(one.document().id()))
                    .toList();
            onOpened.accept(news);
            Notice.opened(news, found()).ifPresent(notices::add);
        }
        openings.remove(opening);
        openingStatus.end(opening.names());
        State next =
                state.now().withReading(state.now().reading() - opening.names().size());
        state.set(next.withNotices(notices));
        return cancelled || failure != null ? change(open -> open.remove(opening.added())) : DONE;
    }

    /** Runs the code at once if this is the FX thread, else later on it. */
    void onFxThread(Runnable code) {
        if (Platform.isFxApplicationThread()) {
            code.run();
        } else {
            fx.execute(code);
        }
    }

    /** Gives the documents that have changed dates or zones their new times, and shows them. */
    CompletableFuture<Void> retime() {
        UserData data = edits.data();
        return change(open -> open.retime(data));
    }

    /** Applies the user's corrections to the open documents anew, and shows them. */
    CompletableFuture<Void> correct() {
        return change(open -> {});
    }

    /** Changes the open documents on the reader thread, then shows their timeline. */
    CompletableFuture<Void> change(Consumer<OpenDocuments> change) {
        UserData data = edits.data();
        return shown(() -> {
            change.accept(openDocuments);
            return openDocuments.documents(data);
        });
    }

    /** Works out on the reader thread what is open, then shows it. */
    private CompletableFuture<Void> shown(Supplier<OpenSnapshot> documents) {
        return CompletableFuture.supplyAsync(documents, reader).thenComposeAsync(this::show, fx);
    }

    private CompletableFuture<Void> show(OpenSnapshot documents) {
        Set<String> ids = documents.ids();
        ids.addAll(awaited);
        pictures.open(documents.found());
        Timeline before = showing.documents().timeline();
        edits.follow(before.history(), documents.timeline());
        showing.documents(documents);
        State next = withUserData(state.now()
                .keeping(notice -> notice.holds(documents.timeline().documents()))
                .with(state.now().view().of(ids, documents.timeline().history())));
        RenamedSpeakers speakers = new RenamedSpeakers(before, documents.timeline());
        return showing.show(filterModel.adapted(next, speakers)).thenRun(onShown);
    }

    /** Returns a state with the current ticks, stars and notes. */
    State withUserData(State on) {
        return on.with(edits.applyTo(on.selection(), showing.documents()));
    }
}
