package app.rundown.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document together with what was found out about it by itself.
 *
 * @param document the facts
 * @param captured when the copy was made, or null where nothing tells
 * @param moments by update id: one for each update
 * @param audit what must be known before the times are trusted, by kind
 * @param quotes in the document's order, those of the introduction first
 * @param noQuotes what was found as quotes and the user says are none, in the same order
 */
public record Dossier(
        Document document,
        @Nullable CaptureTime captured,
        Map<String, Moment> moments,
        List<Finding> audit,
        List<Quote> quotes,
        List<Quote> noQuotes) {

    /** Where the user took no quote out. */
    public Dossier(
            Document document, @Nullable CaptureTime captured, Map<String, Moment> moments, List<Finding> audit, List<Quote> quotes) {
        this(document, captured, moments, audit, quotes, List.of());
    }

    /** The same with other quotes. */
    public Dossier withQuotes(List<Quote> others) {
        return withQuotes(others, noQuotes);
    }

    /** The same with other quotes, and others that the user took out. */
    public Dossier withQuotes(List<Quote> others, List<Quote> none) {
        return new Dossier(document, captured, moments, audit, others, none);
    }

    /** Keeps copies, and holds that each update has a moment. */
    public Dossier {
        moments = Map.copyOf(moments);
        audit = List.copyOf(audit);
        quotes = List.copyOf(quotes);
        noQuotes = List.copyOf(noQuotes);
        for (Update update : document.updates()) {
            if (!moments.containsKey(update.id())) {
                throw new IllegalArgumentException("No moment for update " + update.id());
            }
        }
    }
}
