package app.rundown.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Fetched;
import app.rundown.model.Pagination;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Checks the walk over the pages of a live blog, on servers of all sorts. */
class PagesTest {
    private static final String FIRST = "https://news.example/live/1";

    private final Map<String, String> server = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();

    /** Answers from {@code server}: a page is the text “number pages link”, and an address there is a redirect. */
    private Capture get(String address, int number) throws IOException {
        asked.add(address);
        assertEquals(asked.size(), number);
        String answer = server.get(address);
        if (answer == null) {
            throw new IOException("“" + address + "” has no such page.");
        }
        String path = answer.startsWith("http") ? answer : address;
        String text = answer.startsWith("http") ? server.get(answer) : answer;
        return new Capture(path, text.getBytes(StandardCharsets.UTF_8), new Fetched(address, Instant.EPOCH, null));
    }

    private static Pagination part(Capture capture) {
        String[] said = new String(capture.bytes(), StandardCharsets.UTF_8).split(" ", -1);
        return said.length < 3
                ? null
                : new Pagination(
                        Integer.parseInt(said[0]), Integer.parseInt(said[1]), said[2].isEmpty() ? null : said[2]);
    }

    private Pages.Walk walk(Pagination part) {
        return new Pages(List.of()).walk(FIRST, part, this::get, PagesTest::part);
    }

    private static List<String> paths(Pages.Walk walk) {
        return walk.captures().stream().map(Capture::path).toList();
    }

    @Test
    void goesOnToTheLastPage() {
        server.put(FIRST + "?page=2", "2 3 ?page=3");
        server.put(FIRST + "?page=3", "3 3 ");
        Pages.Walk walk = walk(new Pagination(1, 3, "?page=2"));
        assertEquals(List.of(FIRST + "?page=2", FIRST + "?page=3"), paths(walk));
        assertNull(walk.stopped());
    }

    @Test
    void aPageThatSaysNothingIsTheLast() {
        server.put(FIRST + "?page=2", "words");
        Pages.Walk walk = walk(new Pagination(0, 0, "?page=2"));
        assertEquals(1, walk.captures().size());
        assertNull(walk.stopped());
    }

    @Test
    void anErrorKeepsWhatWasRead() {
        server.put(FIRST + "?page=2", "2 3 ?page=3");
        Pages.Walk walk = walk(new Pagination(1, 3, "?page=2"));
        assertEquals(List.of(FIRST + "?page=2"), paths(walk));
        assertEquals("“" + FIRST + "?page=3” has no such page.", walk.stopped());
    }

    @Test
    void theUserEndsItWithoutAWord() {
        Pages.Walk walk = new Pages(List.of())
                .walk(
                        FIRST,
                        new Pagination(1, 3, "?page=2"),
                        (address, number) -> {
                            throw new Cancelled(address);
                        },
                        PagesTest::part);
        assertEquals(List.of(), walk.captures());
        assertNull(walk.stopped());
    }

    @Test
    void aCircleEnds() {
        server.put(FIRST + "?page=2", "0 0 ?page=3");
        server.put(FIRST + "?page=3", "0 0 ?page=2&");
        server.put(FIRST + "?page=2&", "0 0 ?page=3");
        Pages.Walk walk = walk(new Pagination(0, 0, "?page=2"));
        assertTrue(walk.captures().size() <= 3, paths(walk).toString());
        assertEquals(asked.stream().distinct().toList(), asked);
    }

    @Test
    void aServerThatAlwaysAnswersWithTheFirstPageIsFoundOut() {
        server.put(FIRST + "?page=2", "1 3 ?page=2");
        Pages.Walk numbered = walk(new Pagination(1, 3, "?page=2"));
        assertEquals(List.of(), numbered.captures());
        assertNotNull(numbered.stopped());
        asked.clear();
        server.put(FIRST + "?page=2", "0 0 ?page=3");
        server.put(FIRST + "?page=3", "0 0 ?page=3");
        server.put(FIRST + "?page=3", "0 0 ?page=3");
        server.put(FIRST + "?page=2", "0 0 ?page=3");
        Pages.Walk equal = walk(new Pagination(0, 0, "?page=2"));
        assertEquals(1, equal.captures().size());
        assertTrue(equal.stopped().contains("was read already"), equal.stopped());
    }

    @Test
    void aPageThatSendsBackToOneThatWasReadIsNotTakenTwice() {
        server.put(FIRST + "?page=2", "0 0 ?page=3");
        server.put(FIRST + "?page=3", FIRST + "?page=2");
        Pages.Walk walk = walk(new Pagination(0, 0, "?page=2"));
        assertEquals(List.of(FIRST + "?page=2"), paths(walk));
        assertTrue(walk.stopped().contains("?page=3"), walk.stopped());
    }

    @Test
    void aHundredPagesAreEnough() {
        for (int i = 2; i <= 200; i++) {
            server.put(FIRST + "?page=" + i, i + " 200 ?page=" + (i + 1));
        }
        Pages.Walk walk = walk(new Pagination(1, 200, "?page=2"));
        assertEquals(Pages.MAX_PAGES, walk.captures().size());
        assertEquals(Pages.MAX_PAGES, asked.size());
        assertTrue(walk.stopped().contains("100 pages") && walk.stopped().contains("?page=102"), walk.stopped());
    }

    @Test
    void whatIsOpenIsPassedByAndNotAskedForAgain() throws IOException {
        server.put(FIRST + "?page=2", "2 3 ?page=3");
        server.put(FIRST + "?page=3", "3 3 ");
        Document second = document(get(FIRST + "?page=2", 1));
        asked.clear();
        Pages pages = new Pages(List.of(second));
        assertEquals(Optional.of(FIRST + "?page=3"), pages.next(FIRST, new Pagination(1, 3, "?page=2")));
        assertEquals(
                List.of(FIRST + "?page=3"),
                paths(pages.walk(FIRST, new Pagination(1, 3, "?page=2"), this::get, PagesTest::part)));
        Document third = document(get(FIRST + "?page=3", 2));
        assertEquals(Optional.empty(), new Pages(List.of(second, third)).next(FIRST, new Pagination(1, 3, "?page=2")));
    }

    private static Document document(Capture capture) {
        return new Document(
                "d",
                capture,
                DocumentKind.LIVE_BLOG,
                "t",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                part(capture),
                List.of());
    }
}
