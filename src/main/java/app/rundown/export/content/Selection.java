package app.rundown.export.content;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.PlacedNotes;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What to export.
 *
 * @param timeline all open documents; one without a chosen update is exported as a document all the same
 * @param entries the chosen updates; exporters that show a timeline keep this order
 * @param introductions whether the quotes of the documents' introductions belong to the selection
 * @param filter the filter in words ("topic Iran, from 15:00"), or empty if nothing was filtered
 * @param withoutTime how many updates are left out because they have no time
 * @param starred ids of updates that the user starred, chosen or not
 * @param notes the user's notes, also those on what is not chosen
 */
public record Selection(
        Timeline timeline,
        List<TimelineEntry> entries,
        boolean introductions,
        String filter,
        int withoutTime,
        Set<String> starred,
        PlacedNotes notes) {

    /** Keeps copies of the collections. */
    public Selection {
        entries = List.copyOf(entries);
        starred = Set.copyOf(starred);
    }

    /** A selection in which nothing is starred or noted. */
    public Selection(
            Timeline timeline, List<TimelineEntry> entries, boolean introductions, String filter, int withoutTime) {
        this(timeline, entries, introductions, filter, withoutTime, Set.of());
    }

    /** A selection without notes. */
    public Selection(
            Timeline timeline,
            List<TimelineEntry> entries,
            boolean introductions,
            String filter,
            int withoutTime,
            Set<String> starred) {
        this(timeline, entries, introductions, filter, withoutTime, starred, PlacedNotes.NONE);
    }

    /** Returns the user's notes on an update, first its own, then those on its quotes. */
    public List<PlacedNotes.Placed> notes(TimelineEntry entry) {
        return notes.of(entry.id());
    }

    /** Returns the user's notes on the quotes of the introductions; none if introductions are not selected. */
    public List<PlacedNotes.Placed> introductionNotes() {
        return notes.byQuote().isEmpty()
                ? List.of()
                : Stream.concat(introductionQuotes(), introductionReports())
                        .flatMap(quote -> notes.on(quote).stream().map(note -> new PlacedNotes.Placed(note, quote)))
                        .toList();
    }

    /** Whether the user starred an update. */
    public boolean isStarred(TimelineEntry entry) {
        return starred.contains(entry.id());
    }

    /** Returns the documents with what was found about them, in the order in which they were opened. */
    public List<AnalysedDocument> documents() {
        return timeline.documents();
    }

    /** Returns a document of the timeline with what was found about it. */
    public AnalysedDocument analysed(Document document) {
        return timeline.document(document.id())
                .orElseThrow(() ->
                        new IllegalArgumentException("An update of a document that is not open: " + document.id()));
    }

    /** Returns the quotes of the introductions, document by document; none if introductions are not selected. */
    public Stream<Quote> introductionQuotes() {
        return introductory(AnalysedDocument::quotes);
    }

    /** Returns the reported speech of the introductions, document by document; none if they are not selected. */
    public Stream<Quote> introductionReports() {
        return introductory(AnalysedDocument::reports);
    }

    private Stream<Quote> introductory(Function<AnalysedDocument, List<Quote>> words) {
        return introductions
                ? documents().stream()
                        .flatMap(analysed -> words.apply(analysed).stream())
                        .filter(quote -> quote.update() == null)
                : Stream.empty();
    }
}
