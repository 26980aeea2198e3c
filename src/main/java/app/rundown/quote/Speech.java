package app.rundown.quote;

import app.rundown.model.HeadlineClaim;
import app.rundown.model.Quote;
import java.util.List;

/**
 * What a document gives as somebody's words, each list in the document's order.
 *
 * @param quotes words between quotation marks
 * @param reports words without marks, of the kind {@link Quote.Kind#INDIRECT}
 * @param claims the words that headlines put in quotation marks, not compared with the updates' words yet
 */
public record Speech(List<Quote> quotes, List<Quote> reports, List<HeadlineClaim> claims) {

    /** Keeps copies of the lists. */
    public Speech {
        quotes = List.copyOf(quotes);
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
    }
}
