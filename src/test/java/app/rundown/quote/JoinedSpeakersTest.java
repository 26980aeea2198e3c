package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.quote.family.JoinedSpeakers;
import app.rundown.user.Corrections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that one person has one name across documents, and that two persons have two. */
class JoinedSpeakersTest {
    @Test
    void joinsSpellingsAndInitials() {
        List<AnalysedDocument> joined = JoinedSpeakers.of(
                List.of(analysed("d1", "Andrei Petrov", "Andrei Petrov"), analysed("d2", "Andrey Petrov", "A. Petrov")),
                Corrections.NONE);
        assertEquals(List.of("Andrei Petrov", "Andrei Petrov"), speakers(joined.get(1)));
        assertTrue(joined.get(1).quotes().getFirst().why().contains("“Andrey Petrov”"));
        assertEquals("test", joined.getFirst().quotes().getFirst().why());
    }

    @Test
    void keepsPersonsApart() {
        List<AnalysedDocument> joined = JoinedSpeakers.of(
                List.of(analysed("d1", "Maria Holm", "Holm"), analysed("d2", "Jonas Holm", "Marta Lund")),
                Corrections.NONE);
        assertEquals(List.of("Maria Holm", "Holm"), speakers(joined.get(0)));
        assertEquals(List.of("Jonas Holm", "Marta Lund"), speakers(joined.get(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "Donald Trump, Donald J. Trump",
        "William Holm, Bill Holm",
        "Mohammed Salim, Muhammad Salim",
        "Volodymyr Lysenkyy, Vladimir Lysenky",
        "Alexei Orlov, Aleksey Orlov",
        "Martin Holm Jr., Martin Holm Jr",
        "J. Strand, Jonas Strand"
    })
    void oneManyWaysOfWriting(String often, String once) {
        List<AnalysedDocument> joined =
                JoinedSpeakers.of(List.of(analysed("d1", often, often), analysed("d2", once)), Corrections.NONE);
        assertEquals(List.of(often), speakers(joined.get(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "Diana Holm, Diane Holm",
        "Mario Holm, Maria Holm",
        "Martin Holm, Martin Holm Jr.",
        "John K. Strand, John P. Strand",
        "Jonas Strand, Strand",
        "Jonas Strand, Jonas Strang",
        "Paula Lund, Paul Lund"
    })
    void alikeButNotOne(String often, String once) {
        List<AnalysedDocument> joined =
                JoinedSpeakers.of(List.of(analysed("d1", often, often), analysed("d2", once)), Corrections.NONE);
        assertEquals(List.of(once), speakers(joined.get(1)));
    }

    private static List<String> speakers(AnalysedDocument analysed) {
        return analysed.quotes().stream()
                .map(quote -> String.valueOf(quote.speaker()))
                .toList();
    }

    private static AnalysedDocument analysed(String id, String... speakers) {
        Document document = new Document(
                id,
                new Capture(id + ".txt", new byte[0]),
                DocumentKind.ARTICLE,
                id,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<Quote> quotes = Stream.of(speakers)
                .map(speaker -> new Quote(
                        id + "-" + speaker,
                        id,
                        null,
                        new Quote.Span(0, 0, 1),
                        "x",
                        Quote.Kind.DIRECT,
                        speaker,
                        Quote.Basis.NAMED,
                        "said",
                        "test",
                        1,
                        Set.of()))
                .toList();
        return new AnalysedDocument(document, null, Map.of(), List.of(), quotes);
    }
}
