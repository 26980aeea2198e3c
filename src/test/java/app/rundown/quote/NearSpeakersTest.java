package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks that whoever merely stands near a quote is not taken for its speaker, and that whom the text is about is,
 * where nothing else ties the words to anybody.
 */
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
    void whoseWordsAreRejectedOrQuotedByAPaper() {
        assertEquals(
                "Peter Stone",
                last(
                                "Anna Linden and Peter Stone came.",
                                "Anna Linden rejected Peter Stone’s warning of “total collapse”.")
                        .speaker());
        assertEquals(
                "Anna Linden",
                last("Anna Linden was quoted by the paper as saying: “We all knew it then.”")
                        .speaker());
    }

    @Test
    void aPronounIsNobodyWhomItsSentenceNamesBehindIt() {
        String lead = "Carl Stone was seen at the office of Peter Linden in March. Peter Linden wrote to the police.";
        assertEquals(
                "Carl Stone",
                last(lead, "That day he called Linden “a liar of the worst kind”.")
                        .speaker());
        assertEquals(
                "Carl Stone",
                last(lead, "“A liar of the worst kind,” he said of Linden.").speaker());
        assertEquals(
                "Peter Linden",
                last(lead, "“He will not stop at that,” he (Linden) said.").speaker());
    }

    @Test
    void whoAnswersInTheClauseAboutThemIsNotTheSentencesSubject() {
        String lead = "Anna Linden and Peter Stone came.";
        assertNull(last(lead, "Anna Linden shouted at the rowers, who answered by chanting “no more nets”.")
                .speaker());
        assertEquals(
                "Peter Stone",
                last(lead, "Anna Linden shouted at Peter Stone, who answered by calling her “far too loud”.")
                        .speaker());
        assertEquals(
                "Anna Linden",
                last(lead, "Anna Linden, who came late, answered by calling him “far too loud”.")
                        .speaker());
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Chefin der Werft, Petra Holm, kommt mit dem Rad. Es regnet seit Tagen. „Das stört mich nicht.“|Petra Holm
        Skeptisch zeigte sich die Leiterin der Werft, Petra Holm. Der Kran sei „alt und müde wie ein Esel“.|Petra Holm
        Die Chefin Petra Holm hatte Jan Kern zuvor eine „sture Haltung“ vorgehalten.|Petra Holm
        Hoogleraar havenrecht Kees Boer gelooft er niets van. ‘Het water komt elk jaar weer’, rekent hij ons voor.|Kees Boer
        Kamerlid Yassin Vermeer van Nieuw Verbond vindt dat de haven ‘met de armen over elkaar’ zit.|Yassin Vermeer
        Domaren Lars Malmros reser sig sent om kvällen och säger: ”Det här är en rättssal, inte en teater.”|Lars Malmros
        Petra Holm nannte den Plan der Werft eine „Einladung zum Streit“.|Petra Holm
        Petra Holm will die Werft nicht schließen. „Es geht um den Hafen“, gibt sie dabei zu bedenken.|Petra Holm
        De schipper Kees Boer houdt het kort in de haven. ‘Op is op.’|Kees Boer
        Kees Boer is in de haven. ‘Ik vaar niet meer uit en ga naar huis’, houdt hij de deur op een kier.|Kees Boer
        Skepparen Lars Rask varnar dem som är i hamnen och vädjar om lugn: ”Det blåser mycket mer i natt.”|Lars Rask
        – Vi väntar på båten, säger Lars Rask. / I hamnen blir det lugnt, enligt Rask. / – Det är bara att sova.|Lars Rask
        Skipper Kari Vik kom fra havnen. På spørsmål om været kom det kontant: «Jeg har sett verre dager.»|Kari Vik
        Professor Lone Holm venter »en hård vinter« i havnen. Juristen er ikke bange. »Vi har set det før«, siger hun.|Lone Holm
        Karin Ek, 15, sitter i parken. – Jag är lugn, säger hon. Hennes mamma Lena bor i huset. – Jag sov bra, säger hon.|Lena
        Kona Mona er mest opptatt av bilen, og den er ødelagt. – Den var bare tre måneder gammel, ler hun.|Mona
        Rektor Magne Lund er i båten. – Det er fint, sier han. Tiåringen Emma er enig. – Vi så en hval i dag!|Emma
        Chefin Petra Holm kämpft mit den Tränen. „Er war unser Fels in der Werft“, bringt sie leise hervor.|Petra Holm
        „Port jest zamknięty od rana” – ogłosiła starosta. Anna Wilk przekazała też, że rozmawiała z ministrem.|Anna Wilk
        Pan Adam Lis jest w porcie od rana: – Nie jest źle. Kapitan Jan Wilk twierdzi, że „port będzie jutro otwarty”.|Jan Wilk
        """)
    void speakWhereNothingElseTells(String text, String speaker) {
        assertEquals(speaker, last(text.split(" / ")).speaker());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Els Vink sprak met Jan Smit in de haven. ‘Dit is een grote stap terug.’",
                "Petra Holm traf Jan Kern. Es regnet seit Tagen. „Das stört uns nicht.“",
                "Ein Mann steht am Kai. Petra Holm kommt mit dem Rad. Ein Anwohner winkt. „Das stört mich nicht.“",
                "Lars Rask är i hamnen. / – Är du orolig för båten?",
                "„Port jest zamknięty od rana” – ogłosił starosta. Anna Wilk przekazała, że rozmawiała z ministrem.",
            })
    void areNobodyWhereSeveralMay(String text) {
        assertNull(last(text.split(" / ")).speaker());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a report, and loose words behind it
                "Anna Linden said the ferry would stay in port.|“We can't sail in this, and I won't try.”",
                "Reacting on Monday, the pilot, Anna Linden, said it was a shame.|“It's a shame that they waited.”",
                // what "he" is, and an organisation by its noun
                "A baker by trade, she won the race.|“I’m hoarse and hungry,” she told the harbour radio.",
                // whose words another passes on
                "Peter Stone accuses Anna Linden of saying “there was no wind”.|",
                "Peter Stone is asked about Anna Linden’s comments saying he “never rowed at all”.|",
            })
    void wordsOfWhoeverIsReported(String sentence, @Nullable String next) {
        String lead = "Anna Linden met Peter Stone, the mayor, who spoke first. “It rained,” said Peter Stone.";
        Quote quote = next == null ? last(lead, sentence) : last(lead, sentence, next);
        assertEquals("Anna Linden", quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‘It’s a wreck’: Anna Linden says port should sell the ferry",
                "“It is a wreck”, ferry union leader Anna Linden has said of the boat",
            })
    void pronounsOfWhomTheHeadlineLetsSpeak(String headline) {
        Quote quote = Quotes.in(TextDocuments.single(
                        headline, "She wants it gone by June. “It leaks at every seam,” she says."))
                .quotes()
                .getLast();
        assertEquals("Anna Linden", quote.speaker(), quote.why());
    }

    @Test
    void anOrganisationByItsNoun() {
        assertEquals(
                "Northern Tide Center",
                last("“Rain is possible,” the Northern Tide Center said. The center also warns of “fast-rising” water.")
                        .speaker());
    }
}
