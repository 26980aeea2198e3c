package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages whose entries are paragraphs below a clock that stands alone, as agencies write them. */
class ClockParagraphsTest {
    private static final List<String> TEXTS = List.of(
            "The bridge over the sound is closed for the night after a gust blew a van against the rail.",
            "Two hundred people will sleep in the hall of the port, where the town has set up beds for them.",
            "The ferry company says that no ship will leave before the morning, whatever the wind does.");
    private static final String SECOND = "A spokesman could not say when the crossing will be opened again.";

    private static Document read(String body) {
        String html =
                "<html><head><title>The Latest: Bridge is closed</title></head><body><div class=story><h1>The Latest:"
                        + " Bridge is closed</h1><p>The Latest on the storm at the sound (all times local):</p>" + body
                        + "</div></body></html>";
        return Readers.read(new Capture("page.html", html.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static String body(String pattern, List<String> clocks) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < TEXTS.size(); i++) {
            body.append(pattern.replace("{clock}", clocks.get(i))
                    .replace("{text}", TEXTS.get(i))
                    .replace("{second}", SECOND));
        }
        return body.toString();
    }

    private static void check(Document document, List<String> clocks) {
        assertEquals(
                DocumentKind.LIVE_BLOG, document.kind(), document.problems().toString());
        assertEquals(
                clocks,
                document.updates().stream()
                        .map(update -> update.stamps().getFirst().text())
                        .toList());
        for (int i = 0; i < TEXTS.size(); i++) {
            Update update = document.updates().get(i);
            String text = update.text();
            assertEquals(TEXTS.get(i), text.lines().findFirst().orElse(""), text);
        }
        assertEquals(
                TEXTS.get(0) + "\n\n" + SECOND, document.updates().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{clock}</p><p>{text}</p><p>{second}</p>",
                "<p>{clock}</p><p>{text}</p><p>{second}</p><p>___</p>",
                "<p>{clock}</p><p>{text}</p><p>{second}</p><p>___.</p>",
                "<p>{clock}</p><p>{text}</p><p>{second}</p><hr>",
                "<p>{clock}<br>{text}</p><p>{second}</p>",
                "<p>{clock}<br><br>{text}<br><br>{second}</p>",
                "<p><strong>{clock}</strong></p><p>{text}</p><p>{second}</p>",
                "<p><strong>{clock}</strong><br>{text}</p><p>{second}</p>",
                "<p><b>{clock}</b></p><div>{text}</div><div>{second}</div>",
                "<div>{clock}</div><p>{text}</p><p>{second}</p>",
                "<h3>{clock}</h3><p>{text}</p><p>{second}</p>",
                "<h4><span>{clock}</span></h4><p>{text}</p><p>{second}</p><hr>",
                "<dt>{clock}</dt><dd><p>{text}</p><p>{second}</p></dd>",
                "<p><time>{clock}</time></p><p>{text}</p><p>{second}</p>",
                "<p>{clock}</p>{text}<p>{second}</p>",
            })
    void aClockAloneOpensAnEntry(String pattern) {
        List<String> clocks = List.of("11:50 p.m.", "10:20 p.m.", "9 p.m.");
        check(read(body(pattern, clocks)), clocks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:45 p.m.|10 p.m.|noon",
                "10:45 p.m.:|10 p.m.:|9:15 a.m.:",
                "22:45|21:10|09:05",
                "22.45 Uhr|21.10 Uhr|9.05 Uhr",
                "22h45|21h10|9h05",
                "kl. 22.45|kl. 21.10|kl. 09.05",
                "[22:45]|[21:10]|[09:05]",
                "22:45 GMT|21:10 GMT|09:05 GMT",
                "午後10時45分|午後9時10分|午前9時5分",
                "• 22:45|• 21:10|• 09:05"
            })
    void allClocksThatTextsCanHaveOpenOne(String first, String second, String third) {
        List<String> clocks = List.of(first, second, third);
        Document document = read(body("<p>{clock}</p><p>{text}</p><p>{second}</p>", clocks));
        assertEquals(
                DocumentKind.LIVE_BLOG, document.kind(), document.problems().toString());
        assertEquals(3, document.updates().size());
        assertEquals(TEXTS.get(1) + "\n\n" + SECOND, document.updates().get(1).text());
    }
}
