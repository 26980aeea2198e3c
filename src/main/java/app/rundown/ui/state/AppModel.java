package app.rundown.ui.state;

import app.rundown.fetch.Places;
import app.rundown.store.Kept;
import app.rundown.store.session.SessionStore;
import app.rundown.timeline.Order;
import app.rundown.ui.opening.Fetches;
import app.rundown.ui.opening.OpenDocuments;
import app.rundown.user.UserData;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * The window's one bridge to the rest of the program: the current state, and a model for each kind of thing that
 * changes it. A view gets only those that it uses.
 *
 * @param state what the window shows
 * @param documents the open documents
 * @param captures the captures of those that are live blogs
 * @param navigation where the reader is
 * @param filter what of the documents is shown
 * @param userData what the user added
 * @param notes the notes among it
 * @param recent what the user can go back to
 * @param session what the window shows, so that it comes back as it was left
 */
public record AppModel(
        ObservableState state,
        DocumentsModel documents,
        CapturesModel captures,
        NavigationModel navigation,
        FilterModel filter,
        UserDataModel userData,
        NoteModel notes,
        RecentModel recent,
        SessionModel session) {

    /**
     * Creates a model for when JavaFX runs already. It does not wait for a first frame.
     *
     * @param places reads documents from files and addresses
     * @param added the user data from earlier sessions
     * @param save saves user data, and returns it with what other windows added
     */
    public static AppModel of(Order order, Places places, UserData added, Function<UserData, Kept<UserData>> save) {
        return of(
                order,
                places,
                added,
                save,
                SessionStore.NONE,
                Platform::runLater,
                CompletableFuture.completedFuture(null));
    }

    /**
     * Creates a model that may begin to read before JavaFX runs.
     *
     * @param places reads documents from files and addresses
     * @param added the user data from earlier sessions
     * @param save saves user data, and returns it with what other windows added
     * @param store keeps the session and what is known of documents that were open
     * @param fx runs tasks one after the other on the FX thread, as soon as there is one
     * @param painted completes when the first frame of the window is painted, or should be; quotes are not looked for
     *     before
     */
    public static AppModel of(
            Order order,
            Places places,
            UserData added,
            Function<UserData, Kept<UserData>> save,
            SessionStore store,
            Executor fx,
            CompletableFuture<Void> painted) {
        ObservableState state = new ObservableState(State.empty(order));
        ShownUpdater showing = new ShownUpdater(state);
        UserEdits edits = new UserEdits(added, save);
        FilterModel filter = new FilterModel(state, showing);
        OpenDocuments open = new OpenDocuments();
        DocumentsModel documents =
                new DocumentsModel(state, showing, open, filter, edits, new Fetches(places), fx, painted);
        UserDataModel userData = new UserDataModel(state, showing, documents, filter, edits);
        Executor keeper = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("keeper").factory());
        RecentModel recent = new RecentModel(keeper, fx, store::save, store::read);
        documents.addOnOpened(recent::opened);
        NoteModel notes = new NoteModel(state, userData);
        CapturesModel captures = new CapturesModel(state, open, documents, edits, fx);
        SessionModel session = new SessionModel(
                state, documents, captures, filter, userData, notes, recent, store, keeper, fx, painted);
        NavigationModel navigation = new NavigationModel(state);
        return new AppModel(state, documents, captures, navigation, filter, userData, notes, recent, session);
    }
}
