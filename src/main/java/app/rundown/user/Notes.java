package app.rundown.user;

import app.rundown.model.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The user's notes on updates and quotes. Those that a newer copy of a page has no place for are kept.
 *
 * @param byDocument the notes by what they are on, under the document's {@link UserData#key}; only documents that have
 *     some
 */
public record Notes(Map<String, Map<Noted, Note>> byDocument) {
    /** No notes. */
    public static final Notes NONE = new Notes(Map.of());

    /** Keeps copies, without documents that have no notes. */
    public Notes {
        byDocument = byDocument.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /** Returns the notes on a document's updates and quotes, including those that this copy of it lacks. */
    public Map<Noted, Note> of(Document document) {
        return of(UserData.key(document));
    }

    /** Returns the notes on the updates and quotes of a document, given by its {@link UserData#key}. */
    public Map<Noted, Note> of(String document) {
        return byDocument.getOrDefault(document, Map.of());
    }

    /**
     * Returns the same notes with one of them set.
     *
     * @param document the document's {@link UserData#key}
     * @param note the note; null removes the one that is there
     */
    public Notes with(String document, Noted on, @Nullable Note note) {
        Map<Noted, Note> own = new HashMap<>(of(document));
        if (note == null) {
            own.remove(on);
        } else {
            own.put(on, note);
        }
        return with(document, own);
    }

    /** Returns these notes and others on a document; where both are on the same, the one that was written later. */
    public Notes withLater(String document, Map<Noted, Note> others) {
        Map<Noted, Note> own = new HashMap<>(of(document));
        others.forEach((on, note) ->
                own.merge(on, note, (one, other) -> other.at().isAfter(one.at()) ? other : one));
        return with(document, own);
    }

    /** Returns these notes without those of one document, given by its {@link UserData#key}. */
    public Notes without(String document) {
        return with(document, Map.of());
    }

    private Notes with(String document, Map<Noted, Note> own) {
        Map<String, Map<Noted, Note>> all = new HashMap<>(byDocument);
        all.put(document, own);
        return new Notes(all);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byDocument.isEmpty();
    }

    /** Returns the keys of the documents that have notes. */
    Set<String> documents() {
        return byDocument.keySet();
    }
}
