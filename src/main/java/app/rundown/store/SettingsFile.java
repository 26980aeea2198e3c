package app.rundown.store;

import java.nio.file.Path;

/**
 * Keeps the settings in {@code settings.json} in a folder. Never throws: settings are a comfort, and no work may stop
 * because of them. A damaged file is renamed to {@code settings.json.damaged}, and the program uses the initial
 * settings.
 */
public final class SettingsFile {
    private final JsonFile<Settings> file;

    /**
     * Keeps the settings in a folder, which is created when they are first saved.
     *
     * @param folder the user's own, as {@link ConfigFolder} finds it
     */
    public SettingsFile(Path folder) {
        this.file = new JsonFile<>(folder.resolve("settings.json"), SettingsWire::read, SettingsWire::of);
    }

    /** Returns the settings that were saved last, or the initial ones. */
    public Settings load() {
        return file.load().orElse(Settings.DEFAULT);
    }

    /**
     * Saves the settings, whole or not at all.
     *
     * @return whether they were saved
     */
    public boolean save(Settings settings) {
        return file.save(settings);
    }
}
