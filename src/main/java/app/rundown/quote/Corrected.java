package app.rundown.quote;

import app.rundown.model.Correction;
import app.rundown.model.Corrections;
import app.rundown.model.Dossier;
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
     * @param dossiers as found
     */
    public static List<Dossier> of(List<Dossier> dossiers, Corrections corrections) {
        List<Dossier> said = dossiers.stream()
                .map(dossier -> quotes(dossier, corrections.of(dossier.document())))
                .toList();
        return JoinedSpeakers.of(said, corrections).stream()
                .map(dossier -> names(dossier, corrections.names(dossier.document())))
                .toList();
    }

    private static Dossier quotes(Dossier dossier, Map<QuoteKey, Correction> corrections) {
        if (corrections.isEmpty()) {
            return dossier;
        }
        QuoteKeys keys = new QuoteKeys(dossier.document(), dossier.speech());
        Map<String, Correction> byId = new HashMap<>();
        corrections.forEach((key, correction) -> keys.in(key).ifPresent(quote -> byId.put(quote.id(), correction)));
        List<Quote> none = new ArrayList<>();
        return dossier.withQuotes(said(dossier.quotes(), byId, none), said(dossier.reports(), byId, none), none);
    }

    private static List<Quote> said(List<Quote> found, Map<String, Correction> byId, List<Quote> none) {
        List<Quote> quotes = new ArrayList<>();
        for (Quote quote : found) {
            switch (byId.get(quote.id())) {
                case Correction.SaidBy by -> quotes.add(quote.setTo(by.speaker(), by.voice()));
                case Correction.SaidByNobodyKnown() -> quotes.add(quote.setTo(null, Quote.Voice.UNKNOWN));
                case Correction.NoQuote() -> none.add(quote);
                case null -> quotes.add(quote);
            }
        }
        return quotes;
    }

    private static Dossier names(Dossier dossier, Map<String, String> names) {
        return names.isEmpty() ? dossier : dossier.withSpeech(quote -> named(quote, names));
    }

    private static Quote named(Quote quote, Map<String, String> names) {
        String given = quote.basis() == Quote.Basis.SET ? quote.speaker() : quote.foundSpeaker();
        String shown = given == null ? null : names.get(given);
        return shown == null || shown.equals(quote.speaker())
                ? quote
                : quote.renamed(shown, "“" + given + "” is shown under this name by the user", true);
    }
}
