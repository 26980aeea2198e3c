package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that a page's title is the story's headline, whatever else calls itself one. */
class PageTitlesTest {
    /** Reads a page with a title, an Open Graph title and two headings, any of which may be empty. */
    private static Document page(String title, String shared, String first, String second) {
        String html = "<!DOCTYPE html><html lang='en'><head>"
                + (title == null ? "" : "<title>" + title + "</title>")
                + (shared == null ? "" : "<meta property='og:title' content='" + shared + "'>")
                + "</head><body>"
                + (first == null ? "" : "<h1>" + first + "</h1>")
                + (second == null ? "" : "<h1>" + second + "</h1>")
                + "<p>The ferry between both banks has been out of order since the early morning, the harbour says.</p>"
                + "</body></html>";
        return Readers.read(
                new Capture("copy.html", html.getBytes(StandardCharsets.UTF_8)), "d1", DocumentKind.ARTICLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ferry stops after storm - The Gazette;;Ferry stops after storm;;Ferry stops after storm",
                "Ferry stops after storm - The Gazette;;The Gazette;Ferry stops after storm;Ferry stops after storm",
                "Ferry stops after storm | News | The Gazette;;News;;Ferry stops after storm",
                "default;Ferry stops after storm;Share;;Ferry stops after storm",
                "default;;Ferry stops after the storm;;Ferry stops after the storm",
                "The Gazette;Ferry stops after storm;Photo: Lea Pond;;Ferry stops after storm",
                "Ferry stops after storm | The Gazette;;;;Ferry stops after storm",
                "Storm: ferry stops, dam holds \u2013 live;;Storm: ferry stops, dam holds \u2013 live;;"
                        + "Storm: ferry stops, dam holds \u2013 live",
                ";;Ferry;;Ferry",
                "Ferry times | The Gazette;;Ferry times;;Ferry times",
                "default;;;;copy.html"
            })
    void theTitleIsTheStorysHeadline(String title, String shared, String first, String second, String expected) {
        assertEquals(expected, page(title, shared, first, second).title());
    }
}
