package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.quote.SpeakerCandidate;
import app.rundown.quote.SpeakerCandidate.Place;
import app.rundown.quote.SpeakerCandidates;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.QuoteKeys;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks whom the user is offered as the speaker of a quote, and in which order. */
class SpeakerCandidatesTest {
    private static final String PAGE = """
        <html><head><title>Harbour strike live</title></head><body>
        <article class="update" id="b"><time datetime="2024-03-01T12:30:00Z">12:30</time>
        <h2>Eva Strand calls for calm</h2>
        <p>The minister, Pia Sand, was on the pier with Jonas Lund.</p>
        <p>Maria Holm stood beside Tom Berg. "We will be here tomorrow," they said. Olav Dahl listened.</p>
        <p>Later Nina Falk arrived.</p></article>
        <article class="update" id="a"><time datetime="2024-03-01T12:00:00Z">12:00</time>
        <h2>The gates are shut</h2>
        <p>"Nothing moves before noon," said Arne Lie, who leads the crews. "It will stay so," Arne Lie said.</p>
        <p>"The company waits," said Karl Moe.</p></article>
        <article class="update" id="z"><time datetime="2024-03-01T11:00:00Z">11:00</time>
        <h2>The day begins</h2>
        <p>"We hope for talks," said Karl Moe. "They are near," Karl Moe said.</p>
        <p>"It is early," said Ruth Vik.</p></article>
        </body></html>
        """;

    private static AnalysedDocument open(String id, String page) {
        return Pipeline.open(new Capture(id + ".html", page.getBytes(StandardCharsets.UTF_8)), id, null);
    }

    private static Quote quote(AnalysedDocument analysed, String words) {
        return analysed.quotes().stream()
                .filter(quote -> quote.text().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<SpeakerCandidate> candidates(AnalysedDocument analysed, String words) {
        return SpeakerCandidates.of(quote(analysed, words), analysed, List.of(analysed));
    }

    private static List<String> names(List<SpeakerCandidate> candidates) {
        return candidates.stream().map(SpeakerCandidate::name).toList();
    }

    @Test
    void theNearestComeFirst() {
        List<SpeakerCandidate> candidates = candidates(open("d1", PAGE), "We will be here");
        assertEquals(
                List.of(
                        "Tom Berg",
                        "Maria Holm",
                        "Olav Dahl",
                        "Jonas Lund",
                        "Pia Sand",
                        "Nina Falk",
                        "Eva Strand",
                        "Karl Moe",
                        "Arne Lie",
                        "Ruth Vik"),
                names(candidates));
        assertEquals(
                List.of(
                        Place.BEFORE,
                        Place.BEFORE,
                        Place.AFTER,
                        Place.ABOVE,
                        Place.ABOVE,
                        Place.BELOW,
                        Place.HEADLINE,
                        Place.UPDATE_BEFORE,
                        Place.UPDATE_BEFORE,
                        Place.SPEAKER),
                candidates.stream().map(SpeakerCandidate::place).toList());
        assertEquals(3, candidates.get(7).quotes());
    }

    @Test
    void theSpeakerWhomTheQuoteHasIsNoCandidate() {
        AnalysedDocument analysed = open("d1", PAGE);
        assertEquals("Arne Lie", quote(analysed, "Nothing moves").speaker());
        assertFalse(names(candidates(analysed, "Nothing moves")).contains("Arne Lie"));
    }

    @Test
    void speakersOfOtherDocumentsComeLast() {
        AnalysedDocument analysed = open("d1", PAGE);
        AnalysedDocument other = open("d2", PAGE.replace("Ruth Vik", "Iver Rud"));
        List<SpeakerCandidate> all =
                SpeakerCandidates.of(quote(analysed, "We will be here"), analysed, List.of(analysed, other));
        assertEquals("Iver Rud", all.getLast().name());
        assertEquals(Place.OTHER_DOCUMENT, all.getLast().place());
    }

    @Test
    void anOrganisationIsACandidateAndTheOneThatASpokesmanSpeaksForIsTheFirst() {
        AnalysedDocument analysed = open("d1", PAGE.replace("Tom Berg.", "the Harbour Council."));
        SpeakerCandidate council = candidates(analysed, "We will be here").getFirst();
        assertEquals("Harbour Council", council.name());
        assertEquals(Quote.Voice.ORGANISATION, council.voice());
        Quote quote = quote(analysed, "We will be here");
        Corrections corrections = Corrections.NONE.with(
                analysed.document(),
                new QuoteKeys(analysed.document(), analysed.speech()).of(quote),
                new Correction.SaidByNobodyKnown("Ferry Union"));
        AnalysedDocument shown = Pipeline.merge(List.of(analysed), UserData.NONE.withCorrections(corrections))
                .documents()
                .getFirst();
        SpeakerCandidate first = candidates(shown, "We will be here").getFirst();
        assertEquals("Ferry Union", first.name());
        assertEquals(Place.SPOKEN_FOR, first.place());
    }

    @Test
    void aLongDocumentIsSearchedNearTheQuoteOnly() {
        StringBuilder text = new StringBuilder("Harbour strike\n\n\"We will be here tomorrow,\" they said.\n\n");
        for (int i = 2; i <= 200; i++) {
            text.append("The gate with the number %d stays shut.\n\n".formatted(i));
        }
        text.append("Ruth Vik was seen there with Olav Dahl.\n");
        AnalysedDocument analysed = Pipeline.open(
                new Capture("d1.txt", text.toString().getBytes(StandardCharsets.UTF_8)), "d1", DocumentKind.ARTICLE);
        assertEquals(201, analysed.document().updates().size());
        assertEquals(List.of(), names(candidates(analysed, "We will be here")));
    }
}
