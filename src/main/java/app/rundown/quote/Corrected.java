package app.rundown.quote;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Correction;
import app.rundown.model.Corrections;
import app.rundown.model.Quote;
import app.rundown.model.QuoteKey;
import app.rundown.model.QuoteKeys;
import app.rundown.quote.family.JoinedSpeakers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies the user's corrections of quotes and speakers to what was found; what was found stays beside them. */
public final class Corrected {
    private Corrected() {}

    /**
     * Returns the documents with the user's corrections of their quotes, and with one name for each speaker across
     * them. A correction of a quote that this copy of a page does not have is ignored.
     *
     * @param documents as found
     */
    public static List<AnalysedDocument> of(List<AnalysedDocument> documents, Corrections corrections) {
        List<AnalysedDocument> corrected = documents.stream()
                .map(analysed -> withQuotesCorrected(analysed, corrections.of(analysed.document())))
                .toList();
        return JoinedSpeakers.of(corrected, corrections).stream()
                .map(analysed -> withNamesShown(analysed, corrections.names(analysed.document())))
                .toList();
    }

    private static AnalysedDocument withQuotesCorrected(
            AnalysedDocument analysed, Map<QuoteKey, Correction> corrections) {
        if (corrections.isEmpty()) {
            return analysed;
        }
        QuoteKeys keys = new QuoteKeys(analysed.document(), analysed.speech());
        Map<String, Correction> byId = new HashMap<>();
        corrections.forEach((key, correction) -> keys.find(key).ifPresent(quote -> byId.put(quote.id(), correction)));
        List<Quote> rejected = new ArrayList<>();
        return analysed.withQuotes(
                corrected(analysed.quotes(), byId, rejected), corrected(analysed.reports(), byId, rejected), rejected);
    }

    private static List<Quote> corrected(List<Quote> found, Map<String, Correction> byId, List<Quote> rejected) {
        List<Quote> quotes = new ArrayList<>();
        for (Quote quote : found) {
            switch (byId.get(quote.id())) {
                case Correction.SaidBy by -> quotes.add(quote.setTo(by.speaker(), by.voice()));
                case Correction.SaidByNobodyKnown() -> quotes.add(quote.setTo(null, Quote.Voice.UNKNOWN));
                case Correction.NoQuote() -> rejected.add(quote);
                case null -> quotes.add(quote);
            }
        }
        return quotes;
    }

    private static AnalysedDocument withNamesShown(AnalysedDocument analysed, Map<String, String> names) {
        return names.isEmpty() ? analysed : analysed.withSpeech(quote -> named(quote, names));
    }

    private static Quote named(Quote quote, Map<String, String> names) {
        String given = quote.basis() == Quote.Basis.SET ? quote.speaker() : quote.foundSpeaker();
        String shown = given == null ? null : names.get(given);
        return shown == null || shown.equals(quote.speaker())
                ? quote
                : quote.renamed(shown, "“" + given + "” is shown under this name by the user", true);
    }
}
