package app.rundown.export.content;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** An exporter whose format is a text. A file of it is in UTF-8. */
public interface TextExporter extends Exporter {
    /** Large enough that the system is seldom asked. */
    int PIECE = 1 << 16;

    /**
     * Writes the whole content of the file, update by update, so that a large selection takes hardly any memory. Does
     * not close the writer.
     *
     * @throws IOException if the writer fails; it then has a part of the content
     */
    void write(Selection selection, Writer out) throws IOException;

    @Override
    default void write(Selection selection, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(new BufferedOutputStream(out, PIECE), StandardCharsets.UTF_8);
        write(selection, writer);
        writer.flush();
    }

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
