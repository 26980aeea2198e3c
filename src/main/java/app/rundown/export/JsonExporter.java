package app.rundown.export;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the program's own JSON: everything that was found, for scripts. Lists all documents, also those without a
 * chosen update and those that were not recognised. Updates are in the order of the documents, and within a document in
 * its own order, whatever the order of the selection. Words are kept exactly; characters that are not seen are written
 * as escapes. Offsets of quotes count UTF-16 units of the block's text.
 */
final class JsonExporter implements Exporter {
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new JsonEscapes()).build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPrettyPrinter(printer())
            .build();

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    @Override
    public String export(Selection selection) {
        List<AnalysedDocument> documents = selection.documents();
        List<Quote> quotes = quotes(selection).toList();
        Set<String> exported = quotes.stream().map(Quote::id).collect(Collectors.toSet());
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(new Wire.File(
                                Wire.FORMAT,
                                Wire.VERSION,
                                chosen(selection),
                                documents.stream().map(WireMapping::document).toList(),
                                inDocumentOrder(selection)
                                        .map(entry -> WireMapping.update(entry, selection.isStarred(entry)))
                                        .toList(),
                                wired(quotes, selection),
                                selection.timeline().families().stream()
                                        .filter(family -> family.quotes().stream()
                                                .anyMatch(quote -> exported.contains(quote.id())))
                                        .map(family -> WireMapping.family(family, exported))
                                        .toList(),
                                inDocumentOrder(selection)
                                        .flatMap(entry -> claims(entry, selection))
                                        .toList(),
                                wired(LossStatement.noQuotes(selection), selection)))
                + "\n";
    }

    private static List<Wire.Quote> wired(List<Quote> quotes, Selection selection) {
        return quotes.stream()
                .map(quote -> WireMapping.quote(quote, selection.timeline()))
                .toList();
    }

    private static Stream<Wire.Claim> claims(TimelineEntry entry, Selection selection) {
        String headline = entry.update().headline();
        return headline == null
                ? Stream.empty()
                : selection.timeline().claims(entry.id()).stream().map(claim -> WireMapping.claim(claim, headline));
    }

    private static Wire.Chosen chosen(Selection selection) {
        return new Wire.Chosen(
                selection.entries().size(),
                LossStatement.total(selection),
                selection.filter().isEmpty() ? null : selection.filter(),
                selection.withoutTime(),
                Format.JSON.loss(selection));
    }

    private static Stream<TimelineEntry> inDocumentOrder(Selection selection) {
        Map<String, Integer> place = new LinkedHashMap<>();
        for (AnalysedDocument analysed : selection.documents()) {
            place.put(analysed.document().id(), place.size());
        }
        return selection.entries().stream()
                .sorted(Comparator.comparingInt((TimelineEntry entry) ->
                                place.getOrDefault(entry.document().id(), place.size()))
                        .thenComparingInt(entry -> entry.update().position()));
    }

    private static Stream<Quote> quotes(Selection selection) {
        return Stream.concat(
                Stream.concat(selection.introductionQuotes(), selection.introductionReports()),
                inDocumentOrder(selection)
                        .flatMap(entry -> Stream.concat(entry.quotes().stream(), entry.reports().stream())));
    }
}
