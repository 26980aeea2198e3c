package app.rundown.export.data;

import app.rundown.export.content.HistoryWords;
import app.rundown.history.Comparison;
import app.rundown.history.Fate;
import app.rundown.history.History;
import app.rundown.history.UpdateChange;
import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import app.rundown.history.edit.Version;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the history of a live blog as JSON: its captures, and from one to the next what became of each update that did
 * not stay as it was. Words are kept exactly; offsets count UTF-16 units of the block's text, and block -1 is the
 * headline.
 */
public final class HistoryJson {
    /** Grows when the meaning of a key changes; new keys do not change it. */
    private static final int VERSION = 1;

    private HistoryJson() {}

    /** A capture; {@code at} is null if nothing says when it was made. */
    record Captured(
            String document,
            String path,
            String title,
            @Nullable String at,
            String sha256,
            int updates) {}

    /**
     * A step from one capture to the next; both are ids of documents. The counts are of updates; {@code page} is what
     * was edited in the title (block -1) and the introduction.
     */
    record Passage(
            String from,
            String to,
            Map<String, Integer> updates,
            Map<String, Integer> edits,
            int trivial,
            List<Edited> page,
            List<Changed> changes) {}

    /**
     * A capture that was kept while a live blog was followed, and what changed since the one before, whose SHA-256 is
     * {@code since}; null if it is the first. {@code of} is how many updates it has.
     */
    record Kept(
            @Nullable String at,
            String capture,
            String sha256,
            @Nullable String since,
            int of,
            Map<String, Integer> updates,
            Map<String, Integer> edits,
            int trivial,
            List<Edited> page,
            List<Changed> changes) {}

    /**
     * What became of an update; {@code before} and {@code after} are ids, {@code was} and {@code is} its clock as the
     * captures show it, and {@code at} is when it was made, as the newer one has it.
     */
    record Changed(
            @Nullable String before,
            @Nullable String after,
            @Nullable String headline,
            @Nullable String was,
            @Nullable String is,
            @Nullable String at,
            List<String> fates,
            List<Edited> edits) {}

    /** An edit; {@code kind} is the first of its kinds. */
    record Edited(
            String kind,
            List<String> kinds,
            boolean trivial,
            String removed,
            String added,
            List<Place> before,
            List<Place> after) {}

    /** Where words stand in a version. */
    record Place(int block, int start, int end) {}

    /** A history as a member of a larger file. */
    record Told(List<Captured> captures, List<Passage> steps) {}

    /** Writes a history as a file of its own. */
    public static void write(History history, Writer out) throws IOException {
        JsonOutput.FILE.write(out, json -> write(history, json));
    }

    /**
     * Writes a line about a capture that was kept while a live blog was followed. Edits of marks, white space and links
     * alone are counted, and not listed.
     *
     * @param name the name of the file in which it is kept
     * @param since what became of each update since the capture before, or null if it is the first
     */
    public static void writeLine(String name, AnalysedDocument capture, @Nullable Comparison since, Writer out)
            throws IOException {
        Captured captured = captured(capture);
        Passage passage =
                since == null ? new Passage("", "", Map.of(), Map.of(), 0, List.of(), List.of()) : passage(since);
        Kept kept = new Kept(
                captured.at(),
                name,
                captured.sha256(),
                since == null ? null : since.older().document().capture().sha256(),
                captured.updates(),
                passage.updates(),
                passage.edits(),
                passage.trivial(),
                passage.page().stream().filter(edit -> !edit.trivial()).toList(),
                since == null
                        ? List.of()
                        : since.telling().stream().map(HistoryJson::changed).toList());
        JsonOutput.LINES.write(out, json -> json.writePOJO(kept));
    }

    private static void write(History history, JsonGenerator json) {
        Told told = of(history);
        json.writeStartObject();
        json.writeStringProperty("format", "rundown-history");
        json.writeNumberProperty("version", VERSION);
        JsonOutput.array(json, "captures", told.captures().stream());
        JsonOutput.array(json, "steps", told.steps().stream());
        json.writeEndObject();
    }

    /** Converts a history. */
    static Told of(History history) {
        return new Told(
                history.captures().stream().map(HistoryJson::captured).toList(),
                history.steps().stream().map(HistoryJson::passage).toList());
    }

    private static Captured captured(AnalysedDocument capture) {
        return new Captured(
                capture.document().id(),
                capture.document().capture().path(),
                capture.document().title(),
                capture.captured() == null ? null : capture.captured().at().toString(),
                capture.document().capture().sha256(),
                capture.document().updates().size());
    }

    private static Passage passage(Comparison step) {
        Map<String, Integer> updates = new LinkedHashMap<>();
        for (Fate fate : Fate.values()) {
            int count = step.count(fate);
            if (count > 0) {
                updates.put(HistoryWords.code(fate), count);
            }
        }
        Map<String, Integer> edits = new LinkedHashMap<>();
        for (EditKind kind : EditKind.values()) {
            int count = step.count(kind);
            if (count > 0) {
                edits.put(HistoryWords.kind(kind), count);
            }
        }
        return new Passage(
                step.older().document().id(),
                step.newer().document().id(),
                updates,
                edits,
                step.trivialEdits(),
                step.page().edits().stream().map(HistoryJson::edited).toList(),
                step.changes().stream()
                        .filter(change -> !change.fates().isEmpty())
                        .map(HistoryJson::changed)
                        .toList());
    }

    private static Changed changed(UpdateChange change) {
        return new Changed(
                id(change.before()),
                id(change.after()),
                change.latest().update().headline(),
                shown(change.before()),
                shown(change.after()),
                change.latest().moment().instant() == null
                        ? null
                        : change.latest().moment().instant().toString(),
                change.fates().stream().map(HistoryWords::code).toList(),
                change.edits().stream().map(HistoryJson::edited).toList());
    }

    private static @Nullable String id(@Nullable Version version) {
        return version == null ? null : version.update().id();
    }

    private static @Nullable String shown(@Nullable Version version) {
        return version == null ? null : version.moment().shown();
    }

    private static Edited edited(Edit edit) {
        return new Edited(
                HistoryWords.kind(edit.kind()),
                edit.kinds().stream().map(HistoryWords::kind).toList(),
                edit.isTrivial(),
                edit.removed(),
                edit.added(),
                places(edit.before()),
                places(edit.after()));
    }

    private static List<Place> places(List<Quote.Span> spans) {
        Stream<Place> places = spans.stream().map(span -> new Place(span.block(), span.start(), span.end()));
        return places.toList();
    }
}
