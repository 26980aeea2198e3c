package app.rundown.quote.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Quote;
import app.rundown.quote.Quotes;
import app.rundown.quote.TextDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks that quotation marks of other languages are found. Their speakers stay unknown, because the verbs of these
 * languages are not known.
 */
class ForeignTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "P\u0159\u00edstav zav\u0159eli. \u201eM\u00e1me je\u0161t\u011b hodn\u011b pr\u00e1ce\u201c,"
                        + " \u0159ekla Anna Berg.|M\u00e1me je\u0161t\u011b hodn\u011b pr\u00e1ce",
                "H\u00f6fnin lokast. \u00bbVinnan heldur \u00e1fram lengi\u00ab, sag\u00f0i Anna Berg.|Vinnan heldur"
                        + " \u00e1fram lengi",
                "Satama suljettiin. \u00ab\u00a0Ty\u00f6 jatkuu viel\u00e4 pitk\u00e4\u00e4n\u00a0\u00bb, sanoi Anna"
                        + " Berg.|Ty\u00f6 jatkuu viel\u00e4 pitk\u00e4\u00e4n",
                "\u041f\u043e\u0440\u0442 \u0437\u0430\u043a\u0440\u044b\u0442. \u00ab\u041c\u044b \u0435\u0449\u0451"
                        + " \u0440\u0430\u0431\u043e\u0442\u0430\u0435\u043c\u00bb, \u2014"
                        + " \u0441\u043a\u0430\u0437\u0430\u043b\u0430 \u0410\u043d\u043d\u0430.|\u041c\u044b"
                        + " \u0435\u0449\u0451 \u0440\u0430\u0431\u043e\u0442\u0430\u0435\u043c",
                "\u6e2f\u306f\u9589\u3058\u3066\u3044\u308b\u3002"
                        + "\u5e02\u9577\u306f\u300c\u4eca\u65e5\u306f\u98a8\u304c\u5f37\u3044\u300d"
                        + "\u3068\u8ff0\u3079\u305f\u3002|"
                        + "\u4eca\u65e5\u306f\u98a8\u304c\u5f37\u3044",
                "\u0627\u0644\u0645\u064a\u0646\u0627\u0621 \u0645\u063a\u0644\u0642. \u0648\u0642\u0627\u0644"
                        + " \u0627\u0644\u0648\u0632\u064a\u0631 \"\u0627\u0644\u0639\u0645\u0644"
                        + " \u0645\u0633\u062a\u0645\u0631 \u0627\u0644\u064a\u0648\u0645\" \u0641\u064a"
                        + " \u0627\u0644\u0645\u0633\u0627\u0621.|\u0627\u0644\u0639\u0645\u0644"
                        + " \u0645\u0633\u062a\u0645\u0631 \u0627\u0644\u064a\u0648\u0645",
            })
    void findsTheWordsAndNamesNobody(String text, String words) {
        List<Quote> quotes = Quotes.in(TextDocuments.single(null, text)).quotes();
        assertEquals(List.of(words), quotes.stream().map(Quote::text).toList());
        assertNull(quotes.getFirst().speaker(), quotes.getFirst().why());
    }

    /** These languages share many short words with one that has tables. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201eVoda stoup\u00e1 u\u017e t\u0159et\u00ed den a lid\u00e9 odch\u00e1zej\u00ed z"
                        + " dom\u016f\u201c, \u0159ekla starostka Jana Bergov\u00e1. Podle n\u00ed se bude situace na"
                        + " severu zhor\u0161ovat a vl\u00e1da o tom bude jednat a\u017e z\u00edtra r\u00e1no.",
                "\u201eVoda st\u00fapa u\u017e tret\u00ed de\u0148 a \u013eudia odch\u00e1dzaj\u00fa z domov\u201c,"
                    + " povedala starostka Jana Bergov\u00e1. Pod\u013ea nej sa situ\u00e1cia na severe zhor\u0161uje"
                    + " a vl\u00e1da o tom bude rokova\u0165 a\u017e zajtra.",
            })
    void aLanguageWithoutTablesIsNotTakenForItsNeighbour(String text) {
        Quote quote = Quotes.in(TextDocuments.single(null, text)).quotes().getFirst();
        assertNull(quote.speaker(), quote.why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "''",
                "'''",
                "\u201c",
                "\u201d\u201c",
                "\u00ab",
                "\u300d",
                "\" \"",
                ":",
                "\ud83d\ude00\"\ud83d\ude00",
                "\ud83d",
                "\"\ud83d"
            })
    void nothingThrowsOnScraps(String text) {
        List<Quote> quotes = Quotes.in(TextDocuments.single(text, text, text + "x" + text, "Anna Berg said " + text))
                .quotes();
        for (Quote quote : quotes) {
            assertEquals(quote.span().end() - quote.span().start(), quote.text().length());
        }
    }

    @Test
    void nothingThrowsOnAnyCutOfAText() {
        String text = "\u201cIs it ''so''?\u201d Mr. Berg's aide \u2013 Anna \"Ann\" O\u2019Hara \u2013 asked:"
                + " \u00ab\u00a0Non\u00a0\u00bb, 'no,' \u300c\u5426\u300d. U.S. \"Yes...";
        int found = 0;
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                String cut = text.substring(from, to);
                for (Quote quote : Quotes.in(TextDocuments.single(null, cut)).quotes()) {
                    assertEquals(
                            quote.text(),
                            cut.substring(quote.span().start(), quote.span().end()));
                    found++;
                }
            }
        }
        assertEquals(true, found > 100);
    }
}
