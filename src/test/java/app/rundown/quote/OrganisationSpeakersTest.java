package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import app.rundown.model.Quote.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks which organisation speaks, and that an agency which passes words on does not. */
class OrganisationSpeakersTest {
    private static List<Quote> quotes(String... paragraphs) {
        return Quotes.in(TextDocuments.single(null, paragraphs)).quotes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Watch has criticised the plan. In a statement, the group said: “This can only end badly.”"
                        + " | Harbour Watch",
                "Eldmoor Police confirmed two arrests near Fenton Street. The force said: “We will be back on Monday.”"
                        + " | Eldmoor Police",
                "The Royal College of GPs has warned of delays. The College added: “We will be back on Monday.”"
                        + " | Royal College of GPs",
                "Harbour Watch has criticised the plan. It said: “This can only end badly.” | Harbour Watch",
                "There is “no money at all” for the bridge, Harbour Watch has said. | Harbour Watch",
            })
    void anOrganisationSpeaksByItsNameOrByAWordForIt(String sentences, String speaker) {
        Quote quote = quotes(sentences).getLast();
        assertEquals(speaker, quote.speaker());
        assertEquals(Voice.ORGANISATION, quote.voice());
    }

    @Test
    void aNounMeansTheOnlyBodyWhoseNameSaysThatItIsOne() {
        String told = "The road was closed at noon. The council said: “We will be back on Monday.”";
        assertEquals(
                "Eldmoor Council",
                quotes("Eldmoor Council met on Friday.", "The bridge is old.", told)
                        .getLast()
                        .speaker());
        assertNull(quotes("Eldmoor Council Chamber was full on Friday.", "The bridge is old.", told)
                .getLast()
                .speaker());
    }

    @Test
    void anAgencyOnlyPassesWordsOn() {
        Quote known = quotes("Piotr Wysocki said the town was ready but called the flood “an utter disaster for us”,"
                        + " Reuters reports.")
                .getLast();
        assertEquals("Piotr Wysocki", known.speaker());
        assertNull(quotes("The town takes an “extremely dim” view of the plan, Reuters reports.")
                .getLast()
                .speaker());
        assertNull(quotes("“The town will never agree to any of this,” Reuters reported.")
                .getLast()
                .speaker());
    }
}
