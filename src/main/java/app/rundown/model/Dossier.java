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
 * @param quotes in the document's order, those of the introduction first
 */
public record Dossier(
        Document document, @Nullable CaptureTime captured, Map<String, Moment> moments, List<Quote> quotes) {

    /** Keeps copies, and holds that each update has a moment. */
    public Dossier {
        moments = Map.copyOf(moments);
        quotes = List.copyOf(quotes);
        for (Update update : document.updates()) {
            if (!moments.containsKey(update.id())) {
                throw new IllegalArgumentException("No moment for update " + update.id());
            }
        }
    }
}
