package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.export.table.TableSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what is shown of a table before it is saved. */
class TableSketchTest {
    private static final String FILE =
            "\ufeffwho,words\r\nIda,\"“Stay,” she said.\nAll did.\"\r\nKarl,\"a \"\"b\"\"\"\r\n";

    private static final List<String> IDA = List.of("Ida", "“Stay,” she said.\nAll did.");
    private static final List<String> KARL = List.of("Karl", "a \"b\"");

    @Test
    void aWholeFileIsShownWhole() {
        assertEquals(new TableSketch(List.of("who", "words"), List.of(IDA, KARL), true), TableSketch.of(FILE, true, 2));
    }

    @Test
    void aRowThatIsCutIsLeftOut() {
        for (int end = FILE.indexOf("Karl") + 1; end < FILE.length(); end++) {
            assertEquals(
                    new TableSketch(List.of("who", "words"), List.of(IDA), false),
                    TableSketch.of(FILE.substring(0, end), false, 2));
        }
    }

    @Test
    void moreRowsThanAreWantedAreLeftOut() {
        assertEquals(new TableSketch(List.of("who", "words"), List.of(IDA), false), TableSketch.of(FILE, true, 1));
    }

    @Test
    void namesThatAreCutAreNotShown() {
        assertEquals(new TableSketch(List.of(), List.of(), false), TableSketch.of("\ufeffwho,wo", false, 9));
    }
}
