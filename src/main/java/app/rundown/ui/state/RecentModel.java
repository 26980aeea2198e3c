package app.rundown.ui.state;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.store.Kept;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.KeptDocument;
import app.rundown.store.session.Library;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The recent documents and the former session. Belongs to the FX thread; files are written on another. */
public final class RecentModel {
    private final ReadOnlyObjectWrapper<Recents> recents = new ReadOnlyObjectWrapper<>(Recents.NONE);
    private final Executor keeper;
    private final Executor fx;
    private final Save save;
    private final SessionSnapshot.Captures captures;
    private Library library = Library.NONE;

    /** Saves the library, and returns it with what other windows have opened. */
    @FunctionalInterface
    interface Save {
        /** Saves it; runs on the keeper thread. */
        Kept<Library> save(Library library);
    }

    /**
     * Creates a model that lists nothing yet.
     *
     * @param keeper runs one after the other what takes long, off the FX thread
     * @param fx runs tasks one after the other on the FX thread, as soon as there is one
     * @param captures reads the copies that were kept
     */
    RecentModel(Executor keeper, Executor fx, Save save, SessionSnapshot.Captures captures) {
        this.keeper = keeper;
        this.fx = fx;
        this.save = save;
        this.captures = captures;
    }

    /** Returns what the user can go back to, as a property to listen to. */
    public ReadOnlyObjectProperty<Recents> property() {
        return recents.getReadOnlyProperty();
    }

    /** Returns what the user can go back to. */
    public Recents now() {
        return recents.get();
    }

    /** Adds what is known from earlier. */
    void load(Library known) {
        show(known.with(library.documents()));
    }

    /** Sets the former session; null if there is none, or none any more. */
    void setFormer(Recents.@Nullable Former former) {
        recents.set(new Recents(former, library.recent()));
    }

    /** Returns all documents that are known. */
    Library library() {
        return library;
    }

    /**
     * Returns the other copy of a document that was kept last, if one was kept and can be read. Completes on another
     * thread.
     */
    public CompletableFuture<Optional<Capture>> otherCopy(Document document) {
        Library known = library;
        return CompletableFuture.supplyAsync(
                () -> known.others(document).stream()
                        .flatMap(kept -> read(kept).stream())
                        .findFirst(),
                keeper);
    }

    private Optional<Capture> read(KeptCapture kept) {
        try {
            return Optional.of(captures.read(kept));
        } catch (IOException e) {
            // It only was to be compared with.
            return Optional.empty();
        }
    }

    /** Adds documents that the user has just opened. Completes on the FX thread when they are listed. */
    public CompletableFuture<Void> opened(List<AnalysedDocument> documents) {
        Instant now = Instant.now();
        // A large document's SHA-256 takes a while.
        return CompletableFuture.supplyAsync(
                        () -> documents.stream()
                                .map(document -> KeptDocument.of(document, now))
                                .toList(),
                        keeper)
                .thenAcceptAsync(kept -> change(known -> known.with(kept)), fx);
    }

    /** Adds a file that is no document itself, such as a file of work. */
    public void opened(KeptDocument file) {
        change(known -> known.with(List.of(file)));
    }

    /** Saves what is listed. Completes on the FX thread with whether that was possible. */
    public CompletableFuture<Boolean> keep() {
        Library listed = library;
        return CompletableFuture.supplyAsync(() -> save.save(listed), keeper).thenApplyAsync(Kept::isSaved, fx);
    }

    /** Removes a document from the list, with all that is known of it. */
    void forget(KeptDocument document) {
        change(known -> known.without(document));
    }

    private void change(UnaryOperator<Library> change) {
        show(change.apply(library));
        Library changed = library;
        CompletableFuture.supplyAsync(() -> save.save(changed), keeper)
                .thenAcceptAsync(
                        kept -> {
                            // Until the next change, what other windows opened is listed too.
                            if (library == changed) {
                                show(kept.value());
                            }
                        },
                        fx);
    }

    private void show(Library now) {
        library = now;
        recents.set(new Recents(recents.get().former(), now.recent()));
    }
}
