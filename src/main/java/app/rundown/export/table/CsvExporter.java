package app.rundown.export.table;

import app.rundown.export.cite.Citation;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.Labels;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.content.Times;
import app.rundown.model.Block;
import app.rundown.model.Moment;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV by RFC 4180, one row for each update: lines end in CR LF, cells keep their own line breaks. The file
 * begins with a byte order mark, because without it Excel garbles every quotation mark. A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front; controls and changes of direction go, as {@link UnseenCharacters}
 * says; everything else is verbatim. RFC 4180 has no comments, so the file can't hold the statement of loss.
 */
public final class CsvExporter implements TextExporter {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Characters that begin a formula, also full-width ones, and those that a spreadsheet drops before it looks. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final Map<String, Function<TimelineEntry, @Nullable String>> columns = new LinkedHashMap<>();

    /** Sets up the columns in their order. */
    public CsvExporter() {
        columns.put("id", TimelineEntry::id);
        columns.put("document", entry -> entry.document().title());
        columns.put("position", entry -> Integer.toString(entry.update().position()));
        columns.put("time", entry -> Times.full(entry.moment()));
        columns.put("date", CsvExporter::date);
        columns.put("clock", entry -> Times.plainClock(entry.moment()));
        columns.put("zone", CsvExporter::zone);
        columns.put("instant", CsvExporter::instant);
        columns.put("basis", entry -> entry.moment().basis().name().toLowerCase(Locale.ROOT));
        columns.put("why", entry -> entry.moment().why());
        columns.put("doubts", entry -> String.join("\n", entry.moment().doubts()));
        columns.put(
                "edited",
                entry -> entry.moment().edited() == null
                        ? null
                        : String.valueOf(entry.moment().edited()));
        columns.put("section", entry -> entry.update().section());
        columns.put("headline", entry -> entry.update().headline());
        columns.put("author", entry -> entry.update().author());
        columns.put("text", entry -> entry.update().text());
        columns.put("others_words", CsvExporter::othersWords);
        columns.put(
                "quotes",
                entry -> entry.quotes().stream()
                        .map(quote -> AttributedQuote.of(quote).text())
                        .collect(Collectors.joining("\n")));
        columns.put("topics", entry -> entry.topicNames().collect(Collectors.joining("\n")));
        columns.put("flags", Labels::flags);
        columns.put(
                "url",
                entry -> entry.update().url() == null
                        ? null
                        : UnseenCharacters.percentEncoded(
                                String.valueOf(entry.update().url())));
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(Stream.concat(columns.keySet().stream(), Stream.of("starred", "citation"))
                .toList());
        for (TimelineEntry entry : selection.entries()) {
            csv.writeRecord(row(entry, selection));
        }
        // Not closed, because that would close the writer.
        csv.flush();
    }

    @Override
    public List<String> missing(Selection selection) {
        List<String> kinds = new ArrayList<>();
        if (Missing.hasPictures(selection)) {
            kinds.add("pictures");
        }
        if (Missing.hasLinks(selection)) {
            kinds.add("links");
        }
        if (Missing.hasIntroductions(selection)) {
            kinds.add("introductions");
        }
        List<String> parts = new ArrayList<>();
        if (!kinds.isEmpty()) {
            String last = kinds.removeLast();
            parts.add("CSV holds no " + (kinds.isEmpty() ? last : String.join(", ", kinds) + " or " + last));
        }
        long changed = changedCells(selection);
        if (changed > 0) {
            parts.add(LossStatement.count(changed, "cell") + " that would be a formula given an apostrophe");
        }
        parts.addAll(Missing.unseen(selection, false).toList());
        return parts;
    }

    /** Returns how many cells get an apostrophe that the document does not have. */
    private long changedCells(Selection selection) {
        return selection.entries().stream()
                .flatMap(entry -> cells(entry, selection).stream())
                .filter(CsvExporter::isFormula)
                .count();
    }

    private List<String> row(TimelineEntry entry, Selection selection) {
        List<String> cells = cells(entry, selection);
        cells.replaceAll(cell -> isFormula(cell) ? "'" + cell : cell);
        return cells;
    }

    private List<String> cells(TimelineEntry entry, Selection selection) {
        List<String> cells = new ArrayList<>(columns.size() + 2);
        for (Function<TimelineEntry, @Nullable String> column : columns.values()) {
            cells.add(UnseenCharacters.cleaned(Objects.requireNonNullElse(column.apply(entry), "")));
        }
        cells.add(selection.isStarred(entry) ? "yes" : "");
        cells.add(UnseenCharacters.cleaned(Citation.of(entry, selection).text()));
        return cells;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    private static @Nullable String date(TimelineEntry entry) {
        LocalDateTime local = entry.moment().local();
        return local == null ? null : local.toLocalDate().toString();
    }

    private static @Nullable String zone(TimelineEntry entry) {
        ZonedDateTime at = entry.moment().at();
        return at != null ? Times.zone(at) : entry.moment().local() != null ? "unknown" : null;
    }

    private static @Nullable String instant(TimelineEntry entry) {
        Moment moment = entry.moment();
        return moment.instant() == null || moment.precision() == Moment.Precision.DAY
                ? null
                : String.valueOf(moment.instant());
    }

    private static String othersWords(TimelineEntry entry) {
        return entry.update().blocks().stream()
                .map(CsvExporter::label)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String label(Block block) {
        return switch (block) {
            case Block.Words words -> "";
            case Block.Picture picture -> Labels.of(picture);
            case Block.Post post -> Labels.of(post);
            case Block.Embed embed -> Labels.of(embed);
            case Block.Teaser teaser -> Labels.of(teaser);
        };
    }
}
