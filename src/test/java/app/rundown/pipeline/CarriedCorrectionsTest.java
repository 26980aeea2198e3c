package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.ExportedText;
import app.rundown.export.Format;
import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.quote.Followers;
import app.rundown.timeline.Timeline;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.QuoteKeys;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checks that a correction of one quote reaches the quotes that go on from it, and which others it may concern. */
class CarriedCorrectionsTest {
    private static final String TITLE = "Ferry strike enters its second week\n\n";
    private static final String CHAIN =
            "\"We will not sail before the pay is settled,\" Maria Holm said. \"That is what the crews voted for.\""
                    + " \"Nobody in the harbour will work on Friday.\"\n\n"
                    + "Jonas Lund said: \"The company has made its last offer.\"\n\n";

    private static AnalysedDocument open(String text) {
        return Pipeline.open(
                new Capture("strike.txt", (TITLE + text).getBytes(StandardCharsets.UTF_8)), "d1", DocumentKind.ARTICLE);
    }

    private static Corrections with(
            Corrections corrections, AnalysedDocument analysed, int quote, Correction correction) {
        return corrections.with(
                analysed.document(),
                Map.of(
                        new QuoteKeys(analysed.document(), analysed.quotes())
                                .of(analysed.quotes().get(quote)),
                        Optional.of(correction)));
    }

    private static Timeline corrected(AnalysedDocument analysed, Corrections corrections) {
        return Pipeline.merge(List.of(analysed), UserData.NONE.withCorrections(corrections));
    }

    private static List<Quote> quotes(Timeline timeline) {
        return timeline.documents().getFirst().quotes();
    }

    private static List<@Nullable String> speakers(Timeline timeline) {
        return quotes(timeline).stream().<@Nullable String>map(Quote::speaker).toList();
    }

    private static List<String> texts(List<Quote> quotes) {
        return quotes.stream().map(Quote::text).toList();
    }

    @Test
    void whatGoesOnFromACorrectedQuoteFollowsIt() {
        AnalysedDocument analysed = open(CHAIN);
        Timeline timeline =
                corrected(analysed, with(Corrections.NONE, analysed, 0, new Correction.SaidBy("Eva Strand")));
        assertEquals(List.of("Eva Strand", "Eva Strand", "Eva Strand", "Jonas Lund"), speakers(timeline));
        Quote follower = quotes(timeline).get(1);
        assertTrue(follower.followsCorrection());
        assertEquals(Quote.Basis.CONTINUED, follower.basis());
        assertEquals("Maria Holm", follower.foundSpeaker());
        assertTrue(follower.confidence() < 1, "only the user's own word is certain");
        assertFalse(quotes(timeline).get(3).isSetByUser());
    }

    @Test
    void aQuoteWithACorrectionOfItsOwnLeadsThoseBehindIt() {
        AnalysedDocument analysed = open(CHAIN);
        Corrections both = with(
                with(Corrections.NONE, analysed, 0, new Correction.SaidBy("Eva Strand")),
                analysed,
                1,
                new Correction.SaidBy("Maria Holm"));
        assertEquals(
                List.of("Eva Strand", "Maria Holm", "Maria Holm", "Jonas Lund"), speakers(corrected(analysed, both)));
    }

    @Test
    void whatGoesOnFromAQuoteThatIsNoneFollowsTheOneBefore() {
        AnalysedDocument analysed = open(CHAIN);
        Corrections both = with(
                with(Corrections.NONE, analysed, 0, new Correction.SaidBy("Eva Strand")),
                analysed,
                1,
                new Correction.NoQuote());
        assertEquals(List.of("Eva Strand", "Eva Strand", "Jonas Lund"), speakers(corrected(analysed, both)));
    }

    @Test
    void whatGoesOnFromAnUnknownSpeakerFollowsToo() {
        AnalysedDocument analysed =
                open("\"The gates stay shut until Monday,\" they said. \"Nobody has called us so far.\"\n\n");
        assertNull(analysed.quotes().getFirst().speaker());
        assertEquals(
                List.of("Eva Strand", "Eva Strand"),
                speakers(
                        corrected(analysed, with(Corrections.NONE, analysed, 0, new Correction.SaidBy("Eva Strand")))));
    }

    @Test
    void aSpokesmanWithoutANameIsCarriedOn() {
        AnalysedDocument analysed = open(CHAIN);
        Timeline timeline = corrected(
                analysed, with(Corrections.NONE, analysed, 0, new Correction.SaidByNobodyKnown("Harbour Union")));
        for (Quote quote : quotes(timeline).subList(0, 3)) {
            assertNull(quote.speaker());
            assertEquals(Quote.Voice.UNNAMED, quote.voice());
            assertEquals("Harbour Union", quote.speaksFor());
        }
    }

    @Test
    void exportsTellWhatFollows() {
        AnalysedDocument analysed = open(CHAIN);
        Timeline timeline =
                corrected(analysed, with(Corrections.NONE, analysed, 0, new Correction.SaidBy("Eva Strand")));
        Selection all = new Selection(timeline, timeline.entries(), true, "", 0);
        assertTrue(
                ExportedText.of(Format.MARKDOWN, all).contains("goes on from the quote before, whose speaker was set"),
                ExportedText.of(Format.MARKDOWN, all));
        assertTrue(ExportedText.of(Format.JSON, all).contains("\"speakerBasis\": \"continued\""));
    }

    @Test
    void aNameThatTheUserMergesReachesWhatFollows() {
        AnalysedDocument analysed = open(CHAIN);
        Corrections set = with(Corrections.NONE, analysed, 0, new Correction.SaidBy("E. Strand"));
        Corrections merged = set.merged(corrected(analysed, set).documents(), "E. Strand", "Eva Strand");
        Timeline timeline = corrected(analysed, merged);
        assertEquals(List.of("Eva Strand", "Eva Strand", "Eva Strand", "Jonas Lund"), speakers(timeline));
        assertEquals(Quote.Basis.CONTINUED, quotes(timeline).get(2).basis());
        assertTrue(quotes(timeline).get(2).followsCorrection());
    }

    @Test
    void othersWithTheSameInferredSpeakerAreOffered() {
        String text = "\"We will not sail,\" Maria Holm said.\n\n"
                + "She told reporters: \"The crews have voted for it twice.\" \"It will stay so.\"\n\n"
                + "\"The company has made its last offer,\" Jonas Lund said.\n\n";
        AnalysedDocument analysed = open(text);
        Quote first = analysed.quotes().getFirst();
        Followers followers = Followers.of(analysed, analysed, first);
        assertEquals(List.of(), followers.goingOn());
        assertEquals(
                List.of("The crews have voted for it twice."),
                texts(followers.elsewhere().quotes()));
        assertEquals(List.of("It will stay so."), texts(followers.elsewhere().goingOn()));
        assertEquals(2, followers.elsewhere().size());
        assertEquals(0, followers.inUpdate().size());
        AnalysedDocument shown = corrected(
                        analysed, with(Corrections.NONE, analysed, 1, new Correction.SaidBy("Eva Strand")))
                .documents()
                .getFirst();
        assertEquals(
                0,
                Followers.of(analysed, shown, shown.quotes().getFirst())
                        .elsewhere()
                        .size());
    }
}
