package app.rundown.quote;

import app.rundown.model.Quote;
import java.util.List;

/**
 * What a document gives as somebody's words, each list in the document's order.
 *
 * @param quotes between quotation marks
 * @param reports without them: of the kind {@link Quote.Kind#INDIRECT}
 */
public record Speech(List<Quote> quotes, List<Quote> reports) {

    /** Keeps copies of the lists. */
    public Speech {
        quotes = List.copyOf(quotes);
        reports = List.copyOf(reports);
    }
}
