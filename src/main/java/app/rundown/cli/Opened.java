package app.rundown.cli;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.Places;
import app.rundown.fetch.Progress;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Dossier;
import app.rundown.model.Kind;
import app.rundown.model.Problem;
import app.rundown.pipeline.Pipeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a command.
 *
 * @param dossiers those that could be read, in the order given; among them those that held nothing recognisable
 * @param complete whether all could be read and recognised
 */
record Opened(List<Dossier> dossiers, boolean complete) {

    /** Opens files and addresses, and says of each that fails why. */
    static Opened of(List<String> files, @Nullable Kind as, Places places, Console console) {
        List<Dossier> dossiers = new ArrayList<>();
        boolean complete = true;
        for (String file : files) {
            try {
                Capture capture = places.read(file, Progress.NONE, new Cancel());
                if (dossiers.stream().anyMatch(other -> other.document().capture().equals(capture))) {
                    console.say("“" + file + "” was given twice and is taken once.");
                    continue;
                }
                Dossier dossier = Pipeline.open(capture, "d" + (dossiers.size() + 1), as);
                dossiers.add(dossier);
                if (dossier.document().kind() == Kind.NONE) {
                    complete = false;
                    console.say(unrecognised(dossier.document()));
                }
            } catch (IOException e) {
                complete = false;
                console.say(e);
            }
        }
        return new Opened(dossiers, complete);
    }

    private static String unrecognised(Document document) {
        String why = document.problems().stream()
                .findFirst()
                .map(Problem::what)
                .orElse("no updates were recognised in it.");
        return document.capture().path() + ": " + why;
    }
}
