package app.rundown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks how the rows of a table of words become parts of regular expressions. */
class WordTableTest {
    private static final WordTable TABLE = WordTable.of(WordTableTest.class, "words.tsv");

    @Test
    void wordsKeepTheirOrder() {
        assertEquals(List.of("hrs.", "Uhr"), TABLE.words("unit"));
    }

    @Test
    void wordsAreMatchedAsTheyAreWritten() {
        String any = TABLE.anyOf("unit", "pattern");
        assertTrue("15 Uhr".matches("15 " + any));
        assertTrue("15 hrs.".matches("15 " + any));
        assertFalse("15 hrsx".matches("15 " + any));
        assertFalse("15 aktual".matches("15 " + any));
    }

    @Test
    void expressionsStayExpressions() {
        assertTrue("aktual".matches(TABLE.anyPatternOf("pattern")));
    }

    @Test
    void aRoleWithoutWordsIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> TABLE.anyOf("unit", "zone"));
    }
}
