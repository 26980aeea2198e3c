package app.rundown.ui.state;

import app.rundown.base.Log;
import app.rundown.store.Kept;
import app.rundown.store.session.KeptDocument;
import app.rundown.store.session.Library;
import app.rundown.store.session.Session;
import app.rundown.store.session.SessionStore;
import app.rundown.timeline.Filter;
import app.rundown.ui.opening.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the window shows, so that it comes back as it was left, and brings it back. What changes is on disk a
 * second later. Belongs to the FX thread; files are read and written on the keeper thread.
 */
public final class SessionModel {
    /** How long a change waits for others, in milliseconds. With the time of writing, no change waits two seconds. */
    private static final long PAUSE = 1000;

    /** How long a window that closes waits for the last change to be on disk, in seconds. */
    private static final long PATIENCE = 10;

    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final ObservableState state;
    private final DocumentsModel documents;
    private final CapturesModel captures;
    private final FilterModel filter;
    private final UserDataModel userData;
    private final NoteModel notes;
    private final RecentModel recent;
    private final SessionStore store;
    private final Executor keeper;
    private final Executor fx;
    private final SessionOpener opener;
    private Supplier<@Nullable ReadingPlace> place = () -> null;
    private @Nullable Session former;
    private boolean keeps;
    private boolean waits;
    private int restoring;
    /** The session that was opened last, if what is not opened of it is to be kept. */
    private @Nullable Restoration restored;

    private final ReadOnlyObjectWrapper<Session.@Nullable Origin> origin = new ReadOnlyObjectWrapper<>(null);

    /** What is on disk. Belongs to the keeper thread. */
    private Session saved = Session.EMPTY;

    /** The ticks that were saved last. Belongs to the keeper thread. */
    private SessionSnapshot.@Nullable Ticks ticks;

    private String trouble = "";

    /** Documents of the session that the user did not wait for. They come back with the next start. */
    private final List<SessionSnapshot.Unopened> unopened = new ArrayList<>();

    /**
     * Creates the model of a window that keeps nothing until {@link #start} or {@link #startLater}.
     *
     * @param keeper runs one after the other what takes long, off the FX thread
     * @param fx runs tasks one after the other on the FX thread, as soon as there is one
     * @param painted completes when the first frame of the window is painted
     */
    SessionModel(
            ObservableState state,
            DocumentsModel documents,
            CapturesModel captures,
            FilterModel filter,
            UserDataModel userData,
            NoteModel notes,
            RecentModel recent,
            SessionStore store,
            Executor keeper,
            Executor fx,
            CompletableFuture<Void> painted) {
        this.state = state;
        this.documents = documents;
        this.captures = captures;
        this.filter = filter;
        this.userData = userData;
        this.notes = notes;
        this.recent = recent;
        this.store = store;
        this.keeper = keeper;
        this.fx = fx;
        opener = new SessionOpener(state, documents, filter, userData, fx, painted);
        notes.setOnDrafted(this::touched);
        state.property().addListener((o, before, now) -> {
            if (now.snapshot() != before.snapshot()
                    || now.view() != before.view()
                    || now.ticked() != before.ticked()
                    || now.update() != before.update()) {
                touched();
            }
        });
    }

    /**
     * Takes the session over, and begins to restore it. May be called on another thread as long as nobody listens to
     * the state. Reads files.
     *
     * @param anew whether the user wants an empty window
     * @return completes when all is restored; null if there is nothing to restore
     */
    public @Nullable CompletableFuture<Void> start(boolean anew) {
        SessionStore.Start start = store.begin(anew);
        begun(start);
        saved = start.session();
        if (start.session().isEmpty()) {
            notes.restore(start.session().drafts());
            return null;
        }
        return restore(start.session());
    }

    /** Takes a new session later, for a window that begins with other documents. */
    public void startLater() {
        CompletableFuture.supplyAsync(() -> store.begin(true), keeper)
                .thenAcceptAsync(
                        start -> {
                            begun(start);
                            touched();
                        },
                        fx);
    }

