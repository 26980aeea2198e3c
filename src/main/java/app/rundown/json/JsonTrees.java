package app.rundown.json;

import app.rundown.base.Work;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON into Jackson's trees with Jackson's parser alone. Its mapper could make them too, but would first prepare
 * for everything that can be bound to classes (date formats, zones, annotations), which takes a good part of the
 * program's start.
 */
public final class JsonTrees {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    /** Whether fractions keep all their digits. */
    private final boolean exact;

    private final Work work = Work.current();

    private JsonTrees(JsonParser parser, boolean exact) {
        this.parser = parser;
        this.exact = exact;
    }

    /**
     * Reads a text with one value; returns a missing node if there is none. Of two members with the same name the later
     * one counts.
     *
     * @param parser at the beginning of the text, as lenient as its factory made it; it is closed afterwards
     * @throws JacksonException if the text is not JSON even by the parser's rules, or if more follows the value
     */
    public static JsonNode read(JsonParser parser) {
        return new JsonTrees(parser, false).read();
    }

    /** Reads a text as {@link #read(JsonParser)} does, with all digits of its fractions. */
    public static JsonNode readExactly(JsonParser parser) {
        return new JsonTrees(parser, true).read();
    }

    /** Reads the value at a parser's current token, and leaves the parser open at its end. */
    public static JsonNode readNext(JsonParser parser) {
        return new JsonTrees(parser, false).value();
    }

    private JsonNode read() {
        try (parser) {
            JsonNode tree = parser.nextToken() == null ? NODES.missingNode() : value();
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
            return tree;
        }
    }

    /** Reads the value at the current token. The parser limits the nesting. */
    private JsonNode value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT ->
                switch (parser.getNumberType()) {
                    case INT -> NODES.numberNode(parser.getIntValue());
                    case LONG -> NODES.numberNode(parser.getLongValue());
                    default -> NODES.numberNode(parser.getBigIntegerValue());
                };
            case VALUE_NUMBER_FLOAT ->
                exact ? NODES.numberNode(parser.getDecimalValue()) : NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object() {
        work.check();
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            object.set(name, value());
        }
        return object;
    }

    private ArrayNode array() {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }
}
