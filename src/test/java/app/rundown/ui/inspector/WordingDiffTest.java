package app.rundown.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.inspector.WordingDiff.Whose;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks how two wordings are woven into one text: what both have, what only the one has, what only the other has. */
class WordingDiffTest {

    private static String told(String one, String other) {
        return WordingDiff.of(one, other).pieces().stream()
                .map(piece -> switch (piece.whose()) {
                    case BOTH -> piece.text();
                    case ONE -> "-" + piece.text() + "-";
                    case OTHER -> "+" + piece.text() + "+";
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
        String kept = WordingDiff.of(one, other).pieces().stream()
                .filter(piece -> piece.whose() != Whose.ONE)
                .map(WordingDiff.Piece::text)
                .collect(Collectors.joining());
        assertEquals(
                other.replaceAll("\\s+", ""),
                kept.replaceAll("\\s+", ""),
                "the words and signs of the other wording must all be there, in order");
        String gone = WordingDiff.of(one, other).pieces().stream()
                .filter(piece -> piece.whose() == Whose.ONE)
                .map(WordingDiff.Piece::text)
                .collect(Collectors.joining(" "));
        assertTrue(gone.contains("boats"), gone);
    }

    @Test
    void saysSoAloud() {
        assertEquals(
                "no trace [not here: and] [only here: of] ice",
                WordingDiff.of("no trace and ice", "no trace of ice").spoken());
        assertTrue(WordingDiff.of("The ice!", "the ice").isSame());
        assertFalse(WordingDiff.of("", "ice").isSame());
        assertEquals("", WordingDiff.of("", "").spoken());
    }
}
