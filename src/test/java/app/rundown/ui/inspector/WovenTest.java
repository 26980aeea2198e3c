package app.rundown.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.ui.inspector.Woven.Whose;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks how two wordings are woven into one text: what both have, what only the one has, what only the other has. */
class WovenTest {

    private static String told(String one, String other) {
        return Woven.of(one, other).pieces().stream()
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
        String kept = Woven.of(one, other).pieces().stream()
                .filter(piece -> piece.whose() != Whose.ONE)
                .map(Woven.Piece::text)
                .collect(Collectors.joining());
        assertEquals(
                other.replaceAll("\\s+", ""),
                kept.replaceAll("\\s+", ""),
                "the words and signs of the other wording must all be there, in order");
        String gone = Woven.of(one, other).pieces().stream()
                .filter(piece -> piece.whose() == Whose.ONE)
                .map(Woven.Piece::text)
                .collect(Collectors.joining(" "));
        assertTrue(gone.contains("boats"), gone);
    }

    @Test
    void saysSoAloud() {
        assertEquals(
                "no trace [not here: and] [only here: of] ice",
                Woven.of("no trace and ice", "no trace of ice").spoken());
        assertTrue(Woven.of("The ice!", "the ice").isSame());
        assertFalse(Woven.of("", "ice").isSame());
        assertEquals("", Woven.of("", "").spoken());
    }
}
