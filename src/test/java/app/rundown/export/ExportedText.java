package app.rundown.export;

import app.rundown.export.content.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Exports a selection to memory. */
public final class ExportedText {
    private ExportedText() {}

    /** Returns what an export holds, as text. */
    public static String of(Format format, Selection selection) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.exporter().write(selection, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
