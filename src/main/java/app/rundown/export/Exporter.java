package app.rundown.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes a selection in one format. The same selection always gives the same text. */
public interface Exporter {
    /**
     * Writes the whole content of the file, update by update, so that a large selection takes hardly any memory. Does
     * not close the writer.
     *
     * @throws IOException if the writer fails; it then has a part of the content
     */
    void write(Selection selection, Writer out) throws IOException;

    /** Returns the whole content as one text. */
    default String text(Selection selection) {
        StringWriter text = new StringWriter();
        try {
            write(selection, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return text.toString();
    }
}
