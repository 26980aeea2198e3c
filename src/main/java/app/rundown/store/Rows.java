package app.rundown.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of rows, each about one thing.
 *
 * @param <K> names a thing
 * @param names the members that tell which thing it is
 * @param values the members that one window sets together
 * @param key returns what a row is about; empty for a row that this version can't read
 * @param understood whether this version knows what a row means
 */
record Rows<K>(
        Set<String> names, Set<String> values, Function<JsonNode, Optional<K>> key, Predicate<JsonNode> understood)
        implements Shape {
    @Override
    public boolean fits(JsonNode node) {
        return node.isArray();
    }

    @Override
    public void clean(JsonNode part, String where, Findings findings) {
        findings.addUnknown(
                (int) part.values().stream().filter(understood.negate()).count());
    }

    @Override
    public JsonNode merged(JsonNode before, JsonNode after, JsonNode disk) {
        Map<K, JsonNode> was = byKey(before);
        Map<K, JsonNode> now = byKey(after);
        Set<K> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(now.keySet());
        keys.removeIf(one -> was.getOrDefault(one, MissingNode.getInstance())
                .equals(now.getOrDefault(one, MissingNode.getInstance())));
        Map<K, JsonNode> there = byKey(disk);
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode row : disk.values()) {
            Optional<K> own = key.apply(row).filter(keys::contains);
            if (own.isEmpty()) {
                all.add(row);
            } else if (there.get(own.get()) == row) {
                // Of several rows for one thing, the last counts, and only that one stays.
                changed(row, now.get(own.get())).ifPresent(all::add);
            }
        }
        for (K one : keys) {
            JsonNode row = now.get(one);
            if (row != null && !there.containsKey(one)) {
                all.add(row);
            }
        }
        return Shape.some(list(all));
    }

    /** Returns a row with other values; empty if nothing is left of it that this version does not know. */
    private Optional<JsonNode> changed(JsonNode row, @Nullable JsonNode now) {
        ObjectNode changed = Shape.copy(row);
        values.forEach(changed::remove);
        if (now != null) {
            now.properties().forEach(member -> changed.set(member.getKey(), member.getValue()));
        } else if (names.containsAll(changed.propertyNames())) {
            return Optional.empty();
        }
        return Optional.of(changed);
    }

    private Map<K, JsonNode> byKey(JsonNode rows) {
        Map<K, JsonNode> all = new LinkedHashMap<>();
        rows.values().forEach(row -> key.apply(row).ifPresent(own -> all.put(own, row)));
        return all;
    }

    @Override
    public JsonNode ordered(JsonNode part) {
        List<JsonNode> all = new ArrayList<>(part.values());
        // Rows without a key come last, as they stand.
        all.sort(
                Comparator.comparing(row -> key.apply(row).map(own -> "a" + own).orElse("b")));
        return list(all);
    }

    private static ArrayNode list(List<JsonNode> rows) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        rows.forEach(list::add);
        return list;
    }
}
