package app.rundown.cli;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Update;
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
 * @param complete whether every document could be read and recognised
 */
record OpenedDocuments(List<AnalysedDocument> documents, UserData added, boolean complete) {
    /** Keeps a copy of the list. */
    OpenedDocuments {
        documents = List.copyOf(documents);
    }

    /** Returns the ids of the starred updates. */
    Set<String> starred() {
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
