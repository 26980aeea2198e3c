package app.rundown.store;

import app.rundown.read.page.JsonTrees;
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
 * A value kept as JSON in a file. Never throws: no work may stop because something could not be remembered. A damaged
 * file is renamed to {@code ….damaged}, never overwritten.
 */
final class JsonFile<T> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path file;
    private final Function<JsonNode, T> reader;
    private final Function<T, ObjectNode> writer;

    /**
     * Keeps a value in a file, which need not exist yet.
     *
     * @param reader makes a value from a tree; throws {@link JacksonException} if the tree is not what the writer makes
     * @param writer makes the tree of a value
     */
    JsonFile(Path file, Function<JsonNode, T> reader, Function<T, ObjectNode> writer) {
        this.file = file;
        this.reader = reader;
        this.writer = writer;
    }

    /** Returns the value that was saved last; empty if there is none or it can't be read. */
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

    /** Saves a value, whole or not at all; returns whether it was saved. */
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
     * Returns an object, or a missing node if it is missing or null.
     *
     * @throws JacksonException if the node is anything else
     */
    static JsonNode object(JsonNode node) {
        return isThere(node) ? node.asObject() : MissingNode.getInstance();
    }

    /** Whether a node is neither missing nor null. */
    static boolean isThere(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }
}
