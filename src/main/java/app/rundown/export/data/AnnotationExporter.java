package app.rundown.export.data;

import app.rundown.export.cite.Citation;
import app.rundown.export.content.AttributedQuote;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.content.Times;
import app.rundown.export.content.WebAddress;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes W3C Web Annotations, one for each quote and report, with who said it and when its update was made. A quote is
 * selected twice: by its words with those around it, and by its position within the words of its paragraph. Positions
 * count code points, as the standard demands.
 */
public final class AnnotationExporter implements TextExporter {
    /** How many UTF-16 units before and behind a quote are given, at most. */
    private static final int AROUND = 32;

    /** A quote with the words of the block that it is in. */
    private record Said(AnalysedDocument analysed, @Nullable TimelineEntry entry, Quote quote, String block) {}

    @Override
    public List<String> missing(Selection selection) {
        List<String> parts = new ArrayList<>();
        parts.add("Web Annotations hold quotes and reports only");
        long silent = selection.entries().stream()
                .filter(entry -> entry.quotes().isEmpty() && entry.reports().isEmpty())
                .count();
        if (silent > 0) {
            parts.add(LossStatement.count(silent, "update") + " without any left out");
        }
        long shifted = said(selection)
                .filter(said -> said.block
                        .substring(0, said.quote.span().end())
                        .chars()
                        .anyMatch(c -> Character.isSurrogate((char) c)))
                .count();
        if (shifted > 0) {
            parts.add(LossStatement.count(shifted, "position")
                    + " behind emoji or rare characters, which programs that count these twice (Hypothesis) may shift");
        }
        return parts;
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        String id = uuid(selection.documents().stream()
                .map(analysed -> analysed.document().capture().sha256())
                .toList()
                .toString());
        long total = said(selection).count();
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
                    json, "items", said(selection).map(said -> annotation(said).map()));
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static Stream<Said> said(Selection selection) {
        Predicate<Quote> introductory = quote -> quote.update() == null;
        Stream<Said> introductions = selection.introductions()
                ? selection.documents().stream()
                        .flatMap(analysed -> analysed.speech().stream()
                                .filter(introductory)
                                .map(quote -> said(
                                        analysed,
                                        null,
                                        quote,
                                        analysed.document().introduction())))
                : Stream.empty();
        return Stream.concat(
                introductions,
                selection.entries().stream()
                        .flatMap(entry -> Stream.concat(entry.quotes().stream(), entry.reports().stream())
                                .map(quote -> said(
                                        selection.analysed(entry.document()),
                                        entry,
                                        quote,
                                        entry.update().blocks()))));
    }

    private static Said said(
            AnalysedDocument analysed, @Nullable TimelineEntry entry, Quote quote, List<Block> blocks) {
        return new Said(analysed, entry, quote, blocks.get(quote.span().block()).text());
    }

    private static JsonOutput.Members annotation(Said said) {
        TimelineEntry entry = said.entry;
        String time = entry == null ? "" : "\nPublished: " + Times.full(entry.moment());
        List<JsonOutput.Members> bodies = new ArrayList<>();
        bodies.add(body("describing", AttributedQuote.of(said.quote).by() + time));
        if (entry != null) {
            entry.topicNames().forEach(topic -> bodies.add(body("tagging", topic)));
        }
        Quote.Span span = said.quote.span();
        String place = said.analysed.document().capture().sha256() + " "
                + (entry == null ? 0 : entry.update().position()) + " " + said.quote.kind() + " " + span.block() + " "
                + span.start() + " " + span.end();
        return JsonOutput.object()
                .with("id", uuid(place))
                .with("type", "Annotation")
                .with("motivation", "identifying")
                .with("body", bodies)
                .with("target", target(said));
    }

    private static JsonOutput.Members body(String purpose, String words) {
        return JsonOutput.object()
                .with("type", "TextualBody")
                .with("purpose", purpose)
                .with("format", "text/plain")
                .with("value", words);
    }

    private static JsonOutput.Members target(Said said) {
        Quote.Span span = said.quote.span();
        String text = said.block;
        JsonOutput.Members words = JsonOutput.object()
                .with("type", "TextQuoteSelector")
                .with("exact", text.substring(span.start(), span.end()))
                .with("prefix", text.substring(whole(text, span.start() - AROUND), span.start()))
                .with("suffix", text.substring(span.end(), whole(text, span.end() + AROUND)));
        JsonOutput.Members place = JsonOutput.object()
                .with("type", "TextPositionSelector")
                .with("start", text.codePointCount(0, span.start()))
                .with("end", text.codePointCount(0, span.end()));
        return JsonOutput.object()
                .with("source", source(said))
                .with("state", state(said.analysed))
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
    private static String source(Said said) {
        String url = Citation.url(said.entry, said.analysed.document());
        return url != null && WebAddress.isWeb(url)
                ? url
                : "hash://sha256/" + said.analysed.document().capture().sha256();
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
