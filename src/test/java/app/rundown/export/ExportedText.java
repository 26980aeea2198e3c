package app.rundown.export;

import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Exports a selection to memory. */
public final class ExportedText {
    private ExportedText() {}

    /** Returns what an export holds, as text; of a ZIP all files, each below its name. */
    public static String of(Format format, Selection selection) {
        byte[] bytes = bytes(format, selection);
        if (format.exporter() instanceof TextExporter) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append("==== ").append(entry.getName()).append("\n");
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Returns the bytes of an export. */
    public static byte[] bytes(Format format, Selection selection) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.exporter().write(selection, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
