package app.rundown.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a part of a file looks like: what of it this version understands, and how the changes of several windows come
 * together in it. What is not understood stays where it is.
 */
public interface Shape {
    /** Whether a node can hold such a part. */
    boolean fits(JsonNode node);

    /**
     * Removes from a part whatever stands in the way of what belongs there, and notes it.
     *
     * @param where the names that lead to the part; empty for the whole
     */
    void clean(JsonNode part, String where, Findings findings);

    /**
     * Returns the part on disk with what a window changed.
     *
     * @param before what the window read
     * @param after what it has now
     * @param disk what is on disk now
     * @return a missing node if nothing is left
     */
    JsonNode merged(JsonNode before, JsonNode after, JsonNode disk);

    /** Removes from both what is the same and is not needed to see what changed. */
    default void prune(JsonNode before, JsonNode after) {}

    /** Returns a part in the order in which it is always written. */
    JsonNode ordered(JsonNode part);

    /** What was found in a file that this version does not understand. */
    final class Findings {
        private final List<String> wrong = new ArrayList<>();
        private int unknown;

        /** Notes values that mean nothing to this version. */
        void addUnknown(int values) {
            unknown += values;
        }

        /** Returns the names of the parts that have another shape and were removed. */
        List<String> wrong() {
            return List.copyOf(wrong);
        }

        /** Returns how many values mean nothing to this version; they were left in place. */
        int unknown() {
            return unknown;
        }
    }

    /** One value, of any kind. */
    record Value(Predicate<JsonNode> understood) implements Shape {
        /** A value that is as good as its beginning if it is not understood. */
        public static final Value ANY = new Value(value -> true);

        @Override
        public boolean fits(JsonNode node) {
            return true;
        }

        @Override
        public void clean(JsonNode part, String where, Findings findings) {
            if (!understood.test(part)) {
                findings.addUnknown(1);
            }
        }

        @Override
        public JsonNode merged(JsonNode before, JsonNode after, JsonNode disk) {
            return same(before, after) ? disk : after;
        }

        @Override
        public JsonNode ordered(JsonNode part) {
            return part;
        }
    }

    /**
     * An object with members that this version knows.
     *
     * @param known these members, in the order of the file
     * @param together members that mean something only together, so that they come from one window
     */
    record Members(Map<String, Shape> known, Set<String> together) implements Shape {
        /** Keeps the order. */
        public Members {
            known = new LinkedHashMap<>(known);
        }

        /** Returns such an object without members. */
        public static Members none() {
            return new Members(Map.of(), Set.of());
        }

        /** Returns an object whose members can have any values. */
        public static Members ofAny(String... names) {
            return none().withAny(names);
        }

        /** Returns a copy with more members, which can have any values. */
        public Members withAny(String... names) {
            Members all = this;
            for (String name : names) {
                all = all.with(name, Value.ANY);
            }
            return all;
        }

        /** Returns a copy with one more member. */
        public Members with(String name, Shape shape) {
            Map<String, Shape> more = new LinkedHashMap<>(known);
            more.put(name, shape);
            return new Members(more, together);
        }

        /** Returns a copy with values that mean something only together. */
        public Members withTogether(String... names) {
            return new Members(known, Set.of(names));
        }

        @Override
        public boolean fits(JsonNode node) {
            return node.isObject();
        }

        @Override
        public void clean(JsonNode part, String where, Findings findings) {
            known.forEach((name, shape) -> cleanMember((ObjectNode) part, name, shape, where, findings));
        }

        @Override
        public JsonNode merged(JsonNode before, JsonNode after, JsonNode disk) {
            ObjectNode all = copy(disk);
            boolean taken = together.stream().anyMatch(name -> !same(before.path(name), after.path(name)));
            known.forEach((name, shape) -> {
                if (together.contains(name)) {
                    if (taken) {
                        put(all, name, after.path(name));
                    }
                } else if (!same(before.path(name), after.path(name))) {
                    put(all, name, shape.merged(before.path(name), after.path(name), all.path(name)));
                }
            });
            return some(all);
        }

        @Override
        public void prune(JsonNode before, JsonNode after) {
            known.forEach((name, shape) -> {
                if (!together.contains(name)) {
                    pruneMember(before, after, name, shape);
                }
            });
        }

