package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checks what counts as evidence that a name is a person's, and how organisations and offices are told apart. */
class PersonEvidenceTest {

    @Test
    void whatSomethingHappensInIsNoPerson() {
        assertNull(speaker(
                "It rained in Quarley. They met near Quarley.", "Quarley said it was \"cold, wet and endless\"."));
        assertNull(speaker(
                "A fire broke out at the Marlow Spinney Lodge.",
                "He left Marlow Spinney Lodge, where a banner reads: \"We will never leave this town.\""));
    }

    @Test
    void aWordThatIsAlsoWrittenSmallIsNoName() {
        assertNull(speaker(
                "They held an emergency meeting of the zorba group.",
                "The Emergency Zorba was over. \"We will talk about it again,\" he said."));
    }

    @Test
    void aCompoundDoesNotEndAName() {
        Quote quote = last("Wanda Holt sang at a Tessa Holt-themed party.", "\"We sail at nine,\" Holt said.");
        assertEquals("Wanda Holt", quote.speaker());
    }

    @Test
    void aSurnameThatOrganisationsBearToo() {
        assertEquals("Mark Hall", speaker("It rained.", "\"We sail at nine,\" said Superintendent Mark Hall."));
        assertEquals("Mark Hall", speaker("It rained.", "Mark Hall said: \"We will all sail at nine.\""));
    }

    @Test
    void aSurnameMayBeAWordForAPersonOrAPlace() {
        assertEquals("Mary Baker", speaker("It rained.", "Mary Baker said: \"We will all sail at nine.\""));
        assertEquals("Vera Derbyshire", speaker("It rained.", "Vera Derbyshire said: \"We will all sail at nine.\""));
    }

    @Test
    void ranksAndForcesStandBeforeAName() {
        assertEquals(
                "Nadia Orme",
                speaker("It rained.", "Greater Quarley Police Chief Inspector Nadia Orme said: \"We will be there.\""));
    }

    @Test
    void whatFollowsANameIsNoPartOfIt() {
        assertEquals(
                "Wilma Ontar",
                speaker("It rained.", "Councillor Wilma Ontar MBE KC said: \"We will all sail at nine.\""));
    }

    @Test
    void smallWordsBelongToASurname() {
        String lead = "The head of the union, Una von der Halt, waited.";
        assertEquals("Una von der Halt", speaker(lead, "Von der Halt said: \"We will all sail at nine.\""));
        assertEquals("Una von der Halt", speaker(lead, "\"We sail at nine,\" von der Halt said."));
    }

    @Test
    void theSecondHalfOfADoubleSurnameIsTheSamePerson() {
        String lead = "Debbie Vaughan Price waited.";
        assertEquals("Debbie Vaughan Price", speaker(lead, "Vaughan Price said: \"We will all sail at nine.\""));
    }

    @Test
    void aClauseAboutARelativeProvesAPerson() {
        Quote quote = last("It rained.", "Zhao Tiu, whose mother lost her boat, said: \"We will all sail at nine.\"");
        assertEquals("Zhao Tiu", quote.speaker());
        assertEquals(Quote.Voice.PERSON, quote.voice());
    }

    @Test
    void aNameThatIsIntroducedIsAPersons() {
        Quote quote =
                last("It rained.", "A girl named Sonjara told us her plans, saying, \"We will all sail at nine.\"");
        assertEquals("Sonjara", quote.speaker());
        assertEquals(Quote.Voice.PERSON, quote.voice());
    }

    @Test
    void aTitleMayStandBeforeASurnameThatComesFirst() {
        String lead = "Tiu Zhaolin, a 61-year-old who lost a boat, waited.";
        assertEquals("Tiu Zhaolin", speaker(lead, "Mrs Tiu said: \"We will all sail at nine.\""));
        assertEquals("Berta Tiu", speaker(lead + " Berta Tiu waited.", "Mrs Tiu said: \"We will sail.\""));
    }

    @Test
    void aRelativeWithPartOfTheNameIsAnother() {
        String lead = "Debbie Haidar Price waited.";
        String quoted = ", said: \"We will all sail at nine.\"";
        assertEquals("Haidar Price", speaker(lead, "Debbie's father, Haidar Price" + quoted));
        assertEquals("Debbie Haidar Price", speaker(lead, "The captain, Haidar Price" + quoted));
    }

