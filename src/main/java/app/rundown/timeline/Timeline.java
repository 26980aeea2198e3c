package app.rundown.timeline;

import app.rundown.model.Dossier;
import app.rundown.model.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several documents as one timeline: immutable, made anew when a document is opened or closed. */
public final class Timeline {
    private final List<Dossier> dossiers;

    private Timeline(List<Dossier> dossiers) {
        this.dossiers = List.copyOf(dossiers);
    }

    /**
     * Merges documents.
     *
     * @param dossiers in the order in which they were opened
     * @param topics by update id; an update that is missing here has no topic
     */
    public static Timeline of(List<Dossier> dossiers, Map<String, List<Topic.Assignment>> topics) {
        return new Timeline(dossiers);
    }

    /** The documents, in the order in which they were opened. */
    public List<Dossier> dossiers() {
        return dossiers;
    }

    /** Every update, document by document, in each document's own order. */
    public List<Entry> entries() {
        throw new UnsupportedOperationException();
    }

    /** The update with an id. */
    public Optional<Entry> entry(String updateId) {
        throw new UnsupportedOperationException();
    }
}
