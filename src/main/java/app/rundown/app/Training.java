package app.rundown.app;

import app.rundown.model.Capture;
import app.rundown.store.CaptureFiles;
import app.rundown.store.Settings;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.store.session.KeptCapture;
import app.rundown.store.session.Library;
import app.rundown.store.session.ReadOnlySessions;
import app.rundown.store.session.Session;
import app.rundown.store.session.SessionFolder;
import app.rundown.store.session.SessionStore;
import app.rundown.timeline.Filter;
import app.rundown.ui.WindowRenderer;
import app.rundown.user.DayAndZone;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The program that the virtual machine watches to make the start cache of an image ({@code packaging/train}). Like a
 * user's first minute, it runs exports and opens the window with documents in it. Its settings are in a temporary
 * folder, which it leaves behind; it never touches a user's settings.
 */
public final class Training {
    private Training() {}

    /**
     * Exports the first document, opens the window with all of them, and exits when they have been painted.
     *
     * @param args paths of the documents
     * @throws IOException if no temporary folder can be made
     */
    public static void main(String[] args) throws IOException {
        if (Display.missing().isPresent()) {
            WindowRenderer.goHeadless();
        }
        for (String format : List.of("json", "markdown")) {
            Main.commands().run("export", "--format", format, args[0]);
        }
        Path folder = Files.createTempDirectory("rundown-training");
        remember(args[0], folder);
        int exitCode;
        try (Instance instance = Main.claim(List.of(), folder)) {
            exitCode = instance == null
                    ? 1
                    : Main.measure(List.of(args), Main.services(folder, new ReadOnlySessions(folder)));
        }
        // The program is measured against LabelWindow, so that class must be in the cache too.
        LabelWindow.trained();
        System.exit(exitCode);
    }

    /** Saves settings, user data and a session, because most starts are not the first. */
    private static void remember(String document, Path folder) throws IOException {
        new SettingsFile(folder)
                .save(Settings.DEFAULT
                        .opened(document)
                        .withWindow(new Settings.Placement(0, 0, 1280, 860, false))
                        .withDividers("main", List.of(0.2, 0.75))
                        .withColumn("topics", true)
                        .withKeys(Map.of("EXPORT", List.of("Ctrl+S"))));
        try (SessionStore sessions = new SessionFolder(folder)) {
            Capture capture = CaptureFiles.read(document);
            KeptCapture kept = KeptCapture.of(capture);
            sessions.begin(false);
            sessions.save(
                    new Session(
                            Instant.EPOCH,
                            List.of(new Session.Open(kept, null, document, document, false)),
                            Filter.NONE,
                            null,
                            null,
                            Set.of()),
                    List.of(capture));
            sessions.save(Library.NONE);
            sessions.read(kept);
        }
        new UserDataFile(folder)
                .save(new UserData(
                        Map.of(document, new DayAndZone(LocalDate.EPOCH, ZoneOffset.UTC)),
                        Map.of(document, Set.of(new UpdateKey(document)))));
    }
}
