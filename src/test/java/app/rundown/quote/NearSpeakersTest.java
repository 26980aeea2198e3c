package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.rundown.model.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that whoever merely stands near a quote is not taken for its speaker. */
class NearSpeakersTest {
    private static Quote last(String... paragraphs) {
        return Quotes.in(TextDocuments.single(null, paragraphs)).quotes().getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Anna Linden would not comment on an order of the port authority “to protect all fishermen”.",
                "The order helps many state workers “to buy cheap fish every day”. Anna Linden waited.",
                "Anna Linden walked home. She continued to help fellow rowers, who came to shout “No more nets”.",
                "Asked whether she had called the wall “a heap of sand”, Anna Linden left.",
            })
    void aVerbThatTellsOfNoSpeech(String sentences) {
        assertNotEquals(
                "Anna Linden",
                last("Anna Linden, a fisherman, waited.", sentences).speaker());
    }

    @Test
    void whatStandsBetweenAnOrganisationAndItsVerbIsTheSubject() {
        String lead = "The Harbour Watch met in Eldmoor. Peter Stone waited.";
        assertNotEquals(
                "Harbour Watch",
                last(lead, "The former Harbour Watch bigwigg said: “We all knew it.”")
                        .speaker());
        assertEquals(
                "Harbour Watch",
                last(lead, "The Harbour Watch yesterday said: “We all knew it.”")
                        .speaker());
    }

    @Test
    void theBodyBetweenANameAndItsOfficeDoesNotHideTheName() {
        assertEquals(
                "Peter Stone",
                last(
                                "Anna Linden, chair of the club, waited.",
                                "It rained for hours in Eldmoor. At noon Captain Peter Stone, Rowers’ Harbour Council,"
                                        + " Chair said: “We all knew it.”")
                        .speaker());
    }

    @Test
    void whoIsSpokenToDoesNotGoOnSpeaking() {
        assertNotEquals(
                "Anna Linden",
                last(
                                "Mayor Anna Linden waited.",
                                "It came a day after the head of the club in Eldmoor challenged the mayor to go,"
                                        + " claiming that it was “about time for once”.")
                        .speaker());
    }

    @Test
    void theHolderOfALowerRankIsNotMeant() {
        assertEquals(
                "Anna Linden",
                last(
                                "The crowd waited for vice presidential nominee Peter Stone.",
                                "Anna Linden spoke in Eldmoor. The presidential nominee said: “We all knew it.”")
                        .speaker());
    }
}
