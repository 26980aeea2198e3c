package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Checks how a table of cues is read. */
class CueVerbsTest {
    private final CueVerbs cues = new CueVerbs(List.of(
            "regular ar ~a,~an/p ~ó ~ado/c ~ando",
            "s narrar",
            "s contar cuenta,cuentan/p",
            "s negar niega = = negando",
            "before ha | había & dejado claro | sido",
            "before ha"));

    @Test
    void givesVerbsTheFormsOfTheirEnding() {
        assertEquals("narrar", form("narró").base());
        assertEquals(CueVerbs.Tense.GERUND, form("narrando").tense());
        assertEquals("contar", form("cuentan").base());
        assertNull(cues.form("conta", "conta"));
        assertEquals("contar", form("contó").base());
        assertEquals("negar", form("negó").base());
    }

    @Test
    void joinsEachBeginningWithEachEnd() {
        assertEquals(
                List.of(List.of("ha", "dejado", "claro"), List.of("ha", "sido"), List.of("ha")),
                cues.phrases("ha").stream().map(CuePhrase::words).toList());
        assertEquals(2, cues.phrases("habia").size());
    }

    private CueVerbs.Form form(String word) {
        return Objects.requireNonNull(cues.form(word, Lexicon.fold(word)));
    }
}
