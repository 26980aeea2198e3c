package app.rundown.ui;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.store.session.SessionFolder;
import app.rundown.ui.control.AfterFirstFrame;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.ProgramInfo;
import app.rundown.ui.state.ReadingPlace;
import app.rundown.ui.state.Recents;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Look;
import app.rundown.ui.timeline.MinuteTimer;
import app.rundown.ui.timeline.TimelineView;
import app.rundown.ui.window.MainWindow;
import com.sun.javafx.scene.NodeHelper;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window with everything that belongs to it, as the program starts it. */
final class RunningWindow {
    final AppModel model;
    final TimelineView timeline;
    private final Stage stage;
    private boolean closed;

    /**
     * Starts it.
     *
     * @param folder the folder in which it keeps what it keeps
     * @param painted completes when the first frame is painted; what is restored is complete only then
     */
    RunningWindow(Path folder, CompletableFuture<Void> painted, String... files) {
        EarlyStart early = FxThread.call(() -> EarlyStart.begin(
                List.of(files),
                new Services(
                        new SettingsFile(folder),
                        new UserDataFile(folder),
                        new SessionFolder(folder.resolve("state")),
                        new Places(new Web("test"), CaptureFiles::read),
                        new ProgramInfo("1.2.3", folder)),
                CompletableFuture.completedFuture(null),
                painted));
        model = early.model();
        MainWindow window = FxThread.call(() -> new MainWindow(
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
        timeline = (TimelineView) FxThread.call(() -> Nodes.all(window)
                .filter(TimelineView.class::isInstance)
                .findFirst()
                .orElseThrow());
        CompletableFuture<Void> reading = early.reading();
        if (reading != null && painted.isDone()) {
            Waiting.on(reading);
        }
        settle();
    }

    void settle() {
        for (int i = 0; i < 2; i++) {
            FxThread.run(() -> {
                NodeHelper.processCSS(stage.getScene().getRoot());
                stage.getScene().getRoot().layout();
            });
        }
    }

    State state() {
        return FxThread.call(() -> model.state().now());
    }

    void await(Predicate<State> condition) {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        FxThread.run(() -> model.state().property().subscribe(now -> {
            if (condition.test(now)) {
                reached.complete(null);
            }
        }));
        Waiting.on(reached);
    }

    void awaitRecents(Predicate<Recents> condition) {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        FxThread.run(() -> model.recent().property().subscribe(now -> {
            if (condition.test(now)) {
                reached.complete(null);
            }
        }));
        Waiting.on(reached);
        settle();
    }

    String id(int nth) {
        return state().shown().entries().get(nth).id();
    }

    String words(String update) {
        return state().timeline().entry(update).orElseThrow().update().text();
    }

    List<String> titles() {
        return state().timeline().documents().stream()
                .map(one -> one.document().title())
                .toList();
    }

    boolean hasPlace() {
        return FxThread.call(() -> timeline.place() != null);
    }

    ReadingPlace place() {
        return FxThread.call(timeline::place);
    }

    /** Ends it as the user does; does nothing the second time. */
    void close() {
        if (!closed) {
            closed = true;
            FxThread.run(() -> {
                model.session().close();
                stage.close();
            });
        }
    }
}
