package app.rundown.store.session;

import app.rundown.model.Capture;
import app.rundown.store.Kept;
import app.rundown.user.Notes;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a window keeps so that it comes back as it was left: its session, the documents in it, and what is known of
 * recent documents. Its methods take long: none of them may run on the thread of the window.
 */
public interface SessionStore extends AutoCloseable {
    /** Keeps nothing. */
    SessionStore NONE = new Forgetful();

    /**
     * What a window begins with.
     *
     * @param session its session, which may be empty
     * @param former the session that was used last apart from it and is not empty, or null
     * @param told what the user has to know, in sentences
     */
    record Start(Session session, @Nullable Session former, List<String> told) {
        /** Keeps a copy of the list. */
        public Start {
            told = List.copyOf(told);
        }
    }

    /**
     * What is kept on disk.
     *
     * @param folder where
     * @param documents how many captures
     * @param bytes how large they are together
     */
    record Usage(String folder, int documents, long bytes) {}

    /**
     * Gives the window its session. To be called once, before all else.
     *
     * @param anew whether the window begins with an empty session
     */
    Start begin(boolean anew);

    /**
     * Returns what is known of documents that were open.
     *
     * @param places the recent documents of an older version of the program, which count as long as nothing is known
     */
    Kept<Library> library(List<String> places);

    /** Saves what is known of documents; returns it with what other windows opened. */
    Kept<Library> save(Library library);

    /** Saves the session after the captures that it names, so that they are there when the session says so. */
    Kept<Session> save(Session session, List<Capture> captures);

    /**
     * Returns a capture as it was read.
     *
     * @throws IOException with the end of a sentence for the user if its bytes are gone or are other bytes
     */
    Capture read(KeptCapture capture) throws IOException;

    /**
     * Returns what was written on documents as notes and not saved in windows that have ended since.
     *
     * @param documents the documents' keys in the user data
     */
    Notes drafts(Set<String> documents);

    /** Removes these drafts from the sessions of windows that have ended, because they are in this one now. */
    void removeDrafts(Set<String> documents);

    /** Removes the former session, because its documents are in this one now. */
    void removeFormer();

    /**
     * Removes the captures that no session, no recent document and nothing that the user added needs, and the oldest if
     * they are too large together.
     *
     * @param keys the keys of the documents to which the user added something
     */
    void sweep(Set<String> keys);

    /**
     * Removes all that is kept of a document, but not what is in files of damaged data.
     *
     * @return why something of it is still there, in sentences; empty if all is gone
     */
    List<String> forget(KeptDocument document);

    /** Returns how much is kept, and where. */
    Usage usage();

    /** Lets other windows take the session over. */
    @Override
    void close();
}
