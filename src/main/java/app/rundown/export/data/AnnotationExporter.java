package app.rundown.export.data;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.content.Times;
import app.rundown.export.content.WebAddress;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.Note;
import app.rundown.user.PlacedNotes;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes W3C Web Annotations: one for each quote and report, with who said it and when its update was made, and one for
 * each note of the user. A quote is selected twice: by its words with those around it, and by its position within the
 * words of its paragraph. Positions count code points, as the standard demands. What is on a whole update selects its
 * first paragraph.
 */
public final class AnnotationExporter implements TextExporter {
    /** How many UTF-16 units before and behind a quote are given, at most. */
    private static final int AROUND = 32;

    /**
     * What is annotated.
     *
     * @param entry its update; null in an introduction
     * @param block the words of the block that it is in
     * @param start where it begins in them
     * @param end where it ends
     */
    private record Passage(
            AnalysedDocument analysed, @Nullable TimelineEntry entry, String block, int start, int end) {
        String page() {
            return analysed.document().capture().sha256() + " "
                    + (entry == null ? 0 : entry.update().position());
        }
    }

    /** An annotation: of a quote, who said it; or else the note on a quote or an update. */
    private record Item(
            Passage on, @Nullable Quote quote, @Nullable Note note) {}

    @Override
    public List<String> missing(Selection selection) {
        List<String> parts = new ArrayList<>();
        parts.add("Web Annotations hold quotes, reports and notes only");
        long silent = selection.entries().stream()
                .filter(entry -> entry.quotes().isEmpty()
                        && entry.reports().isEmpty()
                        && selection.notes(entry).isEmpty())
                .count();
        if (silent > 0) {
            parts.add(LossStatement.count(silent, "update") + " without any left out");
        }
        long shifted = items(selection)
                .filter(item -> item.quote != null && item.note == null)
                .map(Item::on)
                .filter(on -> on.block.substring(0, on.end).chars().anyMatch(c -> Character.isSurrogate((char) c)))
                .count();
        if (shifted > 0) {
            parts.add(LossStatement.count(shifted, "position")
                    + " behind emoji or rare characters, which programs that count these twice (Hypothesis) may shift");
        }
        parts.addAll(Missing.notes(selection, note -> true).toList());
        return parts;
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        String id = uuid(selection.documents().stream()
                .map(analysed -> analysed.document().capture().sha256())
                .toList()
                .toString());
        long total = items(selection).count();
        JsonOutput.FILE.write(out, json -> {
            json.writeStartObject();
            JsonOutput.object()
                    .with("@context", "http://www.w3.org/ns/anno.jsonld")
                    .with("id", id)
                    .with("type", "AnnotationCollection")
                    .with("label", LossStatement.of(this, selection))
                    .with("total", total)
                    .writeTo(json);
            json.writeObjectPropertyStart("first");
            json.writeStringProperty("id", uuid(id + " 1"));
            json.writeStringProperty("type", "AnnotationPage");
            json.writeNumberProperty("startIndex", 0);
            JsonOutput.array(
                    json, "items", items(selection).map(item -> annotation(item).map()));
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static Stream<Item> items(Selection selection) {
        Stream<Item> introductions = selection.introductions()
                ? selection.documents().stream()
                        .flatMap(analysed -> analysed.speech().stream()
                                .filter(quote -> quote.update() == null)
                                .flatMap(quote -> items(
                                        passage(analysed, null, quote),
                                        quote,
                                        selection.notes().on(quote).orElse(null))))
                : Stream.empty();
        return Stream.concat(introductions, selection.entries().stream().flatMap(entry -> items(entry, selection)));
    }

    private static Stream<Item> items(TimelineEntry entry, Selection selection) {
        AnalysedDocument analysed = selection.analysed(entry.document());
        PlacedNotes notes = selection.notes();
        Stream<Item> own =
                notes.on(entry.update()).stream().map(note -> new Item(opening(analysed, entry), null, note));
        Stream<Item> said = Stream.concat(entry.quotes().stream(), entry.reports().stream())
                .flatMap(quote -> items(
                        passage(analysed, entry, quote), quote, notes.on(quote).orElse(null)));
        return Stream.concat(own, said);
    }

    private static Stream<Item> items(Passage on, Quote quote, @Nullable Note note) {
        Item said = new Item(on, quote, null);
        return note == null ? Stream.of(said) : Stream.of(said, new Item(on, quote, note));
    }

    private static Passage passage(AnalysedDocument analysed, @Nullable TimelineEntry entry, Quote quote) {
        Quote.Span span = quote.span();
        String text = entry == null
                ? analysed.document().introduction().get(span.block()).text()
                : entry.update().text(span.block());
        return new Passage(analysed, entry, text, span.start(), span.end());
    }

    /** Returns an update's first words. */
    private static Passage opening(AnalysedDocument analysed, TimelineEntry entry) {
        String words = entry.update().blocks().stream()
                .map(Block::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(entry.update().title());
        return new Passage(analysed, entry, words, 0, words.length());
    }

    private static JsonOutput.Members annotation(Item item) {
        Passage on = item.on;
        Quote quote = item.quote;
        Note note = item.note;
        String place =
                quote == null ? "" : " " + quote.kind() + " " + quote.span().block() + " " + on.start + " " + on.end;
        return JsonOutput.object()
                .with("id", uuid((note == null ? "" : "note ") + on.page() + place))
                .with("type", "Annotation")
                .with("motivation", note == null ? "identifying" : "commenting")
                .with("created", note == null ? null : note.at().toString())
                .with("body", note == null && quote != null ? said(quote, on.entry) : noted(note))
                .with("target", target(on));
    }

    private static List<JsonOutput.Members> said(Quote quote, @Nullable TimelineEntry entry) {
        String time = entry == null ? "" : "\nPublished: " + Times.full(entry.moment());
        List<JsonOutput.Members> bodies = new ArrayList<>();
        bodies.add(body("describing", AttributedQuote.of(quote).by() + time));
        if (entry != null) {
            entry.topicNames().forEach(topic -> bodies.add(body("tagging", topic)));
        }
        return bodies;
    }

    private static List<JsonOutput.Members> noted(@Nullable Note note) {
        return note == null ? List.of() : List.of(body("commenting", note.text()));
    }

    private static JsonOutput.Members body(String purpose, String words) {
        return JsonOutput.object()
                .with("type", "TextualBody")
                .with("purpose", purpose)
                .with("format", "text/plain")
                .with("value", words);
    }

    private static JsonOutput.Members target(Passage on) {
        String text = on.block;
        JsonOutput.Members words = JsonOutput.object()
                .with("type", "TextQuoteSelector")
                .with("exact", text.substring(on.start, on.end))
                .with("prefix", text.substring(whole(text, on.start - AROUND), on.start))
                .with("suffix", text.substring(on.end, whole(text, on.end + AROUND)));
        JsonOutput.Members place = JsonOutput.object()
                .with("type", "TextPositionSelector")
                .with("start", text.codePointCount(0, on.start))
                .with("end", text.codePointCount(0, on.end));
        return JsonOutput.object()
                .with("source", source(on))
                .with("state", state(on.analysed))
                .with(
                        "selector",
                        List.of(
                                words,
                                JsonOutput.object()
                                        .with("type", "TextQuoteSelector")
                                        .with("exact", text)
                                        .with("refinedBy", place)));
    }

    /** Returns an offset near this one that lies in the text and parts no pair. */
    private static int whole(String text, int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        boolean parts = inside > 0 && inside < text.length() && Character.isLowSurrogate(text.charAt(inside));
        return parts ? inside - 1 : inside;
    }

    /** Returns the page's address; if it is not known, a name made of the SHA-256 of its copy. */
    private static String source(Passage on) {
        String url = Cited.url(on.entry, on.analysed.document());
        return url != null && WebAddress.isWeb(url)
                ? url
                : "hash://sha256/" + on.analysed.document().capture().sha256();
    }

    private static JsonOutput.@Nullable Members state(AnalysedDocument analysed) {
        return analysed.captured() == null
                ? null
                : JsonOutput.object()
                        .with("type", "TimeState")
                        .with("sourceDate", analysed.captured().at().toString());
    }

    private static String uuid(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("rundown annotation " + name).getBytes(StandardCharsets.UTF_8));
    }
}
