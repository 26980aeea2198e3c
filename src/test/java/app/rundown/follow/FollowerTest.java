package app.rundown.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.fetch.Cancel;
import app.rundown.fetch.Cancelled;
import app.rundown.fetch.Validators;
import app.rundown.fetch.Visit;
import app.rundown.follow.TestBlog.Site;
import app.rundown.history.Fate;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import app.rundown.pipeline.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what one look tells, with a server of one line. */
class FollowerTest {
    private static final Instant NOW = Instant.parse("2024-05-14T12:00:00Z");
    private static final String PATH = "https://harbour.example/2024/may/14/storm-live";

    private String page = "";
    private Validators given = Validators.NONE;
    private final List<Validators> asked = new ArrayList<>();
    private int documents;
    private final Follower follower = new Follower(this::visit, () -> "d" + ++documents, () -> NOW, null);

    private Visit visit(Validators known, Cancel cancel) throws IOException {
        asked.add(known);
        if (page.isEmpty()) {
            throw new IOException("It is away.");
        }
        return known.etag() != null && known.equals(given)
                ? new Visit.Unchanged(given, null)
                : new Visit.Page(capture(page), given, null);
    }

    private static Capture capture(String page) {
        return new Capture(PATH, page.getBytes(StandardCharsets.UTF_8), new Fetched(PATH, NOW, "utf-8"));
    }

    private Outcome look(String next) throws Cancelled {
        page = next;
        return follower.look(new Cancel());
    }

    private static TestBlog blog() {
        return new TestBlog(Site.BLOCKS)
                .put(
                        1,
                        "11:00",
                        "The last ferry of the day has turned back with forty passengers and two horses on board.")
                .put(
                        2,
                        "11:10",
                        "The mayor has asked everybody on the quay to go home before the tide comes in at nine.")
                .put(
                        3,
                        "11:20",
                        "The lights went out in the old town, and the bakery is selling bread by candlelight.");
    }

    private static TestBlog otherDay() {
        return new TestBlog(Site.BLOCKS)
                .put(
                        11,
                        "11:00",
                        "The school on the hill opens its gym tonight for all who can't go home by the river.")
                .put(
                        12,
                        "11:10",
                        "Six fishing boats are tied up at the inner pier, where the water is still very high.")
                .put(
                        13,
                        "11:20",
                        "Divers are on their way to the bridge, where a car is hanging above the brown water.");
    }

    private static AnalysedDocument kept(TestBlog blog) {
        return Pipeline.open(capture(blog.page()), "kept", null);
    }

    @Test
    void whatIsNoLiveBlogIsNotFollowed() throws Cancelled {
        Outcome.NotTheBlog outcome = assertInstanceOf(
                Outcome.NotTheBlog.class, look("<html><body><p>Nothing to see here.</p></body></html>"));
        assertNull(outcome.lastRead());
        assertTrue(outcome.why().startsWith("The page that came holds no live blog"), outcome.why());
    }

    @Test
    void itGoesOnFromWhatWasKept() throws Cancelled {
        follower.goOnFrom(kept(blog()));
        Outcome.Changed changed = assertInstanceOf(
                Outcome.Changed.class,
                look(blog().put(4, "11:30", "A lifeboat has left for the island with a doctor and her dog on board.")
                        .page()));
        assertEquals(1, changed.comparison().count(Fate.NEW));
        assertEquals("kept", changed.comparison().older().document().id());
    }

    @Test
    void aTitleThatWasChangedIsAChange() throws Cancelled {
        look(blog().title("Storm – three hurt, harbour closed").page());
        Outcome.Changed changed = assertInstanceOf(
                Outcome.Changed.class,
                look(blog().title("Storm – five hurt, harbour closed").page()));
        assertTrue(changed.comparison().telling().isEmpty());
        assertEquals("five", changed.comparison().page().edits().getFirst().added());
        assertInstanceOf(
                Outcome.Unchanged.class,
                look(blog().title("Storm - five hurt, harbour closed").page()));
    }

