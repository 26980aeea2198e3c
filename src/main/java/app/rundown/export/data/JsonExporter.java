package app.rundown.export.data;

import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Coverage;
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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the program's own JSON: everything that was found, for scripts. Lists all documents, also those without a
 * chosen update and those that were not recognised. Updates are in the order of the documents, and within a document in
 * its own order, whatever the order of the selection. Of several captures of a live blog each has all its updates, and
 * says which of them a newer capture has, too. Words are kept exactly; characters that are not seen are written as
 * escapes. Offsets of quotes count UTF-16 units of the block's text.
 */
public final class JsonExporter implements TextExporter {
    /** The value of the member {@code format}. */
    private static final String FORMAT = "rundown";

    /** Grows when the meaning of a key changes; new keys do not change it. */
    private static final int VERSION = 1;

    @Override
    public List<String> missing(Selection selection) {
        return Missing.hasPictures(selection)
                ? List.of("pictures and embeds as captions and addresses only")
                : List.of();
    }

    @Override
    public boolean carriesHistory() {
        return true;
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        JsonOutput.FILE.write(out, json -> write(selection, json));
    }

    private void write(Selection selection, JsonGenerator json) {
        Timeline timeline = selection.timeline();
        List<TimelineEntry> entries = inDocumentOrder(selection);
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeNumberProperty("version", VERSION);
        json.writePOJOProperty("selection", chosen(selection));
        JsonOutput.array(json, "documents", selection.documents().stream().map(WireMapping::document));
        JsonOutput.FILE.array(
                json,
                "updates",
                entries,
                entry -> WireMapping.update(
                        entry, selection.isStarred(entry), timeline.history().latest(entry.id())));
        JsonOutput.FILE.array(
                json, "quotes", quotes(selection, entries).toList(), quote -> WireMapping.quote(quote, timeline));
        writeAny(json, "notes", notes(selection, entries));
        writeAny(json, "families", families(selection, entries));
        writeAny(json, "headlineClaims", entries.stream().flatMap(entry -> WireMapping.claims(entry, timeline)));
        Coverage coverage = timeline.coverage();
        writeAny(json, "coverage", coverage.points().stream().map(WireMapping::covered));
        writeAny(json, "altered", coverage.alterations().stream().map(WireMapping::altered));
        writeAny(json, "leftOut", coverage.leftOut().stream());
        writeAny(json, "history", timeline.history().histories().stream().map(HistoryJson::of));
        writeAny(
                json,
                "noQuotes",
                LossStatement.noQuotes(selection).stream().map(quote -> WireMapping.quote(quote, timeline)));
        json.writeEndObject();
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

    /** Returns the notes on what is chosen, and those that have no place. */
    private static Stream<Wire.Note> notes(Selection selection, List<TimelineEntry> entries) {
        Stream<Wire.Note> introductory = selection.introductionNotes().stream()
                .map(placed -> WireMapping.note(Objects.requireNonNull(placed.quote()), placed.note()));
        Stream<Wire.Note> placed = entries.stream()
                .flatMap(entry -> selection.notes(entry).stream().map(one -> WireMapping.note(entry, one)));
        Stream<Wire.Note> unplaced = selection.notes().unplaced().stream().map(WireMapping::note);
        return Stream.of(introductory, placed, unplaced).flatMap(notes -> notes);
    }

    private static Stream<Wire.Family> families(Selection selection, List<TimelineEntry> entries) {
        return selection.timeline().families().isEmpty()
                ? Stream.empty()
                : WireMapping.families(
                        selection.timeline(),
                        quotes(selection, entries).map(Quote::id).collect(Collectors.toSet()));
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
        // Of whole documents, all that was found: also what a newer capture shows in its stead.
        Stream<TimelineEntry> older =
                selection.introductions() ? selection.timeline().superseded().stream() : Stream.empty();
        return Stream.concat(selection.entries().stream(), older)
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
