package app.rundown.topic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.text.Folded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that the bits of a text never deny a phrase that is found in it. */
class WordBitsTest {
    @ParameterizedTest
    @CsvSource({
        "Mike Pompeo, as Mike  Pompeo’s staff said",
        "Covid-19, Covid-19: all news",
        "u.s., the U.S. Navy",
        "R&D, R&D was cut",
        "北京, 我在北京住",
        "北京 2022, 看北京 2022 年",
        "北京 奥运, 看北京 奥运会",
        "القدس, في القدس اليوم",
        "(Lee), said (Lee) again",
        "É, l’É dit",
        "x, x"
    })
    void hasWhatIsFound(String phrase, String text) {
        Folded folded = Folded.of(text);
        assertTrue(folded.findWhole(Folded.key(phrase), 0) >= 0);
        assertTrue(WordBits.ofText(folded.text()).have(WordBits.ofPhrase(Folded.key(phrase))));
    }

    @ParameterizedTest
    @CsvSource({"lee, Leeds votes", "ann, Joanna waits", "mike pompeo, Pompeo was there", "may, nothing"})
    void lacksMostOtherWords(String phrase, String text) {
        assertFalse(WordBits.ofText(Folded.key(text)).have(WordBits.ofPhrase(phrase)));
    }
}
