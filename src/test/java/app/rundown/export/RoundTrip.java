package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;

/** Checks that what an export holds can be read back from it. */
public final class RoundTrip {
    private RoundTrip() {}

    /** Checks that a REFI-QDA project is valid and has each quote and report where the document has it. */
    public static void ofQdpx(Selection selection, String name) {
        List<String> said = new ArrayList<>();
        if (selection.introductions()) {
            for (AnalysedDocument analysed : selection.documents()) {
                analysed.speech().stream()
                        .filter(quote -> quote.update() == null)
                        .forEach(quote ->
                                said.add(words(quote, analysed.document().introduction())));
            }
        }
        for (TimelineEntry entry : selection.entries()) {
            entry.quotes().forEach(quote -> said.add(words(quote, entry.update().blocks())));
            entry.reports()
                    .forEach(quote -> said.add(words(quote, entry.update().blocks())));
        }
        QdpxProject project = QdpxProject.of(ExportedText.bytes(Format.QDPX, selection));
        assertEquals(
                said, project.quotes().stream().map(QdpxProject.Passage::words).toList(), name);
    }

    private static String words(Quote quote, List<Block> blocks) {
        Quote.Span span = quote.span();
        return UnseenCharacters.cleaned(blocks.get(span.block()).text(), span.start(), span.end());
    }
}
