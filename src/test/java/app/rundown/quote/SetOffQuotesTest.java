package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks whose words stand in block quotations. */
class SetOffQuotesTest {
    private static final String INTRODUCTION = "Mayor Anna Linden and the fisherman Peter Stone came to the harbour.";

    /** Returns the quotes of an update; a line that begins with "> " is set off. */
    private static List<Quote> quotes(String... lines) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(INTRODUCTION));
        for (String line : lines) {
            blocks.add(line.startsWith("> ") ? new Block.Blockquote(line.substring(2)) : new Block.Paragraph(line));
        }
        Document document = TextDocuments.single(null, blocks);
        return Quotes.in(document).quotes();
    }

    private static List<String> told(String... lines) {
        return quotes(lines).stream().map(q -> q.speaker() + ": " + q.text()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Linden said:",
                "The wall broke at noon. Linden said",
                "Mayor Linden added,",
                "Anna Linden said the following.",
                "Asked about the wall, Linden told reporters:",
                "Linden wrote in a statement:",
                "Linden said in a statement.",
                "Here is the full statement from Anna Linden:",
                "And this, from Anna Linden.",
                "From Anna Linden:",
                "Linden answered the fishermen. Read her letter below:",
                "Here is Linden\u2019s latest reply:",
                "Linden turned to the fishermen one last time:",
                "Anna Linden has spoken to the fishermen:",
            })
    void thePassageBeforeTellsTheSpeaker(String lead) {
        Quote quote = quotes(lead, "> We will mend the wall.").getFirst();
        assertEquals("Anna Linden", quote.speaker(), quote.why());
        assertEquals("We will mend the wall.", quote.text());
        assertEquals(Quote.Form.BLOCK, quote.form());
        assertEquals(Quote.Kind.DIRECT, quote.kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is what we wrote of it last night.",
                "The night was long.",
                "Anna Linden explained her plan.",
                "Our political correspondent, Peter Stone, writes:",
                "Peter Stone reports from the harbour:",
                "Peter Stone, the Guardian\u2019s harbour correspondent, explains the most likely:",
                "Peter Stone has spoken to the mayor of the town:",
                "From our story of last night:",
                "Anna Linden said the wall was old.",
                "Anna Linden went further, telling reporters that the wall is old.",
            })
    void withoutACueOrASignatureItIsNoQuotation(String before) {
        assertEquals(List.of(), quotes(before, "> The wall is forty years old, and it leaks."));
    }

    @Test
    void neighbouringParagraphsAreOneUtterance() {
        List<Quote> quotes = quotes("Linden said:", "> The wall is old.", "> He told me so.", "The rain went on.");
        assertEquals(2, quotes.size());
        assertEquals(quotes.get(0).speaker(), quotes.get(1).speaker());
        assertEquals(quotes.get(0).basis(), quotes.get(1).basis());
        assertTrue(quotes.get(1).flags().contains(Quote.Flag.SPLIT));
    }

    @Test
    void aPassageBetweenTakesTheNextPartOn() {
        assertEquals(
                List.of(
                        "Anna Linden: The wall is old.",
                        "Anna Linden: It will be mended.",
                        "Anna Linden: They sail again on Sunday.",
                        "Peter Stone: I lost my boat."),
                told(
                        "Anna Linden said:",
                        "> The wall is old.",
                        "She added:",
                        "> It will be mended.",
                        "On the ferries:",
                        "> They sail again on Sunday.",
                        "Peter Stone said:",
                        "> I lost my boat."));
    }

    @Test
    void aCueInsideDividesIt() {
        assertEquals(
                List.of("Peter Stone: I lost my boat.", "Anna Linden: The town will help."),
                told("Peter Stone said:", "> I lost my boat.", "> Anna Linden replied:", "> The town will help."));
    }

    @Test
    void theLineBelowNamesTheSpeaker() {
        assertEquals(List.of("Peter Stone: I lost my boat."), told("> I lost my boat.", "> \u2014 Peter Stone"));
        assertEquals(
                List.of("Peter Stone: I lost my boat.", "Peter Stone: It was new."),
                told("> I lost my boat.", "> It was new.", "> Peter Stone, fisherman"));
        assertEquals(
                List.of("Peter Stone: I lost my boat."), told("> I lost my boat.", "\u2013 Peter Stone, Harbour Post"));
        assertEquals(List.of(), told("> I lost my boat.", "Peter Stone"));
        assertEquals(
                List.of("Zbyslava Qualt: I lost my boat."),
                told("> I lost my boat.", "> \u2014 Zbyslava Qualt, baker"));
    }

    @Test
    void aGenitiveBehindANounDoesNotSpeak() {
        List<Block> blocks = List.of(
                new Block.Paragraph("Der Fischer Peter Stein wartet am Hafen, und die anderen sind auch noch da."),
                new Block.Paragraph("Im Fall des Fischers Peter Stein kommt das Gericht aber zum Schluss:"),
                new Block.Blockquote("Die Mauer ist alt, und sie wird nicht mehr lange halten."));
        for (Quote quote : Quotes.in(TextDocuments.single(null, blocks)).quotes()) {
            assertNotEquals("Peter Stein", quote.speaker(), quote.why());
        }
    }

    @Test
    void theLineOfAMarkedQuotationNamesTheSpeaker() {
        assertEquals(
                List.of("Peter Stone: I lost my boat."),
                told("> \u201cI lost my boat.\u201d", "> Peter Stone, fisherman"));
        assertEquals(List.of("Peter Stone: I lost my boat."), told("> I lost my boat.", "> Peter Stone, Ph.D."));
        assertEquals(
                List.of("Peter Stone: I lost my boat."), told("\u201cI lost my boat.\u201d", "\u2013 Peter Stone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zbyslava Qualt", "Zbyslava Qualt, baker", "\u2014 Zbyslava Qualt"})
    void aLineThatTheMarkupGivesToTheSpeakerNeedsNoKnownName(String line) {
        Block signature = new Block.Blockquote(line, List.of(), true);
        Block words = new Block.Blockquote("I lost my boat.");
        Block story = new Block.Paragraph(INTRODUCTION);
        for (List<Block> blocks : List.of(List.of(story, words, signature), List.of(story, signature, words))) {
            Quote quote = Quotes.in(TextDocuments.single(null, blocks)).quotes().getFirst();
            assertEquals("I lost my boat.", quote.text());
            assertEquals("Zbyslava Qualt", quote.speaker(), quote.why());
        }
    }

    @Test
    void whatACorrespondingPostTellsIsItsAuthors() {
        List<Block> blocks = List.of(
                new Block.Paragraph(INTRODUCTION + " Stone came with Linden. In a tweet, he said:"),
                new Block.Blockquote("The harbour is full."),
                new Block.Post("Hafen voll.", List.of(), new PostOrigin("Otto Berg", "berg", "Twitter", null, null)));
        Quote quote = Quotes.in(TextDocuments.single(null, blocks)).quotes().getFirst();
        assertEquals("The harbour is full.", quote.text());
        assertEquals("Otto Berg", quote.speaker(), quote.why());
    }

    @Test
    void marksInsideBelongToTheSpeaker() {
        assertEquals(
                List.of("Anna Linden: They call it the \u201ciron wall\u201d, and they laugh."),
                told("Anna Linden said:", "> They call it the \u201ciron wall\u201d, and they laugh."));
    }

    @Test
    void marksCountWhereNobodySpeaksTheWhole() {
        assertEquals(
                List.of("Peter Stone: It leaks,"),
                told(
                        "This is our report of last night.",
                        "> The wall is old. \u201cIt leaks,\u201d Peter Stone said."));
    }

    @Test
    void wordsInMarksNeedNoMarkOfTheirOwn() {
        Quote quote = quotes("Linden said", "> \u201cWe will mend it.\u201d").getFirst();
        assertEquals("We will mend it.", quote.text());
        assertEquals(Quote.Form.MARKS, quote.form());
        assertEquals("Anna Linden", quote.speaker());
    }

    @Test
    void aMarkThatOnlyClosesEndsTheWords() {
        List<Quote> quotes = quotes(
                "Peter Stone said:",
                "> I lost my boat.",
                "> It was new,\u201d he said, using another word for it.",
                "> \u201cThe sea took it.\u201d");
        assertEquals(
                List.of("I lost my boat.", "It was new,", "The sea took it."),
                quotes.stream().map(Quote::text).toList());
        assertTrue(quotes.stream().allMatch(q -> "Peter Stone".equals(q.speaker())));
    }

    @Test
    void aLanguageWithoutCuesNeedsAColon() {
        List<Block> blocks = List.of(
                new Block.Paragraph("Die B\u00fcrgermeisterin kam sp\u00e4t und sagte dann den Wartenden am Hafen:"),
                new Block.Blockquote("Wir haben noch viel zu tun, und das wissen wir auch."));
        Document document = TextDocuments.single(null, blocks);
        Quote quote = Quotes.in(document).quotes().getFirst();
        assertEquals("Wir haben noch viel zu tun, und das wissen wir auch.", quote.text());
        assertNull(quote.speaker(), quote.why());
    }

    @Test
    void aParagraphThatOnlyLeadsToAReportIsNoSpeaker() {
        assertEquals(
                List.of(), quotes("Linden went home late:", "> Peter Stone said the wall was old, and Linden agreed."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Bei der Sitzung am Abend wandte sich Marta Holm, die Chefin der Werft, direkt an die Arbeiter:\
        |Sie haben recht, und das Werk bleibt offen.|Marta Holm
        Jan Holm, der Chef der Werft, kam sp\u00e4t zu der Sitzung. Zum Schluss noch ein Wort an die Arbeiter:\
        |Sie haben recht, und das Werk bleibt offen.|Jan Holm
        Els Vink was er laat bij en nam de tijd voor de mensen op de kade. Aan het eind sloeg ze een andere toon aan:\
        |Het water komt terug, en dat is niet goed.|Els Vink
        Le maire Paul Garnier est venu tard avec ses adjoints, tout en posant ses conditions :\
        |Le pont restera ferm\u00e9 et c\u2019est une bonne chose pour tous.|Paul Garnier
        """)
    void somebodyBeforeAColonLeadsToTheWords(String lead, String words, String speaker) {
        List<Block> blocks = List.of(new Block.Paragraph(lead), new Block.Blockquote(words));
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, blocks)).quotes();
        assertEquals(List.of(words), quotes.stream().map(Quote::text).toList());
        assertEquals(speaker, quotes.getFirst().speaker(), quotes.getFirst().why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        « Nos pilotes boivent un café et repartent ce soir. »|— Une citation de Odile Verrac, capitaine du port|Odile Verrac
        «Nuestros pilotos toman un café y se van hoy.»|— Una frase de Marta Quesada, capitana del puerto|Marta Quesada
        Le procès du port reprend avec du retard.|Me Hugues Tassin "On ne me fera pas taire dans cette salle"|Hugues Tassin
        """)
    void aLineMayCallTheWordsSomebodysOrHoldNothingButTheNameAndThem(String first, String second, String speaker) {
        Document document = TextDocuments.single(null, first, second);
        assertEquals(speaker, Quotes.in(document).quotes().getLast().speaker());
    }
}
