package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Fetched;
import app.rundown.model.Pagination;
import app.rundown.model.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks pages that are one of several: what they say of the others, in markup and in data. */
class PaginationTest {
    private static final String PLACE = "https://gazette.example/live/lock";

    private static Document read(String place, String content) {
        return Readers.read(
                new Capture(
                        place,
                        content.getBytes(StandardCharsets.UTF_8),
                        new Fetched(place, Instant.parse("2024-05-02T12:00:00Z"), "utf-8")),
                "d1",
                null);
    }

    /** Returns a live blog of three updates, with more markup in its head and behind the updates. */
    static String page(String head, String rest) {
        StringBuilder page = new StringBuilder("<html><head>" + head + "</head><body><h1>The lock, live</h1><main>");
        for (int i = 1; i <= 3; i++) {
            page.append("<article class='post' id='b")
                    .append(i)
                    .append("'><time datetime='2024-05-02T1")
                    .append(4 - i)
                    .append(":00:00Z'>1")
                    .append(4 - i)
                    .append(":00</time><p>Boat number ")
                    .append(i)
                    .append(" has passed the northern gate of the lock this morning, the keeper says.</p>")
                    .append("<p>It waited for an hour and a half beside the old mill, where the crew bought"
                            + " bread.</p></article>");
        }
        return page + "</main>" + rest + "</body></html>";
    }

    private static @Nullable Pagination part(String place, String head, String rest) {
        Document document = read(place, page(head, rest));
        assertEquals(DocumentKind.LIVE_BLOG, document.kind());
        assertEquals(3, document.updates().size());
        return document.part();
    }

    private static List<String> problems(Document document) {
        return document.problems().stream().map(Problem::what).toList();
    }

    @Test
    void aPagerOfLinksTellsItsPageAndTheNext() {
        String pager = """
            <nav><section><a href="?page=with:block-b9"><span>Newest</span></a></section>
            <div><div>2</div><span> of </span><div>5</div></div>
            <a href="?page=with:block-b4&amp;key=false"><span>Next</span><svg><path d="m1"/></svg></a>
            <a href="?page=with:block-b1"><span>Oldest</span></a></nav>\
            """;
        assertEquals(new Pagination(2, 5, "?page=with:block-b4&key=false"), part(PLACE, "", pager));
        assertTrue(problems(read(PLACE, page("", pager)))
                .contains("This is page 2 of 5: 3 of about 15 updates were read."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<nav><a href='/live/lock?page=2'>Older posts »</a></nav>                                         |"
                        + " /live/lock?page=2",
                "<div class='pagination'><a href='https://gazette.example/live/lock/page/2/'>›</a> <a class='next"
                        + " page-numbers' href='/live/lock/page/2/'>→</a></div> | /live/lock/page/2/",
                "<ul class='x-pager'><li><a href='/live/lock/2' aria-label='Next page'>2</a></li></ul>             |"
                        + " /live/lock/2",
                "<p><a rel=\"next\" href='/live/lock,page-2.html'>mehr</a></p>                                     |"
                        + " /live/lock,page-2.html",
                "<div class='Pagination_root'><a href='?seite=2'>Ältere Beiträge</a></div>                         |"
                        + " ?seite=2",
                "<nav><a href='/live/lock?pagina=2'>Далее</a></nav>                                                |"
                        + " /live/lock?pagina=2",
                "<nav><nav></nav><!-- </nav> --><SCRIPT>x('</nav>')</SCRIPT><i title='</nav>'></i><a"
                        + " href='?page=2'>Older</a></nav> | ?page=2",
                "<ul class=pager><li class=pager>1<li class=pager><a rel=next href='?page=2'>2</a></ul>             |"
                        + " ?page=2",
                "<nav><a href='?page=2'>Older</a>                                                                  |"
                        + " ?page=2"
            })
    void aLinkToTheNextPageIsFound(String pager, String older) {
        assertEquals(new Pagination(0, 0, older), part(PLACE, "", pager));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=\"next\" href=\"https://gazette.example/live/lock?page=2\">",
                "<link rel='next' href='https://gazette.example/live/lock?page=2'>",
                "<link rel=\"next\" title=\"Lock > page 2\" href=\"https://gazette.example/live/lock?page=2\"><link"
                        + " rel=next href=/>"
            })
    void theHeadTellsTheNextPage(String link) {
        assertEquals(new Pagination(0, 0, "https://gazette.example/live/lock?page=2"), part(PLACE, link, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a rel='next' href='/live/regatta'>Next</a></nav>",
                "<p><a rel=\"next\" href=\"https://gazette.example/live/lock-2-days-later\">Next</a></p>",
                "<nav><a href='/live'>Live</a> <a href='/sport'>Next</a></nav>",
                "<div class='comments-pagination'><a href='?page=2'>Next</a> page 1 of 9</div>",
                "<div class='swiper-pagination'>1 / 5</div>",
                "<div class='pagination'>1 of 5</div>",
                "<nav><a href='/live/lock?theme=dark'>Next</a></nav>",
                "<script>var a = \"<nav><a href='/live/regatta?page=2'>Next</a></nav>\";</script>",
                "<nav><a href='https://elsewhere.example/live/lock?page=2'>Next</a></nav>"
            })
    void whatLeadsElsewhereIsNoPage(String link) {
        assertNull(part(PLACE, "", link));
    }

    @Test
    void aBareNumberIsAPageOnlyWhereThePagerSaysSo() {
        assertNull(part("https://gazette.example/live/12", "", "<nav><a href='/live/13' rel='next'>Next</a></nav>"));
        assertEquals(
                new Pagination(0, 0, "/live/lock/3"),
                part(PLACE + "/2", "", "<nav><a href='/live/lock'>1</a> <a href='/live/lock/3'>Next</a></nav>"));
        assertEquals(
                new Pagination(2, 3, "/live/lock/3"),
                part(PLACE + "/2", "", "<div class='pagination'>page 2 of 3 <a href='/live/lock/3'>Next</a></div>"));
    }

    @Test
    void aPagerWithoutLinksIsBelievedWhereItSpeaksOfPages() {
        String pager = "<div class=\"lx-pagination\"><button>x</button>page <span>1</span> of <span>7</span></div>";
        assertEquals(new Pagination(1, 7, null), part(PLACE, "", pager));
    }

    @Test
    void aLiveBlogMayBeOfComments() {
        String place = "https://gazette.example/commentary/live/lock";
        assertEquals(
                new Pagination(0, 0, "https://gazette.example/commentary/live/lock?page=2"),
                part(place, "", "<nav><a href='https://gazette.example/commentary/live/lock?page=2'>Older</a></nav>"));
        assertNull(part(place, "", "<nav><a href='/commentary/live/lock/comment-page-2?page=2'>Older</a></nav>"));
    }

    @Test
    void theLastPageHasNoNext() {
        assertEquals(
                new Pagination(4, 4, null),
                part(PLACE + "?page=4", "", "<nav><a href='?page=3'>Previous</a> 4 of 4</nav>"));
    }

    @Test
    void aSavedPageWithoutAddressFollowsOnlyItsOwnQuery() {
        byte[] relative = page("", "<nav><a href='?page=2'>Next</a></nav>").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                new Pagination(0, 0, "?page=2"),
                Readers.read(new Capture("lock.html", relative), "d1", null).part());
        byte[] absolute = page("", "<nav><a href='https://gazette.example/live/lock?page=2'>Next</a></nav>")
                .getBytes(StandardCharsets.UTF_8);
        assertNull(Readers.read(new Capture("lock.html", absolute), "d1", null).part());
    }

