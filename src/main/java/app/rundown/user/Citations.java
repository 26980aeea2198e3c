package app.rundown.user;

import app.rundown.model.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the user cited and exported.
 *
 * @param byDocument the words by the update or the quote that they are, under the document's {@link UserData#key}; only
 *     documents that have some
 */
public record Citations(Map<String, Map<Noted, Citation>> byDocument) {
    /** Nothing cited. */
    public static final Citations NONE = new Citations(Map.of());

    /** Keeps copies, without documents that have none. */
    public Citations {
        byDocument = byDocument.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /** Returns what was cited of a document, including what this copy of it lacks. */
    public Map<Noted, Citation> of(Document document) {
        return byDocument.getOrDefault(UserData.key(document), Map.of());
    }

    /**
     * Returns the same with more cited.
     *
     * @param more the words by what they are, under their document's {@link UserData#key}
     */
    public Citations with(Map<String, Map<Noted, Citation>> more) {
        Map<String, Map<Noted, Citation>> all = new HashMap<>(byDocument);
        more.forEach((document, some) -> {
            Map<Noted, Citation> own = new HashMap<>(all.getOrDefault(document, Map.of()));
            some.forEach((on, citation) -> own.put(on, citation.after(own.get(on))));
            all.put(document, own);
        });
        return new Citations(all);
    }

    /**
     * Returns the same with other words in place of a passage.
     *
     * @param document its document's {@link UserData#key}
     * @param citation the words; null removes those that are there
     */
    public Citations with(String document, Noted on, @Nullable Citation citation) {
        Map<Noted, Citation> own = new HashMap<>(byDocument.getOrDefault(document, Map.of()));
        if (citation == null) {
            own.remove(on);
        } else {
            own.put(on, citation);
        }
        Map<String, Map<Noted, Citation>> all = new HashMap<>(byDocument);
        all.put(document, own);
        return new Citations(all);
    }

    /** Returns these without those of one document. */
    Citations without(String document) {
        Map<String, Map<Noted, Citation>> all = new HashMap<>(byDocument);
        all.remove(document);
        return new Citations(all);
    }

    /** Returns the keys of the documents of which something was cited. */
    Set<String> documents() {
        return byDocument.keySet();
    }
}
