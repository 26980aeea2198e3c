package app.rundown.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the settings in {@code settings.json} of a folder. Never throws: settings are a comfort, and nobody's work may stop
 * for them. A damaged file is set aside as {@code settings.json.damaged}, and the program begins anew.
 */
public final class SettingsFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private final Path file;

    /**
     * Keeps the settings in a folder, which is made when they are first saved.
     *
     * @param folder the user's own, as {@link ConfigFolder} finds it
     */
    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    /** The settings that were saved last, or those that the program begins with. */
    public Settings load() {
        try {
            if (!Files.exists(file)) {
                return Settings.DEFAULT;
            }
            byte[] json = Files.readAllBytes(file);
            try {
                SettingsWire wire = MAPPER.readValue(json, SettingsWire.class);
                if (wire != null) {
                    return wire.settings();
                }
            } catch (JacksonException e) {
                setAside();
                return Settings.DEFAULT;
            }
            setAside();
        } catch (IOException e) {
            return Settings.DEFAULT;
        }
        return Settings.DEFAULT;
    }

    /**
     * Saves the settings whole or not at all.
     *
     * @return whether they were saved
     */
    public boolean save(Settings settings) {
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(SettingsWire.of(settings));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OutputFiles.write(file, json.getBytes(StandardCharsets.UTF_8), true);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void setAside() throws IOException {
        Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
    }
}
