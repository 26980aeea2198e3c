package app.rundown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks how text is folded for comparing and searching, and that places in it lead back to the original. */
class FoldedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ÉLAN|elan",
                "E\u0301lan|elan",
                "Straße|strasse",
                "Łódź|lodz",
                "İstanbul|istanbul",
                "Ørsted|orsted",
                "“so” ‘it’ «is»|\"so\" 'it' \"is\"",
                "a\u00a0\u2009 b|a b",
                "soft\u00adly|softly",
                "zero\u200bwidth|zerowidth",
                "20–30|20-30",
                "wait…|wait...",
                "Ѐлка|елка",
                "ΌΣΟΣ|οσοσ",
                "한국|한국",
                "ｆｕｌｌ|full",
                "\ud83d\ude00 x|\ud83d\ude00 x"
            })
    void foldsWhatReadersTakeForTheSame(String original, String folded) {
        assertEquals(folded, Folded.of(original).text());
    }

    @Test
    void knowsTheWayBack() {
        String original = "Wait…\u00a0\u00a0the cafe\u0301\u00ads";
        Folded folded = Folded.of(original);
        assertEquals("wait... the cafes", folded.text());
        int the = folded.find("the", 0);
        assertEquals("the", original.substring(folded.originalStart(the), folded.originalEnd(the + 3)));
        int cafe = folded.find("cafe", 0);
        assertEquals("cafe\u0301\u00ad", original.substring(folded.originalStart(cafe), folded.originalEnd(cafe + 4)));
        int dots = folded.find(".", 0);
        assertEquals(
                "…",
                original.substring(folded.originalStart(dots), folded.originalEnd(dots + 1))
                        .strip());
        assertEquals(original.length(), folded.originalEnd(folded.text().length()));
    }

    @Test
    void findsTheBeginningsOfWords() {
        Folded folded = Folded.of("Disarm the armed army, arm in arm.");
        assertEquals(11, folded.find("arm", 0));
        assertEquals(23, folded.findWhole("arm", 0));
        assertEquals(30, folded.findWhole("arm", 24));
        assertEquals(-1, folded.findWhole("arm", 31));
        assertEquals(-1, folded.find("", 0));
        assertEquals(-1, Folded.of("").find("a", 0));
        assertTrue(Folded.of("cost $20m").find("$20", 0) >= 0);
        assertEquals(-1, Folded.of("in 2019").find("19", 0));
    }

    @Test
    void findsAnywhereWhereTheScriptDoesNotPartWords() {
        assertEquals(2, Folded.of("我们在北京").findWhole("在北", 0));
        assertEquals(
                2, Folded.of("\u0627\u0644\u0631\u0626\u064a\u0633").find(Folded.key("\u0631\u0626\u064a\u0633"), 0));
    }

    @Test
    void aKeyHasNoSpaceAround() {
        assertEquals("arms control", Folded.key("\u00a0 Arms\n Control "));
    }
}
