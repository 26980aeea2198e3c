package app.rundown.store;

import app.rundown.user.DayAndZone;
import app.rundown.user.SavedFilters;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts the user data to JSON and back. Most stands under a document's key: what was set about its times, the keys
 * of its starred updates, the notes on its updates and quotes (see {@link NotesWire}), what was cited of it (see
 * {@link CitationsWire}), and the corrections of its quotes and names (see {@link CorrectionsWire}); only what was done
 * to topics holds for all (see {@link TopicEditsWire}). What can't be read is left out, the rest is kept.
 */
public final class UserDataWire {
    private static final Shape NAME =
            new Shape.Value(node -> node.isString() && !node.stringValue().isBlank());

    /** The version of the form in which the data are written. */
    public static final int FORM = DiskFile.FORM;

    /** What the file looks like. */
    public static final Shape SHAPE = Shape.Members.none()
            .with(
                    "times",
                    new Shape.Each(Shape.Members.none()
                            .with("date", text(LocalDate::parse))
                            .with("update", text(UpdateKey::new))
                            .with("zone", text(ZoneId::of))
                            .withTogether("date", "update")))
            .with("stars", new Shape.Each(new Shape.Texts()))
            .with("notes", new Shape.Each(NotesWire.ROWS))
            .with("quotes", new Shape.Each(CorrectionsWire.ROWS))
            .with("names", new Shape.Each(new Shape.Each(NAME)))
            .with("topics", TopicEditsWire.SHAPE)
            .with("filters", new Shape.Each(new Shape.Value(JsonNode::isObject)))
            .with("citations", new Shape.Each(CitationsWire.ROWS));

    private UserDataWire() {}

    /** Returns the data as JSON. */
    public static ObjectNode of(UserData data) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ObjectNode times = all.putObject("times");
        new TreeMap<>(data.times()).forEach((document, set) -> {
            ObjectNode own = times.putObject(document);
            if (set.date() != null) {
                own.put("date", set.date().toString());
            }
            if (set.update() != null) {
                own.put("update", set.update().value());
            }
            if (set.zone() != null) {
                own.put("zone", set.zone().getId());
            }
        });
        ObjectNode stars = all.putObject("stars");
        new TreeMap<>(data.stars()).forEach((document, updates) -> {
            ArrayNode own = stars.putArray(document);
            updates.stream().map(UpdateKey::value).sorted().forEach(own::add);
        });
        addUnlessEmpty(all, "notes", NotesWire.of(data.notes()));
        addUnlessEmpty(all, "quotes", CorrectionsWire.quotes(data.corrections()));
        addUnlessEmpty(all, "names", CorrectionsWire.names(data.corrections()));
        addUnlessEmpty(all, "topics", TopicEditsWire.of(data.topics()));
        addUnlessEmpty(all, "filters", filters(data.filters()));
        addUnlessEmpty(all, "citations", CitationsWire.of(data.citations()));
        return all;
    }

    /**
     * Returns data with what differs between two others made in it too; all else stays, because another window may have
     * changed it.
     */
    public static UserData changed(UserData here, UserData from, UserData to) {
        return read(SHAPE.merged(of(from), of(to), of(here)));
    }

    private static ObjectNode filters(SavedFilters filters) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(filters.byName()).forEach((name, parts) -> {
            ObjectNode own = all.putObject(name);
            new TreeMap<>(parts).forEach((part, values) -> {
                ArrayNode list = own.putArray(part);
                values.forEach(list::add);
            });
        });
        return all;
    }

    private static SavedFilters filters(JsonNode filters) {
        Map<String, Map<String, List<String>>> all = new HashMap<>();
        filters.properties().stream()
                .filter(saved -> saved.getValue().isObject())
                .forEach(saved -> {
                    Map<String, List<String>> parts = new HashMap<>();
                    saved.getValue()
                            .properties()
                            .forEach(part -> parts.put(
                                    part.getKey(),
                                    part.getValue().values().stream()
                                            .filter(JsonNode::isString)
                                            .map(JsonNode::stringValue)
                                            .toList()));
                    all.put(saved.getKey(), parts);
                });
        return new SavedFilters(all);
    }

    private static void addUnlessEmpty(ObjectNode all, String name, ObjectNode part) {
        if (!part.isEmpty()) {
            all.set(name, part);
        }
    }

    /** Reads the data from JSON that has this shape. */
    public static UserData read(JsonNode all) {
        Map<String, DayAndZone> times = new HashMap<>();
        all.path("times").properties().forEach(document -> times.put(document.getKey(), set(document.getValue())));
        times.values().removeIf(DayAndZone.NONE::equals);
        return new UserData(
                times,
                starred(all.path("stars")),
                NotesWire.read(all.path("notes")),
                CorrectionsWire.read(all.path("quotes"), all.path("names")),
                TopicEditsWire.read(all.path("topics")),
                filters(all.path("filters")),
                CitationsWire.read(all.path("citations")));
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

    private static Shape text(Function<String, ?> value) {
        return new Shape.Value(node -> read(node, value) != null);
    }

    private static <T> @Nullable T read(JsonNode text, Function<String, T> value) {
        try {
            return text.isString() ? value.apply(text.stringValue()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
