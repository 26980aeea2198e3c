package app.rundown.cli;

import app.rundown.model.Dossier;
import java.util.List;

/**
 * The documents of a command.
 *
 * @param dossiers those that could be read, in the order given; among them those that held nothing recognisable
 * @param complete whether all could be read and recognised
 */
record Opened(List<Dossier> dossiers, boolean complete) {
    /** Keeps a copy of the list. */
    Opened {
        dossiers = List.copyOf(dossiers);
    }
}