        @Override
        public JsonNode ordered(JsonNode part) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            known.forEach((name, shape) -> {
                JsonNode member = part.get(name);
                if (member != null) {
                    all.set(name, orderedIfFits(shape, member));
                }
            });
            part.properties().forEach(member -> all.putIfAbsent(member.getKey(), member.getValue()));
            return all;
        }
    }

    /** An object whose members all have one shape, whatever their names. */
    record Each(Shape inner) implements Shape {
        @Override
        public boolean fits(JsonNode node) {
            return node.isObject();
        }

        @Override
        public void clean(JsonNode part, String where, Findings findings) {
            for (String name : List.copyOf(part.propertyNames())) {
                cleanMember((ObjectNode) part, name, inner, where, findings);
            }
        }

        @Override
        public JsonNode merged(JsonNode before, JsonNode after, JsonNode disk) {
            ObjectNode all = copy(disk);
            Set<String> names = new TreeSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            for (String name : names) {
                if (!same(before.path(name), after.path(name))) {
                    put(all, name, inner.merged(before.path(name), after.path(name), all.path(name)));
                }
            }
            return some(all);
        }

        @Override
        public void prune(JsonNode before, JsonNode after) {
            List.copyOf(before.propertyNames()).forEach(name -> pruneMember(before, after, name, inner));
        }

        @Override
        public JsonNode ordered(JsonNode part) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            part.properties().forEach(member -> sorted.put(member.getKey(), orderedIfFits(inner, member.getValue())));
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            all.setAll(sorted);
            return all;
        }
    }

    /** A list of texts in which each stands once, in no order of its own. */
    record Texts() implements Shape {
        @Override
        public boolean fits(JsonNode node) {
            return node.isArray();
        }

        @Override
        public void clean(JsonNode part, String where, Findings findings) {
            findings.addUnknown((int) others(part).count());
        }

        @Override
        public JsonNode merged(JsonNode before, JsonNode after, JsonNode disk) {
            Set<String> all = texts(disk);
            all.removeAll(missing(before, after));
            all.addAll(missing(after, before));
            return some(list(all.stream(), others(disk)));
        }

        @Override
        public JsonNode ordered(JsonNode part) {
            return list(texts(part).stream().sorted(), others(part));
        }
    }

    /**
     * A list of texts in which each stands once, the latest first.
     *
     * @param most how many it may hold
     */
    record Latest(int most) implements Shape {
        @Override
        public boolean fits(JsonNode node) {
            return node.isArray();
        }

        @Override
        public void clean(JsonNode part, String where, Findings findings) {
            // Whatever else stands in it says nothing about a document.
        }

        @Override
        public JsonNode merged(JsonNode before, JsonNode after, JsonNode disk) {
            Set<String> gone = missing(before, after);
            List<String> was = new ArrayList<>(texts(before));
            was.removeAll(gone);
            Deque<String> came = new ArrayDeque<>();
            for (String text : List.copyOf(texts(after)).reversed()) {
                int at = was.lastIndexOf(text);
                if (at < 0) {
                    came.addFirst(text);
                } else {
                    // What stood behind it before and does not now has come to the front.
                    was = was.subList(0, at);
                }
            }
            Set<String> all = new LinkedHashSet<>(came);
            texts(disk).stream().filter(text -> !gone.contains(text)).forEach(all::add);
            return some(list(all.stream().limit(most), others(disk)));
        }

        @Override
        public JsonNode ordered(JsonNode part) {
            return part;
        }
    }

    /** Whether two nodes say the same; one that is null is as good as missing. */
    static boolean same(JsonNode one, JsonNode other) {
        return JsonFile.isThere(one) ? one.equals(other) : !JsonFile.isThere(other);
    }

    /** Returns a copy of an object's own level, or an empty object in place of anything else. */
    static ObjectNode copy(JsonNode node) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        if (node.isObject()) {
            node.properties().forEach(member -> copy.set(member.getKey(), member.getValue()));
        }
        return copy;
    }

    /** Sets a member, or removes it if its value is missing. */
    static void put(ObjectNode object, String name, JsonNode value) {
        if (JsonFile.isThere(value)) {
            object.set(name, value);
        } else {
            object.remove(name);
        }
    }

    /** Returns an object or a list, or a missing node if it is empty. */
    static JsonNode some(JsonNode all) {
        return all.isEmpty() ? MissingNode.getInstance() : all;
    }

    private static void cleanMember(ObjectNode all, String name, Shape shape, String where, Findings findings) {
        JsonNode member = all.path(name);
        if (!JsonFile.isThere(member)) {
            return;
        }
        String path = where.isEmpty() ? name : where + " › " + name;
        if (shape.fits(member)) {
            shape.clean(member, path, findings);
        } else {
            findings.wrong.add(path);
            all.remove(name);
        }
    }

    private static void pruneMember(JsonNode before, JsonNode after, String name, Shape shape) {
        if (same(before.path(name), after.path(name))) {
            ((ObjectNode) before).remove(name);
            ((ObjectNode) after).remove(name);
        } else if (before.path(name).isObject() && after.path(name).isObject()) {
            shape.prune(before.path(name), after.path(name));
        }
    }

    private static JsonNode orderedIfFits(Shape shape, JsonNode member) {
        return shape.fits(member) ? shape.ordered(member) : member;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.values().stream().filter(JsonNode::isString).forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static Set<String> missing(JsonNode list, JsonNode from) {
        Set<String> texts = texts(list);
        texts.removeAll(texts(from));
        return texts;
    }

    private static Stream<JsonNode> others(JsonNode list) {
        return list.values().stream().filter(entry -> !entry.isString());
    }

    private static ArrayNode list(Stream<String> texts, Stream<JsonNode> others) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        others.forEach(list::add);
        return list;
    }
}
