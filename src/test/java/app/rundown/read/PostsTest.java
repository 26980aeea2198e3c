package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.PostOrigin;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that embedded posts are read as posts, with their authors, from the markup of networks and of sites. */
class PostsTest {
    private static final String OTHERS = "<article><time datetime='2026-03-05T%1$s:00Z'>%1$s</time><p>The ferry waits"
            + " at the pier until the wind goes down, and its passengers are given tea and blankets in the old customs"
            + " house beside it, where the mayor has her office.</p></article>";

    private static List<Block> blocks(String markup) {
        return read(
                        "page.html",
                        "<html><head><title>Pier live</title></head><body><h1>Pier live</h1><article><time"
                            + " datetime='2026-03-05T12:40:00Z'>12:40</time><p>The mayor wrote to all who wait at the"
                            + " pier this morning.</p>"
                                + markup + "</article>" + OTHERS.formatted("12:20") + OTHERS.formatted("12:10")
                                + OTHERS.formatted("11:50")
                                + "</body></html>")
                .updates()
                .getFirst()
                .blocks();
    }

    private static Document read(String name, String text) {
        return Readers.read(new Capture(name, text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static Block.Post post(String markup) {
        return blocks(markup).stream()
                .filter(Block.Post.class::isInstance)
                .map(Block.Post.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsADashThatASiteEscapedTwice() {
        List<Block> blocks = blocks("<blockquote class='twitter-tweet'><p></p>&amp;mdash; Anna Linden (@linden)"
                + " <a href='https://twitter.com/linden/status/12'></a></blockquote>");
        assertTrue(
                blocks.stream().anyMatch(block -> block.text().equals("\u2014 Anna Linden (@linden)")),
                blocks::toString);
    }

    @Test
    void readsATweet() {
        Block.Post post = post("<blockquote class='twitter-tweet'><p lang='en'>We are safe.<br><br>Thanks to <a"
            + " href='https://twitter.com/crew'>@crew</a>! <a href='https://t.co/1'>pic.twitter.com/1</a></p>&mdash;"
            + " Anna-Lise Linden (@linden) <a href='https://twitter.com/linden/status/12?ref=1'>March 5,"
            + " 2026</a></blockquote><script async src='x'></script>");
        assertEquals("We are safe.\nThanks to @crew! pic.twitter.com/1", post.text());
        assertEquals(
                new PostOrigin(
                        "Anna-Lise Linden",
                        "linden",
                        "Twitter",
                        "https://twitter.com/linden/status/12?ref=1",
                        "March 5, 2026"),
                post.origin());
        assertEquals(
                List.of("@crew", "pic.twitter.com/1"),
                post.links().stream()
                        .map(link -> post.text().substring(link.start(), link.end()))
                        .toList());
    }

    @Test
    void readsTheEmbedsOfOtherNetworks() {
        assertEquals(
                new PostOrigin(
                        "Linden Ferries",
                        "ferries.bsky.social",
                        "Bluesky",
                        "https://bsky.app/profile/did:plc:a/post/b",
                        "5 March 2026 at 11:20"),
                post("<blockquote class='bluesky-embed'><p>No ferries today.<br><a"
                    + " href='https://bsky.app/profile/did:plc:a/post/b'>[image or embed]</a></p>&mdash; Linden"
                    + " Ferries (<a href='https://bsky.app/profile/did:plc:a'>@ferries.bsky.social</a>) <a"
                    + " href='https://bsky.app/profile/did:plc:a/post/b'>5 March 2026 at 11:20</a></blockquote>")
                        .origin());
        assertEquals(
                new PostOrigin(
                        "Linden Police",
                        "lindenpolice",
                        "Facebook",
                        "https://www.facebook.com/lindenpolice/posts/9",
                        "5 March 2026"),
                post("<div class='fb-post' data-href='https://www.facebook.com/lindenpolice/posts/9'><blockquote"
                    + " class='fb-xfbml-parse-ignore'><p>Stay away from the pier.</p>Posted by <a href='#'>Linden"
                    + " Police</a> on&nbsp;<a href='https://www.facebook.com/lindenpolice/posts/9'>5 March"
                    + " 2026</a></blockquote></div>")
                        .origin());
        Block.Post museum = post("<blockquote class='instagram-media'"
                + " data-instgrm-permalink='https://www.instagram.com/p/C1/'><a href='x'>View this post on"
                + " Instagram</a><p><a href='https://www.instagram.com/p/C1/'>Our doors are open for all"
                + " tonight.</a></p><p>A post shared by Harbour Museum (@museum) on Mar 5, 2026 at 2:00am"
                + " PST</p></blockquote>");
        assertEquals("Our doors are open for all tonight.", museum.text());
        assertEquals(
                new PostOrigin(
                        "Harbour Museum",
                        "museum",
                        "Instagram",
                        "https://www.instagram.com/p/C1/",
                        "Mar 5, 2026 at 2:00am PST"),
                museum.origin());
        Block.Post wave = post("<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@waves/video/7'>"
                + "<section><a href='https://www.tiktok.com/@waves'>@waves</a><p>The biggest wave</p><a"
                + " href='y'>\u266c original sound</a></section></blockquote>");
        assertEquals("The biggest wave", wave.text());
        assertEquals("@waves", wave.origin().author());
    }

    @Test
    void readsPostsThatSitesDraw() {
        Block.Post drawn = post("<figure class='social-embed'><div class='head'><a class='name'"
                + " href='https://x.com/berg'>Otto Berg</a> <a href='https://x.com/berg'>@berg</a></div><div>Our cellar"
                + " is full.</div><a href='https://x.com/berg/status/9'>11:40 AM \u00b7 Mar 5, 2026</a></figure>");
        assertEquals("Our cellar is full.", drawn.text());
        assertEquals(
                new PostOrigin(
                        "Otto Berg", "berg", "Twitter", "https://x.com/berg/status/9", "11:40 AM \u00b7 Mar 5, 2026"),
                drawn.origin());
        Block.Post channel = post(
                "<div class='tgme_widget_message'><a class='owner_name'>Linden News</a><div>The light is out.</div><a"
                        + " href='https://t.me/linden/5'><time datetime='2026-03-05T11:55:00Z'>11:55</time></a></div>");
        assertEquals("The light is out.", channel.text());
        assertEquals("Telegram", channel.origin().network());
        assertEquals("linden", channel.origin().handle());
        assertEquals("11:55", channel.origin().at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><div>Otto Berg</div><div>@berg</div><div>Our cellar is full.</div><a"
                        + " href='https://x.com/berg/status/9'>5 March</a></figure>",
                "<div class='some-tweet'><span>Otto Berg</span><span>@berg</span><p>Our cellar is full.</p><a"
                        + " href='https://x.com/berg/status/9'>5 March</a><div>12 Retweets 3 Likes</div></div>",
                "<div class='some-social-embed'><a href='x'>View original tweet on Twitter</a><blockquote><p>Our cellar"
                        + " is full.</p>\u2014 Otto Berg (@berg) <a href='https://x.com/berg/status/9'>5"
                        + " March</a></blockquote><p>We are not responsible for other sites.</p></div>",
                "<div class='tweet'><strong>Otto Berg</strong><span>@berg</span><p>Our cellar is full.</p><p>5 March"
                        + " \u00b7 Some program</p><a href='https://x.com/berg/status/9'>Reply</a></div>",
            })
    void readsDrawnPostsOfManyMakes(String markup) {
        Block.Post drawn = post(markup);
        assertEquals("Our cellar is full.", drawn.text());
        assertEquals(
                new PostOrigin("Otto Berg", "berg", "Twitter", "https://x.com/berg/status/9", "5 March"),
                drawn.origin());
    }

    @Test
    void readsTheEmbedsOfStillOtherNetworks() {
        Block.Post wave = post("<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@waves/video/7'>"
                + "<section><a href='https://www.tiktok.com/@waves'>@waves</a> The biggest wave <a"
                + " href='y'>\u266c original sound</a></section></blockquote>");
        assertEquals("The biggest wave", wave.text());
        assertEquals(
                new PostOrigin("Linden News", "linden", "Telegram", "https://t.me/linden/5", "Mar 5, 11:40"),
                post("<blockquote class='telegram-post'><p>The light is out.</p><footer>Linden News, <a"
                                + " href='https://t.me/linden/5'>Mar 5, 11:40</a></footer></blockquote>")
                        .origin());
        assertEquals(
                new PostOrigin(
                        "Otto Berg", "ottoberg", "LinkedIn", "https://www.linkedin.com/posts/ottoberg_a-7", "5 March"),
                post("<div class='linkedin-post'><div class='author'>Otto Berg</div><p>We build a wall.</p><a"
                                + " href='https://www.linkedin.com/posts/ottoberg_a-7'>5 March</a></div>")
                        .origin());
        assertEquals(
                new Block.Embed("", "https://www.facebook.com/linden/posts/9"),
                blocks("<div class='fb-post' data-href='https://www.facebook.com/linden/posts/9'></div>")
                        .getLast());
    }

    @Test
    void wordsBelowASignedPostStay() {
        List<Block> blocks = blocks("<blockquote><p>We are safe.</p><p>\u2014 Anna Linden (@linden) March 5,"
                + " 2026</p><p>The crew agreed.</p></blockquote>");
        assertEquals("We are safe.", blocks.get(1).text());
        assertEquals(new Block.Paragraph("The crew agreed."), blocks.get(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='lb-item item--comment'><div>Comment by Rosa</div><div>Great blog!</div></div>",
                "<div class='live-comment-blockquote'><p>Great blog!</p><span class='user-name'>Rosa</span></div>",
                "<div class='lb-item comment'><div>Kommentar von Rosa</div><p>Great blog!</p></div>",
                "<figure class='element-comment'><p>Great blog!</p><a class='username'>Rosa</a></figure>",
            })
    void readsReadersCommentsAmongTheWords(String markup) {
        Block.Post comment = post(markup);
        assertEquals("Great blog!", comment.text());
        assertEquals("Rosa", comment.origin().name());
        assertEquals("comment", comment.origin().network());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>We are safe. \u2014 Anna Linden (@linden) March 5, 2026</p>",
                "<p>We are safe.<br>\u2014 Anna Linden (@linden) March 5, 2026</p>",
                "<blockquote><p>We are safe.</p><p>\u2014 Anna Linden (@linden) March 5, 2026</p></blockquote>",
                "<amp-twitter data-tweetid='1'><blockquote placeholder><p>We are safe.</p>\u2014 Anna Linden"
                        + " (@linden) March 5, 2026</blockquote></amp-twitter>",
            })
    void theAuthorsLineIsEnough(String markup) {
        Block.Post post = post(markup);
        assertEquals("We are safe.", post.text());
        assertEquals("Anna Linden", post.origin().name());
        assertEquals("linden", post.origin().handle());
        assertEquals("March 5, 2026", post.origin().at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote class='twitter-tweet'><p><a href='https://t.co/q'>pic.twitter.com/q</a></p>&mdash; Anna"
                        + " Linden (@linden) March 5, 2026</blockquote>",
                "<blockquote class='mastodon-embed'><a href='https://mastodon.example/@pier/1'><div>Post by"
                        + " @pier@mastodon.example</div><div>View on Mastodon</div></a></blockquote>",
                "<blockquote class='instagram-media'><a href='https://www.instagram.com/p/C/'>View this post on"
                        + " Instagram</a></blockquote>",
            })
    void aPostWithoutWordsIsNone(String markup) {
        assertInstanceOf(Block.Embed.class, blocks(markup).getLast());
    }

    @Test
    void thePagesOwnWordsStayInTheirPlaces() {
        List<Block> blocks = blocks("<blockquote class='twitter-tweet'><p>We are safe.</p>&mdash; Anna Linden (@linden)"
                + " March 5, 2026</blockquote><p>Nobody was hurt (@pier reports).</p>");
        assertEquals(
                List.of(Block.Paragraph.class, Block.Post.class, Block.Paragraph.class),
                blocks.stream().map(Object::getClass).toList());
    }

    @Test
    void anUpdateOfNothingButAPostSpeaksThroughIt() {
        Update update = new Update(
                "u",
                1,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(new Block.Post("We are safe.", List.of(), new PostOrigin(null, "linden", null, null, null))),
                Set.of());
        assertEquals("We are safe.", update.text());
    }

    @Test
    void readsPostsInCopiedText() {
        Document document = read("copy.txt", """
            Storm at the pier, as it happened

            17.00
            The ferry waits at the pier until the wind goes down over the town.

            We are safe.
            Thanks to the crew.
            \u2014 Anna Linden (@linden) March 5, 2026

            16.30
            The ferry waits at the pier until the wind goes down over the town.

            16.10
            The ferry waits at the pier until the wind goes down over the town.
            """);
        Block.Post post = assertInstanceOf(
                Block.Post.class, document.updates().getFirst().blocks().getLast());
        assertEquals("We are safe.\nThanks to the crew.", post.text());
        assertEquals("Anna Linden", post.origin().name());
    }

    @Test
    void setsOffWhatIsIndentedInCopiedText() {
        Document document = read("copy.txt", """
            Storm at the pier, as it happened

            17.00
            Anna Linden wrote to all who wait at the pier this morning:

                We are safe.

            The ferry waits at the pier until the wind goes down over the town.

            16.30
            The ferry waits at the pier until the wind goes down over the town.

            16.10
            The ferry waits at the pier until the wind goes down over the town.
            """);
        assertTrue(document.updates().getFirst().blocks().contains(new Block.Blockquote("We are safe.")));
    }

    @Test
    void keepsEqualLinesOfCopiedTextApart() {
        Document document = read("copy.txt", """
            Storm at the pier, as it happened

            17.00
            We are safe.

            Anna Linden wrote to all who wait at the pier this morning:

                We are safe.

            The ferry waits at the pier until the wind goes down over the town.

            16.30
            The ferry waits at the pier until the wind goes down over the town.

            16.10
            The ferry waits at the pier until the wind goes down over the town.
            """);
        List<Block> blocks = document.updates().getFirst().blocks();
        assertEquals(
                1, blocks.stream().filter(Block.Blockquote.class::isInstance).count());
        assertEquals(new Block.Blockquote("We are safe."), blocks.get(blocks.size() - 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>We are safe.</p></blockquote>",
                "<figure class='quote'><div>We are safe.</div></figure>",
                "<aside class='pullquote'><p>We are safe.</p></aside>",
                "<div class='pull-quote'>We are safe.</div>",
                "<div><i class='icon-quote'></i><p>We are safe.</p></div>",
                "<p><i><img width='40' height='40' alt='Quote' src='a.gif'> We are safe.</i></p>",
                "<p><img width='40' height='40' src='a/quotes_1.gif'> We are safe.</p>",
                "<p><i><img width='40' height='40' alt='Quote'> We are well.</i></p><p><i>We are safe.</i></p>",
                "<p>She wrote:</p><p><em>We are safe.</em></p>",
                "<p>She wrote:</p><p style='padding-left: 30px'>We are safe.</p>",
            })
    void readsWhatIsSetOffAsAQuotation(String markup) {
        assertTrue(
                blocks(markup).contains(new Block.Blockquote("We are safe.")),
                () -> blocks(markup).toString());
    }

    @Test
    void aShortQuotationHasTheMarksThatBrowsersShow() {
        assertTrue(blocks("<p>She wrote <q>We are safe</q>.</p>")
                .contains(new Block.Paragraph("She wrote \u201cWe are safe\u201d.")));
        assertTrue(blocks("<p>She wrote <q>\u00abWe are safe\u00bb</q>.</p>")
                .contains(new Block.Paragraph("She wrote \u00abWe are safe\u00bb.")));
    }

    @Test
    void italicsAloneSetNothingOff() {
        assertTrue(blocks("<p><em>This page was corrected.</em></p>")
                .contains(new Block.Paragraph("This page was corrected.")));
    }

    @Test
    void readsPostsInData() {
        Document document = read("api.json", """
            {"posts": [
              {"id": "a1", "published": "2026-03-05T12:40:00Z", "body": [
                {"type": "tweet", "html": "<blockquote class='twitter-tweet'><p>We are safe.</p>&mdash; Anna Linden \
            (@linden) <a href='https://twitter.com/linden/status/12'>March 5, 2026</a></blockquote>"}]},
              {"id": "a2", "published": "2026-03-05T12:30:00Z", "body": [
                {"type": "tweet", "text": "The wall holds.", "url": "https://twitter.com/linden/status/13", \
            "user": {"name": "Anna Linden", "screen_name": "linden"}}]},
              {"id": "a3", "published": "2026-03-05T12:20:00Z", "body": "The ferry waits at the pier for now."}
            ]}
            """);
        for (int i = 0; i < 2; i++) {
            Block.Post post = assertInstanceOf(
                    Block.Post.class, document.updates().get(i).blocks().getFirst());
            assertEquals("Anna Linden", post.origin().name());
            assertEquals("linden", post.origin().handle());
            assertEquals("Twitter", post.origin().network());
        }
    }
}
