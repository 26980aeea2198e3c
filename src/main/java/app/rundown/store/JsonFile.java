package app.rundown.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value kept as JSON in a file. Never throws: nobody's work may stop because something could not be remembered. A damaged file
 * is set aside as {@code ….damaged}, never written over.
 */
final class JsonFile<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private final Path file;
    private final Class<T> type;

    JsonFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** What was saved last; empty where there is nothing, or nothing that can be read. */
    Optional<T> load() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Optional<T> value = parsed(Files.readAllBytes(file));
            if (value.isEmpty()) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            }
            return value;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<T> parsed(byte[] json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Saves a value whole or not at all, and says whether it was. */
    boolean save(T value) {
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OutputFiles.write(file, json.getBytes(StandardCharsets.UTF_8), true);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
