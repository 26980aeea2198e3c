package app.rundown.ui;

import app.rundown.store.Settings;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the window remembers from one start to the next; saved as soon as it changes. */
final class Preferences {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> save;
    private final BooleanSupplier motion;

    /** Preferences of a window in which nothing moves by itself. */
    Preferences(Settings settings, Consumer<Settings> save) {
        this(settings, save, () -> false);
    }

    /** @param motion whether the system lets things slide */
    Preferences(Settings settings, Consumer<Settings> save, BooleanSupplier motion) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.save = save;
        this.motion = motion;
    }

    /** Whether what comes may slide in; not where the user asked the system for less motion. */
    boolean hasMotion() {
        return motion.getAsBoolean();
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
