package app.rundown.quote.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Family;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that the wordings of one utterance become a family, and that others stay apart. */
class FamiliesTest {
    private final List<Quote> quotes = new ArrayList<>();

    private void said(@Nullable String speaker, String words) {
        said(speaker, speaker == null ? Quote.Voice.UNKNOWN : Quote.Voice.PERSON, words);
    }

    private void said(@Nullable String speaker, Quote.Voice voice, String words) {
        String id = "q" + (quotes.size() + 1);
        quotes.add(new Quote(
                id,
                "d1",
                null,
                new Quote.Span(0, 0, 1),
                words,
                Quote.Kind.DIRECT,
                speaker,
                Quote.Basis.NAMED,
                "said",
                "test",
                1,
                Set.of(),
                voice,
                Quote.Form.MARKS,
                null,
                null,
                null));
    }

    @ParameterizedTest
    @CsvSource({"DIRECT, BLOCK", "POST, POST"})
    void setOffWordsAndPostsAreWordingsToo(Quote.Kind kind, Quote.Form form) {
        said("Maria Holm", "The ferry will sail at dawn tomorrow");
        quotes.add(new Quote(
                "q2",
                "d1",
                null,
                new Quote.Span(1, 0, 37),
                "The ferry will sail at dawn tomorrow.",
                kind,
                "Maria Holm",
                Quote.Basis.NAMED,
                null,
                "test",
                1,
                Set.of(),
                Quote.Voice.PERSON,
                form,
                null,
                null,
                null));
        assertEquals(List.of("q1", "q2"), ids(families().getFirst()));
    }

    private List<Family> families() {
        Document document = new Document(
                "d1",
                new Capture("d1.txt", new byte[0]),
                DocumentKind.ARTICLE,
                "d1",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Ties.of(List.of(new AnalysedDocument(document, null, Map.of(), List.of(), quotes)))
                .families();
    }

    private static List<String> ids(Family family) {
        return family.quotes().stream().map(Quote::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry will sail at dawn tomorrow | “The ferry will sail at dawn tomorrow,”",
                "ready to lower fares | We are willing to talk, and we are ready to lower fares for all who live here.",
                "We should thank the crew for the absence of any trace of panic | We should thank the crew for the"
                        + " absence of any trace and panic",
                "the old harbour wall will not hold | the old harbour wall, I fear, will not hold",
                "Der Hafen bleibt geschlossen | Der Hafen bleibt vorerst geschlossen",
                "港は明日まで閉鎖される | 「港は明日まで閉鎖される」と",
            })
    void oneUtterance(String one, String other) {
        said("Maria Holm", one);
        said("Maria Holm", other);
        assertEquals(List.of("q1", "q2"), ids(families().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We must find a way forward that keeps the harbour open through the winter | to find a way forward on"
                        + " wages and on the rosters of the night crews",
                "We are going to do it | I think we are going to win it this time",
                "interested in a constructive dialogue with the crews | interested in keeping up the dialogue that"
                        + " began in May with the owners",
                "the island needs the ferry every single day | the island does not need a bigger quay, and no ferry"
                        + " every hour",
                "We will raise fares this year | We will never raise fares this year",
                "head of the New Harbour Union | with the New Harbour Union today",
            })
    void differentUtterances(String one, String other) {
        said("Maria Holm", one);
        said("Maria Holm", other);
        assertEquals(List.of(), families());
    }

    @Test
    void aFragmentOfTwoSpeechesDoesNotMakeOneOfThem() {
        said("Maria Holm", "The crews have kept this island alive, and lower fares will bring young families back");
        said("Maria Holm", "If the ministry pays its share then lower fares will bring young visitors to every port");
        said("Maria Holm", "lower fares will bring young");
        List<Family> families = families();
        assertEquals(1, families.size());
        assertEquals(2, families.getFirst().quotes().size());
    }

    @Test
    void theSameWordsUnderTwoNamesDrift() {
        said("Maria Holm", "Nobody was told that the ferry would stay in port");
        said("Jonas Lund", "Nobody was told that the ferry would stay in port,");
        Family family = families().getFirst();
        assertTrue(family.hasConflictingSpeakers());
        assertEquals(List.of("Maria Holm", "Jonas Lund"), family.speakers());
    }

    @Test
    void oneManAndSeveralDrift() {
        said("Maria Holm", "The two crews agreed that it would have a bad effect on the whole island");
        said(null, Quote.Voice.UNNAMED, "bad effect on the whole island");
        assertTrue(families().getFirst().hasConflictingSpeakers());
    }

    @Test
    void aSpeakerWhoCannotBeToldDoesNotDrift() {
        said("Maria Holm", "Nobody was told that the ferry would stay in port");
        said(null, "Nobody was told that the ferry would stay in port");
        assertFalse(families().getFirst().hasConflictingSpeakers());
    }

    @Test
    void aFewWordsOfTwoSpeakersAreNoFamily() {
        said("Maria Holm", "the numbers never lie");
        said("Jonas Lund", "the numbers never lie");
        said("Maria Holm", "the numbers never lie");
        List<Family> families = families();
        assertEquals(1, families.size());
        assertEquals(List.of("q1", "q3"), ids(families.getFirst()));
    }

    /**
     * Words that many quotes share must not make the work grow with the square of their number, and the two that belong
     * together must still be found.
     */
    @Test
    void manyAlikeAreGoneThroughInOnePass() {
        IntStream.range(0, 30_000)
                .forEach(i -> said(
                        "Maria Holm",
                        "Boat number " + i + " left the quay " + (i * 7919 % 30_000) + " minutes late with " + i
                                + " guests"));
        said("Maria Holm", "the lighthouse keeper waved twice at boat number seven");
        said("Maria Holm", "the lighthouse keeper waved twice");
        assertTrue(families().stream().anyMatch(family -> ids(family).equals(List.of("q30001", "q30002"))));
    }
}
