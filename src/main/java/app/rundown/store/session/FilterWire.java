package app.rundown.store.session;

import app.rundown.timeline.Filter;
import app.rundown.timeline.FilterParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts a session's filter to JSON and back. What can't be read asks for nothing. */
final class FilterWire {
    /** The parts of which there is never more than one; older versions read these as texts only. */
    private static final Set<String> SINGLE = Set.of("match", "from", "to", "forms", "scope");

    private FilterWire() {}

    /** Returns a filter as JSON. */
    static ObjectNode of(Filter filter) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        FilterParts.of(filter).forEach((name, values) -> {
            if (SINGLE.contains(name)) {
                all.put(name, values.getFirst());
            } else {
                ArrayNode list = all.putArray(name);
                values.forEach(list::add);
            }
        });
        return all;
    }

    /** Reads a filter. */
    static Filter read(JsonNode filter) {
        Map<String, List<String>> parts = new HashMap<>();
        filter.properties().forEach(part -> {
            JsonNode value = part.getValue();
            parts.put(
                    part.getKey(),
                    value.isArray()
                            ? value.values().stream()
                                    .filter(JsonNode::isString)
                                    .map(JsonNode::stringValue)
                                    .toList()
                            : value.isString() ? List.of(value.stringValue()) : List.of());
        });
        return FilterParts.read(parts);
    }
}
