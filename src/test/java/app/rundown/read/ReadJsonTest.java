package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Update;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks how the answers of live-blog servers are read, and the data that pages carry in their scripts. */
class ReadJsonTest {
    private static Document json(String text) {
        return Readers.read(new Capture("data", text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static List<String> texts(Document document) {
        return document.updates().stream().map(Update::text).toList();
    }

    private static List<String> instants(Document document) {
        Timing timing = Timing.of(document, DayAndZone.NONE);
        return document.updates().stream()
                .map(u -> String.valueOf(timing.moments().get(u.id()).instant()))
                .toList();
    }

    @Test
    void typedElementsBecomeBlocksAndTheFirstPublicationIsTheTime() {
        Document blog = Fixture.read("blocks.json");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals("Lock reopens: as it happened", blog.title());
        assertEquals("https://gazette.example/live/lock", blog.url());
        assertEquals(List.of("Canals"), blog.tags());
        assertEquals(
                "Boats pass again after a week of repairs to the northern gate.",
                blog.introduction().getFirst().text());
        assertEquals(List.of("2021-02-19T19:30:03Z", "2021-02-19T19:11:54Z", "2021-02-19T18:00:00Z"), instants(blog));
        Update summary = blog.updates().getFirst();
        assertEquals("Summary", summary.headline());
        assertEquals("Lena Fox", summary.author());
        assertEquals(Set.of(Update.Flag.SUMMARY), summary.flags());
        assertEquals("https://gazette.example/live/lock#b1", summary.url());
        assertEquals(2, Fixture.blocks(summary, Block.ListItem.class).size());
        Moment moment = Timing.of(blog, DayAndZone.NONE).moments().get(summary.id());
        assertEquals("19.30 GMT", moment.shown());
        assertEquals("2021-02-19T19:38:39Z", String.valueOf(moment.edited()));
        Update last = blog.updates().getLast();
        assertEquals(
                new Block.Picture("The new gate", "https://gazette.example/gate.jpg"),
                last.blocks().get(1));
        assertEquals(
                new Block.Teaser("A history of the lock", "", "https://gazette.example/history"),
                last.blocks().get(2));
        assertTrue(
                blog.problems().stream().anyMatch(p -> p.what().contains("page 1 of 3")),
                blog.problems().toString());
    }

    @Test
    void numbersThatAreNoTimesDoNotCostTheDocument() {
        Document blog = json("""
            {"title": "Lock reopens, live", "posts": [
              {"id": 1, "created": {"utc": 1613761803.25}, "body": "Boats pass again after a week of repairs to the \
            northern gate, the harbour says."},
              {"id": 2, "created": 16137618030000000000000000000000, "sticky": 99999999999999, \
            "body": "The first barge has left the upper basin, with forty people watching from the bank."},
              {"id": 4, "created": 1613761500, "body": "The harbour master asks owners to stay moored until the \
            level has risen."},
              {"id": 3, "created": 1613761203, "body": "Engineers are to close the sluices one by one before the \
            water is let in again."}]}\
            """);
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind(), blog.problems().toString());
        assertEquals(
                List.of("2021-02-19T19:10:03Z", "null", "2021-02-19T19:05:00Z", "2021-02-19T19:00:03Z"),
                instants(blog));
        assertTrue(
                blog.problems().stream().noneMatch(problem -> problem.what().contains("bug")),
                blog.problems().toString());
    }

    @Test
    void anUpdateThatOnlyEmbedsQuotesWhatItEmbeds() {
        Update tweet = Fixture.read("blocks.json").updates().get(1);
        assertEquals("#Lock\n\nFirst boat is through!", tweet.text());
        assertEquals(
                List.of("https://social.example/1"),
                Fixture.blocks(tweet, Block.Embed.class).stream()
                        .map(Block.Embed::url)
                        .toList());
    }

    @Test
    void deletedPostsDraftsAdvertisingAndCommentsAreLeftOut() {
        Document blog = Fixture.read("superdesk.json");
        assertEquals(List.of("Welcome to the regatta.", "Race one starts."), texts(blog));
        assertEquals(List.of("2021-07-03T11:00:00Z", "2021-07-03T10:07:00Z"), instants(blog));
        assertEquals(Set.of(Update.Flag.PINNED), blog.updates().getFirst().flags());
        assertEquals("Mia Long", blog.updates().getFirst().author());
        assertEquals(Set.of(Update.Flag.KEY), blog.updates().get(1).flags());
        assertEquals(
                "The start",
                Fixture.blocks(blog.updates().get(1), Block.Picture.class)
                        .getFirst()
                        .text());
        assertEquals(2, blog.problems().size());
    }

    @Test
    void equalWordsOfOneSecondAreTwoEntriesWhereTheirIdsDiffer() {
        Document blog = Fixture.read("wordpress.json");
        assertEquals(
                List.of("The tide turns.", "Water stands at two metres.", "Same words.", "Same words."), texts(blog));
        assertEquals("Tom Reed", blog.updates().getFirst().author());
        assertEquals(
                "https://gazette.example/tide#11", blog.updates().getFirst().url());
        assertEquals(Set.of(Update.Flag.KEY), blog.updates().getFirst().flags());
        assertEquals("2017-11-28T12:43:31Z", instants(blog).getFirst());
    }

    @Test
    void aLaterVersionOfAnEntryReplacesItAndADeletionTakesItAway() {
        Document blog = json("{\"entries\":[{\"id\":1,\"type\":\"new\",\"html\":\"Old"
                + " words.\",\"timestamp\":1511873011},{\"id\":2,\"type\":\"new\",\"html\":\"Gone"
                + " soon.\",\"timestamp\":1511873012},{\"id\":1,\"type\":\"update\",\"html\":\"New"
                + " words.\",\"timestamp\":1511873011},{\"id\":2,\"type\":\"delete\",\"timestamp\":1511873013}]}");
        assertEquals(List.of("New words."), texts(blog));
    }

    @Test
    void theStateOfAPageIsReadWhereItsMarkupIsEmpty() {
        Document blog = Fixture.read("embedded-state.html");
        assertEquals(DocumentKind.LIVE_BLOG, blog.kind());
        assertEquals(
                List.of("Ferry leaves", "Fog lifts", "Fog"),
                blog.updates().stream().map(Update::headline).toList());
        assertEquals(
                "The ferry left with two hours of delay and all of its passengers on board.",
                blog.updates().getFirst().text());
        assertEquals("2021-07-03T14:40:00.123Z", instants(blog).getFirst());
        assertTrue(blog.problems().stream().anyMatch(p -> p.what().contains("scripts")));
    }

    @Test
    void aDoublyEncodedStateIsUnpacked() {
        String post = "{\\\"content\\\":\\\"The %s boat has passed the lock, and its crew waves to the people on both"
                + " banks.\\\",\\\"published\\\":\\\"2021-07-03T1%d:00:00Z\\\"}";
        String posts = String.format(post, "third", 3) + "," + String.format(post, "second", 2) + ","
                + String.format(post, "first", 1);
        Document blog = json("<html><body><h1>Lock live</h1><script>var"
                + " a=1;window.__INITIAL_DATA__=\"{\\\"data\\\":{\\\"live-stream\\\":{\\\"posts\\\":["
                + posts + "]}}}\";</script></body></html>");
        assertEquals(3, blog.updates().size());
        assertTrue(texts(blog).getFirst().startsWith("The third boat"));
        assertEquals("2021-07-03T13:00:00Z", instants(blog).getFirst());
    }

    @Test
    void bulletinsWithAByteOrderMark() {
        Document blog = json("\ufeff{\"result\":{\"bulletins\":[{\"id\":5,\"title\":\"Bron"
                + " öppnas\",\"created\":1625323200,\"authorName\":\"Eva Ek\",\"content\":{\"html\":\"<p>Bron är"
                + " öppen igen.</p>\"}}]}}");
        assertEquals("Bron öppnas", blog.updates().getFirst().headline());
        assertEquals("Bron är öppen igen.", texts(blog).getFirst());
        assertEquals("Eva Ek", blog.updates().getFirst().author());
        assertEquals("2021-07-03T14:40:00Z", instants(blog).getFirst());
    }

    @Test
    void newsListsAndPostsByTheirIds() {
        Document news =
                json("callback({\"data\":{\"news\":[{\"nid\":\"a\",\"created\":\"1625323200\",\"newstitle\":\"Gol\","
                        + "\"contents\":\"<p>Un tiro desde lejos entra por la escuadra.</p>\"}]}});");
        assertEquals("Gol", news.updates().getFirst().headline());
        Document graph = json(
                "{\"LivePost:1\":{\"id\":\"1\",\"publishedTime\":1625323200,\"content\":\"<p>A first post of a good"
                        + " many words that say very"
                        + " little.</p>\"},\"LivePost:2\":{\"id\":\"2\",\"publishedTime\":1625323100,\"content\":\"<p>A"
                        + " second post of a good many words that say very"
                        + " little.</p>\"},\"LivePost:3\":{\"id\":\"3\",\"publishedTime\":1625323000,\"content\":\"<p>A"
                        + " third post of a good many words that say very little.</p>\"}}");
        assertEquals(3, graph.updates().size());
    }

    @Test
    void aPinnedCopyIsNoSecondUpdate() {
        String post =
                "{\"id\":\"%d\",\"pinned\":%b,\"date\":\"2021-07-03T1%d:00:00Z\",\"text\":\"Update number %d of this"
                        + " day on the canal.\"}";
        Document blog = json("{\"posts\":[" + String.format(post, 1, true, 1, 1) + ","
                + String.format(post, 2, false, 2, 2) + "," + String.format(post, 1, false, 1, 1) + "]}");
        assertEquals(
                List.of("Update number 2 of this day on the canal.", "Update number 1 of this day on the canal."),
                texts(blog));
        assertEquals(Set.of(Update.Flag.PINNED), blog.updates().get(1).flags());
    }

    @Test
    void otherDataAreNoLiveBlog() {
        Document schedule = json(
                "{\"programme\":[{\"title\":\"News\",\"startTime\":\"2021-07-03T10:00:00Z\",\"description\":\"The news"
                    + " of the day with all that"
                    + " happened.\"},{\"title\":\"Film\",\"startTime\":\"2021-07-03T11:00:00Z\",\"description\":\"A"
                    + " film about a boat and the two people who built"
                    + " it.\"},{\"title\":\"News\",\"startTime\":\"2021-07-03T12:00:00Z\",\"description\":\"The news"
                    + " of the day with all that happened.\"}]}");
        assertEquals(DocumentKind.NONE, schedule.kind());
        assertTrue(schedule.problems().getLast().what().contains("JSON"));
        assertEquals(DocumentKind.NONE, json("{\"a\":[1,2,{\"b\":null}]}").kind());
        assertNull(json("[[[[").url());
    }
}
