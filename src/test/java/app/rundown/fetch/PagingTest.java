package app.rundown.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Pagination;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks how the address of a live blog's next page is found: from its own link, or from its number on known sites. */
class PagingTest {
    private static final String GUARDIAN = "https://www.theguardian.com/world/live/2023/may/15/ferries";
    private static final String SUPERDESK = "https://live.example/api/client_blogs/58bfeb4c15720af1a94c1052/posts";
    private static final String WORDPRESS = "https://blog.example/wp-json/liveblog/v1/17";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                GUARDIAN + " | ?page=with:block-64ab&filterKeyEvents=false | " + GUARDIAN
                        + "?page=with:block-64ab&filterKeyEvents=false",
                GUARDIAN + "?page=with:block-1&x=y | ?page=with:block-2#block-2 | " + GUARDIAN
                        + "?x=y&page=with:block-2",
                GUARDIAN + ".json?dcr=true | ?page=with:block-2 | " + GUARDIAN + ".json?dcr=true&page=with:block-2",
                "https://news.example/live/1 | /live/1/older | https://news.example/live/1/older",
                "https://news.example/live/1?a=b | older?c=d | https://news.example/live/older?c=d",
                "https://news.example/live/1 | https://NEWS.example/2 | https://NEWS.example/2"
            })
    void theDocumentsOwnLinkLeads(String address, String link, String next) {
        assertEquals(Optional.of(next), Paging.next(address, new Pagination(1, 5, link)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/2",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://news.example/live/1",
        "'#top'",
        "http://[oops"
    })
    void aLinkToElsewhereOrItselfDoesNot(String link) {
        assertEquals(Optional.empty(), Paging.next("https://news.example/live/1", new Pagination(0, 0, link)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                GUARDIAN + "                        | " + GUARDIAN + "?page=2",
                GUARDIAN + "?page=1&dcr=true        | " + GUARDIAN + "?dcr=true&page=2",
                "https://www.bbc.co.uk/news/live/world-1 | https://www.bbc.co.uk/news/live/world-1?page=2",
                "https://bbc.com/news/live/c1?page=1 | https://bbc.com/news/live/c1?page=2",
                SUPERDESK + "?max_results=25        | " + SUPERDESK + "?max_results=25&page=2",
                WORDPRESS + "/get-entries/1/2977-15 | " + WORDPRESS + "/get-entries/2/2977-15"
            })
    void theNumberLeadsWhereItsPlaceIsKnown(String address, String next) {
        assertEquals(Optional.of(next), Paging.next(address, new Pagination(1, 5, null)));
        assertEquals(Optional.empty(), Paging.next(address, new Pagination(5, 5, null)));
        assertEquals(Optional.empty(), Paging.next(address, new Pagination(0, 0, null)));
    }

    @Test
    void entriesBetweenTwoTimesAreFollowedByAllBefore() {
        assertEquals(
                Optional.of(WORDPRESS + "/entries/0/1511872999/"),
                Paging.next(WORDPRESS + "/entries/1511873000/1511882674/", new Pagination(0, 0, null)));
        assertEquals(Optional.empty(), Paging.next(WORDPRESS + "/entries/0/1511872999/", new Pagination(0, 0, null)));
    }

    @Test
    void anUnknownPlaceIsNotGuessed() {
        assertEquals(Optional.empty(), Paging.next("https://news.example/live/1", new Pagination(1, 5, null)));
        assertEquals(Optional.empty(), Paging.next("ferry.html", new Pagination(1, 5, "?page=2")));
        assertEquals(
                Optional.empty(), Paging.next("https://theguardian.com.evil.example/x", new Pagination(1, 5, null)));
    }

    @Test
    void aPartSaysHowMuchOfTheWholeWasRead() {
        assertEquals(
                "This is page 1 of 5: 10 of about 50 updates were read.",
                new Pagination(1, 5, null).problem(10).what());
        assertFalse(new Pagination(5, 5, null).problem(3).what().contains("about"));
        assertTrue(
                new Pagination(0, 0, "?older").problem(3).what().startsWith("This is one of several pages: 3 updates"));
        assertTrue(new Pagination(0, 0, "?older").isPart() && new Pagination(2, 3, null).isPart());
        assertFalse(new Pagination(1, 1, null).isPart());
    }
}
