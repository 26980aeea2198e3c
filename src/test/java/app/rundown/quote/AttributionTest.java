package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import app.rundown.model.Quote.Basis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks each way of finding a speaker, and the cases in which nobody may be named. */
class AttributionTest {
    private static final String TOWN =
            "The mayor, Piotr Wysocki, met union leader Gareth Pugh and the astronaut Lena Fischer.";

    /** Ways in which live blogs say who speaks, each after a paragraph that names several people. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“This is not the end,” the former champion, Jelena Markov, said through tears. | Jelena Markov",
                "According to campaign manager Trish Okafor, the candidate is “in it to win it”. | Trish Okafor",
                "“You see no borders from up here,” the German astronaut said. | Lena Fischer",
                "“He is recovering well,” said his spokeswoman, Ada Lang. | Ada Lang",
                "The captain, Abdullahi Musa, insisted his team were tired and added that they “fear nobody at all”. |"
                        + " Abdullahi Musa",
                "On Monday Wysocki said: “We have lost forty homes.” | Piotr Wysocki",
                "“We have lost forty homes,” Wysocki told Pugh. | Piotr Wysocki",
                "Pugh, the union leader, vowed: “We will be out again on Thursday.” | Gareth Pugh",
                "My colleague Fiona Drake has the details: “The vote was delayed by an hour.” | Fiona Drake",
                "The union's Gareth Pugh said the offer was “a slap in the face”. | Gareth Pugh",
                "“Is this really the best we can do?” asked Nadia Rahman, a nurse. | Nadia Rahman",
                "Wysocki, who took office in May, called the flood “a catastrophe for the whole town”. | Piotr Wysocki",
                "Mr Pugh said he had “never seen anything like it”. | Gareth Pugh",
                "Fiona Drake, 26, whose mother runs the Harbour Watch said: “The quay is ours.” | Fiona Drake",
                "Gareth Pugh, who is the local MP, came to talk of “the loss that the town has borne”. | Gareth Pugh",
                "Asked about Pugh, the deputy harbour board chairman, Tom Birk, told QTR radio: “I was away.” | Tom"
                        + " Birk",
                "“It will hold,” the interim harbour board press secretary, Tom Birk, said on Monday. | Tom Birk",
                "“It will hold,” said another engineer, Tom Birk of the harbour board. | Tom Birk",
                "As for Pugh, he said he was calm. “It will hold in any case,” he added. | Gareth Pugh",
                "When Wysocki called for calm, Pugh hit back: “We have been calm for years.” | Gareth Pugh",
                "Ada Holm, a diver who now runs Quill Harbour, called the plan “unfit for the sea”. | Ada Holm",
                "As Judge Miriam Katz put it: “The law does not bend for the powerful.” | Miriam Katz",
                "“We found the boat,” Tanya Holm, an official with the harbour and rescue agency, said. | Tanya Holm",
                "“The rain kept us from it,” mountain sea rescue coordinator S.B. Hartono told a radio station. |"
                        + " S.B. Hartono",
                "Ms Okafor's father, Ngozi Temba, has said: “The sooner the better.” | Ngozi Temba",
                "Bank of Elmland governor Anton Baley said the flood was “no reason to worry”. | Anton Baley",
                "Hitting back at Pugh's “town of cowards” remarks, Wysocki asked the union to calm down. | Gareth Pugh",
            })
    void handsTheWordToSomebody(String sentence, String speaker) {
        List<Quote> quotes =
                Quotes.in(TextDocuments.single(null, TOWN, sentence)).quotes();
        assertEquals(
                List.of(speaker),
                quotes.stream().map(quote -> String.valueOf(quote.speaker())).toList());
    }

    @Test
    void aParagraphOfQuotedWordsGoesOnFromTheOneBefore() {
        List<Quote> quotes = Quotes.in(TextDocuments.single(
                        null,
                        "“It was like an earthquake,” recalls Yusuf Demir, a baker who lives opposite.",
                        "“All the windows went.”"))
                .quotes();
        assertEquals("Yusuf Demir", quotes.getLast().speaker());
        assertEquals(Basis.CONTINUED, quotes.getLast().basis());
        assertTrue(quotes.getLast().confidence() < quotes.getFirst().confidence());
    }

    @Test
    void aParagraphOfQuotedWordsBehindOneThatQuotesNobodyIsNobodys() {
        assertNull(Quotes.in(TextDocuments.single(
                        null, "Yusuf Demir waited by the door of the bakery.", "“All the windows went.”"))
                .quotes()
                .getLast()
                .speaker());
    }

    @Test
    void aParagraphOfQuotedWordsBehindTwoPersonsIsNobodys() {
        List<Quote> quotes = Quotes.in(TextDocuments.single(
                        null,
                        "“It was like an earthquake,” said Yusuf Demir. Nadia Rahman shook her head.",
                        "“All the windows went.”"))
                .quotes();
        assertNull(quotes.getLast().speaker());
    }

    @Test
    void aSentenceThatEndsInPlainWordsGoesOn() {
        List<Quote> quotes = Quotes.in(TextDocuments.single(
                        null,
                        "“It is tinkering at the edges,” said Yusuf Demir, a baker. “It is basically a tax cut” for"
                                + " the top of the town."))
                .quotes();
        assertEquals(
                List.of("Yusuf Demir", "Yusuf Demir"),
                quotes.stream().map(Quote::speaker).toList());
    }

    @Test
    void severalPeopleAreSpeakersWithoutAName() {
        Quote quote = Quotes.in(TextDocuments.single(null, TOWN, "Officials said the bridge was “about to give way”."))
                .quotes()
                .getFirst();
        assertNull(quote.speaker());
        assertEquals(Quote.Voice.UNNAMED, quote.voice());
    }

    private static final String LEAD = "Mayor Anna Berg met Harbour Minister Tom Quill on the quay. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"The quay is safe,\" Berg said.|Anna Berg|said",
                "\"The quay is safe,\" said Berg.|Anna Berg|said",
                "\"The quay is safe\" - Berg said.|Anna Berg|said",
                "\"Is the quay safe?\" Quill asked.|Tom Quill|asked",
                "\"The quay is safe,\" according to Quill.|Tom Quill|according to",
                "\"The quay is safe,\" Berg, who has run the port for years with Quill, told reporters.|Anna Berg|told",
                "Berg said after talks with Quill that \"the quay is safe\".|Anna Berg|said",
                "Berg told Quill the town would \"most certainly rebuild\" it.|Anna Berg|told",
                "Berg spoke to Quill and said: \"The quay is safe.\"|Anna Berg|said",
                "According to Quill, the quay is \"safe for now\".|Tom Quill|According to",
                "As Quill put it, the quay is \"safe for now\".|Tom Quill|put it",
                "The quay was called \"an utter disgrace\" by Quill.|Tom Quill|called",
                "Quill's claim that the quay is \"safe for now\" was doubted.|Tom Quill|claim",
                "Berg walked the quay, saying it was \"safe for now\".|Anna Berg|saying",
                "Quill: \"The quay is safe for now.\"|Tom Quill|:",
                "\"The quay is safe for now.\" - Quill|Tom Quill|\u2013",
                "\"The quay,\" Berg said, \"is safe for now.\"|Anna Berg|said",
                "\"QUILL: The quay is safe for now.|Tom Quill|:",
                "Berg said Quill thinks the quay is \"safe for now\".|Anna Berg|said",
                "Berg praised it, while Quill called the quay \"a wreck\".|Tom Quill|called",
                "\"The quay is safe,\" Quill radios from the pier.|Tom Quill|radios",
                "\"Watch the crane,\" Quill calls, and waves.|Tom Quill|calls",
                "\"It's a Number 7,\" Quill reports.|Tom Quill|reports",
                "Berg is sure that the two can mend it \"before the next storm\".|Anna Berg|is sure",
                "Her party, Berg said, will pay and asks everybody to \"lend a hand\".|Anna Berg|said",
                "Berg wrote that, wherever local interests demanded it, they had to \"rebuild at once\".|Anna"
                        + " Berg|wrote",
            })
    void findsTheSpeakerByName(String sentence, String speaker, String cue) {
        Quote quote = last(Quotes.in(TextDocuments.single(null, LEAD, sentence)).quotes());
        assertEquals(speaker, quote.speaker(), quote.why());
        assertEquals(cue, quote.cue(), quote.why());
        assertEquals(Basis.NAMED, quote.basis());
        assertTrue(quote.confidence() > 0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"The quay is safe,\" she said.|Anna Berg|PRONOUN",
                "\"The quay is safe,\" he said.|Tom Quill|PRONOUN",
                "\"The quay is safe,\" the mayor said.|Anna Berg|ROLE",
                "\"The quay is safe,\" the minister told reporters.|Tom Quill|ROLE",
                "\"The quay is safe,\" said the harbour minister.|Tom Quill|ROLE",
                "Quill hesitated. \"There is no money left in the fund.\"|Tom Quill|NAMED",
                "Quill takes a breath before he replies: \"The quay is safe.\"|Tom Quill|PRONOUN",
                "The mayor saw Quill first. \"The quay is safe,\" she said.|Anna Berg|PRONOUN",
                "The mayor was received by Quill and others. Before leaving she wrote that the quay is \"quite"
                        + " safe\".|Anna Berg|PRONOUN",
                "For Quill \"every leak is a threat\".|Tom Quill|NAMED",
                "For Quill \"every leak is a threat\". Should it grow, he warned, a \"far worse place\" awaits"
                        + " them.|Tom Quill|PRONOUN",
                "In Quill's view the pump was \"good enough\" for now.|Tom Quill|NAMED",
                "The pump is old, \"loved and loathed\" in Quill's words, and loud.|Tom Quill|NAMED",
                "The pumps run, Quill announced. After them come \"all the lesser repairs\" in the port.|Tom"
                        + " Quill|NAMED",
                "Quill does not want to be left out: \"There is a third pump.\"|Tom Quill|NAMED",
                "\"There is no money left in the fund.\" So ends Quill, and sits down.|Tom Quill|NAMED",
                "\"There is no money.\" The voice is Quill's.|Tom Quill|NAMED",
            })
    void findsTheSpeakerByOtherWords(String sentence, String speaker, Basis basis) {
        Quote quote = last(Quotes.in(TextDocuments.single(null, LEAD, sentence)).quotes());
        assertEquals(speaker, quote.speaker(), quote.why());
        assertEquals(basis, quote.basis());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"The quay is safe,\" officials said.",
                "\"The quay is safe,\" a worker told reporters.",
                "\"The quay is safe,\" one port official said.",
                "\"The quay is safe,\" my father often said.",
                "The counterparts agreed that the leak has a \"negative impact on the town\".",
                "The report said the quay is \"safe for now\".",
                "\"The quay is safe,\" the ambassador said.",
            })
    void namesNobodyWhereNobodyIsNamed(String sentence) {
        Quote quote = last(Quotes.in(TextDocuments.single(null, LEAD, sentence)).quotes());
        assertNull(quote.speaker(), quote.why());
        assertEquals(Basis.NONE, quote.basis());
        assertEquals(0, quote.confidence());
        assertNotNull(quote.cue());
        assertTrue(quote.why().length() > 10);
    }

    @Test
    void givesTheBodyThatSpeaks() {
        Quote quote = last(
                Quotes.in(TextDocuments.single(null, LEAD, "The Harbour Workers Union called the quay \"a wreck\"."))
                        .quotes());
        assertEquals("Harbour Workers Union", quote.speaker());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Quay Is Safe for Now - Quill|Tom Quill",
                "Quay Is Safe for Now \u2013 Berg|Anna Berg",
                "Quill: Quay Is Safe for Now|Tom Quill",
                "Quill Says Quay Is Safe Now|Tom Quill",
            })
    void asksTheHeadlineLast(String headline, String speaker) {
        List<app.rundown.model.Update> updates = List.of(
                TextDocuments.update(
                        "d-u1",
                        1,
                        headline,
                        List.of(new app.rundown.model.Block.Paragraph("\"We looked at every stone of it today.\""))),
                TextDocuments.update("d-u2", 2, null, List.of(new app.rundown.model.Block.Paragraph(LEAD))));
        Quote quote = Quotes.in(TextDocuments.document(
                        "t", "t", app.rundown.model.DocumentKind.LIVE_BLOG, "", List.of(), updates))
                .quotes()
                .getFirst();
        assertEquals(speaker, quote.speaker(), quote.why());
        assertEquals(Basis.HEADLINE, quote.basis());
        assertNull(quote.cue());
    }

    @Test
    void anUpdatesPronounNeverLooksIntoAnotherUpdate() {
        List<app.rundown.model.Update> updates = List.of(
                TextDocuments.update("d-u1", 1, null, List.of(new app.rundown.model.Block.Paragraph(LEAD))),
                TextDocuments.update(
                        "d-u2",
                        2,
                        null,
                        List.of(new app.rundown.model.Block.Paragraph("\"The quay is safe,\" she said."))));
        Quote quote = last(Quotes.in(TextDocuments.document(
                        "t", "t", app.rundown.model.DocumentKind.LIVE_BLOG, "", List.of(), updates))
                .quotes());
        assertNull(quote.speaker());
        Quote inArticle = last(Quotes.in(TextDocuments.document(
                        "t", "t", app.rundown.model.DocumentKind.ARTICLE, "", List.of(), updates))
                .quotes());
        assertEquals("Anna Berg", inArticle.speaker());
    }

    @Test
    void goesOnWithTheSpeakerOfTheQuoteBefore() {
        Quote quote = last(Quotes.in(TextDocuments.single(
                        null, LEAD, "\"The quay is safe,\" Berg said. \"It has stood here since the war.\""))
                .quotes());
        assertEquals("Anna Berg", quote.speaker());
        assertEquals(Basis.CONTINUED, quote.basis());
        assertTrue(quote.why().contains("Anna Berg"));
    }

    @Test
    void aColonLeadsIntoTheNextParagraph() {
        Quote quote = last(
                Quotes.in(TextDocuments.single(null, LEAD, "Quill told the press:", "\"The quay is safe for now.\""))
                        .quotes());
        assertEquals("Tom Quill", quote.speaker());
        assertEquals("told", quote.cue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Berg starred in the film \"Storm over the Bay\" years ago.",
                "The so-called \"event\" was over soon.",
                "The town sells \"organic\" fish.",
                "Will \"Buddy\" Stone left early.",
            })
    void leavesOutTitlesAndWordsAtArmsLength(String sentence) {
        assertEquals(
                List.of(), Quotes.in(TextDocuments.single(null, LEAD, sentence)).quotes());
    }

    @Test
    void tellsWholeSentencesFromFragments() {
        assertEquals(
                Quote.Kind.DIRECT,
                last(Quotes.in(TextDocuments.single(null, "\"The quay is safe,\" Anna Berg said."))
                                .quotes())
                        .kind());
        assertEquals(
                Quote.Kind.MIXED,
                last(Quotes.in(TextDocuments.single(null, "Anna Berg called it \"a wreck\"."))
                                .quotes())
                        .kind());
    }

    @Test
    void readsTheNextPassageForWhoSpoke() {
        Quote quote = last(Quotes.in(TextDocuments.single(
                        null,
                        LEAD,
                        "\"There is no money left in the fund.\"",
                        "So begins Tom Quill, and all are silent."))
                .quotes());
        assertEquals("Tom Quill", quote.speaker(), quote.why());
        assertEquals("begins", quote.cue());
    }

    @Test
    void takesAShortSentenceFromAHeadlineThatNamesItsSpeaker() {
        assertEquals(
                "Tom Quill",
                last(Quotes.in(TextDocuments.single("Teams to Meet Soon - Tom Quill", "\"We will gather teams.\""))
                                .quotes())
                        .speaker());
        assertNull(
                last(Quotes.in(TextDocuments.single("Tom Quill and the teams of the port", "\"We will gather teams.\""))
                                .quotes())
                        .speaker());
    }

    @Test
    void givesNoOfficeToWhomTheTextTellsFromItsBearer() {
        String apart = "At the quay the treasurer waited for long: Tom Quill and later Anna Berg received her there.";
        Quote quote = last(Quotes.in(TextDocuments.single(
                        null,
                        "Tom Quill met Anna Berg and Carla Moss.",
                        apart,
                        "\"The quay is safe,\" Quill said.",
                        "\"It was a good day,\" the treasurer said."))
                .quotes());
        assertTrue(!"Tom Quill".equals(quote.speaker()) && !"Anna Berg".equals(quote.speaker()), quote.why());
    }

    @Test
    void givesNoOfficeToSomebodyNamedInPassing() {
        Quote quote = last(Quotes.in(TextDocuments.single(
                        null,
                        "The port was built by Tom Quill.",
                        "It was paid for by Carl Moss. \"It was a good day,\" the treasurer said."))
                .quotes());
        assertNull(quote.speaker(), quote.why());
        assertEquals("said", quote.cue());
    }

    /** What somebody will do is part of what another says, but what somebody said is theirs. */
    @Test
    void aClauseOfAReportHasTheSpeakerOfTheReport() {
        String report =
                "Tom Quill said that the pumps were safe, but that the government %s “every fair way there is”.";
        String will = report.formatted("would always support them in");
        String did = report.formatted("had called it");
        assertEquals(
                "Tom Quill",
                last(Quotes.in(TextDocuments.single(null, LEAD, will)).quotes()).speaker());
        assertEquals(
                "government",
                last(Quotes.in(TextDocuments.single(null, LEAD, did)).quotes()).speaker());
    }

    @Test
    void doesNotTakeWordsAtArmsLengthForAStandpoint() {
        assertEquals(
                List.of(),
                Quotes.in(TextDocuments.single(null, LEAD, "For Quill the old \"ghost pump\" was a riddle."))
                        .quotes());
    }

    private static Quote last(List<Quote> quotes) {
        assertTrue(!quotes.isEmpty(), "no quote found");
        return quotes.getLast();
    }
}
