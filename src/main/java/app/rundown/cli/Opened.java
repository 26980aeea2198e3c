package app.rundown.cli;

import app.rundown.model.Dossier;
import java.util.List;

/**
 * The documents that a command opened.
 *
 * @param dossiers those that could be read, in the order given, including those that held nothing recognisable
 * @param complete whether every document could be read and recognised
 */
record Opened(List<Dossier> dossiers, boolean complete) {
    /** Keeps a copy of the list. */
    Opened {
        dossiers = List.copyOf(dossiers);
    }
}
