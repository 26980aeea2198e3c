package app.rundown.model;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document together with what was found out about it by itself.
 *
 * @param document the facts
 * @param captured when the copy was made, or null where nothing tells
 * @param moments by update id: one for each update
 * @param audit what must be known before the times are trusted, by kind
 * @param quotes in the document's order, those of the introduction first
 * @param reports what it reports of others' words without quoting them, in its order: {@link Quote.Kind#INDIRECT}
 * @param noQuotes what was found as quotes and the user says are none, in the same order
 * @param claims what headlines give as somebody's; what came of the comparison with quotes is in {@link QuoteTies}
 */
public record Dossier(
        Document document,
        @Nullable CaptureTime captured,
        Map<String, Moment> moments,
        List<Finding> audit,
        List<Quote> quotes,
        List<Quote> reports,
        List<Quote> noQuotes,
        List<HeadlineClaim> claims) {

    /** Where nothing is reported, and the user took nothing out. */
    public Dossier(
            Document document,
            @Nullable CaptureTime captured,
            Map<String, Moment> moments,
            List<Finding> audit,
            List<Quote> quotes) {
        this(document, captured, moments, audit, quotes, List.of(), List.of(), List.of());
    }

    /** The same with other quotes. */
    public Dossier withQuotes(List<Quote> others) {
        return new Dossier(document, captured, moments, audit, others, reports, noQuotes, claims);
    }

    /** The same with others' words read otherwise. */
    public Dossier withQuotes(List<Quote> others, List<Quote> reported, List<Quote> none) {
        return new Dossier(document, captured, moments, audit, others, reported, none, claims);
    }

    /** The same with other claims of headlines. */
    public Dossier withClaims(List<HeadlineClaim> others) {
        return new Dossier(document, captured, moments, audit, quotes, reports, noQuotes, others);
    }

    /** The same with each quote and each report changed. */
    public Dossier withSpeech(UnaryOperator<Quote> change) {
        return withQuotes(
                quotes.stream().map(change).toList(),
                reports.stream().map(change).toList(),
                noQuotes);
    }

    /** All that is given as somebody's, quoted or reported: the quotes first. */
    public List<Quote> speech() {
        return reports.isEmpty()
                ? quotes
                : Stream.concat(quotes.stream(), reports.stream()).toList();
    }

    /** Keeps copies, and holds that each update has a moment. */
    public Dossier {
        moments = Map.copyOf(moments);
        audit = List.copyOf(audit);
        quotes = List.copyOf(quotes);
        reports = List.copyOf(reports);
        noQuotes = List.copyOf(noQuotes);
        claims = List.copyOf(claims);
        for (Update update : document.updates()) {
            if (!moments.containsKey(update.id())) {
                throw new IllegalArgumentException("No moment for update " + update.id());
            }
        }
    }
}
