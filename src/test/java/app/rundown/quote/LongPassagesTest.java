package app.rundown.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Quote;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Passages longer than anybody writes are looked at in parts, and nothing in them is lost. */
class LongPassagesTest {
    private static final int MANY = 2_000;

    private static List<Quote> quotes(String paragraph) {
        return Quotes.in(TextDocuments.article("a.txt", "The pier\n" + paragraph))
                .quotes();
    }

    @Test
    void findsAllQuotesOfOneParagraphWithTheirSpeakers() {
        String paragraph = IntStream.range(0, MANY)
                .mapToObj(i -> "“We go on with pier " + i + ",” Ana Lee said.")
                .collect(Collectors.joining(" "));
        List<Quote> quotes = quotes(paragraph);
        assertEquals(MANY, quotes.size());
        for (int i = 0; i < MANY; i++) {
            Quote quote = quotes.get(i);
            assertEquals("We go on with pier " + i + ",", quote.text());
            assertEquals("Ana Lee", quote.speaker());
            assertEquals(
                    quote.text(),
                    paragraph.substring(quote.span().start(), quote.span().end()));
        }
    }

    @Test
    void namesPronounsByWhomAPartBeforeNames() {
        String paragraph = "Mayor Tom Hill came. " + "“We go on with the pier,” he said. ".repeat(MANY);
        List<Quote> quotes = quotes(paragraph);
        assertEquals(MANY, quotes.size());
        assertTrue(quotes.stream().allMatch(quote -> "Tom Hill".equals(quote.speaker())));
    }

    @Test
    void readsAQuoteThatIsLongerThanAPart() {
        String words = "we go on with the pier, ".repeat(MANY);
        List<Quote> quotes = quotes("Ana Lee said: “" + words + "” She left.");
        assertEquals(1, quotes.size());
        assertEquals(words.strip(), quotes.getFirst().text());
        assertEquals("Ana Lee", quotes.getFirst().speaker());
    }

    @Test
    void readsASentenceThatIsLongerThanAPart() {
        String words = "and then the pier went on ".repeat(MANY);
        List<Quote> quotes = quotes("Ana Lee left " + words + ". “We go on with it,” Tom Hill said.");
        assertEquals(1, quotes.size());
        assertEquals("Tom Hill", quotes.getFirst().speaker());
    }

    @Test
    void keepsEveryQuoteOfOneEndlessSentence() {
        assertEquals(MANY, quotes("He said, " + "“a” said, ".repeat(MANY)).size());
    }
}
