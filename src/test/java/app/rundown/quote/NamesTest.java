package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks that names are learnt from the whole document and given in full. */
class NamesTest {
    private static final String SAILS = "\"We sail at nine,\" Stone said.";

    @Test
    void aCaptionTeachesTheFullName() {
        Document document = TextDocuments.document(
                "t",
                "t",
                DocumentKind.LIVE_BLOG,
                "",
                List.of(new Block.Picture("Foreign Minister Sergei Orlov arrives, May 3, 2021", null)),
                List.of(TextDocuments.update(
                        "d-u1", 1, null, List.of(new Block.Paragraph("\"We will talk,\" Orlov said.")))));
        assertEquals("Sergei Orlov", Quotes.in(document).quotes().getFirst().speaker());
    }

    @Test
    void spellingsOfOneFirstNameAreOnePerson() {
        assertEquals(
                "Sergey Orlov",
                speaker(
                        "Sergey Orlov arrived at noon. Sergey Orlov had met the envoy before. Sergei Orlov left late.",
                        "\"We will talk,\" Orlov said."));
    }

    @Test
    void twoGivenNamesBeforeOneSurnameAreTwoPeople() {
        String couple = "Linda and Tom Harker, both 71, left home when the river rose.";
        assertEquals("Linda Harker", speaker(couple, "\"We had ten minutes,\" Mrs Harker said."));
        assertEquals("Tom Harker", speaker(couple, "\"We had ten minutes,\" Mr Harker said."));
        assertNull(speaker(couple, "\"We had ten minutes,\" Harker said."));
        assertNull(speaker("Tom Harker left home.", "\"We had ten minutes,\" Mrs Harker said."));
    }

    @Test
    void ofTwoSpellingsTheLaterOneCounts() {
        assertEquals(
                "Diane Holt", speaker("Dianne Holt speaks. Diane Holt came at noon.", "\"We will talk,\" Holt said."));
    }

    @Test
    void aPostQuotesSomebodyElseThanItsAuthor() {
        assertEquals(
                "Carl Stone",
                speaker(
                        "President Carl Stone spoke at noon. Lena Holt, president of the Rowers, posted as Stone"
                                + " spoke.",
                        "One post quoted the president as saying \"We need to do something about the harbour.\""));
    }

    @Test
    void aMisspeltSurnameMeansThePersonOfTheFullName() {
        assertEquals(
                "Tyra McLennon",
                speaker("Tyra McLennon lives here.", "McLenon said it rained. \"It never stops,\" she said."));
    }

    @Test
    void twoOfOneSurnameAreToldApartByGenderAndTitle() {
        String lead = "Carl Stone and his wife Laura Stone run the ferry.";
        assertEquals("Laura Stone", speaker(lead, "\"We sail at nine,\" Mrs. Stone said."));
        assertEquals("Carl Stone", speaker(lead, "\"We sail at nine,\" Mr. Stone said."));
        assertEquals("Laura Stone", speaker(lead, "Carl Stone waved. \"We sail at nine,\" Laura Stone said."));
    }

    @Test
    void twoOfOneSurnameAreToldApartByTheirOffices() {
        assertEquals(
                "Carl Stone",
                speaker(
                        "Prime Minister Carl Stone and his wife Laura Stone came by ferry. Laura Stone waved.",
                        "\"We sail at nine,\" PM Stone said."));
    }

    @Test
    void theFirstOfTwoSurnamesMayStandForItsBearer() {
        String lead = "The captain, Anna Stone Vane, runs the ferry.";
        assertEquals(
                "Anna Stone Vane",
                speaker("Carl Stone left.", "It rained.", "It rained.", "It rained.", "It rained.", lead, SAILS));
        assertEquals("Carl Stone", speaker("It rained.", lead, "Carl Stone came.", SAILS));
    }

    @Test
    void aTitleAloneMakesAName() {
        assertEquals("Okonkwo", speaker("It rained.", "\"We sail at nine,\" President Okonkwo said."));
    }

    @Test
    void namesInCapitalsAreNamesAsOthers() {
        assertEquals(
                "Anna O’Dell",
                speaker("MINISTER OF STATE ANNA O’DELL has come to the quay.", "O’Dell said it was “far too late”."));
        assertEquals("Carl Stone", speaker("CARL STONE left the quay.", "“We sail at nine,” he said."));
        assertEquals("Laura Hall", speaker("CEO LAURA HALL told us: “We sail at nine.”"));
        assertEquals(null, speaker("THE BIG FERRY SAILS AT NINE.", "“We sail at nine,” he said."));
    }

    @Test
    void anAbbreviationIsWrittenInCapitals() {
        assertEquals("Carl Fa", speaker("It rained.", "\"We sail,\" said Carl Fa.", "\"At nine,\" he added."));
    }

    @Test
    void unknownFirstNamesAreTakenWhereAPersonMustStand() {
        assertEquals(
                "Melezia Figurel",
                speaker("It rained.", "\"We sail at nine,\" said Melezia Figurel, a spokeswoman for the ferry."));
        assertEquals(
                "Melezia Figurel",
                speaker("It rained.", "\"We sail at nine,\" ferry spokeswoman Melezia Figurel said."));
    }

    @Test
    void countriesTellRolesApart() {
        String lead = "Russian Foreign Minister Ivan Petrov met US Secretary of State Mark Hill in Oslo.";
        assertEquals("Ivan Petrov", speaker(lead, "\"We will talk,\" the Russian minister said."));
        assertEquals("Mark Hill", speaker(lead, "\"We will talk,\" the US diplomat noted."));
        assertEquals("Mark Hill", speaker(lead, "\"We will talk,\" the American secretary of state noted."));
    }

    @Test
    void partiesTellRolesApart() {
        String lead = "Republican candidate Carl Stone shouted. Democratic candidate Laura Hall waved.";
        assertEquals("Carl Stone", speaker(lead, "\"We sail at nine,\" the GOP candidate said."));
        assertEquals("Laura Hall", speaker(lead, "\"We sail at nine,\" the Democratic candidate said."));
    }

    @Test
    void placesAreNoSpeakers() {
        assertEquals(null, speaker("It rained.", "Tuesday in London felt \"cold, wet and endless\"."));
    }

    private static @org.jspecify.annotations.Nullable String speaker(String... paragraphs) {
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, paragraphs)).quotes();
        return quotes.isEmpty() ? null : quotes.getLast().speaker();
    }
}
