package app.rundown.ui.panel;

import app.rundown.base.Log;
import app.rundown.export.Format;
import app.rundown.export.content.Exporter;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javafx.application.Platform;

/**
 * Works out what an export will be, beside the window, because a large one takes a while: its beginning, what it loses,
 * how large it gets. A draft that is not wanted any more stops.
 */
final class ExportDraft {
    /** The most characters of a beginning; more would take time and help nobody. */
    private static final int LENGTH = 20_000;

    /** The largest file whose parts are listed. */
    private static final int LARGEST_LISTED = 64 << 20;

    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** Receives what is found, piece by piece, on the FX thread. */
    interface Receiver {
        /** The updates are chosen. */
        void chosen(Selection selection);

        /** What the export leaves out or can't carry. */
        void loss(String sentence);

        /** The beginning of a text; says so if the text goes on. */
        void beginning(String text);

        /** The names of the files in a file that is no text. */
        void parts(List<String> names);

        /** The size of the whole file, in bytes. */
        void size(long bytes);
    }

    /** Ends an exporter early: there is enough, or nobody wants it. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private ExportDraft() {}

    /** Starts to work out an export. */
    static ExportDraft start(Format format, Supplier<Selection> source, Receiver receiver) {
        ExportDraft draft = new ExportDraft();
        Thread.ofVirtual().name("export draft").start(() -> {
            try {
                draft.work(format, source, receiver);
            } catch (Enough cancelled) {
                // Nobody waits for it.
            } catch (IOException | RuntimeException e) {
                // The same happens, and is told, when the file is written.
                Log.bug(ExportDraft.class, "an export can't be shown", e);
            }
        });
        return draft;
    }

    /** Stops the work; nothing is received any more. */
    void cancel() {
        cancelled.set(true);
    }

    private void work(Format format, Supplier<Selection> source, Receiver receiver) throws IOException {
        Selection selection = source.get();
        tell(() -> receiver.chosen(selection));
        Exporter exporter = format.exporter();
        if (exporter instanceof TextExporter text) {
            String beginning = beginning(text, selection);
            tell(() -> receiver.beginning(beginning));
        }
        String loss = format.loss(selection);
        tell(() -> receiver.loss(loss));
        Counted counted = new Counted(!(exporter instanceof TextExporter));
        exporter.write(selection, counted);
        tell(() -> receiver.size(counted.count));
        if (!(exporter instanceof TextExporter)) {
            List<String> names = counted.count > LARGEST_LISTED ? List.of() : names(counted.kept.toByteArray());
            tell(() -> receiver.parts(names));
        }
    }

    private void tell(Runnable news) throws Enough {
        if (cancelled.get()) {
            throw new Enough();
        }
        Platform.runLater(() -> {
            if (!cancelled.get()) {
                news.run();
            }
        });
    }

    private String beginning(TextExporter exporter, Selection selection) throws IOException {
        Beginning beginning = new Beginning();
        try {
            exporter.write(selection, beginning);
            return beginning.text.toString();
        } catch (Enough enough) {
            return beginning.text.substring(0, LENGTH) + "\n… the preview ends here; the file goes on";
        }
    }

    private static List<String> names(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /** Takes the first characters of a text. */
    private static final class Beginning extends Writer {
        private final StringBuilder text = new StringBuilder();

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

    /** Counts the bytes of a file, and keeps those of one that is not large if asked to. */
    private final class Counted extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean keeps;
        private long count;

        private Counted(boolean keeps) {
            this.keeps = keeps;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (cancelled.get()) {
                throw new Enough();
            }
            count += length;
            if (keeps && count <= LARGEST_LISTED) {
                kept.write(bytes, offset, length);
            }
        }
    }
}
