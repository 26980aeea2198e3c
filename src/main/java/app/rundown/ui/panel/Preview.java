package app.rundown.ui.panel;

import app.rundown.export.content.Exporter;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import java.io.IOException;
import java.io.Writer;

/** The beginning of an export. Stops the exporter as soon as there is enough, however much is to be exported. */
final class Preview extends Writer {
    /** The most characters that it has; more would take time and help nobody. */
    private static final int LENGTH = 20_000;

    private final StringBuilder text = new StringBuilder();

    private Preview() {}

    /** Tells an exporter that there is enough. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Returns the beginning of an export, and says so if it goes on; empty if the format is no text. */
    static String of(Exporter format, Selection selection) {
        if (!(format instanceof TextExporter exporter)) {
            return "";
        }
        Preview preview = new Preview();
        try {
            exporter.write(selection, preview);
            return preview.text.toString();
        } catch (IOException e) {
            // Nothing else can fail here.
            return preview.text.substring(0, LENGTH) + "\n… the preview ends here; the file goes on";
        }
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        text.append(chars, offset, length);
        if (text.length() > LENGTH) {
            throw new Enough();
        }
    }

    @Override
    public void flush() {
        // It is in memory.
    }

    @Override
    public void close() {
        // It is in memory.
    }
}
