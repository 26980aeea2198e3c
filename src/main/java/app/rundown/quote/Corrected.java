package app.rundown.quote;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.quote.family.JoinedSpeakers;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.QuoteKey;
import app.rundown.user.QuoteKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applies the user's corrections of quotes and speakers to what was found; what was found stays beside them. Quotes
 * that go on from a corrected one follow it, unless they have a correction of their own.
 */
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
        Map<String, String> goingOn = GoingOn.in(found);
        Map<String, Quote> users = new HashMap<>();
        List<Quote> quotes = new ArrayList<>();
        for (Quote quote : found) {
            String from = goingOn.get(quote.id());
            Quote before = from == null ? null : users.get(from);
            Correction correction = byId.get(quote.id());
            Quote said = correction == null
                    ? before == null ? quote : quote.goingOnFrom(before)
                    : corrected(quote, correction);
            if (said == null) {
                rejected.add(quote);
            } else {
                quotes.add(said);
            }
            // What goes on from a rejected quote goes on from the one before that.
            Quote speaking = said == null ? before : said;
            if (speaking != null && speaking.hasUsersSpeaker()) {
                users.put(quote.id(), speaking);
            }
        }
        return quotes;
    }

    /** Returns the quote as the user corrects it; null if it is none. */
    private static @Nullable Quote corrected(Quote quote, Correction correction) {
        return switch (correction) {
            case Correction.SaidBy by -> quote.setTo(by.speaker(), by.voice());
            case Correction.SaidByNobodyKnown nobody ->
                quote.setTo(
                        null,
                        nobody.speaksFor() == null ? Quote.Voice.UNKNOWN : Quote.Voice.UNNAMED,
                        nobody.speaksFor());
            case Correction.NoQuote() -> null;
        };
    }

    private static AnalysedDocument withNamesShown(AnalysedDocument analysed, Map<String, String> names) {
        return names.isEmpty() ? analysed : analysed.withSpeech(quote -> named(quote, names));
    }

    private static Quote named(Quote quote, Map<String, String> names) {
        String given = quote.hasUsersSpeaker() ? quote.speaker() : quote.foundSpeaker();
        String shown = given == null ? null : names.get(given);
        return shown == null || shown.equals(quote.speaker())
                ? quote
                : quote.renamed(shown, "“" + given + "” is shown under this name by the user", true);
    }
}
