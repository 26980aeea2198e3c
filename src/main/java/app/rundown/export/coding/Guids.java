package app.rundown.export.coding;

import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * GUIDs that follow from what they name (UUID version 3), so that two exports of the same documents have the same ones:
 * a document is known by the SHA-256 of its bytes, an update by its place in it, a quote by its place in the update.
 */
final class Guids {
    private final Map<String, String> documents = new HashMap<>();

    /** Prepares the names of the documents. */
    Guids(Selection selection) {
        Map<String, Integer> copies = new HashMap<>();
        for (AnalysedDocument analysed : selection.documents()) {
            Document document = analysed.document();
            String page = Objects.requireNonNullElse(document.capture().page(), "");
            String name = document.capture().sha256() + " " + page;
            documents.put(document.id(), name + " " + copies.merge(name, 1, Integer::sum));
        }
    }

    /** Returns the GUID of a thing that is the same in all projects, such as a code. */
    static String of(String kind, String name) {
        return UUID.nameUUIDFromBytes(("rundown " + kind + "\n" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Returns the GUID of something about an update; {@code part} says what, and is empty for the update itself. */
    String of(TimelineEntry entry, String part) {
        return of(name(entry.document()), Integer.toString(entry.update().position()), part);
    }

    /** Returns the GUID of something about a document's introduction. */
    String ofIntroduction(Document document, String part) {
        return of(name(document), "introduction", part);
    }

    /** Returns what names a quote within its update or introduction. */
    static String part(Quote quote) {
        Quote.Span span = quote.span();
        return quote.kind().name() + " " + span.block() + " " + span.start() + " " + span.end();
    }

    private static String of(String document, String update, String part) {
        return of("part", document + "\n" + update + "\n" + part);
    }

    private String name(Document document) {
        return documents.getOrDefault(document.id(), document.id());
    }
}
