package app.rundown.store;

import app.rundown.model.DayAndZone;
import app.rundown.model.UpdateKey;
import app.rundown.model.UserData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts the user data to JSON and back. Everything stands under a document's key: what was set about its times, the
 * keys of its starred updates, and the corrections of its quotes and names (see {@link CorrectionsWire}). What can't be
 * read is left out, the rest is kept.
 */
final class UserDataWire {
    private UserDataWire() {}

    /** Returns the data as JSON. */
    static ObjectNode of(UserData data) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ObjectNode times = all.putObject("times");
        new TreeMap<>(data.times())
                .forEach((document, set) -> times.putObject(document)
                        .put("date", set.date() == null ? null : set.date().toString())
                        .put(
                                "update",
                                set.update() == null ? null : set.update().value())
                        .put("zone", set.zone() == null ? null : set.zone().getId()));
        ObjectNode stars = all.putObject("stars");
        new TreeMap<>(data.stars()).forEach((document, updates) -> {
            ArrayNode own = stars.putArray(document);
            updates.stream().map(UpdateKey::value).sorted().forEach(own::add);
        });
        addUnlessEmpty(all, "quotes", CorrectionsWire.quotes(data.corrections()));
        addUnlessEmpty(all, "names", CorrectionsWire.names(data.corrections()));
        return all;
    }

    private static void addUnlessEmpty(ObjectNode all, String name, ObjectNode part) {
        if (!part.isEmpty()) {
            all.set(name, part);
        }
    }

    /**
     * Reads the data from JSON.
     *
     * @throws JacksonException if it holds something else: the whole is not an object, or the times are not one
     */
    static UserData read(JsonNode all) {
        all.asObject();
        Map<String, DayAndZone> times = new HashMap<>();
        JsonFile.object(all.path("times"))
                .properties()
                .forEach(document -> times.put(document.getKey(), set(JsonFile.object(document.getValue()))));
        times.values().removeIf(DayAndZone.NONE::equals);
        return new UserData(
                times, starred(all.path("stars")), CorrectionsWire.read(all.path("quotes"), all.path("names")));
    }

    /** Reads what was set about a document's times; in older files a date has no update's key. */
    private static DayAndZone set(JsonNode times) {
        return new DayAndZone(
                read(times.path("date"), LocalDate::parse),
                read(times.path("update"), UpdateKey::new),
                read(times.path("zone"), ZoneId::of));
    }

    /** Reads the starred updates; files that are older than stars have none. */
    private static Map<String, Set<UpdateKey>> starred(JsonNode stars) {
        Map<String, Set<UpdateKey>> all = new HashMap<>();
        for (Map.Entry<String, JsonNode> document : stars.properties()) {
            Set<UpdateKey> own = new HashSet<>();
            document.getValue().values().stream()
                    .filter(JsonNode::isString)
                    .forEach(key -> own.add(new UpdateKey(key.stringValue())));
            all.put(document.getKey(), own);
        }
        return all;
    }

    private static <T> @Nullable T read(JsonNode text, Function<String, T> value) {
        try {
            return text.isString() ? value.apply(text.stringValue()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
