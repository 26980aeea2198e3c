package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Topic;
import app.rundown.model.Update;
import app.rundown.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks REFI-QDA projects with a reader of its own: by the published schema, and selection by selection. */
class QdpxExporterTest {
    private static final Selection HARBOUR = HarbourTimeline.all(
            HarbourTimeline.SHIPS, HarbourTimeline.OPENED, HarbourTimeline.RUMOUR, HarbourTimeline.POINT);

    private static QdpxProject project(Selection selection) {
        return QdpxProject.of(ExportedText.bytes(Format.QDPX, selection));
    }

    /** Selects the words between the asterisks, which are taken out. */
    private static Selection quoted(String marked) {
        int start = marked.indexOf('*');
        int end = marked.indexOf('*', start + 1) - 1;
        String words = marked.replace("*", "");
        Quote quote = new Quote(
                "d1-q1",
                "d1",
                "d1-u1",
                new Quote.Span(1, start, end),
                words.substring(start, end),
                Quote.Kind.DIRECT,
                "Ana Ruiz",
                Quote.Basis.PRONOUN,
                "said",
                "“she” is Ana Ruiz.",
                0.8,
                Set.of());
        Update update = new Update(
                "d1-u1",
                1,
                List.of(),
                null,
                "\ud83c\udf09 Bridge",
                null,
                null,
                List.of(new Block.Paragraph("First."), new Block.Paragraph(words)),
                Set.of());
        Document document = new Document(
                "d1",
                new Capture("x", new byte[0]),
                DocumentKind.LIVE_BLOG,
                "Title",
                null,
                List.of(),
                List.of(),
                List.of(update),
                List.of(),
                List.of(),
                List.of());
        Moment unknown = Moment.unknown(null, "nothing tells");
        Map<String, List<Topic.Assignment>> topics = Map.of(
                "d1-u1", List.of(new Topic.Assignment(new Topic("Mine", Topic.Origin.USER), "the user chose it")));
        Timeline timeline = Timeline.of(
                List.of(new AnalysedDocument(document, null, Map.of("d1-u1", unknown), List.of(), List.of(quote))),
                topics);
        return new Selection(timeline, timeline.entries(), true, "", 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, *as they are*, she said.",
                "\ud83d\udea2 and \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67: *yes \ud83d\ude00 no*, she said"
                        + " \ud83d\udea2.",
                "قالت: *نعبر الجسر اليوم*، ثم عادت.",
                "\u202eabc\u202c \u2067*x\u202dy*\u2069 and \u202bmore",
                "One\r\ntwo\r\n\r\n*three\r\nfour* five\rsix",
                "Half a pair \ud83d and \u0000 a NUL, *then \u0007 these*\uffff.",
                "*\u2028From a line separator\u2029* on.",
                "<b>&amp; ]]> *“<i>quoted</i>”* \"'"
            })
    void selectionsHoldTheirWords(String marked) {
        Selection selection = quoted(marked);
        String words = selection.entries().getFirst().quotes().getFirst().text();
        String clean = words.replace("\r\n", "\n")
                .replaceAll("[\\x00-\\x08\\x0e-\\x1f]", "\ufffd")
                .replaceAll("[\u202a-\u202e]", "");
        QdpxProject.Passage passage = project(selection).quotes().getFirst();
        assertEquals(clean, passage.words());
        assertEquals(List.of("Ana Ruiz"), passage.cases());
        assertFalse(project(selection).files().toString().contains("\r\n"));
    }

    @Test
    void aMegabyteOfAHeadlineIsKeptAndItsSourceHasAShortName() {
        String headline = "Bridge \ud83c\udf09 ".repeat(1 << 17);
        QdpxProject project = project(HarbourTimeline.single(headline));
        assertTrue(project.sources().getFirst().length() <= 101, project.sources()::toString);
        assertTrue(project.files().toString().contains(headline.strip()));
    }

    @Test
    void theLossSaysWhatSomeProgramsShift() {
        assertTrue(
                Format.QDPX
                        .loss(quoted("*x*"))
                        .contains("2 selections with emoji or rare characters before the end, which programs that count"
                                + " these twice (NVivo) may shift"),
                Format.QDPX.loss(quoted("*x*")));
        assertFalse(Format.QDPX.loss(HARBOUR).contains("NVivo"));
        assertTrue(Format.QDPX.loss(HARBOUR).contains("pictures and embeds as captions only"));
    }