    @Test
    void theSameBytesAsKeptAreNothingNew() throws Cancelled {
        follower.goOnFrom(kept(blog()));
        assertInstanceOf(Outcome.Unchanged.class, look(blog().page()));
    }

    @Test
    void whatHasOnlyTheAddressInCommonIsKeptApart() throws Cancelled {
        follower.goOnFrom(kept(blog()));
        Outcome.Began began =
                assertInstanceOf(Outcome.Began.class, look(otherDay().page()));
        assertNotNull(began.remark());
        assertTrue(began.remark().contains("same address"), began.remark());
        assertInstanceOf(Outcome.Unchanged.class, look(otherDay().noise("1").page()));
    }

    @Test
    void anotherLiveBlogIsNotTakenForTheOneThatIsFollowed() throws Cancelled {
        look(blog().page());
        String another = otherDay().page().replace(TestBlog.ADDRESS, "https://harbour.example/another");
        Outcome.NotTheBlog outcome = assertInstanceOf(Outcome.NotTheBlog.class, look(another));
        assertEquals(NOW, outcome.lastRead());
        assertInstanceOf(Outcome.Unchanged.class, look(blog().noise("1").page()));
    }

    @Test
    void anErrorSaysWhenItWasLastRead() throws Cancelled {
        look(blog().page());
        Outcome.Unreachable lost = assertInstanceOf(Outcome.Unreachable.class, look(""));
        assertEquals("It is away.", lost.why());
        assertEquals(NOW, lost.lastRead());
    }

    @Test
    void aPageWithoutItsEndIsNoCapture() throws Cancelled {
        String whole = blog().page();
        look(whole);
        assertInstanceOf(
                Outcome.Unreachable.class, look(whole.substring(0, whole.indexOf("block-", whole.length() / 2))));
        assertInstanceOf(Outcome.Unchanged.class, look(blog().noise("1").page()));
    }

    @Test
    void dataWithoutTheirEndAreNoCapture() throws Cancelled {
        String whole = new TestBlog(Site.WORDPRESS)
                .put(1, "11:00", "The last ferry of the day has turned back with forty passengers on board.")
                .put(2, "11:10", "The mayor has asked everybody on the quay to go home before the tide comes in.")
                .put(3, "11:20", "The lights went out in the old town, and bread is sold by candlelight.")
                .page();
        assertInstanceOf(Outcome.Began.class, look(whole));
        assertInstanceOf(Outcome.Unreachable.class, look(whole.substring(0, whole.length() * 2 / 3)));
        assertInstanceOf(Outcome.Unchanged.class, look(whole));
    }

    @Test
    void aServerThatIsBehindTheOthersChangesNothing() throws Cancelled {
        String before = blog().page();
        given = new Validators(PATH, null, "Tue, 14 May 2024 11:50:00 GMT");
        look(blog().edit(1, "forty", "sixty").page());
        given = new Validators(PATH, null, "Tue, 14 May 2024 11:40:00 GMT");
        assertInstanceOf(Outcome.Unchanged.class, look(before));
    }

    @Test
    void theServerIsAskedForAllOfItNowAndThen() throws Cancelled {
        given = new Validators(PATH, "\"1\"", null);
        for (int i = 0; i < 25; i++) {
            look(blog().page());
        }
        assertEquals(2, asked.stream().filter(Validators.NONE::equals).count());
    }

    @Test
    void anotherPagesValidatorsAreNotRemembered() throws Cancelled {
        given = new Validators(PATH, "\"blog\"", null);
        look(blog().page());
        given = new Validators(PATH, "\"wall\"", null);
        look("<html><body><p>Sign in to the network of the hotel.</p></body></html>");
        assertInstanceOf(Outcome.NotTheBlog.class, look("<html><body><p>Sign in to the network.</p></body></html>"));
        assertEquals("\"blog\"", asked.getLast().etag());
    }
}
