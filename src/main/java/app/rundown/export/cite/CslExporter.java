package app.rundown.export.cite;

import app.rundown.export.content.Labels;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes CSL-JSON 1.0.2, which Zotero, Pandoc and the processors of the Citation Style Language read. An entry of a
 * live blog is a {@code post-weblog} in its blog, all else a {@code webpage}. Names are literal, because a page does
 * not tell which part is the family's.
 */
public final class CslExporter implements TextExporter {
    /** What failed in the middle stays without an end, so that nobody takes it for the whole. */
    private static final ObjectWriter WRITER = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .build())
            .defaultPrettyPrinter(printer())
            .build()
            .writerWithDefaultPrettyPrinter();

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return printer;
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        try (JsonGenerator json = WRITER.createGenerator(out)) {
            json.writeStartArray();
            References.forEach(selection, (cited, note) -> write(cited, note, json));
            json.writeEndArray();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
        out.append("\n");
    }

    private static void write(Cited cited, @Nullable String note, JsonGenerator json) {
        Reference reference = Reference.of(cited, true);
        json.writeStartObject();
        text(json, "id", cited.key());
        text(json, "type", cited.isOfLiveBlog() ? "post-weblog" : "webpage");
        text(json, "title", reference.title());
        if (reference.author() != null) {
            json.writeArrayPropertyStart("author");
            json.writeStartObject();
            text(json, "literal", reference.author());
            json.writeEndObject();
            json.writeEndArray();
        }
        text(json, "container-title", reference.container());
        text(json, "publisher", reference.outlet());
        text(json, "genre", reference.genre());
        date(json, "issued", cited.time().day());
        date(json, "accessed", cited.copyDay());
        text(json, "URL", cited.url());
        text(json, "language", cited.language() == null ? null : Line.of(cited.language()));
        // There is one field for all remarks; programs show its lines.
        text(json, "note", reference.note() + (note == null ? "" : "\n" + Labels.YOUR_NOTE + ": " + note));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static void date(JsonGenerator json, String name, @Nullable LocalDate day) {
        if (day != null) {
            json.writeObjectPropertyStart(name);
            json.writeArrayPropertyStart("date-parts");
            json.writeStartArray();
            json.writeNumber(day.getYear());
            json.writeNumber(day.getMonthValue());
            json.writeNumber(day.getDayOfMonth());
            json.writeEndArray();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    @Override
    public List<String> missing(Selection selection) {
        return References.missing(selection, true);
    }
}
