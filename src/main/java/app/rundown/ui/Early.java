package app.rundown.ui;

import app.rundown.fetch.Places;
import app.rundown.model.UserData;
import app.rundown.store.Settings;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What can be done while JavaFX still starts, which takes longer: the settings are read, and so are the first
 * documents. What comes of them waits until JavaFX can hear of it.
 *
 * @param settings as they were saved last
 * @param model the window's
 * @param reading the reading that has begun, or null where there is none
 */
record Early(Settings settings, AppModel model, @Nullable Reading reading) {
    private static final long A_BLINK = 150;

    /**
     * Documents that are being opened.
     *
     * @param names whole paths
     * @param done when they are shown, or told to be unreadable
     */
    record Reading(List<String> names, CompletableFuture<Void> done) {}

    /**
     * Reads the settings, and begins to read the documents.
     *
     * @param places paths to open; pages of the web wait for the window, which tells how far they are
     * @param toolkit completes when JavaFX takes tasks
     * @param painted completes when the window's first frame is painted
     */
    static Early begin(
            List<String> places,
            Windows.Services services,
            CompletableFuture<Void> toolkit,
            CompletableFuture<Void> painted) {
        Settings settings = services.settings().load();
        UserData added = services.userData().load();
        AppModel model = new AppModel(
                settings.order(),
                services.places(),
                added,
                services.userData()::save,
                task -> toolkit.thenRun(() -> Platform.runLater(task)),
                painted);
        if (places.isEmpty() || places.stream().anyMatch(Places::isAddress)) {
            return new Early(settings, model, null);
        }
        List<String> names = places.stream().map(Places::whole).toList();
        return new Early(settings, model, new Reading(names, model.open(names)));
    }

    /**
     * Completes when there is something to show of what is being read, or nothing to wait for, or when waiting has been
     * long enough: a window that first tells what it does, and a blink later has done it, flickers. Belongs to the FX
     * thread.
     */
    CompletableFuture<Void> readySoon() {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        if (reading == null || !model.now().isEmpty() || reading.done().isDone()) {
            ready.complete(null);
        } else {
            model.state().addListener((o, before, now) -> {
                if (now.reading() == 0 || !now.isEmpty()) {
                    ready.complete(null);
                }
            });
            ready.completeOnTimeout(null, A_BLINK, TimeUnit.MILLISECONDS);
        }
        return ready;
    }
}
