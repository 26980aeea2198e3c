package app.rundown.store.session;

import app.rundown.model.Capture;
import app.rundown.store.Kept;
import app.rundown.user.Notes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads what is kept in a folder, and never changes it. For measurements. */
public final class ReadOnlySessions implements SessionStore {
    private final SessionStore kept;
    private final SessionFiles sessions;

    /** Reads from a folder. */
    public ReadOnlySessions(Path folder) {
        kept = new SessionFolder(folder);
        sessions = new SessionFiles(folder);
    }

    @Override
    public Start begin(boolean anew) {
        List<Integer> all = sessions.numbers();
        return new Start(
                anew || all.isEmpty()
                        ? Session.EMPTY
                        : sessions.read(all.getFirst()).value(),
                null,
                List.of());
    }

    @Override
    public Kept<Library> library(List<String> places) {
        return kept.library(places);
    }

    @Override
    public Kept<Library> save(Library library) {
        return Kept.whole(library);
    }

    @Override
    public Kept<Session> save(Session session, List<Capture> captures) {
        return Kept.whole(session);
    }

    @Override
    public Capture read(KeptCapture capture) throws IOException {
        return kept.read(capture);
    }

    @Override
    public Notes drafts(Set<String> documents) {
        return Notes.NONE;
    }

    @Override
    public void removeDrafts(Set<String> documents) {
        // They stay where they are.
    }

    @Override
    public void removeFormer() {
        // It stays.
    }

    @Override
    public void sweep(Set<String> keys) {
        // All stays.
    }

    @Override
    public List<String> forget(KeptDocument document) {
        return List.of();
    }

    @Override
    public Usage usage() {
        return kept.usage();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
