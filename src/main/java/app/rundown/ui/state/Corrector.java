package app.rundown.ui.state;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.quote.Followers;
import app.rundown.timeline.FilterParts;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.QuoteKey;
import app.rundown.user.QuoteKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Corrects quotes and speakers at the user's request. Each correction is one step that can be undone. */
public final class Corrector {
    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final ObservableState state;
    private final DocumentsModel documents;
    private final UserDataModel userData;

    /** Creates a corrector for the documents of a model. */
    public Corrector(AppModel model) {
        state = model.state();
        documents = model.documents();
        userData = model.userData();
    }

    /** Corrects a quote: sets its speaker, leaves it without a named speaker, or takes it out of the quotes. */
    public CompletableFuture<Void> correct(Quote quote, Correction said) {
        return correct(quote, said, List.of(), 1);
    }

    /**
     * Corrects a quote and others of its document alike, as one step that can be undone.
     *
     * @param others the other quotes that get the same correction
     * @param changed how many quotes change in all, with those that go on from the corrected ones
     */
    public CompletableFuture<Void> correct(Quote quote, Correction said, List<Quote> others, int changed) {
        List<Quote> all =
                Stream.concat(Stream.of(quote), others.stream()).distinct().toList();
        String words = changed == 1 ? "“" + Sentences.shortened(quote.text()) + "”" : Counts.of(changed, "quote");
        return apply(
                all,
                Optional.of(said),
                switch (said) {
                    case Correction.SaidBy by -> "attributed " + words + " to " + by.speaker();
                    case Correction.SaidByNobodyKnown nobody ->
                        nobody.speaksFor() == null
                                ? "set no speaker for " + words
                                : "attributed " + words + " to somebody unnamed who speaks for " + nobody.speaksFor();
                    case Correction.NoQuote() -> "took " + words + " out of the quotes";
                });
    }

    /** Removes the correction of a quote. */
    public CompletableFuture<Void> takeBack(Quote quote) {
        return apply(List.of(quote), Optional.empty(), "restored “" + Sentences.shortened(quote.text()) + "” as found");
    }

    /** Returns the quotes that a correction of this one's speaker concerns too. */
    public Followers followers(Quote quote) {
        Optional<AnalysedDocument> shown = state.now().timeline().document(quote.document());
        Optional<AnalysedDocument> found = found(quote);
        return shown.isEmpty() || found.isEmpty() ? Followers.NONE : Followers.of(found.get(), shown.get(), quote);
    }

    private Optional<AnalysedDocument> found(Quote quote) {
        return documents.found().stream()
                .filter(one -> one.document().id().equals(quote.document()))
                .findFirst();
    }

    private CompletableFuture<Void> apply(List<Quote> quotes, Optional<Correction> said, String what) {
        Optional<AnalysedDocument> analysed = found(quotes.getFirst());
        if (analysed.isEmpty()) {
            return DONE;
        }
        Document document = analysed.get().document();
        // The keys of the quotes of one update do not depend on other updates.
        Set<Optional<String>> updates = quotes.stream()
                .map(quote -> Optional.ofNullable(quote.update()))
                .collect(Collectors.toSet());
        QuoteKeys keys = new QuoteKeys(
                document,
                analysed.get().speech().stream()
                        .filter(one -> updates.contains(Optional.ofNullable(one.update())))
                        .toList());
        Map<QuoteKey, Correction> now = userData.data().corrections().of(document);
        Map<QuoteKey, Optional<Correction>> changed = new HashMap<>();
        for (Quote quote : quotes) {
            QuoteKey key = keys.of(quote);
            if (!Optional.ofNullable(now.get(key)).equals(said)) {
                changed.put(key, said);
            }
        }
        return changed.isEmpty() ? DONE : userData.apply(edits -> edits.correct(document, changed, what));
    }

    /**
     * Shows a speaker under another name in all open documents. Filters, those in use and those that are saved, then
     * use the new one.
     */
    public CompletableFuture<Void> merge(String speaker, String into) {
        if (speaker.equals(into)) {
            return DONE;
        }
        List<AnalysedDocument> open = state.now().snapshot().whole().documents();
        return rename(
                open,
                corrections().merged(open, speaker, into),
                userData.savedFilters(
                        parts -> FilterParts.withSpeakers(parts, name -> Set.of(name.equals(speaker) ? into : name))),
                "showed " + speaker + " under the name " + into);
    }

    /** Splits a speaker who stands for several found names: each name is shown by itself again. */
    public CompletableFuture<Void> split(String speaker) {
        List<AnalysedDocument> open = state.now().snapshot().whole().documents();
        return rename(open, corrections().split(open, speaker), Map.of(), "split " + speaker + " into the names found");
    }

    private CompletableFuture<Void> rename(
            List<AnalysedDocument> open,
            Corrections next,
            Map<String, Optional<Map<String, List<String>>>> filters,
            String what) {
        Map<Document, Map<String, String>> changed = new HashMap<>();
        for (AnalysedDocument analysed : open) {
            Document document = analysed.document();
            if (!next.names(document).equals(corrections().names(document))) {
                changed.put(document, next.names(document));
            }
        }
        return changed.isEmpty() ? DONE : userData.apply(edits -> edits.rename(changed, filters, what));
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
                .filter(quote -> speaker.equals(quote.speaker()) && !quote.hasUsersSpeaker())
                .anyMatch(quote -> !speaker.equals(quote.foundSpeaker()));
    }
}
