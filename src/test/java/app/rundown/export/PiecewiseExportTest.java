package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.model.Update;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks that exporters hand over what they write piece by piece, and stop when the writer fails. */
class PiecewiseExportTest {
    private static final Selection MANY = many(2000);

    private static Selection many(int updates) {
        Selection one = HarbourTimeline.single("The harbour opens");
        TimelineEntry entry = one.entries().getFirst();
        List<TimelineEntry> entries = IntStream.rangeClosed(1, updates)
                .mapToObj(i -> new TimelineEntry(
                        entry.document(),
                        new Update(
                                "d9-u" + i, i, List.of(), null, "The harbour opens", null, null, List.of(), Set.of()),
                        entry.moment(),
                        List.of(),
                        List.of()))
                .toList();
        return new Selection(one.timeline(), entries, false, "", 0);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WACZ", "GRAPHML"})
    void noPieceIsLarge(Format format) throws IOException {
        int whole = ExportedText.of(format, MANY).length();
        int[] most = {0};
        write(format, length -> most[0] = Math.max(most[0], length));
        assertTrue(most[0] > 0 && most[0] < whole / 20, most[0] + " of " + whole + " characters at once");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WACZ")
    void stopsWhereTheWriterFails(Format format) {
        IOException full = new IOException("No space left on device");
        int[] calls = {0};
        assertSame(
                full,
                assertThrows(
                        IOException.class,
                        () -> write(format, length -> {
                            calls[0]++;
                            throw full;
                        })));
        assertEquals(1, calls[0]);
    }

    /** Told of each piece that an exporter hands over, before anything is buffered. */
    private interface Receiver {
        void take(int length) throws IOException;
    }

    private static void write(Format format, Receiver receiver) throws IOException {
        if (format.exporter() instanceof TextExporter exporter) {
            exporter.write(MANY, new Writer() {
                @Override
                public void write(char[] chars, int offset, int length) throws IOException {
                    receiver.take(length);
                }

                @Override
                public void write(String text) throws IOException {
                    receiver.take(text.length());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            });
        } else {
            format.exporter().write(MANY, new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    receiver.take(1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    receiver.take(length);
                }
            });
        }
    }
}
