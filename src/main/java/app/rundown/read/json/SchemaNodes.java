package app.rundown.read.json;

import app.rundown.read.page.MarkupText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the type and the texts of single nodes of schema.org data. */
final class SchemaNodes {
    private SchemaNodes() {}

    /** Whether a node's type is, or ends with, a name. */
    static boolean isType(JsonNode node, String type) {
        JsonNode named = node.get("@type");
        if (named == null) {
            return false;
        }
        if (named.isArray()) {
            for (JsonNode one : named) {
                if (one.isString() && one.stringValue().endsWith(type)) {
                    return true;
                }
            }
            return false;
        }
        return named.isString() && named.stringValue().endsWith(type);
    }

    /** Returns a field's text, or null if it is missing or blank. */
    static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value != null && value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }

    /** Returns the first of several fields that has a text, without markup, or null. */
    static @Nullable String words(JsonNode node, String... keys) {
        for (String key : keys) {
            String text = text(node, key);
            if (text != null) {
                return MarkupText.plain(text);
            }
        }
        return null;
    }
}
