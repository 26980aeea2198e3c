package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Correction;
import app.rundown.model.Corrections;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.HeadlineClaim.Verdict;
import app.rundown.model.QuoteKeys;
import app.rundown.model.UserData;
import app.rundown.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks that what a headline gives as somebody's words is tied to the words that carry it, or said to be carried by
 * none.
 */
class HeadlineClaimsTest {
    private static final String QUOTED =
            "\"The night boats will be cancelled until the crews are paid,\" harbour master Maria Holm said.";
    private static final String REPORTED =
            "Harbour master Maria Holm said that the night boats would be cancelled until May.";
    private static final String OTHER =
            "\"We had soup for lunch and sat by the window,\" harbour master Maria Holm said after the meeting with"
                    + " the town.";

    private static AnalysedDocument open(String headline, String words) {
        String html = "<html><head><title>Harbour live</title></head><body>"
                + entry("11:00", "Rain over the harbour", "It rained all morning on the quay.")
                + entry("12:00", headline, words)
                + entry("13:00", "The rain ends", "The sun came out over the town.")
                + "</body></html>";
        return Pipeline.open(new Capture("harbour.html", html.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static String entry(String time, String headline, String words) {
        return "<article><time datetime=\"2024-05-01T" + time + ":00Z\">" + time + "</time><h2>" + headline + "</h2><p>"
                + words + "</p></article>";
    }

    private static Optional<HeadlineClaim> claim(String headline, String words) {
        return claim(Pipeline.merge(List.of(open(headline, words))));
    }

    private static Optional<HeadlineClaim> claim(Timeline timeline) {
        return timeline.entries().stream()
                .flatMap(entry -> timeline.claim(entry.id()).stream())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night Boats Cancelled Until Crews Are Paid – Holm | Night Boats Cancelled Until Crews Are Paid",
                "Holm: Night boats cancelled until crews are paid | Night boats cancelled until crews are paid",
                "Holm says night boats are cancelled | night boats are cancelled",
                "Night boats cancelled, Maria Holm says | Night boats cancelled",
            })
    void aClaimIsTiedToTheQuoteThatCarriesIt(String headline, String words) {
        HeadlineClaim claim = claim(headline, QUOTED).orElseThrow();
        assertEquals(words, headline.substring(claim.start(), claim.end()));
        assertEquals("Maria Holm", claim.speaker());
        assertEquals(Verdict.QUOTED, claim.verdict());
        assertEquals("d1-q1", claim.quote());
    }

    @Test
    void reportedWordsCarryItLess() {
        HeadlineClaim claim =
                claim("Night Boats Cancelled Until May – Holm", REPORTED).orElseThrow();
        assertEquals(Verdict.REPORTED, claim.verdict());
        assertEquals("d1-r1", claim.quote());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OTHER,
                "The harbour master Maria Holm walked along the quay for an hour.",
                "\"The night boats will be cancelled until the crews are paid,\" minister Jonas Lund said. Maria Holm"
                        + " listened."
            })
    void whatNoWordsCarryIsSaidToBeSo(String words) {
        HeadlineClaim claim = claim("Night Boats Cancelled Until Crews Are Paid – Holm", words)
                .orElseThrow();
        assertEquals(Verdict.NOT_CARRIED, claim.verdict());
    }

    @Test
    void aContraryIsPointedOut() {
        HeadlineClaim claim =
                claim("Holm: Night boats will not be cancelled", QUOTED).orElseThrow();
        assertTrue(claim.why().contains("“no” or “not”"), claim.why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Holm's night boats cancelled",
                "Watch: night boats cancelled",
                "Night boats – what we know so far",
                "Holm visits the harbour",
                "Night boats cancelled"
            })
    void headlinesWithoutASpeakerClaimNothing(String headline) {
        assertEquals(Optional.empty(), claim(headline, QUOTED));
    }

    @Test
    void aCorrectedQuoteCarriesIt() {
        AnalysedDocument analysed = open(
                "Night Boats Cancelled Until Crews Are Paid – Holm",
                "\"The night boats will be cancelled until the crews are paid,\" minister Jonas Lund said. Maria Holm"
                        + " listened.");
        Corrections corrections = Corrections.NONE.with(
                analysed.document(),
                new QuoteKeys(analysed.document(), analysed.quotes())
                        .of(analysed.quotes().getFirst()),
                new Correction.SaidBy("Maria Holm"));
        Timeline timeline = Pipeline.merge(List.of(analysed), UserData.NONE.withCorrections(corrections));
        assertEquals(Verdict.QUOTED, claim(timeline).orElseThrow().verdict());
    }
}
