package app.rundown.export.evidence;

import app.rundown.json.JsonTrees;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The one form that the small JSON files of a bundle have, so that a check can demand each of its bytes. */
final class JsonForm {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectWriter LINE = JsonMapper.shared().writer();
    private static final ObjectWriter PAGE = LINE.with(printer());

    private JsonForm() {}

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** Returns an object to be filled. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Returns a value on one line, without an end of line. */
    static String line(JsonNode value) {
        return LINE.writeValueAsString(value);
    }

    /** Returns a value on several lines, as a file. */
    static byte[] file(JsonNode value) {
        return (PAGE.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a small file.
     *
     * @throws JacksonException if it is not JSON
     */
    static JsonNode read(byte[] file) {
        return JsonTrees.read(FACTORY.createParser(ObjectReadContext.empty(), file));
    }
}
