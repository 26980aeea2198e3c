package app.rundown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks by which words two wordings differ, and where those words are in each. */
class WordingsTest {
    private static List<String> cut(String text, List<Wordings.Range> ranges) {
        return ranges.stream()
                .map(range -> text.substring(range.start(), range.end()))
                .toList();
    }

    private static void differ(String one, String other, List<String> onlyOne, List<String> onlyOther) {
        Wordings wordings = Wordings.of(one, other);
        assertEquals(onlyOne, cut(one, wordings.one()));
        assertEquals(onlyOther, cut(other, wordings.other()));
    }

    @Test
    void aChangedWord() {
        differ("no trace of panic on board", "No trace and panic on board.", List.of("of"), List.of("and"));
    }

    @Test
    void wordsLeftOutAndPutIn() {
        differ("We will sail at dawn", "We — all of us — will sail", List.of("at dawn"), List.of("all of us"));
    }

    @Test
    void caseMarksAndAccentsDoNotDiffer() {
        differ("“The Café won’t open”", "the cafe won't\u00a0open", List.of(), List.of());
    }

    @Test
    void nothingInCommon() {
        differ("yes", "never again", List.of("yes"), List.of("never again"));
    }

    @Test
    void countsWhatIsShared() {
        assertEquals(3, Wordings.of("a b c d", "x a c d").shared());
        assertEquals(0, Wordings.of("", "a").shared());
    }

    @Test
    void signsOfScriptsWithoutSpacesAreCompared() {
        differ("港は明日開く", "港は今日開く", List.of("明"), List.of("今"));
    }

    @Test
    void longTextsAreComparedByTheirEnds() {
        String middle = "word ".repeat(3000);
        String other = "other ".repeat(3000);
        differ("begin " + middle + "end", "begin " + other + "end", List.of(middle.strip()), List.of(other.strip()));
    }
}
