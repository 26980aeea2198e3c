package app.rundown.store;

import app.rundown.user.Citation;
import app.rundown.user.Citations;
import app.rundown.user.Noted;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts what the user cited to JSON, in a fixed order, and back: for each document's key a list of passages, each
 * named like a note by its update or quote. What can't be read is left out.
 */
final class CitationsWire {
    private static final String TEXT = "text";
    private static final String SPEAKER = "speaker";
    private static final String HEADLINE = "headline";
    private static final String MADE = "made";
    private static final String CITED = "cited";
    private static final String EXPORTED = "exported";
    private static final String SETTLED = "settled";

    /** What a list of passages looks like. */
    static final Shape ROWS = new Rows<>(
            NotesWire.NAMES,
            Set.of(TEXT, SPEAKER, HEADLINE, MADE, CITED, EXPORTED, SETTLED),
            NotesWire::on,
            row -> NotesWire.on(row).isPresent() && citation(row).isPresent());

    private CitationsWire() {}

    /** Returns an object with a list of passages for each document's key. */
    static ObjectNode of(Citations citations) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(citations.byDocument()).forEach((document, own) -> {
            ArrayNode rows = all.putArray(document);
            own.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                    .forEach(entry -> add(rows.addObject(), entry.getKey(), entry.getValue()));
        });
        return all;
    }

    private static void add(ObjectNode row, Noted on, Citation citation) {
        NotesWire.name(row, on);
        row.put(TEXT, citation.text());
        put(row, SPEAKER, citation.speaker());
        put(row, HEADLINE, citation.headline());
        put(row, MADE, citation.made());
        put(row, CITED, citation.cited());
        put(row, EXPORTED, citation.exported());
        put(row, SETTLED, citation.settled());
    }

    private static void put(ObjectNode row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value.toString());
        }
    }

    /** Reads the object; it is missing in files that are older than citations. */
    static Citations read(JsonNode citations) {
        Map<String, Map<Noted, Citation>> all = new HashMap<>();
        citations.properties().forEach(document -> {
            Map<Noted, Citation> own = new HashMap<>();
            for (JsonNode row : document.getValue().values()) {
                NotesWire.on(row).ifPresent(on -> citation(row).ifPresent(citation -> own.put(on, citation)));
            }
            all.put(document.getKey(), own);
        });
        return new Citations(all);
    }

    private static Optional<Citation> citation(JsonNode row) {
        String text = row.path(TEXT).stringValue("");
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Citation(
                            text,
                            text(row, SPEAKER),
                            text(row, HEADLINE),
                            time(row, MADE),
                            time(row, CITED),
                            time(row, EXPORTED),
                            text(row, SETTLED)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(JsonNode row, String name) {
        String value = row.path(name).stringValue("");
        return value.isEmpty() ? null : value;
    }

    private static @Nullable Instant time(JsonNode row, String name) {
        String value = text(row, name);
        return value == null ? null : Instant.parse(value);
    }
}
