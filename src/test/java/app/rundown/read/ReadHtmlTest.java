package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Link;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks how web pages are read, with structured data or with repeated entries, and which pages are no live blogs. */
class ReadHtmlTest {
    private static Document page(String html) {
        return Readers.read(new Capture("page.html", html.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    @Test
    void brokenJsonLdIsReadAndItsBodiesUnescaped() {
        Document blog = Fixture.read("json-ld.html");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals("https://gazette.example/live/gate", blog.url());
        assertEquals(List.of("floods"), blog.tags());
        Update first = blog.updates().getFirst();
        assertEquals("Ribbon is cut", first.headline());
        assertEquals("Mia Long", first.author());
        assertEquals("The mayor cut the ribbon.\n\nThen it rained.", first.text());
        assertTrue(
                first.stamps().contains(new Stamp(Stamp.Role.MADE, Stamp.Source.JSON_LD, "2021-10-02T11:05:00+02:00")));
        assertTrue(first.stamps()
                .contains(new Stamp(Stamp.Role.EDITED, Stamp.Source.JSON_LD, "2021-10-02T11:20:00+02:00")));
        assertEquals(
                1,
                blog.problems().stream()
                        .filter(p -> p.where().equals("JSON-LD block 2"))
                        .count());
    }

    @Test
    void aHeadlineThatIsThePagesOwnIsNone() {
        Document blog = Fixture.read("json-ld.html");
        assertEquals(3, blog.updates().size());
        assertNull(blog.updates().get(1).headline());
        assertEquals(
                "First boats wait at the lock.\n\nThey have flags & horns.",
                blog.updates().get(1).text());
        assertEquals("No words yet", blog.updates().get(2).headline());
    }

    @Test
    void oneUpdateNeedsNoArray() {
        Document blog = page("<html><body><script"
            + " type='application/ld+json'>[{\"@type\":[\"LiveBlogPosting\"],\"liveBlogUpdate\":{\"articleBody\":\"Only"
            + " one.\"}}]</script></body></html>");
        assertEquals(
                List.of("Only one."), blog.updates().stream().map(Update::text).toList());
    }

    @Test
    void saysHowManyStatedUpdatesHoldNothing() {
        Document blog = page("<html><body><script"
            + " type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"articleBody\":\"The"
            + " ferry sails.\"},{\"datePublished\":\"2021-07-03T12:05:00Z\"},7]}</script></body></html>");
        assertEquals(1, blog.updates().size());
        assertEquals(
                1,
                blog.problems().stream()
                        .filter(p -> p.what().startsWith("2 of its 3 updates"))
                        .count());
    }

    @Test
    void aLiveBlogWithoutUpdatesSaysSo() {
        Document none = page("<html><body><h1>Soon</h1><script"
                + " type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                + "\"headline\":\"Soon\"}</script></body></html>");
        assertEquals(DocumentKind.NONE, none.kind());
        assertFalse(none.problems().isEmpty());
    }

    @Test
    void timedSiblingsAreEntriesAndKeyEventListsAreNot() {
        Document blog = Fixture.read("timed.html");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals("Regatta: all races", blog.title());
        assertEquals(List.of("regatta", "sailing"), blog.tags());
        assertEquals(4, blog.updates().size());
        Update first = blog.updates().getFirst();
        assertEquals("Race two starts again", first.headline());
        assertEquals("Lena Fox", first.author());
        assertEquals("https://gazette.example/live/regatta#e4", first.url());
        assertEquals(
                "The jury has set a new line nearer to the lighthouse, and all boats have crossed it without a foul.",
                first.text());
        assertEquals(
                List.of(
                        new Stamp(Stamp.Role.MADE, Stamp.Source.ATTRIBUTE, "2021-07-03T13:41:00Z"),
                        new Stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, "15:41")),
                first.stamps());
    }

    @Test
    void blocksOfAnEntryKeepTheirSorts() {
        Document blog = Fixture.read("timed.html");
        Update first = blog.updates().getFirst();
        assertEquals(
                new Block.Picture("Boats at the line", "https://gazette.example/boats.jpg"),
                first.blocks().get(1));
        assertEquals(
                new Block.Teaser("How the rules of the regatta work", "", "https://gazette.example/rules"),
                first.blocks().get(2));
        Update second = blog.updates().get(1);
        assertEquals(Set.of(Update.Flag.KEY), second.flags());
        assertEquals(
                new Block.Blockquote("We were ahead by two lengths."),
                second.blocks().get(1));
        Block.Paragraph words = (Block.Paragraph) second.blocks().getFirst();
        assertEquals(
                List.of(new Link(
                        "Tern", "https://gazette.example/tern", words.text().indexOf("Tern"))),
                words.links());
        assertEquals(
                2, Fixture.blocks(blog.updates().get(2), Block.ListItem.class).size());
        assertTrue(blog.updates()
                .get(2)
                .stamps()
                .contains(new Stamp(Stamp.Role.EDITED, Stamp.Source.ATTRIBUTE, "2021-07-03T12:15:00Z")));
        assertFalse(blog.updates().get(2).text().contains("Updated"));
    }

    @Test
    void theIntroductionStandsBeforeTheEntries() {
        Document blog = Fixture.read("timed.html");
        assertEquals(1, blog.introduction().size());
        assertTrue(blog.introduction().getFirst().text().startsWith("The harbour hosts"));
    }

    @Test
    void clocksInRunningParagraphsOpenEntries() {
        Document blog = Fixture.read("flow.html");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals(
                List.of("00.15", "23.40", "23.05"),
                blog.updates().stream().map(u -> u.stamps().getFirst().text()).toList());
        assertEquals(2, blog.updates().get(1).blocks().size());
    }

    @Test
    void nonBreakingSpacesStay() {
        Document article = Readers.read(
                new Capture(
                        "a.html",
                        "<html><body><p>Ten&nbsp;boats  and\n one</p></body></html>".getBytes(StandardCharsets.UTF_8)),
                "d1",
                DocumentKind.ARTICLE);
        assertEquals("Ten\u00a0boats and one", article.updates().getFirst().text());
    }

    @Test
    void sectionsWithListsAreAWrapUp() {
        Document wrapUp = page(
                "<html><body><article><h1>What we know</h1><p>A long night ended with a vote on the gate.</p><h2>The"
                    + " gate</h2><ul><li>It is twelve metres wide and is closed by hand.</li><li>Work on it begins in"
                    + " the autumn of next year.</li></ul><h2>The money</h2><ul><li>Half of the cost is borne by the"
                    + " county.</li><li>No new tax will be needed, the mayor says.</li></ul></article></body></html>");
        assertEquals(DocumentKind.WRAP_UP, wrapUp.kind());
        assertEquals(
                List.of("The gate", "The gate", "The money", "The money"),
                wrapUp.updates().stream().map(Update::section).toList());
        assertEquals("What we know", wrapUp.title());
    }

    @Test
    void wordsBetweenSingleMarksShowAWrapUpToo() {
        String section = "<li>De schipper is gered, het schip ligt op de bodem van de haven en blijft daar voorlopig."
                + "</li><li>‘Wij hoorden een klap en toen was het water er al,’ zegt Mees Oldekamp van de werf.</li>"
                + "<li>De gemeente laat het schip in het voorjaar lichten, zegt wethouder Janna van der Wiel.</li>";
        Document wrapUp = page("<html lang='nl'><body><h1>Na de klap</h1><h2>Over het schip</h2><ul>" + section
                + "</ul><h2>Over de haven</h2><ul>" + section + "</ul><h2>Over de werf</h2><ul>" + section
                + "</ul></body></html>");
        assertEquals(DocumentKind.WRAP_UP, wrapUp.kind());
    }

    @Test
    void anArticleAndAScheduleAreNoLiveBlogs() {
        for (String name : List.of("article.html", "schedule.html")) {
            Document none = Fixture.read(name);
            assertEquals(DocumentKind.NONE, none.kind(), name);
            assertTrue(none.problems().getLast().what().contains("open it as an article"), name);
        }
        assertTrue(Fixture.read("article.html").problems().getLast().what().contains("plain article"));
        Document asked = Fixture.read("article.html", DocumentKind.ARTICLE);
        assertEquals(DocumentKind.ARTICLE, asked.kind());
        assertTrue(asked.updates().getFirst().text().startsWith("The new flood gate is green"));
    }
}
