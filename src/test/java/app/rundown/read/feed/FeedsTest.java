package app.rundown.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.read.Fixture;
import app.rundown.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that the feed of a live blog is read entry by entry, and that a feed of articles is not taken for one. */
class FeedsTest {
    private static Document read(String feed, DocumentKind as) {
        return Readers.read(new Capture("feed.xml", feed.getBytes(StandardCharsets.UTF_8)), "d1", as);
    }

    private static String rss(String title, String... links) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < links.length; i++) {
            items.append("<item><title>Bell ")
                    .append(i)
                    .append("</title><link>")
                    .append(links[i]);
            items.append("</link><pubDate>Mon, 03 Jun 2024 0").append(9 - i).append(":00:00 GMT</pubDate>");
            items.append("<description>The bell has rung ").append(i).append(" times.</description></item>");
        }
        return "<rss version='2.0'><channel><title>" + title + "</title><link>https://tarn.example/bell</link>" + items
                + "</channel></rss>";
    }

    @Test
    void readsAtomWithAuthorsEditsAndMarkup() {
        Document document = Fixture.read("small/feed-atom.xml");
        assertEquals("Lock gate stuck at Tarn Mill", document.title());
        assertEquals("https://tarn.example/gate", document.url());
        assertEquals("en-GB", document.language());
        assertEquals(
                "The upper gate will not open. Boats are waiting on both sides.",
                document.introduction().getFirst().text());
        Update first = document.updates().getFirst();
        assertEquals("Ida Finch", first.author());
        assertEquals("https://tarn.example/gate#p3", first.url());
        assertEquals(2, first.blocks().size());
        assertTrue(first.stamps().stream().anyMatch(stamp -> stamp.role() == Stamp.Role.EDITED));
        assertEquals(
                "A diver is feeling for the beam with a hook.",
                document.updates().get(1).text());
        assertEquals(
                "Eleven boats are waiting, and the first kettle is on.",
                document.updates().get(2).text());
    }

    @Test
    void readsRssWithItsFullTextAndNoRepeatedTitle() {
        List<Update> updates = Fixture.read("small/feed-rss.xml").updates();
        assertEquals(1, Fixture.blocks(updates.getFirst(), Block.ListItem.class).size());
        assertFalse(updates.getFirst().text().contains("Short words"));
        assertNull(updates.get(1).headline());
        assertEquals("Tom Reed", updates.get(1).author());
    }

    @ParameterizedTest
    @CsvSource({
        // Places in one page, and choices of one page, are no pages of their own.
        "Bells, https://tarn.example/bell#1, https://tarn.example/bell?post=2, https://tarn.example/bell/, live-blog",
        "Bells, https://tarn.example/a, https://tarn.example/b, https://tarn.example/c, none",
        "Bells: live blog, https://tarn.example/a, https://tarn.example/b, https://tarn.example/c, live-blog",
    })
    void tellsALiveBlogFromAListOfArticles(String title, String first, String second, String third, String kind) {
        assertEquals(kind, read(rss(title, first, second, third), null).kind().code());
    }

    @Test
    void offersToReadAListOfArticlesAllTheSame() {
        String feed = rss("Bells", "https://tarn.example/a", "https://tarn.example/b");
        Document refused = read(feed, null);
        assertTrue(
                refused.problems().getLast().what().contains("a feed of 2 articles"),
                refused.problems().toString());
        assertTrue(Readers.canBeLiveBlog(refused));
        Document asked = read(feed, DocumentKind.LIVE_BLOG);
        assertEquals(2, asked.updates().size());
        assertEquals("Bell 0", asked.updates().getFirst().headline());
    }

    @Test
    void readsTheItemsBesideTheChannelOfTheFirstRss() {
        Document document = read(
                "<?xml version='1.0'?><rdf:RDF xmlns='http://purl.org/rss/1.0/'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Tide</title></channel>"
                        + "<item><title>High water</title><dc:date>2024-06-03T09:00:00Z</dc:date></item>"
                        + "<item><title>Low water</title><dc:date>2024-06-03T03:00:00Z</dc:date></item></rdf:RDF>",
                null);
        assertEquals(2, document.updates().size());
        assertEquals("Low water", document.updates().get(1).headline());
    }

    @Test
    void saysThatAFeedIsEmpty() {
        Document document = read("<rss version='2.0'><channel><title>Tide</title></channel></rss>", null);
        assertEquals(DocumentKind.NONE, document.kind());
        assertTrue(document.problems().getLast().what().contains("a feed with no entry"));
    }

    @Test
    void readsAnyFeedAsAnArticleIfAsked() {
        String feed = rss("Bells", "https://tarn.example/a", "https://tarn.example/b")
                .replace("The bell has rung 1 times.", "&lt;p&gt;It rang.&lt;/p&gt;&lt;p&gt;It rang again.&lt;/p&gt;");
        Document article = read(feed, DocumentKind.ARTICLE);
        assertEquals(DocumentKind.ARTICLE, article.kind());
        assertEquals("Bells", article.title());
        assertEquals(
                List.of("The bell has rung 0 times.", "It rang.", "It rang again."),
                article.updates().stream().map(Update::text).toList());
        assertEquals("Bell 1", article.updates().get(1).headline());
        assertNull(article.updates().getLast().headline());
        assertEquals("https://tarn.example/b", article.updates().getLast().url());
        assertTrue(article.updates().stream().allMatch(update -> update.stamps().isEmpty()));
        assertEquals(List.of(), article.problems());
        assertTrue(read(feed, null).problems().getLast().what().endsWith("or open it as an article."));
    }
}
