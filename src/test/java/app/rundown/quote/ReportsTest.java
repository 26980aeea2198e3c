package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that reported words are found where a sentence plainly reports them, and nowhere else. */
class ReportsTest {
    private static final String NAMES =
            "Harbour master Maria Holm met Transport Minister Jonas Lund and the Port Authority on the quay.";

    private static List<Quote> reports(String... paragraphs) {
        return Quotes.in(TextDocuments.single(null, paragraphs)).reports();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maria Holm said that the ferry would sail at dawn. | the ferry would sail at dawn | Maria Holm",
                "Holm told reporters on Tuesday that two of the boats were ready. | two of the boats were ready |"
                        + " Maria Holm",
                "Holm said the ferry would not sail before noon. | the ferry would not sail before noon | Maria Holm",
                "She said she had warned the crews twice. | she had warned the crews twice | Maria Holm",
                "The harbour will stay shut until Friday, Holm said. | The harbour will stay shut until Friday | Maria"
                        + " Holm",
                "But the harbour will stay shut until Friday, said Lund on Monday. | the harbour will stay shut until"
                        + " Friday | Jonas Lund",
                "According to Holm, no boat has been damaged so far. | no boat has been damaged so far | Maria Holm",
                "No boat has been damaged so far, according to the Port Authority. | No boat has been damaged so far |"
                        + " Port Authority",
                "Holm has also stressed that fares will not rise, adding that talks go on. | fares will not rise |"
                        + " Maria Holm",
                "The minister explained that the quay had been closed for repairs. | the quay had been closed for"
                        + " repairs | Jonas Lund",
                "Lund said that Holm had told him of the delay. | Holm had told him of the delay | Jonas Lund",
                "No boat of ours will leave before the storm has passed: Minister Lund | No boat of ours will leave"
                        + " before the storm has passed | Jonas Lund",
                "Holm says that was not the first storm this year. | that was not the first storm this year | Maria"
                        + " Holm",
            })
    void plainReports(String sentence, String words, String speaker) {
        List<Quote> reports = reports(NAMES, sentence);
        assertEquals(List.of(words), reports.stream().map(Quote::text).toList());
        assertEquals(speaker, reports.getFirst().speaker());
        assertEquals(Quote.Kind.INDIRECT, reports.getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holm denied that the ferry had been late that morning.",
                "Holm did not say that the ferry would sail.",
                "Holm has never said that the ferry would sail at dawn.",
                "Asked whether the ferry would sail, Holm shook her head.",
                "If Holm said that the ferry was late, nobody heard it.",
                "Did Holm say that the ferry would sail at dawn?",
                "Officials said that the ferry would sail at dawn.",
                "Holm and Lund said that the ferry would sail at dawn.",
                "Holm said a short prayer for the crew on the quay.",
                "Lund showed the video that Holm said had been cut.",
                "Holm said that the boat was \"as good as new\" and would sail.",
                "Lund said that the boat was late, but Holm told him so.",
                "Holm explained that to the crews of all three boats.",
                "Holm refused to say that the boat had been sold.",
                "Holm said goodbye to the crews of the boats that were sold.",
                "Holm might say that the boat is ready by now.",
            })
    void noReportIsMadeUp(String sentence) {
        assertEquals(
                List.of(), reports(NAMES, sentence).stream().map(Quote::text).toList());
    }

    @Test
    void placesAreThoseInTheBlock() {
        Quote report = reports(NAMES, "On Monday  Holm said\u00a0that the  ferry was late.")
                .getFirst();
        assertEquals(new Quote.Span(1, 26, 45), report.span());
        assertEquals("the  ferry was late", report.text());
        assertTrue(report.why().contains("“said”"), report.why());
    }

    @Test
    void onlyTheDocumentsOwnWordsAreSearched() {
        assertEquals(
                List.of(),
                Quotes.in(TextDocuments.document(
                                "t",
                                "t",
                                app.rundown.model.DocumentKind.LIVE_BLOG,
                                "",
                                List.of(),
                                List.of(TextDocuments.update(
                                        "d-u1",
                                        1,
                                        "Maria Holm said that the ferry would sail",
                                        List.of(
                                                new app.rundown.model.Block.Picture(
                                                        "Maria Holm said that the ferry would sail.", null),
                                                new app.rundown.model.Block.Teaser(
                                                        "Maria Holm said that the ferry would sail",
                                                        "\"We sail,\" Maria Holm said.",
                                                        null),
                                                new app.rundown.model.Block.Embed(
                                                        "Maria Holm said that the ferry would sail. \"We sail,\" she"
                                                                + " said.",
                                                        null))))))
                        .reports());
    }

    @Test
    void quotesOfOneSentenceAreQuotesOnly() {
        Speech speech = Quotes.in(TextDocuments.single(
                null, NAMES, "\"We sail at dawn,\" Holm said. Holm said that the boats were ready."));
        assertEquals(1, speech.quotes().size());
        assertEquals(1, speech.reports().size());
    }

    @Test
    void otherLanguagesHaveNone() {
        assertEquals(
                List.of(),
                reports(
                        "Die Fähre fährt nicht, said Maria Holm.",
                        "Der Hafen bleibt geschlossen, sagte Maria Holm am Montag der Zeitung."));
    }
}
