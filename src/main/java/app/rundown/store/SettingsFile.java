package app.rundown.store;

import java.nio.file.Path;

/**
 * Keeps the settings in {@code settings.json} in a folder, as {@link UserDataFile} keeps the user data. Never throws:
 * settings are a comfort, and no work may stop because of them.
 */
public final class SettingsFile {
    private final JsonFile<Settings> file;

    /**
     * Keeps the settings in a folder, which is created when they are first saved.
     *
     * @param folder the user's own, as {@link ConfigFolder} finds it
     */
    public SettingsFile(Path folder) {
        this.file = new JsonFile<>(
                folder.resolve("settings.json"),
                new JsonFile.Form<>(SettingsWire.SHAPE, SettingsWire::read, SettingsWire::of, "set", false));
    }

    /** Returns the settings that were saved last, or the initial ones. */
    public Kept<Settings> load() {
        return file.load();
    }

    /**
     * Saves the settings, whole or not at all: changes on disk what changed since the settings that were loaded or
     * saved last.
     */
    public Kept<Settings> save(Settings settings) {
        return file.save(settings);
    }
}
