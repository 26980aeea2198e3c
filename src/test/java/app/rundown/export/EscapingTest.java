package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void htmlShowsWordsAsTheyAre() {
        assertEquals("&lt;script&gt; &amp;amp; &quot;&#39; \ufffd\t\n", HtmlText.escape("<script> &amp; \"' \0\t\n"));
    }

    @Test
    void theWebPageRunsAndLoadsNothing() {
        String html = Format.HTML.exporter().export(HarbourTimeline.all(HarbourTimeline.OPENED, HarbourTimeline.SHIPS));
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
        String csv = Format.CSV.exporter().export(HarbourTimeline.all(HarbourTimeline.SHIPS, HarbourTimeline.OPENED));
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
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", "\uff1d1"})
    void aCellThatBeginsLikeAFormulaIsMadeHarmless(String headline) {
        String csv = Format.CSV.exporter().export(HarbourTimeline.single(headline));
        NamedCsvRecord row = CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream()
                .findFirst()
                .orElseThrow();
        assertEquals("'" + headline, row.getField("headline"));
    }
}
