package app.rundown.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Places;
import app.rundown.fetch.Web;
import app.rundown.store.CaptureFiles;
import app.rundown.store.Kept;
import app.rundown.store.Settings;
import app.rundown.store.session.SessionStore;
import app.rundown.timeline.Order;
import app.rundown.ui.control.AfterFirstFrame;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.ProgramInfo;
import app.rundown.ui.style.Look;
import app.rundown.ui.timeline.MinuteTimer;
import app.rundown.ui.window.MainWindow;
import app.rundown.user.UserData;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Checks what a window's first frame shows, and what follows when that frame is painted. */
class FirstFrameTest {
    private final AfterFirstFrame afterFirstFrame = FxThread.call(AfterFirstFrame::new);
    private final AppModel model = FxThread.call(() -> AppModel.of(
            Order.NEWEST_FIRST,
            new Places(new Web("test"), CaptureFiles::read),
            UserData.NONE,
            Kept::whole,
            SessionStore.NONE,
            Platform::runLater,
            afterFirstFrame.painted()));
    private final MainWindow window = FxThread.call(() -> new MainWindow(
            model,
            new TestWindow.FakeDesktop(),
            new Preferences(Settings.DEFAULT, settings -> {}),
            new MinuteTimer(),
            afterFirstFrame,
            ProgramInfo.UNNAMED));
    private final Stage stage = FxThread.call(() -> {
        Stage shown = new Stage();
        Scene scene = new Scene(window, 1280, 860);
        Look.apply(scene, false);
        shown.setScene(scene);
        shown.show();
        return shown;
    });

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    /** Opens the sample. The result completes when something of it is shown, {@code whole} when all of it is. */
    private CompletableFuture<Void> open(CompletableFuture<Void> whole) {
        CompletableFuture<Void> shown = new CompletableFuture<>();
        FxThread.run(() -> {
            model.state().property().addListener((o, before, now) -> {
                if (!now.isEmpty()) {
                    shown.complete(null);
                }
            });
            model.documents().open(List.of(TestWindow.LIVE)).thenRun(() -> whole.complete(null));
        });
        return shown;
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            FxThread.run(() -> {
                window.applyCss();
                window.layout();
            });
        }
    }

    private Node node(String styleClass) {
        return window.lookup("." + styleClass);
    }

    private double width(String styleClass) {
        return node(styleClass) instanceof Region region ? region.getWidth() : 0;
    }

    @Test
    void theWordsAreThereFirstAndAllElseHasItsPlace() {
        CompletableFuture<Void> whole = new CompletableFuture<>();
        Waiting.on(open(whole));
        settle();
        assertTrue(FxThread.call(window::showsUpdates));
        assertFalse(whole.isDone(), "quotes must not be looked for before the frame is painted");
        assertEquals(List.of(), model.state().now().shown().quotes());
        for (String later : List.of(
                "toolbar", "status-bar", "check-box", "colour-dot", "filter-row", "inspector-tab", "density-bar")) {
            assertNull(node(later), later);
        }
        double timeline = width("timeline");
        double filter = width("filter-view");
        double inspector = width("inspector");
        double top = FxThread.call(() -> node("timeline").localToScene(0, 0).getY());

        FxThread.run(afterFirstFrame::now);
        Waiting.on(whole);
        settle();
        assertFalse(model.state().now().shown().quotes().isEmpty());
        for (String later : List.of("toolbar", "status-bar", "filter-row", "inspector-tab", "density-bar")) {
            assertNotNull(node(later), later);
        }
        assertEquals(
                List.of(timeline, filter, inspector),
                List.of(width("timeline"), width("filter-view"), width("inspector")),
                "no column may change its width");
        assertEquals(
                top,
                FxThread.call(() -> node("timeline").localToScene(0, 0).getY()),
                "the timeline must not move down");
    }

    @Test
    void whoeverAsksForAPartHasIt() {
        assertNull(node("toolbar"));
        FxThread.run(window::focusSearch);
        settle();
        assertNotNull(node("toolbar"));
    }

    @Test
    void aWindowThatShowsNothingHasItsStartPageAndItsToolbarWhenPainted() {
        settle();
        assertNotNull(node("start-page"));
        assertNull(node("nothing-title"), "what is seldom seen must not be made yet");
        FxThread.run(afterFirstFrame::now);
        settle();
        assertNotNull(node("toolbar"));
    }
}
