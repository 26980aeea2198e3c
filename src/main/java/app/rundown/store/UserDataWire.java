package app.rundown.store;

import app.rundown.model.DayAndZone;
import app.rundown.model.UpdateKey;
import app.rundown.model.UserData;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The user's data as they stand in their file: what can't be read of it is left out, the rest kept.
 *
 * @param times by a document's key
 * @param stars a list of updates' keys by a document's key
 * @param quotes what is said of single quotes, see {@link CorrectionsWire}
 * @param names the names that speakers are shown under
 */
record UserDataWire(
        @Nullable TreeMap<String, @Nullable Times> times,
        @Nullable JsonNode stars,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable JsonNode quotes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable JsonNode names) {

    /** What the user set of a document's times; files from before the date was tied to an update lack its key. */
    record Times(@Nullable String date, @Nullable String update, @Nullable String zone) {}

    static UserDataWire of(UserData data) {
        TreeMap<String, @Nullable Times> times = new TreeMap<>();
        data.times().forEach((key, set) -> times.put(
                key,
                new Times(
                        set.date() == null ? null : set.date().toString(),
                        set.update() == null ? null : set.update().value(),
                        set.zone() == null ? null : set.zone().getId())));
        ObjectNode stars = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(data.stars()).forEach((document, updates) -> {
            ArrayNode own = stars.putArray(document);
            updates.stream().map(UpdateKey::value).sorted().forEach(own::add);
        });
        return new UserDataWire(times, stars, CorrectionsWire.quotes(data.corrections()), CorrectionsWire.names(data.corrections()));
    }

    UserData userData() {
        Map<String, DayAndZone> all = new HashMap<>();
        if (times != null) {
            for (Map.Entry<String, @Nullable Times> entry : times.entrySet()) {
                Times set = entry.getValue();
                if (set != null) {
                    all.put(entry.getKey(), new DayAndZone(date(set.date()), set.update() == null ? null : new UpdateKey(set.update()), zone(set.zone())));
                }
            }
        }
        all.values().removeIf(DayAndZone.NONE::equals);
        return new UserData(all, starred(), CorrectionsWire.read(quotes, names));
    }

    /** Files from before there were stars have none. */
    private Map<String, Set<UpdateKey>> starred() {
        Map<String, Set<UpdateKey>> all = new HashMap<>();
        if (stars != null) {
            for (Map.Entry<String, JsonNode> document : stars.properties()) {
                Set<UpdateKey> own = new HashSet<>();
                document.getValue().values().stream().filter(JsonNode::isString).forEach(key -> own.add(new UpdateKey(key.stringValue())));
                all.put(document.getKey(), own);
            }
        }
        return all;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneId zone(@Nullable String text) {
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
