package app.rundown.store;

import app.rundown.user.Note;
import app.rundown.user.Noted;
import app.rundown.user.Notes;
import app.rundown.user.QuoteKey;
import app.rundown.user.UpdateKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts the user's notes to JSON, in a fixed order, and back: for each document's key a list of notes, each with the
 * update or the quote that it is on. What can't be read is left out.
 */
public final class NotesWire {
    private static final String UPDATE = "update";
    private static final String WORDS = "words";
    private static final String NTH = "nth";
    private static final String TEXT = "text";
    private static final String AT = "at";
    private static final String ABOUT = "about";

    /** The members that say which update or quote a row is about. */
    static final Set<String> NAMES = Set.of(UPDATE, WORDS, NTH);

    /** What a list of notes looks like. */
    static final Shape ROWS = new Rows<>(
            NAMES,
            Set.of(TEXT, AT, ABOUT),
            NotesWire::on,
            row -> on(row).isPresent() && note(row).isPresent());

    private NotesWire() {}

    /** Returns an object with a list of notes for each document's key. */
    public static ObjectNode of(Notes notes) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(notes.byDocument()).forEach((document, own) -> {
            ArrayNode rows = all.putArray(document);
            own.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                    .forEach(entry -> add(rows.addObject(), entry.getKey(), entry.getValue()));
        });
        return all;
    }

    private static void add(ObjectNode row, Noted on, Note note) {
        name(row, on);
        row.put(TEXT, note.text()).put(AT, note.at().toString());
        if (!note.about().isEmpty()) {
            row.put(ABOUT, note.about());
        }
    }

    /** Writes which update or quote a row is about. */
    static void name(ObjectNode row, Noted on) {
        switch (on) {
            case UpdateKey update -> row.put(UPDATE, update.value());
            case QuoteKey quote -> {
                UpdateKey update = quote.update();
                if (update != null) {
                    row.put(UPDATE, update.value());
                }
                row.put(WORDS, quote.words()).put(NTH, quote.nth());
            }
        }
    }

    /** Reads the object; it is missing in files that are older than notes. */
    public static Notes read(JsonNode notes) {
        Map<String, Map<Noted, Note>> all = new HashMap<>();
        notes.properties().forEach(document -> {
            Map<Noted, Note> own = new HashMap<>();
            for (JsonNode row : document.getValue().values()) {
                on(row).ifPresent(on -> note(row).ifPresent(note -> own.put(on, note)));
            }
            all.put(document.getKey(), own);
        });
        return new Notes(all);
    }

    /** Reads the update or the quote that a row is about. */
    static Optional<Noted> on(JsonNode row) {
        String value = row.path(UPDATE).stringValue("");
        UpdateKey update = value.isEmpty() ? null : new UpdateKey(value);
        String words = row.path(WORDS).stringValue("");
        return words.isEmpty()
                ? Optional.ofNullable(update)
                : Optional.of(
                        new QuoteKey(update, words, Math.max(1, row.path(NTH).intValue(1))));
    }

    private static Optional<Note> note(JsonNode row) {
        String text = row.path(TEXT).stringValue("");
        try {
            return Note.clean(text).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Note(
                            text,
                            Instant.parse(row.path(AT).stringValue("")),
                            row.path(ABOUT).stringValue("")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
