package app.rundown.store.session;

import app.rundown.model.Capture;
import app.rundown.store.Kept;
import app.rundown.store.Reason;
import app.rundown.user.Notes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps sessions, captures and the library in a folder of the user's own. Several windows may use one folder. */
public class SessionFolder implements SessionStore {
    /** The most bytes of captures that are kept. */
    static final long MOST_BYTES = 1L << 30;

    /** A window says what it needs within seconds. */
    private static final Duration AGE = Duration.ofMinutes(10);

    private final Path folder;
    private final LibraryFile library;
    private final KeptCaptures captures;
    private final SessionFiles sessions;
    private final Set<String> kept = new HashSet<>();
    private SessionFiles.@Nullable Own own;
    private @Nullable Integer former;

    /** Uses a folder, which is created when there is something to keep. */
    public SessionFolder(Path folder) {
        this.folder = folder;
        library = new LibraryFile(folder);
        captures = new KeptCaptures(folder.resolve("captures"));
        sessions = new SessionFiles(folder);
    }

    @Override
    public synchronized Start begin(boolean anew) {
        try {
            SessionFiles.Claim claim = sessions.claim(anew);
            own = claim.own();
            Kept<Session> session = claim.own().load();
            for (int number : claim.old()) {
                removeButDrafts(number);
            }
            Session before = null;
            for (int number : claim.former()) {
                Session found = sessions.read(number).value();
                if (!found.isEmpty()) {
                    before = found;
                    former = number;
                    break;
                }
            }
            return new Start(session.value(), before, session.told());
        } catch (IOException e) {
            return new Start(
                    Session.EMPTY,
                    null,
                    List.of("The session can't be kept in “" + folder + "”: " + Reason.of(e) + "."));
        }
    }

    /** Removes a session; what was written in it and not saved stays until its document is opened again. */
    private void removeButDrafts(int number) throws IOException {
        Notes drafts = sessions.read(number).value().drafts();
        if (drafts.isEmpty()) {
            sessions.remove(number);
        } else {
            sessions.replace(number, Session.EMPTY.drafting(drafts));
        }
    }

    @Override
    public synchronized Notes drafts(Set<String> documents) {
        Notes all = Notes.NONE;
        try {
            for (int number : sessions.free()) {
                Notes found = sessions.read(number).value().drafts();
                for (String document : documents) {
                    all = all.withLater(document, found.of(document));
                }
            }
        } catch (IOException e) {
            // They stay where they are.
        }
        return all;
    }

    @Override
    public synchronized void removeDrafts(Set<String> documents) {
        try {
            for (int number : sessions.free()) {
                Session before = sessions.read(number).value();
                Notes left = before.drafts();
                for (String document : documents) {
                    left = left.without(document);
                }
                if (!left.equals(before.drafts())) {
                    sessions.replace(number, before.drafting(left));
                }
            }
        } catch (IOException e) {
            // They come back once more.
        }
    }

    @Override
    public Kept<Library> library(List<String> places) {
        return library.load(places);
    }

    @Override
    public Kept<Library> save(Library known) {
        return library.save(known);
    }

    @Override
    public synchronized Kept<Session> save(Session session, List<Capture> open) {
        SessionFiles.Own file = own;
        if (file == null) {
            return Kept.whole(session);
        }
        try {
            for (Capture capture : open) {
                if (kept.add(capture.sha256())) {
                    captures.keep(capture);
                }
            }
            // Another window may remove what is closed now.
            kept.retainAll(open.stream().map(Capture::sha256).collect(Collectors.toSet()));
        } catch (IOException e) {
            kept.clear();
            return new Kept<>(
                    session,
                    "What is open can't be kept in “" + folder + "”: " + Reason.of(e)
                            + ". The next start shows the session as it was before.",
                    List.of());
        }
        return file.save(session);
    }

    @Override
    public Capture read(KeptCapture capture) throws IOException {
        return captures.read(capture);
    }

    @Override
    public synchronized void removeFormer() {
        try {
            if (former != null) {
                sessions.remove(former);
                former = null;
            }
        } catch (IOException e) {
            // It is offered once more after the next start.
        }
    }

    @Override
    public synchronized void sweep(Set<String> keys) {
        List<Session> all = new ArrayList<>();
        // It tells of trouble even if that was told before.
        LibraryFile file = new LibraryFile(folder);
        Kept<Library> known = file.load(List.of());
        boolean readable = known.told().isEmpty();
        for (int number : sessions.numbers()) {
            Kept<Session> session = sessions.read(number);
            readable &= session.told().isEmpty();
            all.add(session.value());
        }
        if (!readable) {
            // What can't be read may need any of them.
            return;
        }
        Library needed = known.value().needed(keys);
        if (!needed.equals(known.value())) {
            needed = file.save(needed).value();
        }
        Set<String> hashes = new LinkedHashSet<>(kept);
        all.forEach(session ->
                session.documents().forEach(open -> hashes.add(open.capture().sha256())));
        needed.documents().stream()
                .flatMap(document -> document.captures().stream())
                .forEach(capture -> hashes.add(capture.sha256()));
        captures.sweep(hashes, MOST_BYTES, AGE);
    }

    @Override
    public synchronized List<String> forget(KeptDocument document) {
        KeptCapture capture = document.capture();
        if (capture != null) {
            kept.remove(capture.sha256());
        }
        List<String> left = new ArrayList<>(new Oblivion(library, sessions, captures).forget(document));
        for (Path copy : Oblivion.copiesThatName(folder, document)) {
            left.add("“" + copy + "”, a copy of what Rundown could not read, still names it; delete it if you do not"
                    + " need it.");
        }
        return left;
    }

    @Override
    public Usage usage() {
        KeptCaptures.Usage usage = captures.usage();
        return new Usage(folder.toString(), usage.files(), usage.bytes());
    }

    @Override
    public synchronized void close() {
        if (own != null) {
            own.close();
            own = null;
        }
    }
}
