package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.SavedWork;
import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.store.session.SessionFolder;
import app.rundown.ui.action.WorkStatus.Status;
import app.rundown.ui.control.AfterFirstFrame;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.ProgramInfo;
import app.rundown.ui.state.Recents;
import app.rundown.ui.style.Look;
import app.rundown.ui.timeline.MinuteTimer;
import app.rundown.ui.window.MainWindow;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the file of the work stays with the session, and what becomes of the session when one is opened. */
class WorkSessionTest {
    @TempDir
    Path folder;

    private final List<Running> open = new ArrayList<>();
    private Path file = Path.of("");

    /** A window that starts as the program does. */
    private final class Running {
        final AppModel model;
        final MainWindow window;
        private final Stage stage;

        Running(String... files) {
            EarlyStart early = FxThread.call(() -> EarlyStart.begin(
                    List.of(files),
                    new Services(
                            new SettingsFile(folder),
                            new UserDataFile(folder),
                            new SessionFolder(folder.resolve("state")),
                            new Places(new Web("test"), CaptureFiles::read),
                            new ProgramInfo("1.2.3", folder)),
                    CompletableFuture.completedFuture(null),
                    CompletableFuture.completedFuture(null)));
            model = early.model();
            window = FxThread.call(() -> new MainWindow(
                    model,
                    new TestWindow.FakeDesktop(),
                    new Preferences(early.settings(), settings -> {}),
                    new MinuteTimer(),
                    AfterFirstFrame.never(),
                    new ProgramInfo("1.2.3", folder)));
            stage = FxThread.call(() -> {
                Stage shown = new Stage();
                Scene scene = new Scene(window, 990, 700);
                Look.apply(scene, false);
                shown.setScene(scene);
                shown.show();
                return shown;
            });
            CompletableFuture<Void> reading = early.reading();
            if (reading != null) {
                Waiting.on(reading);
            } else if (files.length > 0) {
                open(files);
            }
            open.add(this);
        }

        /** Opens files as the window does that was started with them. */
        void open(String... files) {
            FxThread.join(() -> window.work().open(List.of(files)));
        }

        List<String> titles() {
            return FxThread.call(() -> model.state().now().timeline().documents().stream()
                    .map(analysed -> analysed.document().title())
                    .toList());
        }

        <T> void await(ObservableValue<T> value, Predicate<T> wanted) {
            CompletableFuture<Void> reached = new CompletableFuture<>();
            FxThread.run(() -> value.subscribe(now -> {
                if (wanted.test(now)) {
                    reached.complete(null);
                }
            }));
            Waiting.on(reached);
        }

        void awaitStatus(Status wanted) {
            await(window.work().status().property(), wanted::equals);
        }

        void close() {
            FxThread.run(() -> {
                model.session().close();
                stage.close();
            });
            open.remove(this);
        }
    }

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("talks.rundown");
        SavedWork.save(file, UserData.NONE, TestWindow.LIVE);
    }

    @AfterEach
    void closeAll() {
        List.copyOf(open).forEach(Running::close);
    }

    @Test
    void theFileStaysWithTheSession() {
        Running first = new Running(file.toString());
        first.awaitStatus(new Status("talks.rundown", false));
        // Its session is taken a moment after the start.
        first.await(first.model.recent().property(), now -> !now.documents().isEmpty());
        first.close();

        Running second = new Running();
        second.awaitStatus(new Status("talks.rundown", false));
        String update = FxThread.call(
                () -> second.model.state().now().shown().entries().getFirst().id());
        FxThread.run(() -> second.model.userData().tick(Set.of(update), true));
        second.awaitStatus(new Status("talks.rundown", true));
        second.close();

        Running third = new Running();
        third.awaitStatus(new Status("talks.rundown", true));
        third.await(
                third.model.state().property(),
                now -> now.notices().stream().map(Notice::line).anyMatch(line -> line.contains("not in the file yet")));
        assertEquals(1, FxThread.call(() -> third.model.state().now().ticked().size()));
    }

    @Test
    void whatWasOpenIsTheFormerSession() {
        Running window = new Running();
        window.open(Path.of(TestWindow.WRAP_UP).toAbsolutePath().toString());
        List<String> before = window.titles();
        window.open(file.toString());
        assertTrue(!window.titles().equals(before));
        window.await(window.model.recent().property(), now -> now.former() != null);
        Recents.Former former = FxThread.call(() -> window.model.recent().now().former());
        assertTrue(former != null && former.title().contains(before.getFirst().substring(0, 10)), former::title);
        window.awaitStatus(new Status("talks.rundown", false));
    }

    @Test
    void anArgumentOpensIt() {
        Running window = new Running(file.toString());
        assertEquals(1, window.titles().size());
        window.await(
                window.model.recent().property(),
                now -> now.documents().stream()
                        .anyMatch(recent -> recent.place().equals(file.toString())));
        assertNull(FxThread.call(() -> window.model.recent().now().former()));
    }
}
