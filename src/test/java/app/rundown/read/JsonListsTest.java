package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Problem;
import app.rundown.model.Update;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which lists and which posts of JSON data become updates, and that what is left out is told. */
class JsonListsTest {
    private static Document json(String text) {
        return Readers.read(new Capture("data", text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static List<String> texts(Document document) {
        return document.updates().stream().map(Update::text).toList();
    }

    private static String instant(Document document, Update update) {
        return String.valueOf(
                Timing.of(document, DayAndZone.NONE).moments().get(update.id()).instant());
    }

    private static List<String> problems(Document document) {
        return document.problems().stream().map(Problem::what).toList();
    }

    @Test
    void aLaterVersionReplacesAPostAndKeepsItsPlaceAndTime() {
        Document blog = json("""
            {"entries": [
              {"id": 9, "type": "delete", "render": "", "timestamp": 1552412400},
              {"id": 7, "type": "update", "render": "<p>The ferry is cancelled for the whole day.</p>", \
            "timestamp": 1552411800},
              {"id": 9, "type": "new", "render": "<p>Unconfirmed: the ferry has lost an anchor.</p>", \
            "timestamp": 1552410600},
              {"id": 8, "type": "new", "render": "<p>The harbour is open again for small boats.</p>", \
            "timestamp": 1552410000},
              {"id": 7, "type": "new", "render": "<p>The ferry is late.</p>", "timestamp": 1552409400}]}\
            """);
        assertEquals(
                List.of("The harbour is open again for small boats.", "The ferry is cancelled for the whole day."),
                texts(blog));
        Update replaced = blog.updates().getLast();
        assertEquals("2019-03-12T16:50:00Z", instant(blog, replaced));
        assertEquals(
                "2019-03-12T17:30:00Z",
                String.valueOf(Timing.of(blog, DayAndZone.NONE)
                        .moments()
                        .get(replaced.id())
                        .edited()));
        assertEquals(
                List.of("3 posts that were withdrawn, replaced or never published were left out."), problems(blog));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\": \"draft\"",
                "\"post_status\": \"submitted\"",
                "\"state\": \"Killed\"",
                "\"status\": \"in_progress\"",
                "\"published\": false",
                "\"isVisible\": \"no\"",
                "\"deleted\": true",
                "\"deletedAt\": \"2019-03-12T18:00:00Z\""
            })
    void aPostThatReadersDoNotSeeIsLeftOut(String field) {
        Document blog = json("""
            {"title": "Ferry, live", "posts": [
              {"id": "a", "createdAt": "2019-03-12T16:50:00Z", "text": "The ferry is late, the harbour says.", FIELD},
              {"id": "b", "createdAt": "2019-03-12T16:40:00Z", "text": "The harbour is open again for boats."}]}\
            """.replace("FIELD", field));
        assertEquals(List.of("The harbour is open again for boats."), texts(blog));
        assertEquals(List.of("1 post that was withdrawn, replaced or never published was left out."), problems(blog));
    }

    @Test
    void whereNothingIsPublishedTheReasonIsTold() {
        Document none = json("""
            {"posts": [{"id": 1, "createdAt": "2019-03-12T16:50:00Z", "text": "The ferry is late.", \
            "status": "draft"}]}\
            """);
        assertEquals(DocumentKind.NONE, none.kind());
        assertTrue(problems(none).getFirst().startsWith("1 post that was withdrawn"), none.toString());
    }

    @Test
    void theUpdatesOfAllIncidentsAreRead() {
        Document history = json("""
            {"page": {"name": "Gazette Mail"}, "incidents": [
              {"name": "Mail late", "created_at": "2019-02-20T12:00:19Z", "incident_updates": [
                {"status": "resolved", "body": "All mail of this morning has been sent by now.", \
            "created_at": "2019-02-20T13:40:58Z"},
                {"status": "monitoring", "body": "A fix is in place and we watch the queue.", \
            "created_at": "2019-02-20T13:11:24Z"}]},
              {"name": "No log-in", "created_at": "2019-02-18T07:28:41Z", "incident_updates": [
                {"status": "resolved", "body": "People can log in again; a certificate had run out.", \
            "created_at": "2019-02-18T07:56:37Z"}]}]}\
            """);
        assertEquals("Gazette Mail", history.title());
        assertEquals(
                List.of("Mail late", "Mail late", "No log-in"),
                history.updates().stream().map(Update::headline).toList());
        assertEquals(
                "resolved\n\nAll mail of this morning has been sent by now.",
                texts(history).getFirst());
    }

    @Test
    void aStrangersReplyStandsBelowThePostThatItAnswers() {
        Document thread = json("""
            {"ancestors": [
              {"id": "1", "created_at": "2023-05-09T14:02:11Z", "account": {"acct": "lea", "display_name": "Lea Pond"}, \
            "content": "<p>The court is open, and forty people wait.</p>"}],
             "descendants": [
              {"id": "2", "in_reply_to_id": "1", "created_at": "2023-05-09T14:10:45Z", \
            "account": {"acct": "lea", "display_name": "Lea Pond"}, "content": "<p>The judge comes in.</p>"},
              {"id": "3", "in_reply_to_id": "2", "created_at": "2023-05-09T14:11:00Z", \
            "account": {"acct": "ida", "display_name": "Ida Moor"}, "content": "<p>Which judge is it?</p>"},
              {"id": "4", "in_reply_to_id": "3", "created_at": "2023-05-09T14:12:00Z", \
            "account": {"acct": "joe", "display_name": "Joe Fen"}, "content": "<p>I want to know too.</p>"}]}\
            """);
        assertEquals(2, thread.updates().size());
        assertEquals("Lea Pond", thread.updates().getFirst().author());
        List<Block.Post> replies = Fixture.blocks(thread.updates().getLast(), Block.Post.class);
        assertEquals(
                List.of("Which judge is it?", "I want to know too."),
                replies.stream().map(Block.Post::text).toList());
        assertEquals("Ida Moor", replies.getFirst().origin().name());
        assertEquals("ida", replies.getFirst().origin().handle());
        assertEquals("2023-05-09T14:11:00Z", replies.getFirst().origin().at());
    }

    @Test
    void anArchiveOfPostsIsReadFromItsScript() {
        Document archive = json("""
            window.YTD.tweets.part0 = [
             {"tweet": {"id_str": "15", "created_at": "Wed Oct 13 14:02:11 +0000 2021", \
            "full_text": "The court is open, and forty people wait. 1/"}},
             {"tweet": {"id_str": "16", "in_reply_to_status_id_str": "15", \
            "created_at": "Wed Oct 13 14:10:45 +0000 2021", "full_text": "The judge has just come in, with two \
            others. 2/"}},
             {"tweet": {"id_str": "17", "in_reply_to_status_id_str": "16", \
            "created_at": "Wed Oct 13 14:31:02 +0000 2021", "full_text": "The radio of the ship was broken, the \
            captain says. 3/"}}]\
            """);
        assertEquals(3, archive.updates().size(), problems(archive).toString());
        assertEquals("2021-10-13T14:02:11Z", instant(archive, archive.updates().getFirst()));
    }

    @Test
    void listsThatAreNotReadAreTold() {
        Document blog = json("""
            {"posts": [
              {"id": 1, "createdAt": "2019-03-12T16:50:00Z", "text": "The ferry is late today, the harbour says."},
              {"id": 2, "createdAt": "2019-03-12T16:40:00Z", "text": "The harbour is open again for small boats."}],
             "letters": [
              {"id": 11, "createdAt": "2019-03-11T10:00:00Z", "text": "I have waited a whole week for a ferry."},
              {"id": 12, "createdAt": "2019-03-11T11:00:00Z", "text": "Why does nobody tell us when it goes?"},
              {"id": 13, "createdAt": "2019-03-11T12:00:00Z", "text": "The ferry was better in my father's time."}]}\
            """);
        assertEquals(2, blog.updates().size());
        assertEquals(List.of("Other lists with dated entries were not read: “letters” (3)."), problems(blog));
    }

    @Test
    void aPostsAddressHasThePrefixThatTheDataName() {
        Document blog = json("""
            {"webTitle": "Ferry, live", "webURL": "https://gazette.example/ferry", "byline": "Lea Pond in Seaham",
             "mostRecentBlockId": "block-60300f5f", "blocks": [
              {"id": "60300f5f", "blockFirstPublished": 1613763003000, "title": "Summary", \
            "contributors": [{"name": "Ida Moor"}], "elements": [{"html": "<p>The ferry is late today.</p>"}]},
              {"id": "60300f33", "blockFirstPublished": 1613762366000, \
            "elements": [{"html": "<p>The harbour is open again.</p>"}]}]}\
            """);
        assertEquals(
                List.of("https://gazette.example/ferry#block-60300f5f", "https://gazette.example/ferry#block-60300f33"),
                blog.updates().stream().map(Update::url).toList());
        assertEquals("Ida Moor", blog.updates().getFirst().author());
        assertEquals("Lea Pond in Seaham", blog.introduction().getFirst().text());
    }

    @Test
    void theNameOfAFieldTellsItsZone() {
        Document blog = json("""
            [
              {"id": 3, "date": "2024-06-10T15:20:00", "date_gmt": "2024-06-10T13:20:00", \
            "content": {"rendered": "<p>The ferry has left, two hours late, with half its cars.</p>"}},
              {"id": 2, "date": "2024-06-10T14:45:00", "date_gmt": "2024-06-10T12:45:00", \
            "content": {"rendered": "<p>The ferry is loading again after the storm.</p>"}},
              {"id": 1, "date": "2024-06-10T14:05:00", "date_gmt": "2024-06-10T12:05:00", \
            "content": {"rendered": "<p>The ferry stays in port for the time being.</p>"}}]\
            """);
        assertEquals(
                List.of("2024-06-10T13:20:00Z", "2024-06-10T12:45:00Z", "2024-06-10T12:05:00Z"),
                blog.updates().stream().map(update -> instant(blog, update)).toList());
    }

    @Test
    void aChannelsExportIsReadWithItsInstantsAndWithoutWhatWasDoneToIt() {
        Document channel = json("""
            {"name": "Harbour news", "type": "public_channel", "id": 12, "messages": [
              {"id": 1, "type": "service", "date": "2021-07-03T08:00:00", "date_unixtime": "1625292000", \
            "actor": "Harbour news", "action": "create_channel", "title": "Harbour news", "text": ""},
              {"id": 2, "type": "message", "date": "2021-07-03T10:05:11", "date_unixtime": "1625299511", \
            "from": "Harbour news", "text": ["The pier is open. ", {"type": "bold", "text": "Walk slowly."}, \
            " More on ", {"type": "link", "text": "https://pier.example"}]},
              {"id": 3, "type": "message", "date": "2021-07-03T11:40:00", "date_unixtime": "1625305200", \
            "from": "Harbour news", "text": "The ferry sails at noon, with all who have waited."}]}\
            """);
        assertEquals(
                List.of(
                        "The pier is open. Walk slowly. More on https://pier.example",
                        "The ferry sails at noon, with all who have waited."),
                texts(channel));
        assertEquals("2021-07-03T08:05:11Z", instant(channel, channel.updates().getFirst()));
    }

    @Test
    void anObjectThatDescribesTheEventHasTheTitle() {
        Document blog = json("""
            {"event": {"id": 7, "name": "Storm at the pier: live"}, "data": {"items": [
              {"id": 1, "publishedAt": "2021-07-03T10:05:11Z", "title": "Pier open", \
            "content": {"html": "<p>The pier is open again after the storm of the night.</p>"}}]}}\
            """);
        assertEquals("Storm at the pier: live", blog.title());
    }

    @Test
    void anEventsTitleAndAReportersNameMayHaveAPrefix() {
        Document blog = json("""
            {"data": {"event": {"eid": 7, "etitle": "Night at the harbour"}, "news": [
              {"nid": "8", "newstitle": "", "created": 1612355000, "author": {"uname": "Mira Holt"}, "isComment": 0, \
            "contents": "<p>The north side of the harbour is closed until the evening.</p>"},
              {"nid": "7", "newstitle": "", "created": 1612354000, "author": {"uname": "Joe"}, "isComment": 1, \
            "contents": "<p>I can see it from the hill, it looks quite bad to me.</p>"},
              {"nid": "6", "newstitle": "", "created": 1612353000, "author": {"uname": "Mira Holt"}, "isComment": 0, \
            "contents": "<p>The south side of the harbour is closed until the evening.</p>"}]}}\
            """);
        assertEquals("Night at the harbour", blog.title());
        assertEquals(
                List.of("Mira Holt", "Mira Holt"),
                blog.updates().stream().map(Update::author).toList());
        assertEquals(
                "1 reader's comment was left out.", blog.problems().getFirst().what());
    }

    @Test
    void aListOfPostsMayHaveShortDates() {
        Document blog = json("""
            {"total": "3", "PostList": [
              {"Id": "82", "CId": "412", "IsPublished": "True", "AuthorName": "Rosa Quill",             "Content": "<p>The ferry is cancelled for the whole day.</p>", "PublishedOn": "11/15/12 9:43 AM"},
              {"Id": "81", "CId": "411", "IsPublished": "True", "AuthorName": "Rosa Quill",             "Content": "<p>The harbour is open again for small boats.</p>", "PublishedOn": "11/15/12 9:31 AM"},
              {"Id": "80", "CId": "410", "IsPublished": "True", "AuthorName": "Rosa Quill",             "Content": "<p>The wind has gone down over night.</p>", "PublishedOn": "11/15/12 8:40 AM"}]}\
            """);
        assertEquals(3, blog.updates().size());
        assertEquals(
                "2012-11-15T09:43",
                String.valueOf(Timing.of(blog, DayAndZone.NONE)
                        .moments()
                        .get(blog.updates().getFirst().id())
                        .local()));
    }

    @Test
    void aStoryMayHaveItsPostsAsCardsOfElements() {
        Document blog = json("""
            {"story": {"story-template": "live-blog", "headline": "The flood, hour by hour", "cards": [
              {"id": "c1", "card-added-at": 1524204205102, "card-updated-at": 1524204206102, "story-elements": [
                {"type": "title", "text": "Ferry leaves late"},
                {"type": "text", "text": "<p>The ferry has left the north pier an hour late.</p>"}]},
              {"id": "c2", "card-added-at": 1524203000000, "card-updated-at": 1524203001000, "story-elements": [
                {"type": "title", "text": "Bridge stays closed"},
                {"type": "text", "text": "<p>The bridge stays closed until the water has fallen.</p>"}]}]}}\
            """);
        assertEquals("The flood, hour by hour", blog.title());
        assertEquals(2, blog.updates().size());
        assertEquals("2018-04-20T06:03:25.102Z", instant(blog, blog.updates().getFirst()));
        assertTrue(texts(blog).getFirst().contains("The ferry has left the north pier an hour late."));
    }

    @Test
    void aStoryMayHoldItsPostsAsStories() {
        Document blog = json("""
            {"globalContent": {"type": "live", "headlines": {"basic": "The flood, live"}, "content_elements": [
              {"type": "text", "content": "What to know"},
              {"type": "story", "_id": "A1", "headlines": {"basic": "Ferry leaves late"},
               "first_publish_date": "2024-09-18T21:44:00.000Z", "content_elements": [
                 {"type": "text", "content": "The ferry has left the north pier an hour late."}]},
              {"type": "story", "_id": "A2", "headlines": {"basic": "Bridge stays closed"},
               "first_publish_date": "2024-09-18T20:58:00.000Z", "content_elements": [
                 {"type": "text", "content": "The bridge stays closed until the water has fallen."}]},
              {"type": "story", "_id": "A3", "headlines": {"basic": "School opens"},
               "first_publish_date": "2024-09-18T20:10:00.000Z", "content_elements": [
                 {"type": "text", "content": "Two hundred people sleep in the school tonight."}]}]}}\
            """);
        assertEquals(
                List.of("Ferry leaves late", "Bridge stays closed", "School opens"),
                blog.updates().stream().map(Update::headline).toList());
        assertEquals(
                "The ferry has left the north pier an hour late.", texts(blog).getFirst());
        assertEquals("2024-09-18T21:44:00Z", instant(blog, blog.updates().getFirst()));
    }
}
