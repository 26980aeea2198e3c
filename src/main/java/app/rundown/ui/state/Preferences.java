package app.rundown.ui.state;

import app.rundown.store.Settings;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The user's settings of the window, which outlast the program; saved as soon as they change. */
public final class Preferences {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> save;
    private final BooleanSupplier motion;

    /** Creates preferences without animation. */
    public Preferences(Settings settings, Consumer<Settings> save) {
        this(settings, save, () -> false);
    }

    /**
     * Creates preferences.
     *
     * @param settings the settings to begin with
     * @param save stores changed settings
     * @param motion whether the system allows animation
     */
    public Preferences(Settings settings, Consumer<Settings> save, BooleanSupplier motion) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.save = save;
        this.motion = motion;
    }

    /** Whether panels may slide in: false if the user asked the system for less motion. */
    public boolean hasMotion() {
        return motion.getAsBoolean();
    }

    /** The settings, for those who listen to changes. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** The settings at this moment. */
    public Settings now() {
        return settings.get();
    }

    /** Replaces the settings and saves them, if the change makes any difference. */
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(now());
        if (!next.equals(now())) {
            settings.set(next);
            save.accept(next);
        }
    }
}
