package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Stamp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks what a page's head and data say of the page itself, and what they say of other pages. */
class PageHeadTest {
    private static final String OWN = "https://pier.example/live";
    private static final String OTHER = "https://pier.example/bread";

    private static BlogBuilder blog(String json) {
        return new BlogBuilder()
                .url(OWN)
                .head("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>")
                .clocks("15:05", "14:40", "14:10");
    }

    private static List<String> stated(String json) {
        return blog(json).open().document().stamps().stream()
                .filter(stamp -> stamp.source() == Stamp.Source.JSON_LD)
                .map(Stamp::text)
                .toList();
    }

    private static String node(String type, String rest) {
        return "{'@type':'" + type + "','datePublished':'2021-07-03T09:00:00+02:00'" + rest + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "NewsArticle|,'headline':'Pier'",
                "NewsArticle|,'headline':'All about the pier'",
                "ReportageNewsArticle|,'mainEntityOfPage':{'@type':'WebPage','@id':'https://www.pier.example/live/'}",
                "WebPage|,'@id':'https://pier.example/live#webpage'",
            })
    void anArticleOrPageThatIsThisOneDatesIt(String type, String rest) {
        assertEquals(List.of("2021-07-03T09:00:00+02:00"), stated(node(type, rest)));
        assertEquals(
                List.of("2021-07-03T09:00:00+02:00"),
                stated("{'@graph':[{'@type':'Organization'}," + node(type, rest) + "]}"));
        assertEquals(
                "2021-07-03T13:05:00Z",
                BlogBuilder.instants(blog(node(type, rest)).open()).getFirst());
    }

    @Test
    void otherArticlesDoNot() {
        String other = node("NewsArticle", ",'headline':'Bread','url':'" + OTHER + "'");
        assertEquals(List.of(), stated(other));
        assertEquals(List.of(), stated("[" + other + "," + node("NewsArticle", ",'headline':'Butter'") + "]"));
        for (String key : List.of("hasPart", "mentions", "isRelatedTo", "relatedLink")) {
            assertEquals(
                    List.of(),
                    stated("{'@type':'WebPage','url':'" + OWN + "','" + key + "':[" + node("NewsArticle", "") + "]}"),
                    key);
        }
        assertEquals(
                List.of(),
                stated("{'@type':'ItemList','itemListElement':[{'@type':'ListItem','item':" + node("NewsArticle", "")
                        + "}]}"));
    }

    @Test
    void aLiveBlogSpeaksForThePage() {
        String blog = "{'@type':'LiveBlogPosting','datePublished':'2021-07-03T08:00:00+02:00'}";
        assertEquals(
                List.of("2021-07-03T08:00:00+02:00"),
                stated("[" + blog + "," + node("NewsArticle", ",'headline':'Pier'") + "]"));
        assertEquals(
                List.of("2021-07-03T09:00:00+02:00"),
                stated("[{'@type':'LiveBlogPosting'}," + node("NewsArticle", ",'headline':'Pier'") + "]"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, en_IN, en_IN",
        "en, en, en",
        "en-GB, en_IN, en-GB",
        "fr, en_IN, fr",
        "'', en_IN, en_IN",
        "hi, hi-IN, hi-IN"
    })
    void theLanguageWithACountryIsTaken(String stated, String shared, String taken) {
        AnalysedDocument analysed = new BlogBuilder()
                .html("lang='" + stated + "'")
                .head("<meta property='og:locale' content='" + shared + "'>")
                .clocks("15:05", "14:40", "14:10")
                .open();
        assertEquals(taken, analysed.document().language());
    }

    private static List<String> introduction(String below) {
        return new BlogBuilder()
                .top(below).clocks("15:05", "14:40", "14:10").open().document().introduction().stream()
                        .map(Block::text)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>All times are local.</p>", "<div class='note'><em>All times GMT</em></div>",
                        "<p><small>All times are in GMT</small></p>", "<p>Alle Zeiten in MEZ</p>",
                "<p>Todas las horas son locales</p>", "<h3>Times in UTC+2</h3>", "<p>Horário de Brasília</p>",
                        "<p>The Monday sitting</p>",
            })
    void aShortLineAboutTheTimesIsTheIntroductions(String line) {
        assertEquals(List.of(line.replaceAll("<[^>]*>", "")), introduction(line));
    }

    @Test
    void suchALineTellsTheZone() {
        BlogBuilder blog = new BlogBuilder()
                .head("<meta name='date' content='2021-07-03'>")
                .top("<p>All times GMT+2.</p>")
                .clocks("15:05", "14:40", "14:10");
        assertEquals("2021-07-03T13:05:00Z", BlogBuilder.instants(blog.open()).getFirst());
        String local = BlogBuilder.moment(
                        new BlogBuilder()
                                .head("<meta name='date' content='2021-07-03'>")
                                .top("<div>All times are local.</div>")
                                .clocks("15:05", "14:40", "14:10")
                                .open(),
                        1)
                .why();
        assertTrue(local.contains("the document says “All times are local”"), local);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Share this</p>",
                "<div>Follow us</div>",
                "<span>3 min read</span>",
                "<p>By Ann Lee</p>",
                "<ul><li>All times GMT</li></ul>",
                "<nav>Monday</nav>",
                "<p><a href='/x'>All times GMT</a></p>",
                "<div><h4><a href='/bread'>How the bread is baked</a></h4><p>Monday, 12 March 2018</p></div>",
                "<p>Live</p>",
                "<p>Advertisement</p>",
                "<button>Monday</button>",
            })
    void otherShortLinesAreNot(String line) {
        AnalysedDocument analysed =
                new BlogBuilder().top(line).clocks("15:05", "14:40", "14:10").open();
        assertEquals(List.of(), analysed.document().introduction());
        assertEquals(0, analysed.document().stamps().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>3 July 2021</p>",
                "<div class='date'>Saturday, 3 July 2021</div>",
                "<p><span>Published on</span> <b>3 July 2021</b></p>",
                "<h3>3. Juli 2021</h3>",
                "<span>2021年7月3日</span>"
            })
    void aDateBelowTheTitleIsThePages(String line) {
        String why = BlogBuilder.moment(
                        new BlogBuilder()
                                .top(line)
                                .clocks("15:05", "14:40", "14:10")
                                .open(),
                        1)
                .why();
        assertTrue(why.contains("3 July 2021") && why.contains("the page's head shows"), why);
        String flow = "<html><body><h1>Pier</h1>" + line
                + "<p>15:05 %1$s</p><p>14:40 %1$s</p><p>14:10 %1$s</p></body></html>"
                        .formatted("The ferry waits at the pier until the wind goes down, and its passengers are given"
                                + " tea.");
        String told = BlogBuilder.moment(
                        BlogBuilder.open(new Capture("page.html", flow.getBytes(StandardCharsets.UTF_8))), 1)
                .why();
        assertTrue(told.contains("3 July 2021") && told.contains("the page's head shows"), told);
    }
}
