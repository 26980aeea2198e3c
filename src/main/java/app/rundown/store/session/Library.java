package app.rundown.store.session;

import app.rundown.model.Document;
import app.rundown.user.UserData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documents that were open and are still known: the recent ones, and those to which the user added something.
 *
 * @param documents each once, the one that was opened last first
 */
public record Library(List<KeptDocument> documents) {
    /** How many recent documents are kept. */
    public static final int MOST_RECENT = 12;

    /** No document. */
    public static final Library NONE = new Library(List.of());

    /** Sorts the documents, and keeps of those with one place only the newest, which remembers the copy before. */
    public Library {
        Map<String, KeptDocument> all = new LinkedHashMap<>();
        documents.stream()
                .sorted(Comparator.comparing(KeptDocument::opened).reversed())
                .forEach(document -> all.merge(document.id(), document, KeptDocument::after));
        documents = List.copyOf(all.values());
    }

    /** Returns documents of which an older version of the program kept only the places, the most recent first. */
    static Library of(List<String> places) {
        List<KeptDocument> all = new ArrayList<>();
        for (String place : places) {
            all.add(KeptDocument.at(place, Instant.EPOCH.minusSeconds(all.size())));
        }
        return new Library(all);
    }

    /** Returns the documents that were opened last, the latest first. */
    public List<KeptDocument> recent() {
        return documents.subList(0, Math.min(MOST_RECENT, documents.size()));
    }

    /**
     * Returns the captures of a document that are kept, of other bytes than this one, the one that was kept last first.
     */
    public List<KeptCapture> others(Document document) {
        KeptCapture own = KeptCapture.of(document.capture());
        String key = UserData.key(document);
        return documents.stream()
                .filter(known -> known.key().equals(key))
                .flatMap(known -> known.captures().stream())
                .filter(capture -> !capture.isLike(own))
                .toList();
    }

    /** Returns a copy with documents that were just opened. */
    public Library with(Collection<KeptDocument> opened) {
        List<KeptDocument> all = new ArrayList<>(opened);
        all.addAll(documents);
        return new Library(all);
    }

    /**
     * Returns a copy without the documents that nobody needs any more. What was kept before the newest copy is needed
     * only to be compared with what the user added.
     *
     * @param keys the keys of the documents to which the user added something
     */
    public Library needed(Set<String> keys) {
        List<KeptDocument> recent = recent();
        return new Library(documents.stream()
                .filter(document -> keys.contains(document.key()) || recent.contains(document))
                .map(document -> keys.contains(document.key()) ? document : document.withoutFormer())
                .toList());
    }

    /** Returns a copy without one document, in all its copies. */
    public Library without(KeptDocument gone) {
        return new Library(documents.stream()
                .filter(document -> !document.id().equals(gone.id())
                        && (gone.key().isEmpty() || !document.key().equals(gone.key())))
                .toList());
    }
}