    private void begun(SessionStore.Start start) {
        keeps = true;
        former = start.former();
        recent.setFormer(Recents.Former.of(former));
        Notice.kept("Session", new Kept<>(saved, null, start.told())).ifPresent(state::showNotice);
    }

    /** Reads what is known of recent documents; later if something else is to be painted first. */
    public void loadRecent(List<String> places, boolean later) {
        if (later) {
            CompletableFuture.supplyAsync(() -> store.library(places), keeper)
                    .thenAcceptAsync(known -> recent.load(known.value()), fx);
        } else {
            Kept<Library> known = store.library(places);
            recent.load(known.value());
            Notice.kept("Recent documents", known).ifPresent(state::showNotice);
        }
    }

    /** Sets who knows where the reader is. */
    public void setPlace(Supplier<@Nullable ReadingPlace> source) {
        place = source;
    }

    /**
     * Opens a recent document: as it is now in its place, or the copy that is kept if it has none or can't be read
     * there any more. In the latter case a notice says so.
     */
    public CompletableFuture<Void> open(KeptDocument document) {
        return opener.open(document, store);
    }

    /** Opens the documents of the former session. If nothing is open, the reader is back where they were. */
    public CompletableFuture<Void> openFormer() {
        Session session = former;
        if (session == null || restoring > 0) {
            return DONE;
        }
        former = null;
        recent.setFormer(null);
        Session wanted = state.now().isEmpty() ? session : snapshot().beside(session);
        return restore(wanted).thenRunAsync(() -> save().thenRunAsync(store::removeFormer, keeper), fx);
    }

    /**
     * Opens documents in place of the session, as if the window had begun with them: what is being restored becomes the
     * former session. For documents that the system hands over right after the start.
     */
    public CompletableFuture<Void> openInstead(List<String> places) {
        if (restoring == 0 || !keeps) {
            return documents.open(places);
        }
        return beginAnew().thenComposeAsync(done -> documents.open(places), fx);
    }

    /**
     * Shows another session in place of what is open. That becomes the former session, which the user can open again.
     *
     * @param captures reads the documents of the other session
     * @return completes when all is open that can be
     */
    public CompletableFuture<Void> replace(Session session, SessionSnapshot.Captures captures) {
        boolean empty = state.now().isEmpty() && restoring == 0;
        CompletableFuture<Void> room = empty ? DONE : beginAnew();
        return room.thenComposeAsync(done -> restore(session, captures, false), documents::onFxThread);
    }

    /**
     * Opens those documents of another session that are not open yet, beside the open ones.
     *
     * @return completes with the ids of the updates that are ticked in the other session
     */
    public CompletableFuture<Set<String>> add(Session session, SessionSnapshot.Captures captures) {
        return opener.add(session, captures);
    }

    /** Closes all documents, keeps what was shown as the former session, and goes on with a new one. */
    private CompletableFuture<Void> beginAnew() {
        CompletableFuture<Void> last = save();
        boolean kept = keeps;
        keeps = false;
        restored = null;
        unopened.clear();
        documents.cancelOpening();
        if (kept) {
            last.thenApplyAsync(
                            done -> {
                                store.close();
                                saved = Session.EMPTY;
                                return store.begin(true);
                            },
                            keeper)
                    .thenAcceptAsync(
                            start -> {
                                begun(start);
                                touched();
                            },
                            fx);
        }
        origin.set(null);
        filter.adaptFilter(now -> Filter.NONE);
        return documents.drop(opener.openIds());
    }

    /** Returns the file of work that the session belongs to; null if to none. */
    public ReadOnlyObjectProperty<Session.@Nullable Origin> origin() {
        return origin.getReadOnlyProperty();
    }

    /** Sets the file of work that the session belongs to; null for none. */
    public void setOrigin(Session.@Nullable Origin file) {
        origin.set(file);
        touched();
    }

    /** Whether documents of a session are still to be opened. */
    public boolean isRestoring() {
        return restoring > 0;
    }

    /** Returns what the window shows now, to be made into a session on another thread. */
    public SessionSnapshot snapshot() {
        return new SessionSnapshot(
                state.now(),
                place.get(),
                documents.wishes(),
                unopened,
                origin.get(),
                notes.drafts(),
                captures.answers(),
                store::read);
    }

