package app.rundown.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document together with what was found out about it, without looking at other documents.
 *
 * @param document the facts
 * @param captured when the copy was made, or null if nothing says so
 * @param moments the moments by update id, one for each update
 * @param audit what a reader must know before trusting the times, by kind
 * @param quotes in the document's order, those of the introduction first
 * @param reports words of others that it reports without quoting them, in its order: {@link Quote.Kind#INDIRECT}
 * @param noQuotes what was found as quotes but, the user says, are none; in the same order
 * @param claims the words that headlines put in quotation marks; where they stand in the updates is told by
 *     {@link QuoteTies}
 */
public record AnalysedDocument(
        Document document,
        @Nullable CaptureTime captured,
        Map<String, Moment> moments,
        List<Finding> audit,
        List<Quote> quotes,
        List<Quote> reports,
        List<Quote> noQuotes,
        List<HeadlineClaim> claims) {

    /** Creates an analysed document without reported words, rejected quotes and headline claims. */
    public AnalysedDocument(
            Document document,
            @Nullable CaptureTime captured,
            Map<String, Moment> moments,
            List<Finding> audit,
            List<Quote> quotes) {
        this(document, captured, moments, audit, quotes, List.of(), List.of(), List.of());
    }

    /** Returns the same document with other quotes, reports and rejected quotes. */
    public AnalysedDocument withQuotes(List<Quote> others, List<Quote> reported, List<Quote> none) {
        return new AnalysedDocument(document, captured, moments, audit, others, reported, none, claims);
    }

    /** Returns the same document with other headline claims. */
    public AnalysedDocument withClaims(List<HeadlineClaim> others) {
        return new AnalysedDocument(document, captured, moments, audit, quotes, reports, noQuotes, others);
    }

    /** Returns the same document with a change made to each quote and each report. */
    public AnalysedDocument withSpeech(UnaryOperator<Quote> change) {
        return withQuotes(
                quotes.stream().map(change).toList(),
                reports.stream().map(change).toList(),
                noQuotes);
    }

    /**
     * Returns the same document with some of its updates only, and with what was found out about these. What was found
     * about the document as a whole stays.
     *
     * @param kept ids of updates
     */
    public AnalysedDocument only(Set<String> kept) {
        return new AnalysedDocument(
                document.withUpdates(document.updates().stream()
                        .filter(update -> kept.contains(update.id()))
                        .toList()),
                captured,
                moments.entrySet().stream()
                        .filter(entry -> kept.contains(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                audit.stream()
                        .filter(finding -> finding.updates().isEmpty()
                                || !finding.only(kept).updates().isEmpty())
                        .map(finding -> finding.only(kept))
                        .toList(),
                quotes.stream().filter(quote -> isOf(kept, quote)).toList(),
                reports.stream().filter(quote -> isOf(kept, quote)).toList(),
                noQuotes.stream().filter(quote -> isOf(kept, quote)).toList(),
                claims.stream().filter(claim -> kept.contains(claim.update())).toList());
    }

    private static boolean isOf(Set<String> updates, Quote quote) {
        return quote.update() != null && updates.contains(quote.update());
    }

    /** Returns all words that are attributed to somebody: the quotes, then the reports. */
    public List<Quote> speech() {
        return reports.isEmpty()
                ? quotes
                : Stream.concat(quotes.stream(), reports.stream()).toList();
    }

    /** Keeps copies, and checks that each update has a moment. */
    public AnalysedDocument {
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

    /**
     * Returns a moment that stands for all if each update that has a clock has no date, for the same reason, which then
     * need not be told of each. Returns nothing if there is only one update, or none with a clock.
     */
    public Optional<Moment> undated() {
        List<Moment> clocks = moments.values().stream()
                .filter(moment -> moment.shown() != null)
                .toList();
        return moments.size() > 1
                        && clocks.stream()
                                .allMatch(moment -> moment.basis() == Moment.Basis.UNKNOWN
                                        && moment.local() == null
                                        && moment.why().equals(clocks.getFirst().why()))
                ? clocks.stream().findFirst()
                : Optional.empty();
    }
}
