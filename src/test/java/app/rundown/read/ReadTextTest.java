package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Link;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Checks how plain texts are read: live blogs, wire stories, wrap-ups, and texts that are none of these. */
class ReadTextTest {
    private static String allText(Document document) {
        return document.updates().stream()
                .map(u -> u.headline() + "\n" + u.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aLiveBlogKeepsItsOrderAndItsClocks() {
        Document blog = Fixture.read("live-blog.txt");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals(
                List.of("00:20", "23:10", "22:30", "22:10", "22:25", "21:50", "21:50"),
                blog.updates().stream().map(u -> u.stamps().getFirst().text()).toList());
        assertEquals(
                List.of("d1-u1", "d1-u2"),
                blog.updates().stream().limit(2).map(Update::id).toList());
        assertEquals(
                List.of(new Stamp(Stamp.Role.PAGE, Stamp.Source.SHOWN, "07:41 GMT22 September 2022")), blog.stamps());
    }

    @Test
    void whatStandsAfterTheLastUpdateIsNoPartOfIt() {
        Document blog = Fixture.read("live-blog.txt");
        assertEquals("LIVE: Harbour Town Decides on Its Flood Gate", blog.title());
        assertEquals(List.of("Ada Brook", "Tom Reed", "Harbour Town", "floods"), blog.tags());
        assertEquals(
                List.of(
                        new Link("Harbour Town Counts the Cost of a Wet Spring", null),
                        new Link("Five Rivers to Watch This Week", null)),
                blog.related());
        assertEquals(
                "People walked to the hall in the rain on Monday evening.",
                blog.updates().getLast().text());
    }

    @Test
    void theTailIsToldWithoutIndentationToo() {
        String flat = new String(Fixture.bytes("live-blog.txt"), java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("(?m)^ +", "");
        Document blog = Readers.read(
                new app.rundown.model.Capture("flat.txt", flat.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "d1",
                null);
        assertEquals("LIVE: Harbour Town Decides on Its Flood Gate", blog.title());
        assertEquals(allText(Fixture.read("live-blog.txt")), allText(blog));
    }

    @Test
    void cardsAreBlocksOfTheirOwnAndWordsAroundThemStay() {
        Update debate = Fixture.read("live-blog.txt").updates().get(2);
        assertEquals(
                "The mayor opened the debate with a look back at the flood of Jan. 3, 1998.\n\n"
                        + "Afterwards he asked the hall for a minute of silence.",
                debate.text());
        assertEquals(
                "A sluice on the upper river (File)",
                Fixture.blocks(debate, Block.Picture.class).getFirst().text());
        assertEquals(
                new Block.Teaser(
                        "Upper Valley Shuts Its Sluices",
                        "The valley upstream has closed three sluices to hold the water back until the morning.",
                        null),
                Fixture.blocks(debate, Block.Teaser.class).getFirst());
    }

    @Test
    void anUpdateMayBeAHeadlineOrACardOnly() {
        Document blog = Fixture.read("live-blog.txt");
        assertEquals(
                "Council Votes for the Gate, Nine to Four",
                blog.updates().getFirst().headline());
        assertTrue(blog.updates().getFirst().blocks().isEmpty());
        assertEquals("", blog.updates().get(3).text());
        assertEquals(2, blog.updates().get(3).blocks().size());
    }

    @Test
    void furnitureIsDroppedAndTheIntroductionKept() {
        Document blog = Fixture.read("live-blog.txt");
        assertEquals(2, blog.introduction().size());
        assertEquals(
                new Block.Teaser("Harbour Town Counts the Cost of a Wet Spring", "", null),
                blog.introduction().get(1));
        String everything = blog + "";
        for (String furniture :
                List.of("Listen Live", "Get short URL", "New messages", "Community standards", "Comment via")) {
            assertTrue(!everything.contains(furniture), furniture);
        }
    }

    @Test
    void aWireStoryHasLeadLinesAndSeparators() {
        Document wire = Fixture.read("wire.txt");
        assertEquals(DocumentKind.LIVE_BLOG, wire.kind());
        assertEquals("The Latest: Gate vote set for evening.", wire.title());
        assertEquals(
                List.of("6:40 p.m.", "2 p.m.", "11:15 a.m."),
                wire.updates().stream().map(u -> u.stamps().getFirst().text()).toList());
        assertTrue(wire.updates().stream().noneMatch(u -> u.text().contains("___")));
        assertNull(wire.updates().getFirst().headline());
    }

    @Test
    void aWrapUpHasSectionsWithPoints() {
        Document wrapUp = Fixture.read("wrap-up.txt");
        assertEquals(DocumentKind.WRAP_UP, wrapUp.kind());
        assertEquals("Flood Gate Approved After a Long Night", wrapUp.title());
        assertEquals(
                List.of("On the Gate", "On the Gate", "On the Gate", "On the Money", "On the Money"),
                wrapUp.updates().stream().map(Update::section).toList());
        assertEquals(
                List.of(Block.Picture.class, Block.Picture.class, Block.Paragraph.class),
                wrapUp.introduction().stream().map(Object::getClass).toList());
        assertEquals(
                new Block.Teaser("Sand Bags Run Short at the Quay", "", null),
                wrapUp.updates().get(1).blocks().get(1));
        assertTrue(wrapUp.updates().stream()
                .allMatch(u -> u.headline() == null && u.stamps().isEmpty()));
        assertTrue(wrapUp.updates().getLast().text().endsWith("a higher harbour fee."));
        assertTrue(wrapUp.related().isEmpty());
    }

    @Test
    void anArticleAndAScheduleAreNoLiveBlogs() {
        for (String name : List.of("article.txt", "schedule.txt")) {
            Document none = Fixture.read(name);
            assertEquals(DocumentKind.NONE, none.kind(), name);
            assertTrue(none.updates().isEmpty(), name);
            assertTrue(none.problems().getLast().what().contains("open it as an article"), name);
        }
        assertTrue(Fixture.read("schedule.txt").problems().getLast().what().contains("schedule"));
    }

    @Test
    void anyTextIsAnArticleWhereItIsAskedFor() {
        Document article = Fixture.read("article.txt", DocumentKind.ARTICLE);
        assertEquals(DocumentKind.ARTICLE, article.kind());
        assertEquals("Why the gate is green", article.title());
        assertEquals(2, article.updates().size());
        assertTrue(article.updates().stream().allMatch(u -> u.stamps().isEmpty()));
    }
}
