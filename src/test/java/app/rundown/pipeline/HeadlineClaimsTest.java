package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.HeadlineClaim.Verdict;
import app.rundown.timeline.Timeline;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.QuoteKey;
import app.rundown.user.QuoteKeys;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that words which a headline puts in quotation marks are looked for in the update, and nothing else is. */
class HeadlineClaimsTest {
    private static final String QUOTED =
            "\"The night boats will be cancelled until the crews are paid,\" harbour master Maria Holm said.";
    private static final String REPORTED =
            "Harbour master Maria Holm said that the night boats would be cancelled until May.";

    private static AnalysedDocument open(String headline, String words) {
        String html = "<html><head><title>Harbour live</title></head><body>"
                + entry(
                        "11:00",
                        "Rain over the harbour",
                        "It rained all morning on the quay, and the ferries stayed where they were until noon.")
                + entry("12:00", headline, words)
                + entry(
                        "13:00",
                        "The rain ends",
                        "The sun came out over the town, and people walked along the water as if nothing had been.")
                + "</body></html>";
        return Pipeline.open(new Capture("harbour.html", html.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static String entry(String time, String headline, String words) {
        return "<article><time datetime=\"2024-05-01T" + time + ":00Z\">" + time + "</time><h2>" + headline + "</h2><p>"
                + words + "</p></article>";
    }

    private static List<HeadlineClaim> claims(String headline, String words) {
        return claims(Pipeline.merge(List.of(open(headline, words))));
    }

    private static List<HeadlineClaim> claims(Timeline timeline) {
        return timeline.entries().stream()
                .flatMap(entry -> timeline.claims(entry.id()).stream())
                .toList();
    }

    private static HeadlineClaim claim(String headline, String words) {
        List<HeadlineClaim> claims = claims(headline, words);
        assertEquals(1, claims.size(), claims.toString());
        return claims.getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The Night Boats Will Be Cancelled” – Holm",
                "Holm: 'The night boats will be cancelled'",
                "Holm says ‘the night boats will be cancelled’",
                "'The night-boats will be cancelled', Maria Holm says",
                "„The night boats … until the crews are paid“, says Maria Holm",
                "«[All] night boats will be cancelled»: Holm"
            })
    void quotedWordsAreFoundInTheQuoteOfTheNamedSpeaker(String headline) {
        HeadlineClaim claim = claim(headline, QUOTED);
        assertEquals(Verdict.QUOTED, claim.verdict());
        assertEquals("d1-q1", claim.quote());
        assertEquals("Maria Holm", claim.speaker());
    }

    @Test
    void theWordsStandBetweenTheMarks() {
        String headline = "Party’s over for the ’90s bands’ fans: 'Crews are paid' by 'May'";
        List<HeadlineClaim> claims = claims(headline, QUOTED);
        assertEquals(
                List.of("Crews are paid", "May"),
                claims.stream()
                        .map(claim -> headline.substring(claim.start(), claim.end()))
                        .toList());
        assertEquals(
                List.of(Verdict.QUOTED, Verdict.NOWHERE),
                claims.stream().map(HeadlineClaim::verdict).toList());
        assertNull(claims.getFirst().speaker(), "the headline names nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night boats ‘cancelled until May’ | IN_TEXT",
                "Holm: ‘Night boats cancelled’ | NOWHERE",
                "The film ‘Harbour master’ is out | IN_TEXT",
                "A ‘boat’ show | NOWHERE"
            })
    void wordsThatAreNoQuoteStandInTheTextOrNowhere(String headline, Verdict verdict) {
        HeadlineClaim claim = claim(headline, REPORTED);
        assertEquals(verdict, claim.verdict());
        assertNull(claim.quote());
    }

    @Test
    void noLanguageIsNeeded() {
        String words = "« Les bateaux de nuit sont annulés, dit-on à la mairie ce matin », a déclaré la préfète Anne"
                + " Aubert.";
        assertEquals(
                Verdict.QUOTED,
                claim("Port : « Les bateaux de nuit sont annules »", words).verdict());
        assertEquals(Verdict.NOWHERE, claim("Port : « Rien ne va plus »", words).verdict());
        assertEquals(
                Verdict.QUOTED, claim("市長「船は来ない」", "市長は「今夜、船は来ないと思います」と述べた。").verdict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night Boats Cancelled Until Crews Are Paid – Holm",
                "Holm: Night boats will not be cancelled",
                "Holm says night boats cancelled",
                "The crews’ pay and Holm's night boats",
                "Rock 'n' roll on the quay",
                "Holm: 'the night boats"
            })
    void withoutQuotedWordsAHeadlineClaimsNothing(String headline) {
        assertEquals(List.of(), claims(headline, QUOTED));
    }

    @Test
    void anUpdateWithoutWordsLacksNothing() {
        assertEquals(List.of(), claims("Holm: “No boats tonight”", ""));
    }

    @Test
    void wordsThatACueInterruptsAreOneQuotation() {
        HeadlineClaim claim = claim(
                "“The night boats will be cancelled until the crews are paid”",
                "\"The night boats will be cancelled,\" harbour master Maria Holm said, \"until the crews are paid.\"");
        assertEquals(Verdict.QUOTED, claim.verdict());
        assertEquals("d1-q1", claim.quote());
    }

    @Test
    void theUsersCorrectionsCount() {
        AnalysedDocument analysed = open("“The night boats will be cancelled” – Holm", QUOTED);
        QuoteKey key = new QuoteKeys(analysed.document(), analysed.quotes())
                .of(analysed.quotes().getFirst());
        Corrections none = Corrections.NONE.with(analysed.document(), key, new Correction.NoQuote());
        HeadlineClaim claim = claims(Pipeline.merge(List.of(analysed), UserData.NONE.withCorrections(none)))
                .getFirst();
        assertEquals(Verdict.IN_TEXT, claim.verdict());
        Corrections renamed = Corrections.NONE.withNames(analysed.document(), Map.of("Maria Holm", "Maria H. Holm"));
        claim = claims(Pipeline.merge(List.of(analysed), UserData.NONE.withCorrections(renamed)))
                .getFirst();
        assertEquals("Maria H. Holm", claim.speaker());
    }
}
