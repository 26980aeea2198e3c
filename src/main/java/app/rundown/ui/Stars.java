package app.rundown.ui;

import app.rundown.model.Document;
import app.rundown.model.UpdateKey;
import app.rundown.model.UpdateKeys;
import app.rundown.model.UserData;
import app.rundown.timeline.Entry;
import app.rundown.timeline.Timeline;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the starred updates of the open documents, and what they are known by. It looks through a document once, when
 * that is opened: starring must be instant in the longest of them.
 */
final class Stars {
    /** Nothing open. */
    static final Stars NONE = new Stars(Map.of());

    private final Map<String, Known> byDocument;

    /** A document with the keys of its updates. */
    private record Known(Document document, UpdateKeys keys) {}

    private Stars(Map<String, Known> byDocument) {
        this.byDocument = byDocument;
    }

    /** The same for the documents of another timeline; what is known of those that stay open is kept. */
    Stars of(Timeline timeline) {
        Map<String, Known> all = new LinkedHashMap<>();
        timeline.dossiers().forEach(dossier -> {
            Document document = dossier.document();
            Known known = byDocument.get(document.id());
            all.put(
                    document.id(),
                    known != null && known.document() == document
                            ? known
                            : new Known(document, new UpdateKeys(document)));
        });
        return new Stars(all);
    }

    /** The ids of the open updates that are starred; in every copy of a page that is open. */
    Set<String> starred(UserData data) {
        Set<String> ids = new HashSet<>();
        byDocument
                .values()
                .forEach(known -> data.stars(known.document())
                        .forEach(key -> known.keys().in(key).forEach(update -> ids.add(update.id()))));
        return ids;
    }

    /** What open updates are known by, by their documents' {@link UserData#key}. */
    Map<String, Set<UpdateKey>> keys(Collection<Entry> entries) {
        Map<String, Set<UpdateKey>> all = new HashMap<>();
        entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.document().id()))
                .forEach((id, own) -> {
                    Known known = Objects.requireNonNull(byDocument.get(id), "an update of an open document");
                    Set<UpdateKey> keys = all.computeIfAbsent(UserData.key(known.document()), key -> new HashSet<>());
                    own.stream().map(Entry::update).map(known.keys()::of).forEach(keys::add);
                });
        return all;
    }

    /** How many of a document's starred updates are in no open copy of it: changed since, or left out by the page. */
    int missing(String documentId, UserData data) {
        Known known = byDocument.get(documentId);
        if (known == null) {
            return 0;
        }
        String name = UserData.key(known.document());
        Collection<UpdateKeys> copies = byDocument.values().stream()
                .filter(other -> UserData.key(other.document()).equals(name))
                .map(Known::keys)
                .toList();
        return (int) data.stars(known.document()).stream()
                .filter(key -> copies.stream().allMatch(copy -> copy.in(key).isEmpty()))
                .count();
    }
}
