package app.rundown.store.session;

import app.rundown.model.Capture;
import app.rundown.store.Kept;
import app.rundown.user.Notes;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Keeps nothing, for windows that are drawn once. */
final class Forgetful implements SessionStore {
    @Override
    public Start begin(boolean anew) {
        return new Start(Session.EMPTY, null, List.of());
    }

    @Override
    public Kept<Library> library(List<String> places) {
        return Kept.whole(Library.of(places));
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
        throw new IOException("it is gone");
    }

    @Override
    public Notes drafts(Set<String> documents) {
        return Notes.NONE;
    }

    @Override
    public void removeDrafts(Set<String> documents) {
        // There are none.
    }

    @Override
    public void removeFormer() {
        // There is none.
    }

    @Override
    public void sweep(Set<String> keys) {
        // There is nothing.
    }

    @Override
    public List<String> forget(KeptDocument document) {
        return List.of();
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0);
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
