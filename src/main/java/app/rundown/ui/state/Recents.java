package app.rundown.ui.state;

import app.rundown.store.session.KeptDocument;
import app.rundown.store.session.Session;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user can go back to, as the start page and the menu of <i>Open…</i> list it.
 *
 * @param former the former session, which comes first; null if there is none, or if it is the present one
 * @param documents the documents that were opened last, the latest first
 */
public record Recents(@Nullable Former former, List<KeptDocument> documents) {
    /** Nothing to go back to. */
    public static final Recents NONE = new Recents(null, List.of());

    /**
     * The documents that were open together when the program ended.
     *
     * @param titles their titles, never empty
     * @param saved when it was used last
     */
    public record Former(List<String> titles, Instant saved) {
        /** Keeps a copy of the list. */
        public Former {
            titles = List.copyOf(titles);
        }

        /** Returns what is offered of a session; null for none. */
        static @Nullable Former of(@Nullable Session session) {
            return session == null
                    ? null
                    : new Former(
                            session.documents().stream()
                                    .map(Session.Open::title)
                                    .toList(),
                            session.saved());
        }

        /** Returns a line that says what it is: “Former session: Talks in Sochi and 2 more”. */
        public String title() {
            int more = titles.size() - 1;
            return "Former session: " + Sentences.shortened(titles.getFirst())
                    + (more == 0 ? "" : " and " + Counts.number(more) + " more");
        }
    }

    /** Keeps a copy of the list. */
    public Recents {
        documents = List.copyOf(documents);
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return former == null && documents.isEmpty();
    }
}