    @Test
    void quotesHaveTheirSpeakerAsACaseAndSayHowSureItIs() {
        List<QdpxProject.Passage> quotes = project(HARBOUR).quotes();
        assertEquals(
                List.of(
                        "free",
                        "Today we cross,",
                        "1. No number list, and # no heading",
                        "# Crossed it.\n- See *all* of it & more",
                        "It is nothing,"),
                quotes.stream().map(QdpxProject.Passage::words).toList());
        assertEquals(
                List.of(
                        List.of("Ana Ruiz"),
                        List.of("Ana Ruiz"),
                        List.of("unnamed, speaks for the port"),
                        List.of("Leo Vidal"),
                        List.of()),
                quotes.stream().map(QdpxProject.Passage::cases).toList());
        assertEquals(List.of("Quoted fragment", "Doubtful"), quotes.getFirst().codes());
        assertEquals(List.of("Quoted sentences", "Sure"), quotes.get(1).codes());
        assertTrue(quotes.getFirst().comment().contains("speaker inferred: “she” is Ana Ruiz"), quotes::toString);
        assertTrue(quotes.stream().allMatch(quote -> quote.coder().equals("Rundown (found)")), quotes::toString);
    }

    @Test
    void topicsAreCodesOfTheWholeTextWithTheirReasons() {
        List<QdpxProject.Passage> topics = project(HARBOUR).topics();
        assertEquals(
                List.of(List.of("Harbour"), List.of("Traffic")),
                topics.stream().map(QdpxProject.Passage::codes).toList());
        assertEquals("Harbour: the words name it", topics.getFirst().comment());
        assertTrue(
                topics.getFirst().words().startsWith("1 March 2024, 12:10 GMT, inferred\nThe bridge is open\n\n“Tod"));
    }

    @Test
    void whatTheUserAddedIsAnotherUsers() {
        assertEquals(
                "User of Rundown (corrected)",
                project(quoted("*x*")).topics().getFirst().coder());
        Quote found = quoted("*x*").entries().getFirst().quotes().getFirst();
        Selection selection = quoted("*x*");
        AnalysedDocument corrected =
                selection.documents().getFirst().withSpeech(quote -> quote.setTo("Leo Vidal", Quote.Voice.PERSON));
        Timeline timeline = Timeline.of(List.of(corrected), Map.of());
        QdpxProject.Passage quote = project(new Selection(timeline, timeline.entries(), false, "", 0))
                .quotes()
                .getFirst();
        assertEquals("User of Rundown (corrected)", quote.coder());
        assertEquals(List.of("Leo Vidal"), quote.cases());
        assertTrue(quote.comment().endsWith("set by the user; found: " + found.speaker()), quote.comment());
    }

    @Test
    void sourcesAreNamedByTheirTimeAndNeverByOneThatLooksCertain() {
        assertEquals(
                List.of(
                        "d1-0000 Introduction of Harbour bridge live updates",
                        "d1-0002 1 March 2024, 11.58.30 Europe Madrid (UTC+01.00) +3 ships wait, calmly",
                        "d1-0001 1 March 2024, 12.10 GMT, inferred The bridge is open",
                        "d1-0003 time unknown A rumour without an hour. “It is nothing,” he said.",
                        "d2-0001 time unknown Cars may cross from Monday."),
                project(HARBOUR).sources());
    }

    @Test
    void twoExportsHaveTheSameBytesAndTheSameGuidsWhateverElseIsOpen() {
        assertArrayEquals(ExportedText.bytes(Format.QDPX, HARBOUR), ExportedText.bytes(Format.QDPX, HARBOUR));
        Set<String> all = project(HARBOUR).files().keySet();
        Set<String> one =
                project(HarbourTimeline.all(HarbourTimeline.OPENED)).files().keySet();
        assertTrue(all.containsAll(one), all + " " + one);
    }

    @Test
    void anEmptySelectionIsAProjectAllTheSame() {
        QdpxProject project = project(HarbourTimeline.filtered("", 0));
        assertEquals(List.of(), project.sources());
        assertEquals(Set.of("project.qde"), project.files().keySet());
    }
}
