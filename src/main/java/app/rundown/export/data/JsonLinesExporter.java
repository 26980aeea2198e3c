package app.rundown.export.data;

import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.model.AnalysedDocument;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes JSON Lines: an update in each line, in the order of the selection, with the keys of {@link JsonExporter}'s
 * updates and its quotes, and with the document's title, address and SHA-256. Each line can be understood without the
 * others, so that {@code grep}, {@code head} and {@code split} leave lines that still say all; that is why no line at
 * the head speaks of the whole, and why the file can't hold the statement of loss.
 */
public final class JsonLinesExporter implements TextExporter {
    @Override
    public List<String> missing(Selection selection) {
        List<String> parts = new ArrayList<>();
        if (Missing.hasPictures(selection)) {
            parts.add("pictures and embeds as captions and addresses only");
        }
        if (Missing.hasIntroductions(selection)) {
            parts.add("JSON Lines holds no introductions");
        }
        parts.addAll(Missing.notes(selection, Missing::isInUpdate).toList());
        return parts;
    }

    @Override
    public void write(Selection selection, Writer out) throws IOException {
        if (!selection.entries().isEmpty()) {
            JsonOutput.LINES.write(out, json -> {
                for (TimelineEntry entry : selection.entries()) {
                    json.writePOJO(line(entry, selection));
                }
            });
        }
    }

    private static Wire.Line line(TimelineEntry entry, Selection selection) {
        Timeline timeline = selection.timeline();
        AnalysedDocument analysed = selection.analysed(entry.document());
        return new Wire.Line(
                WireMapping.update(entry, selection.isStarred(entry)),
                analysed.document().title(),
                analysed.document().url(),
                analysed.document().capture().sha256(),
                Stream.concat(entry.quotes().stream(), entry.reports().stream())
                        .map(quote -> WireMapping.quote(quote, timeline))
                        .toList(),
                selection.notes(entry).stream()
                        .map(placed -> WireMapping.note(entry, placed))
                        .toList());
    }
}
