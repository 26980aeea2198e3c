package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.store.session.SessionStore;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.ProgramInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that a window says what is wrong with its files, and shows what another window added to them. */
class KeptFilesTest {
    @TempDir
    Path folder;

    /** Starts a window's model as the program does, and opens the sample in it. */
    private AppModel start() {
        CompletableFuture<Void> now = CompletableFuture.completedFuture(null);
        AppModel model = FxThread.call(() -> EarlyStart.begin(
                        List.of(),
                        new Services(
                                new SettingsFile(folder),
                                new UserDataFile(folder),
                                SessionStore.NONE,
                                new Places(new Web("test"), CaptureFiles::read),
                                new ProgramInfo("1.2.3", folder)),
                        now,
                        now)
                .model());
        FxThread.join(() -> model.documents().open(List.of(TestWindow.LIVE)));
        return model;
    }

    private static String id(AppModel model, int nth) {
        return FxThread.call(
                () -> model.state().now().timeline().entries().get(nth).id());
    }

    private static void star(AppModel model, int nth, boolean on) {
        String id = id(model, nth);
        FxThread.join(() -> model.userData().star(Set.of(id), on));
    }

    private static Set<String> starred(AppModel model) {
        return FxThread.call(() -> model.state().now().starred());
    }

    private static String told(AppModel model, String what) {
        return FxThread.call(() -> model.state().now().notices().stream()
                .filter(notice -> notice.what().equals(what))
                .map(Notice::sentence)
                .reduce("", String::concat));
    }

    @Test
    void twoWindowsShowWhatBothStarred() {
        AppModel one = start();
        AppModel other = start();
        star(one, 0, true);
        star(other, 1, true);
        assertEquals(Set.of(id(other, 0), id(other, 1)), starred(other));
        star(other, 0, false);
        star(one, 2, true);
        assertEquals(Set.of(id(one, 1), id(one, 2)), starred(one));
        FxThread.run(() -> one.userData().undo());
        assertEquals(Set.of(id(one, 1)), starred(one));
        assertEquals(Set.of(id(one, 1)), starred(start()));
    }

    @Test
    void aFileOfANewerVersionIsLeftAndSaidSo() throws IOException {
        Path file = folder.resolve("user-data.json");
        String newer = "{\"version\": 99, \"stars\": {\"a\": [\"1\"]}, \"notes\": {\"a\": \"dear\"}}";
        Files.writeString(file, newer);
        AppModel model = start();
        assertTrue(told(model, "Your additions").contains(file + "” was written by a newer version of Rundown"));
        star(model, 0, true);
        assertEquals(newer, Files.readString(file));
        assertEquals(Set.of(id(model, 0)), starred(start()));
    }

    @Test
    void damageIsSaidWithThePlaceOfTheCopy() throws IOException {
        Files.writeString(folder.resolve("user-data.json"), "{\"stars\": {\"a\": \"1\", \"b\": [\"2\"]}}");
        Files.writeString(folder.resolve("settings.json"), "{\"theme\"");
        AppModel model = start();
        assertTrue(told(model, "Your additions")
                .contains(folder.resolve("user-data.json.damaged-1").toString()));
        assertTrue(told(model, "Settings")
                .contains(folder.resolve("settings.json.damaged-1").toString()));
    }

    @Test
    void whatCannotBeSavedIsSaidUntilItIs() throws IOException {
        AppModel model = start();
        Path file = Files.createDirectory(folder.resolve("user-data.json"));
        Path aside = Files.createDirectory(folder.resolve("user-data.json.aside"));
        star(model, 0, true);
        assertTrue(told(model, "Saving").contains("is not saved"), told(model, "Saving"));
        Files.delete(file);
        Files.delete(aside);
        FxThread.run(() -> model.userData().saveUnsaved());
        assertEquals("", told(model, "Saving"));
        assertTrue(Files.isRegularFile(file));
        assertFalse(starred(start()).isEmpty());
    }
}
