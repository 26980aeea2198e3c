package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Capture;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that a page's outlet is what the page states, and never a guess. */
class OutletTest {
    private static final String BLOG = """
        <title>Bridge opens - live</title>
        %s
        <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Bridge opens", %s
          "liveBlogUpdate": [
            {"@type": "BlogPosting", "headline": "Cars cross", "datePublished": "2031-03-09T12:00:00Z",
              "articleBody": "The first cars cross."},
            {"@type": "BlogPosting", "headline": "Ribbon cut", "datePublished": "2031-03-09T11:00:00Z",
              "articleBody": "The ribbon is cut."}]}</script>
        """;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "<meta property='og:site_name' content=' The Harbour Post '>, '', The Harbour Post",
                "'', '\"publisher\": {\"name\": \"Post &amp; Sons\"},', Post & Sons",
                "<meta property='og:site_name' content='Post'>, '\"publisher\": {\"name\": \"Sons\"},', Post",
                "<meta property='og:site_name' content=' '>, '\"publisher\": \"Sons\",', -",
                "'', '', -"
            })
    void isTheOneThatThePageStates(String meta, String publisher, @Nullable String expected) {
        byte[] page = BLOG.formatted(meta, publisher).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                expected,
                Readers.read(new Capture("page.html", page), "d1", null).outlet());
    }
}
