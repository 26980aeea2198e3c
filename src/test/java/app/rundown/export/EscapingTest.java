package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.HtmlText;
import app.rundown.export.content.MarkdownText;
import app.rundown.export.content.Selection;
import app.rundown.text.UnseenCharacters;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Checks that words which a format could read as its own syntax stay the document's words. */
class EscapingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "a*b_c`d\ta\\*b\\_c\\`d",
                "<b>&amp; & AT&T\t\\<b\\>\\&amp; & AT&T",
                "[x](y) ![z]\t\\[x\\](y) !\\[z\\]",
                "# no heading\t\\# no heading",
                "1. no list\t1\\. no list",
                "24) no list\t24\\) no list",
                "1.5 million\t1\\.5 million",
                "- no item\t\\- no item",
                "+ no item\t\\+ no item",
                "===\t\\===",
                "a|b ~~c~~ $d$\ta\\|b \\~\\~c\\~\\~ \\$d\\$",
                "back\\slash\tback\\\\slash",
                "“Quoted”, he said\t“Quoted”, he said"
            })
    void markdownShowsWordsAsTheyAre(String words, String escaped) {
        assertEquals(escaped, MarkdownText.escape(words));
    }

    @Test
    void markdownKeepsLinesAndEscapesEach() {
        assertEquals("one\\\n\\- two", MarkdownText.escape("one\n- two"));
        assertEquals("- one \\# two", MarkdownText.inline("- one\n# two"));
        assertEquals("- one\\\n\\- two", MarkdownText.following("- one\n- two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//no.scheme", "https://a b", ""
            })
    void onlyTheWebIsLinkedTo(String url) {
        assertEquals("x", MarkdownText.link("x", url));
        assertEquals("x", HtmlText.link("x", url));
    }

    @Test
    void anAddressCannotBreakOutOfItsLink() {
        assertEquals("[x](<https://a/%3E%3Cb%5C>)", MarkdownText.link("x", "https://a/><b\\"));
        assertEquals(
                "<a href=\"https://a/&quot;&#39;&gt;\" rel=\"noopener noreferrer\">x</a>",
                HtmlText.link("x", "https://a/\"'>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bank.example\u202e/x",
                "https://bank\u0007.example/",
                "https://bank.example\u200f/",
                "https://\u009b/"
            })
    void aHostThatHidesSomethingIsNotLinkedTo(String url) {
        assertEquals("x", MarkdownText.link("x", url));
        assertEquals("x", HtmlText.link("x", url));
        assertFalse(MarkdownText.bare(url).contains("<"));
    }

    @Test
    void whatIsNotSeenDoesNothing() {
        String words = "a\u001b[2J\u009b \u202egpj\u202c\u200f.";
        assertEquals("a\ufffd\\[2J\ufffd gpj\u200f.", MarkdownText.escape(words));
        assertEquals(MarkdownText.escape(words), MarkdownText.inline(words));
        assertEquals(MarkdownText.escape(words), MarkdownText.following(words));
        assertEquals("a\ufffd[2J\ufffd gpj\u200f.", HtmlText.escape(words));
        assertEquals("[x](<https://a.example/%1B%E2%80%AE>)", MarkdownText.link("x", "https://a.example/\u001b\u202e"));
        assertEquals(
                "<a href=\"https://a.example/%1B%E2%80%AE\" rel=\"noopener noreferrer\">x</a>",
                HtmlText.link("x", "https://a.example/\u001b\u202e"));
    }

    @Test
    void noFormatButJsonHoldsWhatIsNotSeen() {
        Selection selection = HarbourTimeline.single("\u202e=1\u001b\u0085\u2066");
        for (Format format : List.of(Format.MARKDOWN, Format.HTML, Format.CSV)) {
            String file = ExportedText.of(format, selection);
            assertTrue(file.replace("\r\n", "\n").equals(UnseenCharacters.escaped(file.replace("\r\n", "\n"))), file);
            assertTrue(file.contains("=1\ufffd\ufffd"), file);
            assertTrue(
                    format.loss(selection)
                            .endsWith("2 control characters shown as \ufffd · 2 changes of writing direction left out"),
                    format.loss(selection));
        }
        assertTrue(ExportedText.of(Format.CSV, selection).contains("'=1\ufffd\ufffd"));
    }

    @Test
    void jsonKeepsWhatIsNotSeenAsEscapes() {
        String headline = "\u202e\u001b\u0085\u007f\u2066 \u200f ü";
        String file = ExportedText.of(Format.JSON, HarbourTimeline.single(headline));
        assertTrue(file.contains("\"\\u202e\\u001B\\u0085\\u007F\\u2066 \u200f ü\""), file);
        assertEquals(
                headline,
                JsonMapper.shared()
                        .readTree(file)
                        .get("updates")
                        .get(0)
                        .get("headline")
                        .asString());
        assertFalse(Format.JSON.loss(HarbourTimeline.single(headline)).contains("control"));
    }

    @Test
    void htmlShowsWordsAsTheyAre() {
        assertEquals("&lt;script&gt; &amp;amp; &quot;&#39; \ufffd\t\n", HtmlText.escape("<script> &amp; \"' \0\t\n"));
    }

    @Test
    void theWebPageRunsAndLoadsNothing() {
        String html = ExportedText.of(Format.HTML, HarbourTimeline.all(HarbourTimeline.OPENED, HarbourTimeline.SHIPS));
        assertFalse(
                html.contains("<script") || html.contains("<img") || html.contains("<link") || html.contains("src="),
                html);
        assertFalse(html.contains("href=\"javascript"), html);
        assertFalse(html.contains("url(") || html.contains("@import"), html);
        assertTrue(html.contains("default-src 'none'"), html);
        assertTrue(html.contains("&lt;b&gt;marks&lt;/b&gt;"), html);
    }

    @Test
    void csvComesBackAsItWentInButForFormulas() {
        String csv = ExportedText.of(Format.CSV, HarbourTimeline.all(HarbourTimeline.SHIPS, HarbourTimeline.OPENED));
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
        assertEquals(2, rows.size());
        assertEquals("'+3 ships wait, \"calmly\"", rows.get(0).getField("headline"));
        assertEquals(HarbourTimeline.OPENED.text(), rows.get(1).getField("text"));
        assertEquals("1 March 2024, 12:10 GMT, inferred", rows.get(1).getField("time"));
        assertEquals("2024-03-01T12:10:00Z", rows.get(1).getField("instant"));
        assertTrue(csv.startsWith("\ufeffid,") && csv.endsWith("\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\uff1d1"})
    void aCellThatBeginsLikeAFormulaIsMadeHarmless(String headline) {
        String csv = ExportedText.of(Format.CSV, HarbourTimeline.single(headline));
        NamedCsvRecord row = CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream()
                .findFirst()
                .orElseThrow();
        assertEquals("'" + headline, row.getField("headline"));
    }
}
