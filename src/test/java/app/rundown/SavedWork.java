package app.rundown;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.CaptureFiles;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.Session;
import app.rundown.store.work.Work;
import app.rundown.store.work.WorkFile;
import app.rundown.timeline.Filter;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes files with pieces of work, as the window saves them. */
public final class SavedWork {
    private SavedWork() {}

    /** Saves documents with what was added to them, without ticks. */
    public static void save(Path file, UserData added, String... paths) throws IOException {
        save(file, added, Set.of(), paths);
    }

    /** Saves documents with what was added to them. */
    public static void save(Path file, UserData added, Set<Session.Ref> ticked, String... paths) throws IOException {
        List<Capture> captures = new ArrayList<>();
        List<Session.Open> open = new ArrayList<>();
        for (String path : paths) {
            AnalysedDocument read = Pipeline.read(CaptureFiles.read(path), "d1", null, UserData.NONE);
            Capture capture = read.document().capture();
            captures.add(capture);
            open.add(new Session.Open(
                    KeptCapture.of(capture), null, read.document().title(), UserData.key(read.document()), false));
        }
        Session session = new Session(Instant.EPOCH, open, Filter.NONE, null, null, ticked);
        WorkFile.write(file, Work.of(session, Work.View.ANY, added), captures, null, true);
    }
}
