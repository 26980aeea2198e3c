package app.rundown.export.data;

import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Coverage;
import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the program's own JSON: everything that was found, for scripts. Lists all documents, also those without a
 * chosen update and those that were not recognised. Updates are in the order of the documents, and within a document in
 * its own order, whatever the order of the selection. Words are kept exactly; characters that are not seen are written
 * as escapes. Offsets of quotes count UTF-16 units of the block's text.
 */
public final class JsonExporter implements TextExporter {
    /** The value of the member {@code format}. */
    private static final String FORMAT = "rundown";

    /** Grows when the meaning of a key changes; new keys do not change it. */
    private static final int VERSION = 1;

    /** What failed in the middle stays without an end, so that nobody takes it for the whole. */
    private static final ObjectWriter WRITER = JsonMapper.builder(JsonFactory.builder()
                    .characterEscapes(new JsonEscapes())
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPrettyPrinter(printer())
            .build()
            .writerWithDefaultPrettyPrinter();

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
    public List<String> missing(Selection selection) {
        return Missing.hasPictures(selection)
                ? List.of("pictures and embeds as captions and addresses only")
                : List.of();
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        try (JsonGenerator json = WRITER.createGenerator(out)) {
            write(selection, json);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
        out.append("\n");
    }

    private void write(Selection selection, JsonGenerator json) {
        Timeline timeline = selection.timeline();
        List<TimelineEntry> entries = inDocumentOrder(selection);
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeNumberProperty("version", VERSION);
        json.writePOJOProperty("selection", chosen(selection));
        writeAll(json, "documents", selection.documents().stream().map(WireMapping::document));
        writeAll(json, "updates", entries.stream().map(entry -> WireMapping.update(entry, selection.isStarred(entry))));
        writeAll(json, "quotes", quotes(selection, entries).map(quote -> WireMapping.quote(quote, timeline)));
        writeAny(json, "families", families(selection, entries));
        writeAny(json, "headlineClaims", entries.stream().flatMap(entry -> claims(entry, selection)));
        Coverage coverage = timeline.coverage();
        writeAny(json, "coverage", coverage.points().stream().map(WireMapping::covered));
        writeAny(json, "altered", coverage.alterations().stream().map(WireMapping::altered));
        writeAny(json, "leftOut", coverage.leftOut().stream());
        writeAny(
                json,
                "noQuotes",
                LossStatement.noQuotes(selection).stream().map(quote -> WireMapping.quote(quote, timeline)));
        json.writeEndObject();
    }

    /** Writes a list. Each member is made when its turn comes, and is garbage when it is written. */
    private static void writeAll(JsonGenerator json, String name, Stream<?> members) {
        json.writeArrayPropertyStart(name);
        members.forEachOrdered(json::writePOJO);
        json.writeEndArray();
    }

    /** Writes a list, unless it is empty. */
    private static void writeAny(JsonGenerator json, String name, Stream<?> members) {
        Iterator<?> rest = members.iterator();
        if (rest.hasNext()) {
            json.writeArrayPropertyStart(name);
            rest.forEachRemaining(json::writePOJO);
            json.writeEndArray();
        }
    }

    private static Stream<Wire.Family> families(Selection selection, List<TimelineEntry> entries) {
        List<Family> families = selection.timeline().families();
        if (families.isEmpty()) {
            return Stream.empty();
        }
        Set<String> exported = quotes(selection, entries).map(Quote::id).collect(Collectors.toSet());
        return families.stream()
                .filter(family -> family.quotes().stream().anyMatch(quote -> exported.contains(quote.id())))
                .map(family -> WireMapping.family(family, exported));
    }

    private static Stream<Wire.Claim> claims(TimelineEntry entry, Selection selection) {
        String headline = entry.update().headline();
        return headline == null
                ? Stream.empty()
                : selection.timeline().claims(entry.id()).stream().map(claim -> WireMapping.claim(claim, headline));
    }

    private Wire.Chosen chosen(Selection selection) {
        return new Wire.Chosen(
                selection.entries().size(),
                LossStatement.total(selection),
                selection.filter().isEmpty() ? null : selection.filter(),
                selection.withoutTime(),
                LossStatement.of(this, selection));
    }

    private static List<TimelineEntry> inDocumentOrder(Selection selection) {
        Map<String, Integer> place = new LinkedHashMap<>();
        for (AnalysedDocument analysed : selection.documents()) {
            place.put(analysed.document().id(), place.size());
        }
        return selection.entries().stream()
                .sorted(Comparator.comparingInt((TimelineEntry entry) ->
                                place.getOrDefault(entry.document().id(), place.size()))
                        .thenComparingInt(entry -> entry.update().position()))
                .toList();
    }

    private static Stream<Quote> quotes(Selection selection, List<TimelineEntry> entries) {
        return Stream.concat(
                Stream.concat(selection.introductionQuotes(), selection.introductionReports()),
                entries.stream().flatMap(entry -> Stream.concat(entry.quotes().stream(), entry.reports().stream())));
    }
}
