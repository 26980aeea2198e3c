package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.model.Quote.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that somebody whom a text leaves unnamed gets nobody's name, and that later pronouns go on meaning them. */
class UnnamedSpeakersTest {
    private static final String TOWN =
            "The mayor, Piotr Wysocki, met union leader Gareth Pugh and the astronaut Lena Fischer.";

    private static List<Quote> quotes(String... paragraphs) {
        return Quotes.in(TextDocuments.single(null, paragraphs)).quotes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Piotr Wysocki's spokesman said: “We have lost forty homes.” | Piotr Wysocki",
                "A spokeswoman for Gareth Pugh said: “The strike is on.” | Gareth Pugh",
                "The mayor's official spokesman told reporters: “We have lost forty homes.” | Piotr Wysocki",
                "“The river is falling,” a Harbour Board spokesperson said. | Harbour Board",
                "A council spokesman said: “The river is falling.” | council",
            })
    void aSpokesmanStaysUnnamedAndSpeaksForSomebody(String sentence, String speaksFor) {
        Quote quote = quotes(TOWN, sentence).getLast();
        assertNull(quote.speaker());
        assertEquals(Voice.UNNAMED, quote.voice());
        assertEquals(speaksFor, quote.speaksFor());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A teacher at the school said the night was “full of noise and smoke”. She said: “We ran for the"
                        + " hill.”",
                "Wysocki's spokeswoman said the night was “full of noise and smoke”. She added: “We ran for the hill.”",
                "A witness spoke of a night “full of noise and smoke”. “We ran for the hill,” she said.",
                "One resident said the night was “full of noise”. The resident added: “We ran for the hill.”",
            })
    void aPronounBehindSomebodyUnnamedMeansThem(String sentences) {
        Quote quote = quotes(TOWN, sentences).getLast();
        assertNull(quote.speaker());
        assertEquals(Voice.UNNAMED, quote.voice());
    }

    @Test
    void theSpokesmanIsTheNearestOne() {
        assertNull(quotes(
                        "Harbour Board spokesman Tom Birk said the quay was shut.",
                        "A spokesman for the mayor said it was open.",
                        "The spokesman said: “Go and look for yourselves.”")
                .getLast()
                .speaker());
        assertEquals(
                "Tom Birk",
                quotes(
                                "Harbour Board spokesman Tom Birk said the quay was shut.",
                                "The spokesman said: “Go and look for yourselves.”")
                        .getLast()
                        .speaker());
    }

    @Test
    void anOfficeBetweenCommasBelongsToTheNameBeforeIt() {
        Quote quote = quotes(TOWN, "Ada Holm, the Harbour Board's chief executive, said: “We will dig all night.”")
                .getLast();
        assertEquals("Ada Holm", quote.speaker());
    }

    @Test
    void whatSomebodyIsDoesNotMakeAnotherPerson() {
        assertEquals(
                "Lena Fischer",
                quotes("Lena Fischer spoke on Monday. Fischer is a doctor. “I never thought I would fly,” she said.")
                        .getLast()
                        .speaker());
    }

    @Test
    void whoeverIsTooDoubtfulIsNotNamedAndToldInTheReason() {
        Quote quote = quotes(TOWN, "Gareth Pugh had gone to the harbour with “the last hope of the whole town”.")
                .getLast();
        assertNull(quote.speaker());
        assertTrue(quote.why().contains("Gareth Pugh"), quote.why());
    }

    @Test
    void aLongQuoteStaysLikelyInAllItsParagraphs() {
        List<Quote> quotes = quotes(
                "Ada Holm said: “The pumps have run all night long.",
                "“We need more sand at the quay.",
                "“The school is open to those who have to leave.",
                "“Nobody has been hurt so far.",
                "“The river should fall by the morning.”");
        assertEquals("Ada Holm", quotes.getLast().speaker());
        assertEquals(Quote.Certainty.LIKELY, quotes.getLast().certainty());
    }

    @Test
    void anIndefiniteOfficeIsWhoeverOfThatOfficeSpeaksNext() {
        Quote quote = quotes("A senator for Eldmoor has called the plan “an insult to the coast”. Senator Ada Holm said"
                        + " she would vote against it.")
                .getFirst();
        assertEquals("Ada Holm", quote.speaker());
        assertNull(quotes("A senator for Eldmoor has called the plan “an insult to the coast”. The diver Ada Holm said"
                        + " she would stay.")
                .getFirst()
                .speaker());
    }

    @Test
    void aPronounMeansTheUnnamedOneWhoReportsInTheSentenceBefore() {
        Quote quote = quotes(
                        "“The ferry is late,” the captain, Gareth Pugh, said.",
                        "Several boats were hit, an official said. “They sank within minutes,” he said.")
                .getLast();
        assertNull(quote.speaker());
        assertEquals(Voice.UNNAMED, quote.voice());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Piotr Wysocki and Gareth Pugh said: “We have lost forty homes.”",
                "The mayors of Eldmoor, St Bride, Quillhaven and Fenton said: “We have lost forty homes.”",
                "Residents were told to “stay away” from the quay.",
                "Pugh smiled, given that polls show that most of the town thinks the quay is on the “wrong track for"
                        + " good”.",
            })
    void severalSpeakersOrNoneGetNoName(String sentence) {
        Quote quote = quotes(TOWN, sentence).getLast();
        assertNull(quote.speaker());
    }
}
