package app.rundown.ui;

import app.rundown.fetch.Places;
import app.rundown.store.Kept;
import app.rundown.store.Settings;
import app.rundown.store.work.WorkFile;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.AppModel;
import app.rundown.user.UserData;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The work that is done while JavaFX starts, because JavaFX takes longer: reading the settings and the first documents.
 * The results wait until JavaFX can receive them.
 *
 * @param settings the saved settings
 * @param model the model of the window
 * @param reading completes when the first documents are shown, or a notice says why they could not be opened; null if
 *     none are being read
 */
record EarlyStart(
        Settings settings, AppModel model, @Nullable CompletableFuture<Void> reading) {
    /** How long the window waits for something to show, in milliseconds. */
    private static final long A_BLINK = 150;

    /** How long a start waits for its first frame at most, in milliseconds. It never takes longer. */
    private static final long LONG_ENOUGH = 4000;

    /**
     * Reads the settings, and begins to read the documents: those that the user names, else those of the session.
     *
     * @param places what the user asked to open. If there is a web address among them, or a file of work, nothing is
     *     read early, because the window has to show the progress of fetching, and may have to ask
     * @param toolkit completes when JavaFX accepts tasks
     * @param painted completes when the first frame of the window is painted
     */
    static EarlyStart begin(
            List<String> places, Services services, CompletableFuture<Void> toolkit, CompletableFuture<Void> painted) {
        Kept<Settings> kept = services.settings().load();
        Settings settings = kept.value();
        Kept<UserData> added = services.userData().load();
        AppModel model = AppModel.of(
                settings.order(),
                services.places(),
                added.value(),
                services.userData()::save,
                services.sessions(),
                inOrder(toolkit),
                painted.copy().completeOnTimeout(null, LONG_ENOUGH, TimeUnit.MILLISECONDS));
        // Nobody listens to the state yet.
        Notice.kept("Your additions", added).ifPresent(model.state()::showNotice);
        Notice.kept("Settings", kept).ifPresent(model.state()::showNotice);
        if (places.isEmpty()) {
            CompletableFuture<Void> restored = model.session().start(settings.startsEmpty());
            model.session().loadRecent(settings.recent(), restored != null);
            return new EarlyStart(settings, model, restored);
        }
        painted.thenRun(() -> {
            model.session().startLater();
            model.session().loadRecent(settings.recent(), true);
        });
        if (places.stream().anyMatch(place -> Places.isAddress(place) || WorkFile.isNamed(place))) {
            return new EarlyStart(settings, model, null);
        }
        List<String> names = places.stream().map(Places::absolute).toList();
        return new EarlyStart(settings, model, model.documents().open(names));
    }

    /** Returns an executor that hands tasks to the FX thread in their order, also those that wait for it. */
    private static Executor inOrder(CompletableFuture<Void> toolkit) {
        return new Executor() {
            private CompletableFuture<Void> last = toolkit;

            @Override
            public synchronized void execute(Runnable task) {
                last = last.thenRun(() -> Platform.runLater(task));
            }
        };
    }

    /**
     * Completes when the window can be shown: when there is something to show of the documents, when there is nothing
     * to wait for, or when the wait has been long enough. A window that says what it is doing and has done it a blink
     * later would flicker. Must be called on the FX thread.
     */
    CompletableFuture<Void> readySoon() {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        if (reading == null || !model.state().now().isEmpty() || reading.isDone()) {
            ready.complete(null);
        } else {
            model.state().property().addListener((o, before, now) -> {
                if (now.reading() == 0 || !now.isEmpty()) {
                    ready.complete(null);
                }
            });
            ready.completeOnTimeout(null, A_BLINK, TimeUnit.MILLISECONDS);
        }
        return ready;
    }
}
