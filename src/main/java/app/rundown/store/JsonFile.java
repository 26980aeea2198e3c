package app.rundown.store;

import app.rundown.read.JsonTrees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value kept as JSON in a file. Never throws: nobody's work may stop because something could not be remembered. A
 * damaged file is set aside as {@code ….damaged}, never written over.
 */
final class JsonFile<T> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path file;
    private final Function<JsonNode, T> reader;
    private final Function<T, ObjectNode> writer;

    /**
     * @param reader throws {@link JacksonException} where a tree is not what was written
     * @param writer makes what the reader reads
     */
    JsonFile(Path file, Function<JsonNode, T> reader, Function<T, ObjectNode> writer) {
        this.file = file;
        this.reader = reader;
        this.writer = writer;
    }

    /** What was saved last; empty where there is nothing, or nothing that can be read. */
    Optional<T> load() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Optional<T> value = parsed(Files.readAllBytes(file));
            if (value.isEmpty()) {
                Files.move(
                        file,
                        file.resolveSibling(file.getFileName() + ".damaged"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return value;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<T> parsed(byte[] json) {
        try {
            return Optional.of(reader.apply(JsonTrees.read(FACTORY.createParser(ObjectReadContext.empty(), json))));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Saves a value whole or not at all, and says whether it was. */
    boolean save(T value) {
        String json = writer.apply(value).toPrettyString();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OutputFiles.write(file, json.getBytes(StandardCharsets.UTF_8), true);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * An object, or nothing where it is missing or null.
     *
     * @throws JacksonException where something else is in its place
     */
    static JsonNode object(JsonNode node) {
        return isThere(node) ? node.asObject() : MissingNode.getInstance();
    }

    /** Whether something stands in a place, and not null. */
    static boolean isThere(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }
}
