package app.rundown.ui;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Takes the files that macOS hands to the program: by a double click in the Finder, by Open with, or dropped on the
 * icon in the Dock. They don't come as arguments but as events, for which JavaFX has no public door. Its handler of
 * such events is wrapped, and goes on to get all of them.
 */
final class HandedFiles extends EventHandler {
    private final EventHandler wrapped;
    private final Consumer<List<String>> taker;

    private HandedFiles(EventHandler wrapped, Consumer<List<String>> taker) {
        this.wrapped = wrapped;
        this.taker = taker;
    }

    /**
     * Passes files that the system hands over to a taker, now and later. On the FX thread.
     *
     * @param taker gets the paths. The files with which the program was started are kept by JavaFX until a handler
     *     takes them ({@code setEventHandler}), so they come at once.
     */
    static void passTo(Consumer<List<String>> taker) {
        Application application = Application.GetApplication();
        application.setEventHandler(new HandedFiles(
                Objects.requireNonNullElseGet(application.getEventHandler(), EventHandler::new), taker));
    }

    @Override
    public void handleOpenFilesAction(Application application, long time, String[] files) {
        taker.accept(List.of(files));
        wrapped.handleOpenFilesAction(application, time, files);
    }

    @Override
    public void handleQuitAction(Application application, long time) {
        wrapped.handleQuitAction(application, time);
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        wrapped.handlePreferencesChanged(preferences);
    }

    @Override
    public void handleWillFinishLaunchingAction(Application application, long time) {
        wrapped.handleWillFinishLaunchingAction(application, time);
    }

    @Override
    public void handleDidFinishLaunchingAction(Application application, long time) {
        wrapped.handleDidFinishLaunchingAction(application, time);
    }

    @Override
    public void handleWillBecomeActiveAction(Application application, long time) {
        wrapped.handleWillBecomeActiveAction(application, time);
    }

    @Override
    public void handleDidBecomeActiveAction(Application application, long time) {
        wrapped.handleDidBecomeActiveAction(application, time);
    }

    @Override
    public void handleWillResignActiveAction(Application application, long time) {
        wrapped.handleWillResignActiveAction(application, time);
    }

    @Override
    public void handleDidResignActiveAction(Application application, long time) {
        wrapped.handleDidResignActiveAction(application, time);
    }

    @Override
    public void handleDidReceiveMemoryWarning(Application application, long time) {
        wrapped.handleDidReceiveMemoryWarning(application, time);
    }

    @Override
    public void handleWillHideAction(Application application, long time) {
        wrapped.handleWillHideAction(application, time);
    }

    @Override
    public void handleDidHideAction(Application application, long time) {
        wrapped.handleDidHideAction(application, time);
    }

    @Override
    public void handleWillUnhideAction(Application application, long time) {
        wrapped.handleWillUnhideAction(application, time);
    }

    @Override
    public void handleDidUnhideAction(Application application, long time) {
        wrapped.handleDidUnhideAction(application, time);
    }
}
