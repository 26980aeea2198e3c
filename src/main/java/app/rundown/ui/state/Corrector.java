package app.rundown.ui.state;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Correction;
import app.rundown.model.Corrections;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.QuoteKey;
import app.rundown.model.QuoteKeys;
import app.rundown.timeline.Filter;
import app.rundown.ui.format.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Corrects quotes and speakers at the user's request. Each correction is one step that can be undone. */
public final class Corrector {
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final ObservableState state;
    private final DocumentsModel documents;
    private final FilterModel filter;
    private final UserDataModel userData;

    /** Creates a corrector for the documents of a model. */
    public Corrector(AppModel model) {
        state = model.state();
        documents = model.documents();
        filter = model.filter();
        userData = model.userData();
    }

    /** Corrects a quote: sets its speaker, leaves it without a named speaker, or takes it out of the quotes. */
    public CompletableFuture<Void> correct(Quote quote, Correction said) {
        String words = "“" + Sentences.shortened(quote.text()) + "”";
        return correct(
                quote,
                said,
                switch (said) {
                    case Correction.SaidBy by -> "attributed " + words + " to " + by.speaker();
                    case Correction.SaidByNobodyKnown() -> "set no speaker for " + words;
                    case Correction.NoQuote() -> "took " + words + " out of the quotes";
                });
    }

    /** Removes the correction of a quote. */
    public CompletableFuture<Void> takeBack(Quote quote) {
        return correct(quote, null, "restored “" + Sentences.shortened(quote.text()) + "” as found");
    }

    private CompletableFuture<Void> correct(Quote quote, @Nullable Correction said, String what) {
        Optional<AnalysedDocument> analysed = documents.found().stream()
                .filter(one -> one.document().id().equals(quote.document()))
                .findFirst();
        if (analysed.isEmpty()) {
            return DONE;
        }
        Document document = analysed.get().document();
        // The keys of the quotes of one update do not depend on other updates.
        List<Quote> beside = analysed.get().speech().stream()
                .filter(one -> Objects.equals(one.update(), quote.update()))
                .toList();
        QuoteKey key = new QuoteKeys(document, beside).of(quote);
        return Objects.equals(userData.data().corrections().of(document).get(key), said)
                ? DONE
                : userData.apply(edits -> edits.correct(document, key, said, what));
    }

    /**
     * Shows a speaker under another name in all open documents. A filter or a quote list narrowed to the old name then
     * uses the new one.
     */
    public CompletableFuture<Void> merge(String speaker, String into) {
        if (speaker.equals(into)) {
            return DONE;
        }
        List<AnalysedDocument> open = state.now().snapshot().whole().documents();
        return rename(open, corrections().merged(open, speaker, into), "showed " + speaker + " under the name " + into)
                .thenRun(() -> {
                    filter.changeFilter(now -> renamed(now, speaker, into));
                    filter.changeQuoteFilter(quoteFilter -> renamed(quoteFilter, speaker, into));
                });
    }

    private static QuoteFilter renamed(QuoteFilter quoteFilter, String speaker, String into) {
        if (!quoteFilter.speakers().contains(speaker)) {
            return quoteFilter;
        }
        QuoteFilter without = quoteFilter.toggle(speaker);
        return without.speakers().contains(into) ? without : without.toggle(into);
    }

    private static Filter renamed(Filter filter, String speaker, String into) {
        if (!filter.speakers().contains(speaker)) {
            return filter;
        }
        Filter without = FilterChanges.toggleSpeaker(filter, speaker);
        return without.speakers().contains(into) ? without : FilterChanges.toggleSpeaker(without, into);
    }

    /** Splits a speaker who stands for several found names: each name is shown by itself again. */
    public CompletableFuture<Void> split(String speaker) {
        List<AnalysedDocument> open = state.now().snapshot().whole().documents();
        return rename(open, corrections().split(open, speaker), "split " + speaker + " into the names found");
    }

    private CompletableFuture<Void> rename(List<AnalysedDocument> open, Corrections next, String what) {
        Map<Document, Map<String, String>> changed = new HashMap<>();
        for (AnalysedDocument analysed : open) {
            Document document = analysed.document();
            if (!next.names(document).equals(corrections().names(document))) {
                changed.put(document, next.names(document));
            }
        }
        return changed.isEmpty() ? DONE : userData.apply(edits -> edits.rename(changed, what));
    }

    private Corrections corrections() {
        return userData.data().corrections();
    }

    /**
     * Whether a speaker shown under this name was found under another name or under several. Quotes whose speaker the
     * user set do not count.
     */
    public boolean canSplit(String speaker) {
        return state.now().snapshot().whole().documents().stream()
                .flatMap(analysed -> analysed.speech().stream())
                .filter(quote -> speaker.equals(quote.speaker()) && quote.basis() != Quote.Basis.SET)
                .anyMatch(quote -> !speaker.equals(quote.foundSpeaker()));
    }
}
