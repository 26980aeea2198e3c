package app.rundown.ui.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the short phrases for edits. */
class HistoryPhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ADDITION | '' | ', and the school is shut' | added: and the school is shut
        REMOVAL  | ' – for now' | '' | removed: for now
        FIGURE   | six | eight | figure: six → eight
        FIGURE   | '€1.50,' | '€2.50,' | figure: €1.50 → €2.50
        ADDITION | '' | ',' | 'added: ,'
        """)
    void aPhraseBeginsAndEndsWithWords(EditKind kind, String removed, String added, String phrase) {
        assertEquals(phrase, HistoryPhrases.brief(new Edit(Set.of(kind), List.of(), List.of(), removed, added)));
    }
}
