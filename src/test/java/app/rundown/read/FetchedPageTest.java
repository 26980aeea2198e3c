package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Fetched;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks what only the web tells about a page: its encoding and its address. */
class FetchedPageTest {
    private static Document article(byte[] bytes, @Nullable String charset) {
        String url = "https://news.example/live/ferries";
        return Readers.read(
                new Capture(url, bytes, new Fetched(url, Instant.parse("2024-05-02T12:00:00Z"), charset)),
                "d1",
                DocumentKind.ARTICLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | Паром стоит у причала с утра.",
                "KOI8-R       | Паром стоит у причала с утра.",
                "iso-8859-2   | Řeka stoupá u města Zábřeh.",
                "ISO-2022-JP  | 船は朝から港にいる。",
                "utf-16be     | The boats have been in port since dawn."
            })
    void theEncodingThatTheServerStatesIsTaken(String charset, String words) {
        Document article = article(words.getBytes(Charset.forName(charset)), charset);
        assertEquals(words, article.updates().getFirst().text());
        assertTrue(article.problems().isEmpty(), article.problems().toString());
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1", "ISO-2022-JP", "utf-16", "no-such-charset", "'??'"})
    void theBytesCountMoreThanAServerThatIsWrong(String charset) {
        String words = "Zwölf Boote liegen im Hafen.";
        assertEquals(
                words,
                article(words.getBytes(StandardCharsets.UTF_8), charset)
                        .updates()
                        .getFirst()
                        .text());
    }

    @Test
    void theServerCountsMoreThanThePage() {
        String html =
                "<html><head><meta charset='iso-8859-1'></head><body><p>Řeka stoupá u města Zábřeh.</p></body></html>";
        assertEquals(
                "Řeka stoupá u města Zábřeh.",
                article(html.getBytes(Charset.forName("ISO-8859-2")), "ISO-8859-2")
                        .updates()
                        .getFirst()
                        .text());
    }

    @Test
    void linksAreRelativeToWhereThePageWas() {
        String html = "<html><body><p>The harbour master has <a href='/people/keane'>written</a> to the crews of the"
                + " bay.</p></body></html>";
        Block.Paragraph words = (Block.Paragraph) article(html.getBytes(StandardCharsets.UTF_8), null)
                .updates()
                .getFirst()
                .blocks()
                .getFirst();
        assertEquals(
                "https://news.example/people/keane", words.links().getFirst().url());
    }
}
