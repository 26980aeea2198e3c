package app.rundown.export.coding;

import app.rundown.export.content.Exporter;
import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a REFI-QDA project ({@code .qdpx}) for programs that code texts: a ZIP of one XML and a plain text for each
 * update. Speakers are cases, topics are codes, quotes and reports are selections, notes are notes; what was found and
 * what the user corrected belong to two users. Positions count code points, as the standard says; some programs count
 * UTF-16 units all the same, so that what stands behind an emoji shifts there, never further than to the end of its
 * update.
 */
public final class QdpxExporter implements Exporter {
    /** The earliest noon that a ZIP can say. The JDK would give its first midnight the computer's zone besides. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Guids guids = new Guids(selection);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, "project.qde");
        Writer file = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), TextExporter.PIECE);
        new ProjectFile(selection, guids, new XmlWriter(file)).write(LossStatement.of(this, selection));
        file.flush();
        Iterator<CodedSource> sources = CodedSource.of(selection, guids).iterator();
        while (sources.hasNext()) {
            CodedSource source = sources.next();
            begin(zip, "Sources/" + source.guid("") + ".txt");
            zip.write(source.text().text().getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
        out.flush();
    }

    /** Begins a file in the ZIP, with a date that is always the same. */
    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public List<String> missing(Selection selection) {
        List<String> parts = new ArrayList<>();
        if (Missing.hasPictures(selection)) {
            parts.add("pictures and embeds as captions only");
        }
        if (Missing.hasLinks(selection)) {
            parts.add("REFI-QDA holds no links in the text");
        }
        long shifted = shifted(selection);
        if (shifted > 0) {
            parts.add(LossStatement.count(shifted, "selection")
                    + " with emoji or rare characters before the end, which programs that count these twice (NVivo)"
                    + " may shift");
        }
        parts.addAll(Missing.unseen(selection, selection.introductions()).toList());
        return parts;
    }

    /** Returns how many selections end at another place for programs that count UTF-16 units. */
    private static long shifted(Selection selection) {
        return CodedSource.of(selection, new Guids(selection))
                .mapToLong(source -> {
                    SourceText text = source.text();
                    long quotes = source.speech().stream()
                            .filter(quote -> text.isBehindPair(text.end(quote.span())))
                            .count();
                    return quotes + (!source.topics().isEmpty() && text.isBehindPair(text.end()) ? 1 : 0);
                })
                .sum();
    }
}
