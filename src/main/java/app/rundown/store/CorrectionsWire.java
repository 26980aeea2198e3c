package app.rundown.store;

import app.rundown.model.Quote;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.QuoteKey;
import app.rundown.user.UpdateKey;
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
 * Converts the user's corrections of quotes and names to JSON, in a fixed order, and back; what can't be read is left
 * out.
 */
final class CorrectionsWire {
    private static final String NOBODY = "nobody-known";
    private static final String NONE = "no-quote";

    /** What a list of corrected quotes looks like. */
    static final Shape ROWS = new Rows<>(
            Set.of("update", "words", "nth"),
            Set.of("speaker", "organisation", "is", "speaksFor"),
            CorrectionsWire::key,
            row -> key(row).isPresent() && correction(row) != null);

    private CorrectionsWire() {}

    /** Returns an object with a list of corrected quotes for each document's key. */
    static ObjectNode quotes(Corrections corrections) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(corrections.quotes()).forEach((document, quotes) -> {
            ArrayNode own = all.putArray(document);
            quotes.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                    .forEach(entry -> add(own.addObject(), entry.getKey(), entry.getValue()));
        });
        return all;
    }

    private static void add(ObjectNode row, QuoteKey key, Correction correction) {
        UpdateKey update = key.update();
        if (update != null) {
            row.put("update", update.value());
        }
        row.put("words", key.words()).put("nth", key.nth());
        switch (correction) {
            case Correction.SaidBy by ->
                row.put("speaker", by.speaker()).put("organisation", by.voice() == Quote.Voice.ORGANISATION);
            case Correction.SaidByNobodyKnown nobody -> {
                row.put("is", NOBODY);
                if (nobody.speaksFor() != null) {
                    row.put("speaksFor", nobody.speaksFor());
                }
            }
            case Correction.NoQuote() -> row.put("is", NONE);
        }
    }

    /** Returns, for each document's key, an object with the names to show, by the names they stand for. */
    static ObjectNode names(Corrections corrections) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(corrections.names()).forEach((document, names) -> {
            ObjectNode own = all.putObject(document);
            new TreeMap<>(names).forEach(own::put);
        });
        return all;
    }

    /** Reads both objects; they are missing in files that are older than corrections. */
    static Corrections read(JsonNode quotes, JsonNode names) {
        Map<String, Map<QuoteKey, Correction>> said = new HashMap<>();
        quotes.properties().forEach(document -> said.put(document.getKey(), rows(document.getValue())));
        Map<String, Map<String, String>> shown = new HashMap<>();
        names.properties().forEach(document -> shown.put(document.getKey(), shown(document.getValue())));
        return new Corrections(said, shown);
    }

    private static Map<QuoteKey, Correction> rows(JsonNode rows) {
        Map<QuoteKey, Correction> own = new HashMap<>();
        for (JsonNode row : rows.values()) {
            Correction correction = correction(row);
            if (correction != null) {
                key(row).ifPresent(key -> own.put(key, correction));
            }
        }
        return own;
    }

    private static Optional<QuoteKey> key(JsonNode row) {
        String words = row.path("words").stringValue("");
        String update = row.path("update").stringValue("");
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuoteKey(
                        update.isEmpty() ? null : new UpdateKey(update),
                        words,
                        Math.max(1, row.path("nth").intValue(1))));
    }

    private static @Nullable Correction correction(JsonNode row) {
        String speaker = row.path("speaker").stringValue("").strip();
        if (!speaker.isEmpty()) {
            boolean organisation = row.path("organisation").booleanValue(false);
            return new Correction.SaidBy(speaker, organisation ? Quote.Voice.ORGANISATION : Quote.Voice.PERSON);
        }
        return switch (row.path("is").stringValue("")) {
            case NOBODY -> {
                String represents = row.path("speaksFor").stringValue("").strip();
                yield new Correction.SaidByNobodyKnown(represents.isEmpty() ? null : represents);
            }
            case NONE -> new Correction.NoQuote();
            default -> null;
        };
    }

    private static Map<String, String> shown(JsonNode names) {
        Map<String, String> own = new HashMap<>();
        for (Map.Entry<String, JsonNode> name : names.properties()) {
            String value = name.getValue().stringValue("").strip();
            if (!value.isEmpty()) {
                own.put(name.getKey(), value);
            }
        }
        return own;
    }
}
