package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks that exporters hand over what they write piece by piece, and stop when the writer fails. */
class PiecewiseExportTest {
    private static final Selection MANY = many(2000);

    private static Selection many(int updates) {
        Selection one = HarbourTimeline.single("The harbour opens");
        List<TimelineEntry> entries = Collections.nCopies(updates, one.entries().getFirst());
        return new Selection(one.timeline(), entries, false, "", 0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WACZ")
    void noPieceIsLarge(Format format) throws IOException {
        int whole = ExportedText.of(format, MANY).length();
        int[] most = {0};
        ((TextExporter) format.exporter()).write(MANY, new StringWriter() {
            @Override
            public void write(char[] chars, int offset, int length) {
                most[0] = Math.max(most[0], length);
            }

            @Override
            public void write(String text) {
                most[0] = Math.max(most[0], text.length());
            }
        });
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
                        () -> ((TextExporter) format.exporter()).write(MANY, new Writer() {
                            @Override
                            public void write(char[] chars, int offset, int length) throws IOException {
                                calls[0]++;
                                throw full;
                            }

                            @Override
                            public void flush() {}

                            @Override
                            public void close() {}
                        })));
        assertEquals(1, calls[0]);
    }
}
