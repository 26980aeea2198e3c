package app.rundown.ui.state;

import app.rundown.ui.opening.Notice;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The current {@link State} of the window, and the one place that replaces it. Belongs to the FX thread. */
public final class ObservableState {
    private final ReadOnlyObjectWrapper<State> state;

    /** Starts with a state. */
    ObservableState(State first) {
        state = new ReadOnlyObjectWrapper<>(first);
    }

    /** Returns the state as a property to listen to. */
    public ReadOnlyObjectProperty<State> property() {
        return state.getReadOnlyProperty();
    }

    /** Returns the current state. */
    public State now() {
        return state.get();
    }

    /** Replaces the current state. */
    void set(State next) {
        state.set(next);
    }

    /** Notes that more or fewer things are being read. */
    public void reading(int more) {
        set(now().withReading(now().reading() + more));
    }

    /** Shows a notice. It replaces an earlier notice with the same subject and tone. */
    public void showNotice(Notice notice) {
        set(now().withNotice(notice));
    }

    /** Removes a notice. */
    public void dismiss(Notice notice) {
        set(now().without(notice));
    }
}
