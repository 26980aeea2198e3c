package app.rundown.ui.state;

import app.rundown.fetch.Cancel;
import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.KeptDocument;
import app.rundown.store.session.Session;
import app.rundown.store.session.SessionStore;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.opening.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens the documents of sessions, and takes the reader back to where they were. Belongs to the FX thread. */
final class SessionOpener {
    /**
     * A document of a session that is to be opened.
     *
     * @param id the id that was reserved for it
     * @param name what the user calls it
     * @param as the kind that the user asked for, or null
     * @param source reads the copy that was kept
     */
    record Reopened(String id, String name, @Nullable DocumentKind as, ReadResult.Source source) {}

    /** Gets a capture, with a button that ends a fetch. */
    @FunctionalInterface
    interface Getting {
        /**
         * Gets it; blocks.
         *
         * @throws IOException with a sentence for the user
         */
        Capture get(Cancel button) throws IOException;
    }

    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final ObservableState state;
    private final DocumentsModel documents;
    private final FilterModel filter;
    private final UserDataModel userData;
    private final Executor fx;
    private final CompletableFuture<Void> painted;

    /**
     * Creates an opener.
     *
     * @param painted completes when the first frame of the window is painted; all but the first document wait for it
     */
    SessionOpener(
            ObservableState state,
            DocumentsModel documents,
            FilterModel filter,
            UserDataModel userData,
            Executor fx,
            CompletableFuture<Void> painted) {
        this.state = state;
        this.documents = documents;
        this.filter = filter;
        this.userData = userData;
        this.fx = fx;
        this.painted = painted;
    }

    /** Prepares the documents of a session to be opened. */
    Restoration begin(Session session) {
        return new Restoration(session, documents.expect(session.documents().size()));
    }

    /**
     * Opens the documents of a session, with its filter, its ticks, and the reader where they were.
     *
     * @param captures reads the documents; called on another thread
     * @return completes when all is open that can be
     */
    CompletableFuture<Void> open(Restoration restoration, SessionSnapshot.Captures captures) {
        List<Reopened> all = IntStream.range(0, restoration.ids().size())
                .mapToObj(number -> reopened(restoration, number, captures))
                .collect(Collectors.toCollection(ArrayList::new));
        filter.adaptFilter(now -> FilterChanges.hide(
                restoration.filter(),
                Stream.concat(restoration.filter().hiddenDocuments().stream(), now.hiddenDocuments().stream())
                        .collect(Collectors.toSet())));
        state.set(restoration.inspecting(state.now()));
        documents.setOnShown(() -> {
            state.set(restoration.back(state.now()));
            Set<String> ticked = restoration.ticked(state.now());
            if (!ticked.isEmpty()) {
                userData.tickAgain(ticked);
            }
        });
        Reopened first = all.remove(restoration.first());
        // Earlier, the others would only delay the first frame and the quotes beside it.
        return documents
                .reopen(List.of(first))
                .thenCompose(done -> all.isEmpty() || restoration.isGivenUp(openIds())
                        ? DONE
                        : painted.thenComposeAsync(seen -> documents.reopen(all), fx))
                .whenCompleteAsync(
                        (done, failure) -> {
                            documents.setOnShown(() -> {});
                            documents.expectNoMore(restoration.ids());
                        },
                        documents::onFxThread);
    }

    /**
     * Opens those documents of a session that are not open yet, beside the open ones. Nothing else of the session is
     * taken.
     *
     * @return completes with the ids of the updates that are ticked in the session
     */
    CompletableFuture<Set<String>> add(Session session, SessionSnapshot.Captures captures) {
        List<Session.Open> all = session.documents();
        List<String> reserved = documents.expect(all.size());
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            ids.add(openId(all.get(number).capture()).orElse(reserved.get(number)));
        }
        Restoration restoration = new Restoration(session, ids);
        List<Reopened> missing = IntStream.range(0, all.size())
                .filter(number -> ids.get(number).equals(reserved.get(number)))
                .mapToObj(number -> reopened(restoration, number, captures))
                .toList();
        return (missing.isEmpty() ? DONE : documents.reopen(missing))
                .handleAsync(
                        (done, failure) -> {
                            documents.expectNoMore(reserved);
                            return restoration.ticked(state.now());
                        },
                        documents::onFxThread);
    }

    /**
     * Opens a recent document: as it is now in its place, or the copy that is kept if it has none or can't be read
     * there any more. In the latter case a notice says so.
     */
    CompletableFuture<Void> open(KeptDocument document, SessionStore store) {
        KeptCapture kept = document.capture();
        if (kept == null) {
            return documents.open(List.of(document.place()));
        }
        return documents.open(document.title(), document.hasPlace() ? document.place() : "", button -> {
            if (!document.hasPlace()) {
                return store.read(kept);
            }
            try {
                return documents.fetches().read(document.place(), button).withPage(kept.page());
            } catch (IOException e) {
                Capture copy;
                try {
                    copy = store.read(kept);
                } catch (IOException gone) {
                    throw e;
                }
                fx.execute(() -> state.showNotice(new Notice(
                        document.title(),
                        e.getMessage() + " This is the copy that Rundown kept.",
                        Notice.Tone.HINT,
                        List.of())));
                return copy;
            }
        });
    }

    /** Returns the ids of the open documents. */
    Set<String> openIds() {
        return documents.found().stream()
                .map(analysed -> analysed.document().id())
                .collect(Collectors.toSet());
    }

    /** Returns the ids of the open captures of a document, and of those that are captures of the same live blog. */
    Set<String> openIds(KeptDocument of) {
        HistoryIndex history = state.now().timeline().history();
        return documents.found().stream()
                .map(AnalysedDocument::document)
                .filter(of::isOf)
                .flatMap(document -> history.captures(document.id()).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Returns the id of an open document with the same content. Its path may differ: it may come from another person.
     */
    private Optional<String> openId(KeptCapture capture) {
        return documents.found().stream()
                .map(AnalysedDocument::document)
                .filter(document -> KeptCapture.of(document.capture()).isLike(capture))
                .map(Document::id)
                .findFirst();
    }

    private static Reopened reopened(Restoration restoration, int number, SessionSnapshot.Captures captures) {
        Session.Open open = restoration.document(number);
        return new Reopened(
                restoration.ids().get(number), open.title(), open.as(), () -> restoration.read(open, captures));
    }
}
