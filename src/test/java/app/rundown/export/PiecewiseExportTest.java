package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.export.content.TextExporter;
import app.rundown.model.Block;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks that exporters hand over what they write piece by piece, and stop when the writer fails. */
@Execution(ExecutionMode.CONCURRENT)
class PiecewiseExportTest {
    private static final Moment NOON = new Moment(
            "12:00",
            ZonedDateTime.of(2024, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC),
            Moment.Precision.MINUTE,
            Moment.Basis.STATED,
            "the page states it",
            null,
            List.of());
    private static final List<Block> WORDS = List.of(new Block.Paragraph("“Yes,” she said."));
    private static final Quote YES = new Quote(
            "d9-q1",
            "d9",
            "d9-u1",
            new Quote.Span(0, 1, 5),
            "Yes,",
            Quote.Kind.DIRECT,
            null,
            Quote.Basis.NONE,
            "said",
            "“she” is not named",
            0,
            Set.of());
    private static final Selection MANY = many(2000);

    private static Selection many(int updates) {
        Selection one = HarbourTimeline.single("The harbour opens");
        TimelineEntry entry = one.entries().getFirst();
        List<TimelineEntry> entries = IntStream.rangeClosed(1, updates)
                .mapToObj(i -> new TimelineEntry(
                        entry.document(),
                        new Update("d9-u" + i, i, List.of(), null, "It opens", null, null, WORDS, Set.of()),
                        NOON,
                        List.of(),
                        List.of(YES)))
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
