package app.rundown.ui.opening;

import app.rundown.history.HistoryIndex;
import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.UpdateKey;
import app.rundown.user.UpdateKeys;
import app.rundown.user.UserData;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the starred updates of the open documents, and the keys of updates. It looks through a document once, when it
 * is opened, because starring must be instant even in the longest one.
 */
public final class StarIndex {
    /** No open documents. */
    public static final StarIndex NONE = new StarIndex(Map.of(), HistoryIndex.NONE);

    private final Map<String, Known> byDocument;
    private final HistoryIndex history;

    /** A document with the keys of its updates. */
    private record Known(Document document, UpdateKeys keys) {}

    private StarIndex(Map<String, Known> byDocument, HistoryIndex history) {
        this.byDocument = byDocument;
        this.history = history;
    }

    /**
     * Returns the index for the documents of another timeline. Documents that stay open are not looked through again.
     */
    StarIndex of(Timeline timeline) {
        Map<String, Known> all = new LinkedHashMap<>();
        timeline.documents().forEach(analysed -> {
            Document document = analysed.document();
            Known known = byDocument.get(document.id());
            all.put(
                    document.id(),
                    known != null && known.document() == document
                            ? known
                            : new Known(document, new UpdateKeys(document)));
        });
        return new StarIndex(all, timeline.history());
    }

    /** Returns the keys of the updates of an open document. */
    public Optional<UpdateKeys> of(String documentId) {
        return Optional.ofNullable(byDocument.get(documentId)).map(Known::keys);
    }

    /**
     * Returns the ids of the starred updates. One that was starred in an older capture of its live blog is starred as
     * the newest one shows it.
     */
    public Set<String> starred(UserData data) {
        Set<String> ids = new HashSet<>();
        byDocument
                .values()
                .forEach(known -> data.stars(known.document())
                        .forEach(
                                key -> known.keys().find(key).forEach(update -> ids.add(history.latest(update.id())))));
        return ids;
    }

    /**
     * Returns the keys of open updates in all captures that have them, grouped by the {@link UserData#key} of their
     * documents.
     */
    public Map<String, Set<UpdateKey>> keys(Collection<TimelineEntry> entries) {
        Map<String, Set<UpdateKey>> all = new HashMap<>();
        for (TimelineEntry entry : entries) {
            add(all, entry.document().id(), entry.update());
            history.versions(entry.id()).forEach(seen -> add(all, seen.document(), seen.update()));
        }
        return all;
    }

    private void add(Map<String, Set<UpdateKey>> all, String documentId, Update update) {
        Known known = Objects.requireNonNull(byDocument.get(documentId), "an update of an open document");
        all.computeIfAbsent(UserData.key(known.document()), key -> new HashSet<>())
                .add(known.keys().of(update));
    }

    /**
     * Returns how many of a document's starred updates are in no open copy of it: changed since, or dropped from the
     * page.
     */
    public int missing(String documentId, UserData data) {
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
                .filter(key -> copies.stream().allMatch(copy -> copy.find(key).isEmpty()))
                .count();
    }
}
