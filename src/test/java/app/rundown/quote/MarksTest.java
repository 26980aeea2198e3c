package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.model.Quote.Flag;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that quotation marks are paired as they stand, and that the words between them are kept unchanged. */
class MarksTest {
    private static final String WORDS = "The dam will hold until spring";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"%s,\" Anna Berg said.",
                "\u201c%s,\u201d Anna Berg said.",
                "''%s,'' Anna Berg said.",
                "``%s,'' Anna Berg said.",
                "\u201c%s,\" Anna Berg said.",
                "\"%s,\u201d Anna Berg said.",
                "\u201c%s,\u201c Anna Berg said.",
                "\"%s,' Anna Berg said.",
                "\u201c%s,\u2019 Anna Berg said.",
                "\u201d%s,\u201d Anna Berg said.",
                "\u201e%s,\u201c Anna Berg said.",
                "\u00ab%s,\u00bb Anna Berg said.",
                "\u00bb%s,\u00ab Anna Berg said.",
                "\u300c%s,\u300d Anna Berg said.",
                "\u300e%s,\u300f Anna Berg said.",
            })
    void pairsTheMarksOfManyHands(String pattern) {
        Quote quote = only(pattern.formatted(WORDS));
        assertEquals(WORDS + ",", quote.text());
        assertEquals("Anna Berg", quote.speaker());
    }

    @Test
    void keepsTheWordsAndTheirOffsetsVerbatim() {
        String text = "\u00a0Anna\u00a0Berg said:\u00a0\u201cIt\u2019s\u00a0a  goood \ud83d\ude00 day.\u201d";
        Quote quote = only(text);
        assertEquals("It\u2019s\u00a0a  goood \ud83d\ude00 day.", quote.text());
        assertEquals(
                quote.text(), text.substring(quote.span().start(), quote.span().end()));
        assertEquals(0, quote.span().block());
    }

    @Test
    void flagsMarksThatDoNotMatch() {
        assertTrue(only("\u201c" + WORDS + ",' Anna Berg said.").flags().contains(Flag.UNBALANCED));
        assertFalse(only("\u201c" + WORDS + ",\u201d Anna Berg said.").flags().contains(Flag.UNBALANCED));
    }

    @Test
    void flagsBracketsAndGaps() {
        Set<Flag> flags = only("\"We [the council] ... will rebuild it,\" Anna Berg said.")
                .flags();
        assertEquals(Set.of(Flag.BRACKETED, Flag.ELIDED), flags);
    }

    @Test
    void takesAnInnerQuoteAsPartOfTheOuterOne() {
        Quote quote = only("\u201cHe called it \u201ca small leak\u201d twice,\u201d Anna Berg said.");
        assertEquals("He called it \u201ca small leak\u201d twice,", quote.text());
        assertTrue(quote.flags().contains(Flag.NESTED));
    }

    @Test
    void goesOnWhereEachParagraphOpensAgain() {
        List<Quote> quotes = Quotes.in(TextDocuments.single(
                        null,
                        "Anna Berg told the council: \u201cThe dam is old.",
                        "\u201cIt will hold until spring, and no longer.\u201d"))
                .quotes();
        assertEquals(2, quotes.size());
        assertEquals("The dam is old.", quotes.getFirst().text());
        assertEquals(Set.of(Flag.SPLIT), quotes.getFirst().flags());
        assertEquals("Anna Berg", quotes.getLast().speaker());
        assertEquals(Quote.Basis.CONTINUED, quotes.getLast().basis());
        assertEquals(Set.of(Flag.SPLIT), quotes.getLast().flags());
        assertEquals(1, quotes.getLast().span().block());
    }

    @Test
    void findsNothingWrongWhereTheParagraphsOfALongQuoteAreRunTogether() {
        List<Quote> quotes = Quotes.in(TextDocuments.single(
                        null,
                        "Anna Berg told the council: \u201cThe dam is old. \u201cIt will hold until spring, and no"
                                + " longer. \u201cWe shall rebuild it.\u201d"))
                .quotes();
        assertEquals(3, quotes.size());
        assertTrue(quotes.stream().allMatch(q -> q.flags().equals(Set.of(Flag.SPLIT))));
        assertTrue(quotes.stream().allMatch(q -> "Anna Berg".equals(q.speaker())));
    }

    @Test
    void flagsTheLastPartOfALongQuoteThatNoMarkCloses() {
        List<Quote> quotes = Quotes.in(TextDocuments.single(
                        null, "Anna Berg said: \u201cThe dam is old. \u201cIt will hold until spring, and no longer."))
                .quotes();
        assertEquals(Set.of(Flag.SPLIT), quotes.getFirst().flags());
        assertEquals(Set.of(Flag.SPLIT, Flag.UNBALANCED), quotes.getLast().flags());
    }

    @Test
    void flagsAQuoteThatItsCueInterrupts() {
        List<Quote> quotes = Quotes.in(
                        TextDocuments.single(null, "\"The dam,\" Anna Berg said, \"will hold until spring.\""))
                .quotes();
        assertEquals(
                List.of("The dam,", "will hold until spring."),
                quotes.stream().map(Quote::text).toList());
        assertTrue(quotes.stream().allMatch(q -> q.flags().equals(Set.of(Flag.SPLIT))));
    }

    @Test
    void readsSingleMarksOnlyWhereTheDocumentUsesNoOthers() {
        Document british = TextDocuments.single(
                null,
                "Anna Berg said: \u2018It\u2019s the residents\u2019 choice.\u2019 She added: \u2018We will"
                        + " see.\u2019");
        assertEquals(
                List.of("It\u2019s the residents\u2019 choice.", "We will see."),
                Quotes.in(british).quotes().stream().map(Quote::text).toList());
        Document american = TextDocuments.single(
                null,
                "Anna Berg said: \u201cThe \u2018old lady\u2019 holds.\u201d She added: \u201cWe will see.\u201d");
        assertEquals(
                "The \u2018old lady\u2019 holds.",
                Quotes.in(american).quotes().getFirst().text());
    }

    @Test
    void aMarkForInchesOpensNothing() {
        assertEquals(
                List.of("It is 6'3\" at most,"),
                Quotes.in(TextDocuments.single(
                                null, "The 9\" pipe broke. \u201cIt is 6'3\" at most,\u201d Anna Berg said."))
                        .quotes()
                        .stream()
                        .map(Quote::text)
                        .toList());
    }

    @Test
    void looksOnlyAtTheDocumentsOwnWords() {
        List<Block> blocks = List.of(
                new Block.Picture("\"Not these words,\" Anna Berg said.", null),
                new Block.Teaser("\"Nor these,\" Anna Berg said", "\"Nor these,\" Anna Berg said.", null),
                new Block.Embed("\"Nor these,\" Anna Berg said.", null),
                new Block.ListItem("\"A list's words,\" Anna Berg said."),
                new Block.Blockquote("\"A blockquote's words,\" Anna Berg said."));
        Document document = TextDocuments.document(
                "t",
                "t",
                DocumentKind.LIVE_BLOG,
                "\"Nor these,\" Anna Berg says",
                List.of(new Block.Paragraph("\"An introduction's words,\" Anna Berg said.")),
                List.of(TextDocuments.update("d-u1", 1, "\"Nor these\" - Anna Berg", blocks)));
        List<Quote> quotes = Quotes.in(document).quotes();
        assertEquals(
                List.of("An introduction's words,", "A list's words,", "A blockquote's words,"),
                quotes.stream().map(Quote::text).toList());
        assertEquals(
                List.of("d-q1", "d-q2", "d-q3"), quotes.stream().map(Quote::id).toList());
        assertEquals(null, quotes.getFirst().update());
        assertEquals("d-u1", quotes.get(1).update());
        assertEquals(3, quotes.get(1).span().block());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2018%s,\u2019 Anna Berg said.",
                "'%s,' Anna Berg said.",
                "Anna Berg said: 'The rowers' dam isn't lost. %s.'",
            })
    void aWholeUtteranceBetweenSingleMarksBesideDoubleOnes(String pattern) {
        List<Quote> quotes = Quotes.in(TextDocuments.single(
                        null,
                        "\u201cWe sail at nine,\u201d said Carl Stone.",
                        "\u201cThe boats are full,\u201d he said.",
                        pattern.formatted(WORDS)))
                .quotes();
        assertEquals(3, quotes.size());
        assertTrue(quotes.getLast().text().contains(WORDS));
        assertEquals("Anna Berg", quotes.getLast().speaker());
    }

    @Test
    void apostrophesAreNoQuotationMarks() {
        assertEquals(
                List.of(),
                Quotes.in(TextDocuments.single(
                                null,
                                "Anna Berg said get 'em all into the rowers' boats.",
                                "Carl Stone said 'tis the best dam since the '90s in the farmers' view."))
                        .quotes());
    }

    private static Quote only(String paragraph) {
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, paragraph)).quotes();
        assertEquals(1, quotes.size(), () -> "quotes in " + paragraph + ": " + quotes);
        return quotes.getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jonas Reimers sagte in seiner Ansprache „State of the Coast“ in der Nacht, das Geld fehle.",
                "Jonas Reimers sagte im Vortrag „Wir bauen den Deich“, dass er hofft.",
                "Ruth Behrendt, bei Norvia verantwortlich für „Digitale Dienste“, erklärt, dass sie umdenke.",
                "Jonas Reimers sagte dem Sender „CNN“, dass er hofft.",
                "Bryn Oldroyd said in his book “A hole in the dike” that money was short.",
                "Claire Vasseur a dit dans son étude « Un trou dans la digue » que l’argent manquait.",
                "Clara Vidal dijo en su estudio «Un agujero en el dique» que faltaba dinero.",
                "Joost Veldman zei in zijn toespraak ‘De staat van de kust’ dat het geld op is.",
            })
    void titlesAreNoWords(String text) {
        assertEquals(List.of(), Quotes.in(TextDocuments.single(null, text)).quotes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jonas Reimers beklagte in seiner Rede „den Mut zur Lücke im Deich“.",
                "Jonas Reimers sagte in seiner Rede: „Wir bauen den Deich“.",
                "Er hoffe auf „Bessere Zeiten“, sagte Jonas Reimers.",
            })
    void wordsBesideAWorkAreSomebodys(String text) {
        assertEquals("Jonas Reimers", only(text).speaker());
    }
}
