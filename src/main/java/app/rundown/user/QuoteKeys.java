package app.rundown.user;

import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import app.rundown.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@link QuoteKey}s of one document's quotes, for lookup in both directions. If an update without an address of its
 * own was reworded around a quote, the quote is still found by its words, provided that it has enough of them and no
 * other quote in the document has the same ones.
 */
public final class QuoteKeys {
    /** Minimum number of words; a quote with fewer may well be another utterance. */
    private static final int TELLING = 3;

    private final Map<String, QuoteKey> byId = new HashMap<>();
    private final Map<QuoteKey, Quote> byKey = new HashMap<>();
    private final Map<String, List<Quote>> byWords = new HashMap<>();
    private final UpdateKeys updates;

    /**
     * Indexes a document's quotes.
     *
     * @param quotes all quotes found in the document, in its order
     */
    public QuoteKeys(Document document, List<Quote> quotes) {
        updates = new UpdateKeys(document);
        Map<String, UpdateKey> keys = new HashMap<>();
        Map<String, Update> byUpdate = new HashMap<>();
        document.updates().forEach(update -> byUpdate.put(update.id(), update));
        for (Quote quote : quotes) {
            String id = quote.update();
            Update update = id == null ? null : byUpdate.get(id);
            UpdateKey key = update == null ? null : keys.computeIfAbsent(update.id(), k -> updates.of(update));
            add(quote, key, Folded.key(quote.text()));
        }
    }

    private void add(Quote quote, @Nullable UpdateKey update, String words) {
        int nth = 1;
        while (byKey.containsKey(new QuoteKey(update, words, nth))) {
            nth++;
        }
        QuoteKey key = new QuoteKey(update, words, nth);
        byKey.put(key, quote);
        byId.put(quote.id(), key);
        byWords.computeIfAbsent(words, k -> new ArrayList<>(1)).add(quote);
    }

    /**
     * Returns the key of a quote of the document.
     *
     * @throws IllegalArgumentException if it is not one of the document's quotes
     */
    public QuoteKey of(Quote quote) {
        QuoteKey key = byId.get(quote.id());
        if (key == null) {
            throw new IllegalArgumentException("Not a quote of the document: " + quote.id());
        }
        return key;
    }

    /** Returns the quote with a key, if this copy of the document has it. */
    public Optional<Quote> find(QuoteKey key) {
        Quote quote = byKey.get(key);
        if (quote != null) {
            return Optional.of(quote);
        }
        List<Quote> alike = byWords.getOrDefault(key.words(), List.of());
        UpdateKey update = key.update();
        boolean gone = update == null || updates.find(update).isEmpty();
        return gone && alike.size() == 1 && Word.in(key.words()).size() >= TELLING
                ? Optional.of(alike.getFirst())
                : Optional.empty();
    }
}
