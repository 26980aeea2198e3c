package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.export.page.PageSketch;
import app.rundown.export.page.PageText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that the sketch of a web page has its words, and marks the same quotes. */
class PageSketchTest {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    @ParameterizedTest
    @MethodSource("app.rundown.export.SampleSelections#all")
    void itHasTheWordsOfThePageInTheirOrder(Selection selection) {
        assertEquals(
                words(ExportedText.of(Format.HTML, selection)), words(PageSketch.of(selection, Integer.MAX_VALUE)));
    }

    /** Returns what a browser shows, without blanks, the numbers of lists and the arrows back to the text. */
    private static String words(String page) {
        return page.substring(page.indexOf("<body>"))
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s↑]", "");
    }

    private static String words(PageSketch sketch) {
        assertTrue(sketch.isWhole());
        String words = sketch.texts().stream()
                .map(text ->
                        text.kind() == PageText.Kind.SOURCE ? text.words().replaceFirst("^\\d+\\. ", "") : text.words())
                .collect(Collectors.joining());
        return words.codePoints()
                .map(c -> RAISED.indexOf(c) < 0 ? c : '0' + RAISED.indexOf(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[\\s↑]", "");
    }

    @Test
    void quotesAreMarkedWhereTheirWordsStand() {
        Selection harbour = HarbourTimeline.all(HarbourTimeline.OPENED);
        PageSketch sketch = PageSketch.of(harbour, Integer.MAX_VALUE);
        for (PageText text : sketch.texts()) {
            for (PageText.Mark mark : text.marks()) {
                assertTrue(text.words()
                        .substring(mark.start(), mark.end())
                        .contains(mark.quote().text()));
            }
        }
        assertTrue(sketch.texts().stream().anyMatch(text -> !text.marks().isEmpty()));
    }

    @Test
    void aLongPageIsCutBehindAnUpdate() {
        Selection harbour = HarbourTimeline.all(HarbourTimeline.SHIPS, HarbourTimeline.OPENED);
        PageSketch sketch = PageSketch.of(harbour, 1);
        assertFalse(sketch.isWhole());
        assertTrue(sketch.texts().size()
                < PageSketch.of(harbour, Integer.MAX_VALUE).texts().size());
    }
}
