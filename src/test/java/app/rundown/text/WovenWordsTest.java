package app.rundown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.text.WovenWords.Mark;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks how two wordings are woven into one text: what both have, what only the one has, what only the other has. */
class WovenWordsTest {

    private static String told(String one, String other) {
        return WovenWords.of(one, other).pieces().stream()
                .map(piece -> switch (piece.mark()) {
                    case SAME -> piece.text();
                    case GONE -> "-" + piece.text() + "-";
                    case CAME -> "+" + piece.text() + "+";
                    case MOVED -> "~" + piece.text() + "~";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the boat has left | the boat has left | the boat has left",
                "no trace and ice | no trace of ice | no trace -and- +of+ ice",
                "we sail | we sail at noon | we sail +at noon+",
                "we sail at noon | we sail | we sail -at noon-",
                "at noon we sail. | We sail. | -at noon- We sail.",
                "We sail. | At noon we sail. | +At noon+ we sail.",
                "one two three | four five | -one two three- +four five+",
                "a b c d e | a x c e f | a -b- +x+ c -d- e +f+",
            })
    void marksWhatDiffers(String one, String other, String told) {
        assertEquals(told, told(one, other));
    }

    @Test
    void theOtherWordingIsAllThere() {
        String one = "We will, in time, gather all the boats – “the whole fleet” – before the winter!";
        String other = "In time we will gather “the whole fleet”, every boat of it, well before winter…";
        String kept = WovenWords.of(one, other).pieces().stream()
                .filter(piece -> piece.mark() != Mark.GONE)
                .map(WovenWords.Piece::text)
                .collect(Collectors.joining());
        assertEquals(
                other.replaceAll("\\s+", ""),
                kept.replaceAll("\\s+", ""),
                "the words and signs of the other wording must all be there, in order");
        String gone = WovenWords.of(one, other).pieces().stream()
                .filter(piece -> piece.mark() == Mark.GONE)
                .map(WovenWords.Piece::text)
                .collect(Collectors.joining(" "));
        assertTrue(gone.contains("boats"), gone);
    }

    @Test
    void saysSoAloud() {
        assertEquals(
                "no trace [not here: and] [only here: of] ice",
                WovenWords.of("no trace and ice", "no trace of ice").spoken("not here", "only here"));
        assertTrue(WovenWords.of("The ice!", "the ice").isSame());
        assertFalse(WovenWords.of("", "ice").isSame());
        assertEquals("", WovenWords.of("", "").spoken("not here", "only here"));
    }
}
