package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Link;
import app.rundown.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks pages whose updates are not in them, and the links from pages to other articles. */
class ScriptedAndRelatedTest {
    private static final String RELATED =
            "<ul><li><a href='https://gazette.example/a'>Why the gate was mended twice</a></li><li><a"
                    + " href='https://gazette.example/b'>A walk along the canal</a></li></ul>";

    private static Document read(String html, @Nullable DocumentKind as) {
        return Readers.read(new Capture("lock.html", html.getBytes(StandardCharsets.UTF_8)), "d1", as);
    }

    private static Problem only(Document document) {
        assertEquals(1, document.problems().size(), document.problems().toString());
        return document.problems().getFirst();
    }

    private static String shell(String place) {
        return "<html><head><title>The lock</title></head><body><h1>The lock reopens</h1><p>After a week of repairs to"
                + " its northern gate the lock of the old canal opens again this morning, and boats wait on both"
                + " sides.</p>"
                + place + "</body></html>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div id='wpcom-liveblog-container' class='17'></div>                                | WordPress |",
                "<div class='live-center-embed' data-src='https://live.example/bulletins/7'></div>   | Norkon    |"
                        + " https://live.example/bulletins/7",
                "<iframe src='//www.tickaroo.com/embed/1'></iframe>                                  | Tickaroo  |",
                "<iframe src='https://embed.example/liveblog/7'></iframe>                            | server    |"
                        + " https://embed.example/liveblog/7",
                "<div class='arena-liveblog' data-event='x1'></div>                                  | Arena     |",
                "<div id='liveblog-app'><span>Loading…</span></div>                                  | script    |",
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"x\"}</script> |"
                        + " script |"
            })
    void aPageThatAScriptFillsSaysSoAndWhatToDo(String place, String whose, @Nullable String address) {
        Document document = read(shell(place), null);
        assertEquals(DocumentKind.NONE, document.kind());
        Problem problem = only(document);
        assertTrue(
                problem.what().contains("are loaded by a script")
                        && problem.what().contains(whose),
                problem.what());
        assertTrue(problem.what().contains("save it again as a complete page"), problem.what());
        assertEquals(address, problem.address());
        assertTrue(address == null || problem.what().contains(address), problem.what());
    }

    @Test
    void theAddressOfTheDataIsPutTogetherFromWhatTheScriptsKnow() {
        String settings = "<script>var liveblog_settings ="
                + " {\"endpoint_url\":\"https:\\/\\/gazette.example\\/wp-json\\/liveblog\\/v1\\/17\\/\","
                + "\"latest_entry_id\":\"88\"%s};</script>";
        String place = "<div id='wpcom-liveblog-container'></div>";
        Problem whole =
                only(read(shell(place + settings.formatted(",\"latest_entry_timestamp\":\"1511882674\"")), null));
        assertEquals("https://gazette.example/wp-json/liveblog/v1/17/get-entries/1/88-1511882674", whole.address());
        assertNull(only(read(shell(place + settings.formatted("")), null)).address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Nothing else.</p>",
                "<iframe src='https://video.example/live'></iframe>",
                "<div class='live-blog-teaser-list'></div>",
                "<style>#liveblog{}</style>"
            })
    void aPlainArticleIsNotSaidToBeOne(String place) {
        String problem = only(read(shell(place), null)).what();
        assertFalse(problem.contains("script"), problem);
    }

    @Test
    void aPlaceThatWasSavedWithItsWordsIsNotEmpty() {
        Document document = read(
                shell("<div id='wpcom-liveblog-container'><p>"
                        + "The gate is open and the first boats are through by now. ".repeat(3) + "</p></div>"),
                null);
        assertFalse(
                only(document).what().contains("script"), document.problems().toString());
    }

    @Test
    void aPageWithItsUpdatesDoesNotSpeakOfScripts() {
        String amp = PaginationTest.page("", "<div id='liveblog-app'></div>")
                .replace("<main>", "<amp-live-list>")
                .replace("</main>", "</amp-live-list>");
        Document few = read(amp, null);
        assertEquals(3, few.updates().size());
        assertTrue(
                few.problems().stream().anyMatch(p -> p.what().startsWith("More updates are loaded by a script")),
                few.problems().toString());
        assertEquals(List.of(), read(PaginationTest.page("", ""), null).problems());
    }

    @Test
    void aButtonForOlderUpdatesIsTold() {
        String more = PaginationTest.page("", "").replace("<article", "<article class='more'");
        String button = "<button class='b'><span>Show more updates</span></button>";
        String twice = PaginationTest.page("", "")
                .replaceFirst("(?s).*<main>(.*)</main>.*", "$1")
                .replaceAll("id='b", "id='c")
                .replace("T1", "T0")
                .replace(">1", ">0");
        Document document = read(more.replace("</main>", twice + "</main>" + button), null);
        assertEquals(6, document.updates().size());
        assertTrue(
                only(document).what().startsWith("More updates may appear when you press “Show more updates”"),
                document.problems().toString());
        assertEquals(
                List.of(),
                read(more.replace("</main>", twice + "</main><button>Show more</button>"), null)
                        .problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><h3>Related stories</h3>%s</aside>",
                        "<section><h2><span>More on this story</span></h2><div>%s</div></section>",
                "<div><p><strong>Lees ook:</strong></p>%s</div>",
                        "<div><div class='title'>Mehr zum Thema</div><div><div>%s</div></div></div>"
            })
    void listsOfOtherArticlesAreRelated(String place) {
        List<Link> expected = List.of(
                new Link("Why the gate was mended twice", "https://gazette.example/a"),
                new Link("A walk along the canal", "https://gazette.example/b"));
        assertEquals(
                expected,
                read(PaginationTest.page("", place.formatted(RELATED)), null).related());
        String prose =
                "<p>The canal was dug by hand in eleven years, and each of its many locks has a keeper's house of"
                        + " brick beside it.</p>";
        String article = "<html><body><main><h1>The canal</h1>" + prose.repeat(4) + "</main>" + place.formatted(RELATED)
                + "</body></html>";
        assertEquals(expected, read(article, DocumentKind.ARTICLE).related());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><h3>Most viewed</h3>%s</aside>",
                "<aside>%s</aside>",
                "<div><h3>Related</h3><p>The canal was dug by hand in eleven years, and each of its locks has a"
                        + " keeper's house of brick beside it.</p>%s</div>",
                "<h3>Related</h3><p><a href='https://gazette.example/c'>One lone link only</a></p>"
            })
    void whatIsNoSuchListIsNot(String place) {
        assertEquals(
                List.of(),
                read(PaginationTest.page("", place.formatted(RELATED)), null).related());
    }

    @Test
    void whatStandsInAnUpdateIsTheUpdatesOwn() {
        String inside = PaginationTest.page("", "")
                .replaceFirst("</article>", "<aside><h3>Related stories</h3>" + RELATED + "</aside></article>");
        Document document = read(inside, null);
        assertEquals(3, document.updates().size());
        assertEquals(List.of(), document.related());
    }
}