    private CompletableFuture<Void> restore(Session session) {
        return restore(session, store::read, true);
    }

    private CompletableFuture<Void> restore(Session session, SessionSnapshot.Captures reads, boolean kept) {
        Restoration restoration = opener.begin(session);
        restoring++;
        restored = kept ? restoration : null;
        origin.set(session.origin());
        notes.restore(session.drafts());
        captures.answerToo(session.answers());
        return opener.open(restoration, reads)
                .handleAsync(
                        (done, failure) -> {
                            restoring--;
                            if (restored == restoration) {
                                keep(restoration.unopened(opener.openIds()));
                            }
                            touched();
                            return null;
                        },
                        documents::onFxThread);
    }

    /** Keeps in the session what was not opened of it, because the user did not want to wait. */
    private void keep(List<SessionSnapshot.Unopened> left) {
        if (keeps && !left.isEmpty()) {
            unopened.addAll(left);
            state.showNotice(SessionSnapshot.told(left));
        }
    }

    /** Notes that something changed which the session has to tell. */
    public void touched() {
        if (!keeps || restoring > 0) {
            return;
        }
        notes.bringBack(store, keeper, fx, this::save);
        if (!waits) {
            waits = true;
            CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS, fx).execute(this::save);
        }
    }

    /** Saves the session as it is now. */
    private CompletableFuture<Void> save() {
        waits = false;
        if (!keeps || restoring > 0) {
            return DONE;
        }
        SessionSnapshot now = snapshot();
        return CompletableFuture.runAsync(() -> save(now), keeper).exceptionally(failure -> {
            Log.bug(SessionModel.class, "The session could not be saved", failure);
            return null;
        });
    }

    private void save(SessionSnapshot now) {
        Session session = now.session(Instant.now(), ticks);
        ticks = new SessionSnapshot.Ticks(now.state(), session.ticked());
        if (!session.isLike(saved)) {
            Kept<Session> kept = store.save(session, now.open());
            saved = kept.isSaved() ? session : saved;
            fx.execute(() -> tell(kept));
        }
    }

    /** Says once why the session can't be kept. */
    private void tell(Kept<Session> kept) {
        String now = String.valueOf(kept.problem());
        if (!now.equals(trouble)) {
            trouble = now;
            Notice.kept("Session", kept).ifPresent(state::showNotice);
        }
    }

    /**
     * Closes a document and removes all that is kept of it: its captures, its entry among the recent documents and in
     * sessions, and what the user added to it. It can't be undone. A notice says when all is gone.
     */
    public CompletableFuture<Void> forget(KeptDocument document) {
        Set<String> open = opener.openIds(document);
        recent.forget(document);
        notes.forget(document.key());
        unopened.removeIf(one -> one.document().key().equals(document.key()));
        return documents
                .drop(open)
                .thenCompose(done -> userData.forget(document.key()))
                .thenComposeAsync(done -> save(), fx)
                .thenApplyAsync(done -> store.forget(document), keeper)
                .thenAcceptAsync(
                        left -> state.showNotice(
                                left.isEmpty()
                                        ? Notice.done("Forgotten", "“" + document.title() + "”.")
                                        : Notice.problem(
                                                "Not all of “" + document.title() + "” is forgotten",
                                                String.join(" ", left))),
                        fx);
    }

    /** Removes what nobody needs any more. To be called when the window is at rest. */
    public void tidyUp() {
        Set<String> keys = userData.data().keys();
        keeper.execute(() -> store.sweep(keys));
    }

    /** Returns how much is kept, and where. Completes on the FX thread. */
    public CompletableFuture<SessionStore.Usage> usage() {
        return CompletableFuture.supplyAsync(store::usage, keeper).thenApplyAsync(usage -> usage, fx);
    }

    /** Saves the session a last time, before the window closes, and lets another window take it over. */
    public void close() {
        CompletableFuture<Void> done = save().thenRunAsync(store::close, keeper);
        keeps = false;
        try {
            done.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            Log.warning(SessionModel.class, "The session was not saved at the end: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
