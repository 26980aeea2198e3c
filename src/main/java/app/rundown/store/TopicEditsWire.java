package app.rundown.store;

import app.rundown.user.TopicEdits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts what the user did to topics to JSON and back: {@code names}, {@code hidden}, {@code colours} and
 * {@code own}, as in {@link TopicEdits}. What can't be read is left out, the rest is kept.
 */
final class TopicEditsWire {
    private static final Shape NAME =
            new Shape.Value(node -> node.isString() && !node.stringValue().isBlank());

    /** What this part of the file looks like. */
    static final Shape SHAPE = Shape.Members.none()
            .with("names", new Shape.Each(NAME))
            .with("hidden", new Shape.Texts())
            .with("colours", new Shape.Each(new Shape.Value(JsonNode::isInt)))
            .with("own", new Shape.Each(new Shape.Texts()));

    private TopicEditsWire() {}

    /** Returns the changes as JSON; members that hold nothing are left out. */
    static ObjectNode of(TopicEdits edits) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        if (!edits.names().isEmpty()) {
            ObjectNode names = all.putObject("names");
            new TreeMap<>(edits.names()).forEach(names::put);
        }
        if (!edits.hidden().isEmpty()) {
            ArrayNode hidden = all.putArray("hidden");
            edits.hidden().stream().sorted().forEach(hidden::add);
        }
        if (!edits.colours().isEmpty()) {
            ObjectNode colours = all.putObject("colours");
            new TreeMap<>(edits.colours()).forEach(colours::put);
        }
        if (!edits.own().isEmpty()) {
            ObjectNode own = all.putObject("own");
            new TreeMap<>(edits.own()).forEach((name, words) -> {
                ArrayNode list = own.putArray(name);
                words.forEach(list::add);
            });
        }
        return all;
    }

    /** Reads the changes from JSON that has this shape; files that are older have none. */
    static TopicEdits read(JsonNode all) {
        Map<String, String> names = new HashMap<>();
        all.path("names").properties().stream()
                .filter(name -> name.getValue().isString())
                .forEach(name -> names.put(name.getKey(), name.getValue().stringValue()));
        Set<String> hidden = new HashSet<>(texts(all.path("hidden")));
        Map<String, Integer> colours = new HashMap<>();
        all.path("colours").properties().stream()
                .filter(colour -> colour.getValue().isInt())
                .forEach(
                        colour -> colours.put(colour.getKey(), colour.getValue().intValue()));
        Map<String, List<String>> own = new HashMap<>();
        all.path("own").properties().forEach(topic -> own.put(topic.getKey(), texts(topic.getValue())));
        own.values().removeIf(List::isEmpty);
        return new TopicEdits(names, hidden, colours, own);
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
