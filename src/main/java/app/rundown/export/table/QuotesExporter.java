package app.rundown.export.table;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.SpeakerWords;
import app.rundown.export.content.TextExporter;
import app.rundown.export.content.Times;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Family;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.Note;
import app.rundown.user.PlacedNotes;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link CsvTable} with one row for each quote: those of the introductions, then those of the updates in the
 * order of the selection. Reported speech has no words of the speaker's own, so it is left out and counted.
 */
public final class QuotesExporter implements TextExporter {
    /** A quote with where it stands; {@code entry} is null in an introduction. */
    private record Row(Quote quote, @Nullable TimelineEntry entry, AnalysedDocument analysed) {
        <T> @Nullable T of(Function<TimelineEntry, @Nullable T> fact) {
            return entry == null ? null : fact.apply(entry);
        }

        @Nullable
        String time(Function<Moment, @Nullable String> part) {
            return entry == null ? null : part.apply(entry.moment());
        }
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        table(selection).write(rows(selection), out);
    }

    @Override
    public List<String> missing(Selection selection) {
        long reports = selection.introductionReports().count()
                + selection.entries().stream()
                        .mapToLong(entry -> entry.reports().size())
                        .sum();
        long without = selection.entries().stream()
                .filter(entry -> entry.quotes().isEmpty())
                .count();
        return Stream.of(
                        told(without, "update", " without a quote"),
                        told(reports, "report", " without words of the speaker\u2019s own left out"),
                        Missing.notes(selection, QuotesExporter::isOnQuote),
                        table(selection).changed(rows(selection)),
                        Missing.unseen(selection, selection.introductions()))
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean isOnQuote(PlacedNotes.Placed note) {
        return note.quote() != null && note.quote().kind() != Quote.Kind.INDIRECT;
    }

    private static Stream<String> told(long number, String noun, String what) {
        return number == 0 ? Stream.empty() : Stream.of(LossStatement.count(number, noun) + what);
    }

    /** Makes each row when its turn comes. */
    private static Iterable<Row> rows(Selection selection) {
        return () -> new Iterator<>() {
            private final Iterator<TimelineEntry> entries = selection.entries().iterator();
            private Iterator<Row> rows = selection
                    .introductionQuotes()
                    .map(quote -> new Row(quote, null, introduced(quote, selection)))
                    .iterator();

            @Override
            public boolean hasNext() {
                while (!rows.hasNext() && entries.hasNext()) {
                    rows = of(entries.next(), selection).iterator();
                }
                return rows.hasNext();
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return rows.next();
            }
        };
    }

    private static List<Row> of(TimelineEntry entry, Selection selection) {
        if (entry.quotes().isEmpty()) {
            return List.of();
        }
        AnalysedDocument analysed = selection.analysed(entry.document());
        List<Row> rows = new ArrayList<>(entry.quotes().size());
        entry.quotes().forEach(quote -> rows.add(new Row(quote, entry, analysed)));
        return rows;
    }

    private static AnalysedDocument introduced(Quote quote, Selection selection) {
        return selection.timeline().document(quote.document()).orElseThrow();
    }

    private static CsvTable<Row> table(Selection selection) {
        return new CsvTable<Row>()
                .words("speaker", row -> row.quote.speaker())
                .plain("speaker_type", row -> code(row.quote.voice()))
                .words("speaks_for", row -> row.quote.speaksFor())
                .plain("certainty", row -> SpeakerWords.certainty(row.quote))
                .plain("basis", row -> row.quote.isSetByUser() ? "set by the user" : code(row.quote.basis()))
                .words("cue", row -> row.quote.cue())
                .words("topics", row -> row.of(CsvExporter::topics))
                .plain("date", row -> row.time(Cells::date))
                .plain("local_time", row -> row.time(Times::plainClock))
                .plain("zone", row -> row.time(Cells::zone))
                .plain("instant", row -> row.time(Cells::instant))
                .plain("inferred", row -> row.time(Times::unstated))
                .words("headline", row -> row.of(entry -> entry.update().headline()))
                .words("words", row -> row.quote.text())
                .plain(
                        "block",
                        row -> row.quote.span().inHeadline()
                                ? ""
                                : Integer.toString(row.quote.span().block()))
                .plain("offset", row -> Integer.toString(row.quote.span().start()))
                .plain("family", row -> family(row.quote, selection))
                .words("url", QuotesExporter::url)
                .plain("sha256", row -> row.analysed.document().capture().sha256())
                .words("document", row -> row.analysed.document().title())
                .words(
                        "note",
                        row -> selection.notes().on(row.quote).map(Note::text).orElse(null))
                .plain("kind", row -> code(row.quote.kind()))
                .words("why", row -> row.quote.why())
                .plain("id", row -> row.quote.id())
                .plain("update", row -> row.quote.update());
    }

    private static @Nullable String family(Quote quote, Selection selection) {
        Optional<Family> family = selection.timeline().family(quote);
        return family.isEmpty() ? null : family.get().id();
    }

    private static @Nullable String url(Row row) {
        String url = Cited.url(row.entry, row.analysed.document());
        return url == null ? null : UnseenCharacters.percentEncoded(url);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
