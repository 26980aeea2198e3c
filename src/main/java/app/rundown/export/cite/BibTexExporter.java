package app.rundown.export.cite;

import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes entries for BibTeX and BibLaTeX, as {@link BibTexEntry} does, with a blank line between them. */
public final class BibTexExporter implements TextExporter {
    @Override
    public void write(Selection selection, Writer out) throws IOException {
        String[] before = {""};
        References.forEach(selection, (cited, note) -> {
            out.append(before[0]).append(BibTexEntry.entry(cited, true, note)).append("\n");
            before[0] = "\n";
        });
    }

    @Override
    public List<String> missing(Selection selection) {
        return References.missing(selection, false);
    }
}