    @Test
    void aTitleWithAGivenNameMeansTheFullName() {
        assertEquals(
                "Diana Orme",
                speaker("Dame Diana Orme waited.", "Harbour minister Dame Diana said: \"We will all sail at nine.\""));
    }

    @Test
    void aFamilyNameMayStandFirst() {
        assertEquals(
                "Tran Quoc Dat",
                speaker("The chief executive, minister Tran Quoc Dat, waited.", "\"We sail at nine,\" Tran said."));
    }

    @Test
    void officesOfOneNounAreToldApart() {
        String lead = "Prime Minister Carl Stone met policing minister Dame Diana Orme.";
        assertEquals("Carl Stone", speaker(lead, "The prime minister said: \"We will all sail at nine.\""));
        String former = "President Carl Stone met former president Hugo Marsh. Hugo Marsh waited.";
        assertEquals("Carl Stone", speaker(former, "\"We sail at nine,\" the president said."));
        assertEquals("Hugo Marsh", speaker(former, "\"We sail at nine,\" the former president said."));
    }

    @Test
    void aCountryAloneGivesNobodyAnOffice() {
        String lead = "Foreign Minister Ivan Petrov came. Russian spokesman Oleg Marin waited.";
        assertEquals("Ivan Petrov", speaker(lead, "\"We will talk,\" the Russian foreign minister said."));
    }

    @Test
    void aSharedOrUnprovenNameIsNotSure() {
        Quote shared = last("Carl Stone met Hugo Stone.", "\"We sail at nine,\" Stone said.");
        assertNull(shared.speaker());
        Quote unproven = last("It rained. They met Quarmby there.", "\"We sail at nine,\" Quarmby said.");
        assertEquals("Quarmby", unproven.speaker());
        assertEquals(Quote.Certainty.LIKELY, unproven.certainty());
        Quote proven = last("Mr Quarmby waited.", "\"We sail at nine,\" Quarmby said.");
        assertEquals(Quote.Certainty.SURE, proven.certainty());
    }

    @Test
    void forcesJoinedByAndAreOne() {
        Quote quote = last("It rained.", "Devon and Cornwall Police has confirmed \"arrests are ongoing tonight\".");
        assertEquals("Devon and Cornwall Police", quote.speaker());
        assertEquals(Quote.Voice.ORGANISATION, quote.voice());
    }

    @Test
    void anOfficeMayBeForSomething() {
        assertEquals(
                "Office for National Counting",
                speaker("It rained.", "The Office for National Counting said: \"It is up by two points.\""));
    }

    @Test
    void anOfficeOfAPlaceLeadsToItsHolder() {
        assertEquals(
                "Wanda Orme", speaker("It rained.", "\"We sail at nine,\" said Port Quarley fire chief Wanda Orme."));
        assertEquals("Wanda Orme", speaker("It rained.", "\"We sail at nine,\" said police commissioner Wanda Orme."));
    }

    @Test
    void aSmallNounForSomebodyShowsThatANameIsAPersons() {
        assertEquals(
                "Quillan Ottery", speaker("It rained.", "\"We sail at nine,\" explained neighbour Quillan Ottery."));
    }

    @Test
    void anArticleMayOpenASurname() {
        assertEquals("Karim al-Hadi", speaker("Karim al-Hadi came.", "\"We sail at nine,\" al-Hadi said."));
    }

    private static @Nullable String speaker(String... paragraphs) {
        return last(paragraphs).speaker();
    }

    private static Quote last(String... paragraphs) {
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, paragraphs)).quotes();
        return quotes.getLast();
    }

    @Test
    void theSubjectOfASubordinateClauseLeadsToNoColon() {
        String text = "Es gehe um ein Zeichen, dass Jonas Reimers ein Freund bleibe: „Er gehört für immer zu uns.“";
        assertNull(
                Quotes.in(TextDocuments.single(null, text)).quotes().getLast().speaker());
    }

    @Test
    void anArabicParticleBelongsToTheName() {
        String text = "„Wir weichen hier keinen Schritt“, sagte Bashar al-Hadid am Montag in der Stadt.";
        assertEquals(
                "Bashar al-Hadid",
                Quotes.in(TextDocuments.single(null, text)).quotes().getLast().speaker());
    }
}
