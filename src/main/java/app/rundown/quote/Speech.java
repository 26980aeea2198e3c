package app.rundown.quote;

import app.rundown.model.HeadlineClaim;
import app.rundown.model.Problem;
import app.rundown.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document gives as somebody's words, each list in the document's order.
 *
 * @param quotes words between quotation marks
 * @param reports words without marks, of the kind {@link Quote.Kind#INDIRECT}
 * @param claims the words that headlines put in quotation marks, not compared with the updates' words yet
 * @param problem what of the document was left out, or null
 */
public record Speech(
        List<Quote> quotes,
        List<Quote> reports,
        List<HeadlineClaim> claims,
        @Nullable Problem problem) {

    /** Keeps copies of the lists. */
    public Speech {
        quotes = List.copyOf(quotes);
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
    }
}
