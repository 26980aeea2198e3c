package app.rundown.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts the settings to JSON and back. Whatever is missing, unknown or out of range gets its initial value. */
final class SettingsWire {
    private static final String[] PLACEMENT = {"x", "y", "width", "height", "maximized"};

    /** What the file looks like. */
    static final Shape SHAPE = Shape.Members.none()
            .with("theme", Shape.Value.ANY)
            .with("order", Shape.Value.ANY)
            .with("reading", Shape.Members.ofAny("textSize", "compact", "zone", "relativeTimes", "reportedSpeech"))
            .with("recent", new Shape.Latest(Settings.MOST_RECENT))
            .with("window", Shape.Members.ofAny(PLACEMENT).withTogether(PLACEMENT))
            .with("dividers", new Shape.Each(Shape.Value.ANY))
            .with("columns", new Shape.Each(Shape.Value.ANY))
            .with("keys", new Shape.Each(Shape.Value.ANY))
            .with("startsEmpty", Shape.Value.ANY)
            .with("choices", new Shape.Each(Shape.Value.ANY));

    private SettingsWire() {}

    /** Returns the settings as JSON. */
    static ObjectNode of(Settings settings) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("theme", settings.theme().name()).put("order", settings.order().name());
        ReadingPreferences readingPreferences = settings.readingPreferences();
        all.putObject("reading")
                .put("textSize", readingPreferences.textSize())
                .put("compact", readingPreferences.compact())
                .put("zone", readingPreferences.zone().name())
                .put("relativeTimes", readingPreferences.relativeTimes())
                .put("reportedSpeech", readingPreferences.reportedSpeech());
        add(all.putArray("recent"), settings.recent());
        Settings.Placement place = settings.window();
        if (place != null) {
            all.putObject("window")
                    .put("x", place.x())
                    .put("y", place.y())
                    .put("width", place.width())
                    .put("height", place.height())
                    .put("maximized", place.maximized());
        }
        ObjectNode dividers = all.putObject("dividers");
        new TreeMap<>(settings.dividers())
                .forEach((pane, positions) -> positions.forEach(dividers.putArray(pane)::add));
        ObjectNode columns = all.putObject("columns");
        new TreeMap<>(settings.columns()).forEach(columns::put);
        ObjectNode keys = all.putObject("keys");
        new TreeMap<>(settings.keys()).forEach((command, chosen) -> add(keys.putArray(command), chosen));
        all.put("startsEmpty", settings.startsEmpty());
        if (!settings.choices().isEmpty()) {
            ObjectNode choices = all.putObject("choices");
            new TreeMap<>(settings.choices()).forEach(choices::put);
        }
        return all;
    }

    private static void add(ArrayNode list, Collection<String> texts) {
        texts.forEach(list::add);
    }

    /** Reads settings from JSON that has this shape. */
    static Settings read(JsonNode all) {
        Settings settings = new Settings(
                named(all.path("theme"), Settings.DEFAULT.theme()),
                named(all.path("order"), Settings.DEFAULT.order()),
                readingPreferences(all.path("reading")),
                list(all.path("recent"), JsonNode::isString, JsonNode::stringValue),
                window(all.path("window")),
                Map.of(),
                Map.of(),
                lists(all.path("keys"))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                keys -> list(keys.getValue(), JsonNode::isString, JsonNode::stringValue))),
                all.path("startsEmpty").booleanValue(false),
                Map.of());
        for (Map.Entry<String, JsonNode> pane : lists(all.path("dividers")).toList()) {
            List<Double> positions = list(pane.getValue(), JsonNode::isNumber, JsonNode::doubleValue);
            if (positions.stream().allMatch(position -> position >= 0 && position <= 1)) {
                settings = settings.withDividers(pane.getKey(), positions);
            }
        }
        for (Map.Entry<String, JsonNode> column : members(all.path("columns")).toList()) {
            settings = settings.withColumn(column.getKey(), column.getValue().booleanValue(true));
        }
        for (Map.Entry<String, JsonNode> choice : members(all.path("choices")).toList()) {
            if (choice.getValue().isString()) {
                settings =
                        settings.withChoice(choice.getKey(), choice.getValue().stringValue());
            }
        }
        return settings;
    }

    private static ReadingPreferences readingPreferences(JsonNode reading) {
        ReadingPreferences usual = ReadingPreferences.DEFAULT;
        return new ReadingPreferences(
                reading.path("textSize").intValue(usual.textSize()),
                reading.path("compact").booleanValue(usual.compact()),
                named(reading.path("zone"), usual.zone()),
                reading.path("relativeTimes").booleanValue(usual.relativeTimes()),
                reading.path("reportedSpeech").booleanValue(usual.reportedSpeech()));
    }

    private static Settings.@Nullable Placement window(JsonNode window) {
        double width = window.path("width").doubleValue(0);
        double height = window.path("height").doubleValue(0);
        return width > 0 && height > 0
                ? new Settings.Placement(
                        window.path("x").doubleValue(0),
                        window.path("y").doubleValue(0),
                        width,
                        height,
                        window.path("maximized").booleanValue(false))
                : null;
    }

    private static <E extends Enum<E>> E named(JsonNode name, E otherwise) {
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(name.stringValue("")))
                .findFirst()
                .orElse(otherwise);
    }

    /** Returns the members of an object; one that is null counts as missing. */
    private static Stream<Map.Entry<String, JsonNode>> members(JsonNode object) {
        return object.properties().stream().filter(member -> JsonFile.isThere(member.getValue()));
    }

    private static Stream<Map.Entry<String, JsonNode>> lists(JsonNode object) {
        return members(object).filter(member -> member.getValue().isArray());
    }

    private static <T> List<T> list(JsonNode list, Predicate<JsonNode> fits, Function<JsonNode, T> value) {
        return list.isArray() ? list.values().stream().filter(fits).map(value).toList() : List.of();
    }
}
