package app.rundown.cli;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.timeline.Marks;
import app.rundown.user.NotePlaces;
import app.rundown.user.UpdateKeys;
import app.rundown.user.UserData;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The documents that a command opened.
 *
 * @param documents those that could be read, in the order given, including those that held nothing recognisable
 * @param added what was added to them, if they came from a piece of work
 * @param ticked the ids of the updates that are ticked in pieces of work
 * @param complete whether every document could be read and recognised
 */
record OpenedDocuments(List<AnalysedDocument> documents, UserData added, Set<String> ticked, boolean complete) {
    /** Keeps copies. */
    OpenedDocuments {
        documents = List.copyOf(documents);
        ticked = Set.copyOf(ticked);
    }

    /** Returns what is marked in the documents, as far as they came from pieces of work. */
    Marks marks() {
        return new Marks(ticked, starred(), NotePlaces.NONE.of(documents).place(added.notes()));
    }

    private Set<String> starred() {
        Set<String> starred = new HashSet<>();
        for (AnalysedDocument analysed : documents) {
            Document document = analysed.document();
            if (!added.stars(document).isEmpty()) {
                UpdateKeys keys = new UpdateKeys(document);
                added.stars(document)
                        .forEach(key -> keys.find(key).stream().map(Update::id).forEach(starred::add));
            }
        }
        return starred;
    }
}
