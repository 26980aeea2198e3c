package app.rundown.ui.panel;

import app.rundown.base.Log;
import app.rundown.export.Format;
import app.rundown.export.content.Exporter;
import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.export.page.PageSketch;
import app.rundown.export.table.TableSketch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
    /** The most bytes of a beginning; more would take time and help nobody. */
    private static final int LENGTH = 20_000;

    /** The most rows of a table. */
    private static final int MOST_ROWS = 30;

    /** The largest file whose parts are listed. */
    private static final int LARGEST_LISTED = 64 << 20;

    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** Receives what is found, piece by piece, on the FX thread. */
    interface Receiver {
        /** The updates are chosen. */
        void chosen(Selection selection);

        /** What the export leaves out or can't carry. */
        void loss(String sentence);

        /** What a web page looks like. */
        void page(PageSketch page);

        /** What a table looks like. */
        void table(TableSketch table);

        /** The beginning of a text; says so if the text goes on. */
        void beginning(String text);

        /** The names of the files in a file that is no text. */
        void parts(List<String> names);

        /** The size of the whole file, in bytes. */
        void size(long bytes);
    }

    /** Returns what writes an export. */
    @FunctionalInterface
    interface Exporting {
        /**
         * Returns the exporter of a plan.
         *
         * @throws IOException with a sentence for the user, if there is no key to sign with
         */
        Exporter exporter(ExportPlan plan) throws IOException;
    }

    /** Ends an exporter early: there is enough, or nobody wants it. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private ExportDraft() {}

    /** Starts to work out an export. */
    static ExportDraft start(ExportPlan plan, Exporting exporting, Supplier<Selection> source, Receiver receiver) {
        ExportDraft draft = new ExportDraft();
        Thread.ofVirtual().name("export draft").start(() -> {
            try {
                draft.work(plan, exporting, source, receiver);
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

    private void work(ExportPlan plan, Exporting exporting, Supplier<Selection> source, Receiver receiver)
            throws IOException {
        Selection selection = source.get();
        tell(() -> receiver.chosen(selection));
        if (plan.format() == Format.HTML) {
            PageSketch page = PageSketch.of(selection, LENGTH);
            tell(() -> receiver.page(page));
        }
        String loss = plan.format().loss(selection);
        tell(() -> receiver.loss(loss));
        Exporter exporter = exporting.exporter(plan);
        boolean packed = !(exporter instanceof TextExporter);
        Watched file = new Watched(packed ? LARGEST_LISTED : LENGTH, (beginning, isWhole) -> {
            if (plan.format() == Format.CSV || plan.format() == Format.QUOTES) {
                TableSketch table = TableSketch.of(beginning, isWhole, MOST_ROWS);
                tell(() -> receiver.table(table));
            } else if (!packed && plan.format() != Format.HTML) {
                tell(() -> receiver.beginning(
                        isWhole ? beginning : beginning + "\n… the preview ends here; the file goes on"));
            }
        });
        exporter.write(selection, file);
        file.end();
        tell(() -> receiver.size(file.count));
        if (packed) {
            List<String> names = file.count > LARGEST_LISTED ? List.of() : names(file.kept.toByteArray());
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

    private static List<String> names(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /** Counts the bytes of a file, keeps the first of them, and tells of these as soon as they are there. */
    private final class Watched extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int most;
        private final Told told;
        private boolean isTold;
        private long count;

        private Watched(int most, Told told) {
            this.most = most;
            this.told = told;
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
            kept.write(bytes, offset, Math.min(length, most - kept.size()));
            if (kept.size() == most && !isTold) {
                isTold = true;
                // The last character may have been cut through.
                told.beginning(kept.toString(StandardCharsets.UTF_8).replaceFirst("\\ufffd$", ""), false);
            }
        }

        private void end() throws IOException {
            if (!isTold) {
                told.beginning(kept.toString(StandardCharsets.UTF_8), true);
            }
        }
    }

    private interface Told {
        void beginning(String text, boolean isWhole) throws IOException;
    }
}
