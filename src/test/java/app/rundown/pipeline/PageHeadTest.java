package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Dossier;
import app.rundown.model.Stamp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page's head and data say of the page itself, and what they say of others. */
class PageHeadTest {
    private static final String OWN = "https://pier.example/live";
    private static final String OTHER = "https://pier.example/bread";

    private static Blog blog(String json) {
        return new Blog().url(OWN).head("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>").clocks("15:05", "14:40", "14:10");
    }

    private static List<String> stated(String json) {
        return blog(json).open().document().stamps().stream().filter(stamp -> stamp.source() == Stamp.Source.JSON_LD).map(Stamp::text).toList();
    }

    private static String node(String type, String rest) {
        return "{'@type':'" + type + "','datePublished':'2021-07-03T09:00:00+02:00'" + rest + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "NewsArticle|,'headline':'Pier'",
        "NewsArticle|,'headline':'All about the pier'",
        "ReportageNewsArticle|,'mainEntityOfPage':{'@type':'WebPage','@id':'https://www.pier.example/live/'}",
        "WebPage|,'@id':'https://pier.example/live#webpage'",
    })
    void anArticleOrPageThatIsThisOneDatesIt(String type, String rest) {
        assertEquals(List.of("2021-07-03T09:00:00+02:00"), stated(node(type, rest)));
        assertEquals(List.of("2021-07-03T09:00:00+02:00"), stated("{'@graph':[{'@type':'Organization'}," + node(type, rest) + "]}"));
        assertEquals("2021-07-03T13:05:00Z", Blog.instants(blog(node(type, rest)).open()).getFirst());
    }

    @Test
    void otherArticlesDoNot() {
        String other = node("NewsArticle", ",'headline':'Bread','url':'" + OTHER + "'");
        assertEquals(List.of(), stated(other));
        assertEquals(List.of(), stated("[" + other + "," + node("NewsArticle", ",'headline':'Butter'") + "]"));
        for (String key : List.of("hasPart", "mentions", "isRelatedTo", "relatedLink")) {
            assertEquals(List.of(), stated("{'@type':'WebPage','url':'" + OWN + "','" + key + "':[" + node("NewsArticle", "") + "]}"), key);
        }
        assertEquals(List.of(), stated("{'@type':'ItemList','itemListElement':[{'@type':'ListItem','item':" + node("NewsArticle", "") + "}]}"));
    }

    @Test
    void aLiveBlogSpeaksForThePage() {
        String blog = "{'@type':'LiveBlogPosting','datePublished':'2021-07-03T08:00:00+02:00'}";
        assertEquals(List.of("2021-07-03T08:00:00+02:00"), stated("[" + blog + "," + node("NewsArticle", ",'headline':'Pier'") + "]"));
        assertEquals(List.of("2021-07-03T09:00:00+02:00"), stated("[{'@type':'LiveBlogPosting'}," + node("NewsArticle", ",'headline':'Pier'") + "]"));
    }

    @ParameterizedTest
    @CsvSource({"en, en_IN, en_IN", "en, en, en", "en-GB, en_IN, en-GB", "fr, en_IN, fr", "'', en_IN, en_IN", "hi, hi-IN, hi-IN"})
    void theLanguageWithACountryIsTaken(String stated, String shared, String taken) {
        Dossier dossier = new Blog().html("lang='" + stated + "'").head("<meta property='og:locale' content='" + shared + "'>").clocks("15:05", "14:40", "14:10").open();
        assertEquals(taken, dossier.document().language());
    }
}
