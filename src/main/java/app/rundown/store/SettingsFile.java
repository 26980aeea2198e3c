package app.rundown.store;

import java.nio.file.Path;

/**
 * Keeps the settings in {@code settings.json} of a folder. Never throws: settings are a comfort, and nobody's work may
 * stop for them. A damaged file is set aside as {@code settings.json.damaged}, and the program begins anew.
 */
public final class SettingsFile {
    private final JsonFile<Settings> file;

    /**
     * Keeps the settings in a folder, which is made when they are first saved.
     *
     * @param folder the user's own, as {@link ConfigFolder} finds it
     */
    public SettingsFile(Path folder) {
        this.file = new JsonFile<>(folder.resolve("settings.json"), SettingsWire::read, SettingsWire::of);
    }

    /** The settings that were saved last, or those that the program begins with. */
    public Settings load() {
        return file.load().orElse(Settings.DEFAULT);
    }

    /**
     * Saves the settings whole or not at all.
     *
     * @return whether they were saved
     */
    public boolean save(Settings settings) {
        return file.save(settings);
    }
}
