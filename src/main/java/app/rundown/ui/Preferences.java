package app.rundown.ui;

import app.rundown.store.Settings;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the window remembers from one start to the next; saved as soon as it changes. */
final class Preferences {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> save;

    Preferences(Settings settings, Consumer<Settings> save) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.save = save;
    }

    ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    Settings now() {
        return settings.get();
    }

    void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(now());
        if (!next.equals(now())) {
            settings.set(next);
            save.accept(next);
        }
    }
}
