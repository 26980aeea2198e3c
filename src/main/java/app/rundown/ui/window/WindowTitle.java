package app.rundown.ui.window;

import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.ui.action.WorkStatus;
import app.rundown.ui.state.State;
import java.util.List;

/** The title of the window: what is open, then the program's name. */
public final class WindowTitle {
    private static final String PROGRAM = "Rundown";

    private WindowTitle() {}

    /**
     * Returns the title with the file that the work is saved in: “talks.rundown – Pompeo in Sochi – Rundown”, or
     * “talks.rundown (changed) – …” if not all of it is saved.
     */
    public static String of(State now, WorkStatus.Status work) {
        return work.file().isEmpty() ? of(now) : work.file() + (work.changed() ? " (changed)" : "") + " – " + of(now);
    }

    /**
     * Returns “Pompeo in Sochi – Rundown”, “Pompeo in Sochi and 2 more – Rundown”, or the program's name alone. Several
     * captures of one live blog are one document, with the title of the newest.
     */
    public static String of(State now) {
        HistoryIndex history = now.timeline().history();
        List<AnalysedDocument> documents = now.timeline().documents().stream()
                .filter(one -> history.captures(one.document().id())
                        .getLast()
                        .equals(one.document().id()))
                .toList();
        if (documents.isEmpty()) {
            return PROGRAM;
        }
        int more = documents.size() - 1;
        return documents.getFirst().document().title() + (more == 0 ? "" : " and " + more + " more") + " – " + PROGRAM;
    }
}