    @Test
    void dataThatStateTheUpdatesOfAllPagesAreNoPart() {
        StringBuilder stated = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            stated.append(i == 1 ? "" : ",")
                    .append("{\"@type\":\"BlogPosting\",\"headline\":\"Boat ")
                    .append(i)
                    .append("\",\"datePublished\":\"2024-05-02T0")
                    .append(i)
                    .append(":00:00Z\",\"articleBody\":\"Boat ")
                    .append(i)
                    .append(" passed the gate before the wind grew strong.\"}");
        }
        String script = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
                + stated + "]}</script>";
        Document whole = read(PLACE, page(script, "<nav><a href='?page=2'>Next</a> 1 of 3</nav>"));
        assertTrue(whole.updates().size() >= 9);
        assertNull(whole.part());
        assertEquals(
                new Pagination(1, 9, "?page=2"),
                read(PLACE, page(script, "<nav><a href='?page=2'>Next</a> 1 of 9</nav>"))
                        .part());
    }

    @Test
    void theStateOfAPageTellsItsPages() {
        String state = "<html><body><h1>The lock, live</h1><script>window.__STATE__ = {\"live\":"
                + json("\"currentPage\":2,\"totalPages\":6") + "};</script></body></html>";
        Document document = read(PLACE, state);
        assertEquals(4, document.updates().size());
        assertEquals(new Pagination(2, 6, null), document.part());
    }

    private static String json(String around) {
        StringBuilder posts = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            posts.append(i == 1 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(i)
                    .append("\",\"published\":\"2024-05-02T0")
                    .append(i)
                    .append(":00:00Z\",\"body\":\"Boat ")
                    .append(i)
                    .append(" passed the gate before the wind grew strong.\"}");
        }
        return "{" + around + ",\"posts\":[" + posts + "]}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"page\":2,\"pages\":3                                                        | 2 | 3 |",
                "\"pages\":3                                                                   | 0 | 3 |",
                "\"_meta\":{\"page\":1,\"max_results\":4,\"total\":9}                          | 1 | 3 |",
                "\"pagination\":{\"currentPage\":1,\"totalPages\":4,\"older\":\"?page=with:b\"} | 1 | 4 | ?page=with:b",
                "\"meta\":{\"next\":\"https://gazette.example/api/posts?cursor=ab\"}           | 0 | 0 |"
                        + " https://gazette.example/api/posts?cursor=ab"
            })
    void dataTellTheirPages(String around, int page, int pages, @Nullable String older) {
        Document document = read("https://gazette.example/api/posts", json(around));
        assertEquals(4, document.updates().size());
        assertEquals(new Pagination(page, pages, older), document.part());
        Pagination part = document.part();
        assertNotNull(part);
        assertEquals(
                1,
                problems(document).stream()
                        .filter(part.problem(4).what()::equals)
                        .count(),
                document.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"pages\":1",
                "\"total\":90",
                "\"_meta\":{\"page\":1,\"max_results\":25,\"total\":4}",
                "\"next\":\"/live/regatta\"",
                "\"page\":3"
            })
    void dataThatAreAllSayNothing(String around) {
        Document document = read("https://gazette.example/api/posts", json(around));
        assertNull(document.part());
        assertEquals(List.of(), document.problems());
    }
}
