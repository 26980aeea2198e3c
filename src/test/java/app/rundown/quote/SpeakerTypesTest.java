package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.model.Quote.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that a speaker is a person or an organisation by what its document tells, and has one name in it. */
class SpeakerTypesTest {
    private static List<Quote> quotes(String... paragraphs) {
        return Quotes.in(TextDocuments.single(null, paragraphs)).quotes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A pronoun, a given name, an office behind the name or before it.
                "The plan of Tavell failed. Tavell on Monday took issue with that, saying it was “a bridge to"
                        + " nowhere”, as he has before. | Tavell | PERSON",
                "“We will be where the boats are,” Ossian Trevell, CFO of Palmgate, said on Monday morning."
                        + " | Ossian Trevell | PERSON",
                "“We will be where the boats are,” the special adviser on ferries, Bayo Trevell, said on Monday."
                        + " | Bayo Trevell | PERSON",
                // "The company", "it" more than once, a noun before the name.
                "The piers are old, but Ostvia said it will mend them. “We hope for a quiet summer,” said Ostvia, and"
                        + " it sails on."
                        + " | Ostvia | ORGANISATION",
                "The ferry operator Ostvia opens a pier in May. “We will sail twice a day,” Ostvia said on Monday."
                        + " | Ostvia | ORGANISATION",
                // Nothing tells.
                "Much is said of Ostvia these days. “We will sail twice a day from the new pier,” Ostvia said on"
                        + " Monday. | Ostvia | UNKNOWN",
                "“There was no harm in it,” said Ostvia, and that is true. | Ostvia | UNKNOWN",
            })
    void theDocumentTellsWhatASpeakerIs(String sentences, String speaker, Voice voice) {
        List<Quote> found = quotes("The harbour opened at noon and the wind was calm.", sentences);
        assertEquals(speaker, found.getLast().speaker());
        assertEquals(voice, found.getLast().voice());
    }

    @Test
    void aSpeakerHasOneTypeInADocument() {
        List<Quote> found = quotes(
                "Many use the map of Ostvia.",
                "Now Ostvia says it will mark “odd and long” trips. The company says that its charts show what a"
                        + " “normal short trip” looks like.",
                "“The sea is calmer than the river was,” Ostvia wrote on Friday.");
        assertEquals(
                List.of("Ostvia", "Ostvia", "Ostvia"),
                found.stream().map(Quote::speaker).toList());
        assertTrue(found.stream().allMatch(quote -> quote.voice() == Voice.ORGANISATION), found.toString());
    }

    @Test
    void anUnknownTypeIsSaidInTheReason() {
        Quote quote = quotes("Much is said of Ostvia these days. “We will sail twice a day,” Ostvia said on Monday.")
                .getLast();
        assertTrue(quote.why().endsWith("nothing tells whether that is a person or an organisation"), quote.why());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostvia Gears, a supplier of piers, filed for help on Monday, citing a “perfect storm of costs”."
                        + " | “The winter has been acute for all of us,” Ostvia said in the filing. | Ostvia Gears",
                "“We play at home on Friday evening,” Eldmoor Football Club said."
                        + " | “The gates will open at noon for all of you,” Eldmoor AFC said. | Eldmoor Football Club",
                "“We count the birds at the pier each May,” the Eldmoor Harbour Watch said."
                        + " | “The birds are late this year, as is the spring,” EHW said. | Eldmoor Harbour Watch",
            })
    void theShorterNameJoinsTheLongerOne(String first, String second, String speaker) {
        List<Quote> found = quotes(first, second);
        assertEquals(
                List.of(speaker, speaker), found.stream().map(Quote::speaker).toList());
        assertTrue(found.stream().allMatch(quote -> quote.voice() == Voice.ORGANISATION), found.toString());
    }

    @Test
    void aNounWithAndWithoutACapitalIsOneSpeaker() {
        List<Quote> found = quotes(
                "Police said that “nobody was hurt at the pier today”.",
                "In the evening police said that “the pier is open again for everybody”.",
                "Nothing is known of the boat, but police said that “it will be found before long”.");
        assertEquals(1, found.stream().map(Quote::speaker).distinct().count());
    }

    @Test
    void namesOfDifferentBodiesStayApart() {
        List<Quote> found = quotes(
                "“We will sail twice a day from the new pier,” the Eldmoor Harbour Watch said.",
                "“We will mend the piers before the winter comes,” the Eldmoor Harbour Board said.",
                "“The birds are late this year, as is the spring,” EBA said.");
        assertEquals(3, found.stream().map(Quote::speaker).distinct().count());
    }

    @Test
    void anOfficeWithNounsBeforeItIsOfWhoeverIsNamedBeforeIt() {
        Quote quote = quotes("Nora Quill, research director of sails/ropes at trade watch firm OMK, sees the port as"
                        + " its “Achilles heel for now”.")
                .getLast();
        assertEquals("Nora Quill", quote.speaker());
    }

    @Test
    void aBodyBehindAnOfficeAndItsHolderIsNoPerson() {
        Quote quote = quotes(
                        "Nothing is known yet of the ferry.",
                        "Nora Quill, captain Ostvia, waits at the pier.",
                        "“We will" + " sail twice a day,” Ostvia said on Monday.")
                .getLast();
        assertEquals("Ostvia", quote.speaker());
        assertEquals(Voice.ORGANISATION, quote.voice());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wong Tak-wing, the commander of the harbour, said: “We will stay here until noon.” | Wong Tak-wing",
                "“We wait for the boat at the old pier,” Lam Mi-kyung, a teacher, said. | Lam Mi-kyung",
                "Anna Berg said the Crown-run paper was “no friend of the harbour at all”. | Anna Berg",
            })
    void firstNamesBehindASurnameBelongToIt(String sentence, String speaker) {
        assertEquals(speaker, quotes(sentence).getLast().speaker());
    }

    @Test
    void aNounThatLooksLikeAVerbIsNoCue() {
        List<Quote> found =
                quotes("The proposed 40% CO2 reduction targets for the harbour are nowhere near in line with"
                        + " the “well below two for all of us” goal of the treaty.");
        assertTrue(found.stream().noneMatch(quote -> "CO2".equals(quote.speaker())), found.toString());
    }
}
