package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checks that embedded posts are statements of their authors. */
class PostQuotesTest {

    private static PostOrigin origin(@Nullable String name, @Nullable String handle) {
        return new PostOrigin(name, handle, "Bluesky", "https://posts.example/1", "5 March, 12:03");
    }

    private static List<Quote> quotes(Block... blocks) {
        Document document = TextDocuments.single(null, List.of(blocks));
        return Quotes.in(document).quotes();
    }

    private static Quote post(String text, @Nullable String name, @Nullable String handle, String around) {
        return quotes(new Block.Paragraph(around), new Block.Post(text, List.of(), origin(name, handle)))
                .getLast();
    }

    @Test
    void aPostIsItsAuthorsStatement() {
        PostOrigin origin = origin("Peter Stone", "pstone");
        Quote quote = quotes(new Block.Post("I lost my boat.\nIt was new.", List.of(), origin))
                .getFirst();
        assertEquals("Peter Stone", quote.speaker());
        assertEquals(Quote.Kind.POST, quote.kind());
        assertEquals(Quote.Form.POST, quote.form());
        assertEquals(Quote.Basis.NAMED, quote.basis());
        assertEquals(Quote.Voice.PERSON, quote.voice());
        assertEquals("I lost my boat.\nIt was new.", quote.text());
        assertEquals(new Quote.Span(0, 0, quote.text().length()), quote.span());
        assertSame(origin, quote.post());
    }

    @Test
    void aNameBehindAColonClosesWordsThatOthersPassOn() {
        Quote quote = post(
                "Am happy, many thanks to all who helped to save the old ferry: Ada Holm",
                "Tidewater News",
                "tide",
                "The ferry stays. The mayor, Ada Holm, said so.");
        assertEquals("Ada Holm", quote.speaker());
        assertEquals(Quote.Certainty.LIKELY, quote.certainty());
        assertEquals("tide", Objects.requireNonNull(quote.post()).handle());
    }

    @Test
    void anAuthorOfUnknownSort() {
        assertEquals(
                Quote.Voice.UNKNOWN,
                post("We sail.", "Eldmoor Bargeride", "barge", "It rained.").voice());
        assertEquals(
                Quote.Voice.UNKNOWN,
                post("We sail.", null, "barge", "It rained.").voice());
        assertEquals(
                Quote.Voice.ORGANISATION,
                post("We sail.", "Eldmoor Council", "barge", "It rained.").voice());
        assertEquals(
                Quote.Voice.PERSON,
                post("We sail.", "Anna Bargeride", "barge", "It rained.").voice());
    }

    @Test
    void aSingleLetterIsNoName() {
        assertEquals("@barge", post("We sail.", "B", "barge", "It rained.").speaker());
        assertEquals("B", post("We sail.", "B", null, "It rained.").speaker());
    }

    @Test
    void anAuthorHasTheNameThatTheDocumentGives() {
        Quote quote = post("We are safe.", "Peter Stone MP", "pstone", "Peter Stone said that he lost his boat.");
        assertEquals("Peter Stone", quote.speaker(), quote.why());
    }

    @Test
    void anAuthorWithoutANameHasTheHandle() {
        assertEquals(
                "@pstone", post("We are safe.", null, "pstone", "It rained.").speaker());
        assertNull(post("We are safe.", null, null, "It rained.").speaker());
    }

    @Test
    void anOrganisationIsOne() {
        Quote quote = post("Stay away from the pier.", "Linden Harbour Police", "lhp", "It rained.");
        assertEquals("Linden Harbour Police", quote.speaker());
        assertEquals(Quote.Voice.ORGANISATION, quote.voice());
    }

    @Test
    void marksInAPostAreItsAuthors() {
        assertEquals(
                1,
                quotes(new Block.Post(
                                "They call it the \u201ciron wall\u201d of our town.",
                                List.of(),
                                origin("Peter Stone", "pstone")))
                        .size());
    }

    @Test
    void wordsWithACueInAPostAreTheirSpeakers() {
        List<Quote> quotes = quotes(new Block.Post(
                "Mayor Anna Linden said: \u201cThe wall will be mended.\u201d",
                List.of(),
                origin("Peter Stone", "pstone")));
        assertEquals(
                List.of("Peter Stone", "Anna Linden"),
                quotes.stream().map(Quote::speaker).toList());
    }

    @Test
    void quotesStandInTheDocumentsOrder() {
        List<Quote> quotes = quotes(
                new Block.Paragraph("\u201cThe wall is old,\u201d Anna Linden said."),
                new Block.Post("I lost my boat.", List.of(), origin("Peter Stone", "pstone")),
                new Block.Paragraph("\u201cIt will be mended,\u201d Anna Linden said."));
        assertEquals(
                List.of(0, 1, 2), quotes.stream().map(q -> q.span().block()).toList());
        assertEquals(
                List.of("d-q1", "d-q2", "d-q3"), quotes.stream().map(Quote::id).toList());
    }
}
