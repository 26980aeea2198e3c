package app.rundown.cli;

import app.rundown.model.AnalysedDocument;
import java.util.List;

/**
 * The documents that a command opened.
 *
 * @param documents those that could be read, in the order given, including those that held nothing recognisable
 * @param complete whether every document could be read and recognised
 */
record OpenedDocuments(List<AnalysedDocument> documents, boolean complete) {
    /** Keeps a copy of the list. */
    OpenedDocuments {
        documents = List.copyOf(documents);
    }
}
