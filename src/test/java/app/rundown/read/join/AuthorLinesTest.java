package app.rundown.read.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finds authors in lines above the words of entries. */
class AuthorLinesTest {
    private static final List<String> WORDS = List.of(
            "The ferry has left the pier with two hundred people on board, the harbour master says.",
            "Police have closed the lower bridge, and buses go round by the old mill until the evening.",
            "A second boat is on its way from the island with tea, blankets and a doctor for the crew.",
            "The wind has gone down a little, but nobody may walk on the quay before the storm has passed.");

    private static Document read(String name, String text) {
        return Readers.read(new Capture(name, text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    /** Reads a page; {@code above} is what stands above the words of each entry. */
    private static Document page(String... above) {
        StringBuilder page =
                new StringBuilder("<html lang='en'><head><title>Storm live</title></head><body><h1>Storm live</h1>");
        for (int i = 0; i < WORDS.size(); i++) {
            page.append("<article><time datetime='2024-05-02T1" + (5 - i) + ":20:00Z'>1" + (5 - i) + ":20</time>"
                    + above[i % above.length] + "<p>" + WORDS.get(i) + "</p></article>");
        }
        return read("page.html", page + "</body></html>");
    }

    private static List<String> authors(Document document) {
        return document.updates().stream()
                .map(update -> String.valueOf(update.author()))
                .toList();
    }

    private static List<String> texts(Document document) {
        return document.updates().stream().map(Update::text).toList();
    }

    @Test
    void aNameAboveAnOfficeIsTheAuthor() {
        Document found = page(
                "<h3>Goodbye for now</h3><p><b>Amara Field</b><br>Transport reporter</p>",
                "<h3>Boat on its way</h3><p>Tom Marsh</p><p>Reporting from Skerry</p>",
                "");
        assertEquals(List.of("Amara Field", "Tom Marsh", "null", "Amara Field"), authors(found));
        assertEquals("Goodbye for now", found.updates().getFirst().headline());
        assertEquals(WORDS, texts(found));
    }

    @Test
    void aPortraitConfirmsAName() {
        Document found = page(
                "<div><img alt='Photo of Kay Doran' src='/k.png'><p>Kay Doran</p></div>",
                "<div><img alt='The pier' src='/p.png'><p>High Water</p></div>");
        assertEquals(List.of("Kay Doran", "null", "Kay Doran", "null"), authors(found));
        assertEquals(WORDS.getFirst(), found.updates().getFirst().text());
    }

    @Test
    void namesThatReturnAboveMostEntriesAreAuthorsAndAreKnownElsewhere() {
        Document found = page("<p>By Kay Doran</p>", "<p>Peter Voss</p>", "<p>Kay Doran</p>", "");
        assertEquals(List.of("Kay Doran", "Peter Voss", "Kay Doran", "null"), authors(found));
        assertEquals(WORDS, texts(found));
    }

    @Test
    void aLabelThatLooksLikeANameIsNoAuthor() {
        Document found = page("<p>Breaking News</p>", "", "");
        assertEquals(List.of("null", "null", "null", "null"), authors(found));
        assertEquals(
                "Breaking News\n\n" + WORDS.getFirst(),
                found.updates().getFirst().text());
    }

    @Test
    void byIsNoPartOfAName() {
        String author = "<span class='byline'>By <a rel='author'>Kay Doran</a></span>";
        String family = "<span class='byline'>Von Trapp</span>";
        assertEquals(List.of("Kay Doran", "Von Trapp", "Kay Doran", "Von Trapp"), authors(page(author, family)));
    }

    @Test
    void inATextTheNameMayStandBelowASpan() {
        StringBuilder text = new StringBuilder("Storm over the harbour\n\n");
        String[] names = {"Kay Doran\nReporting from Skerry\n", "Peter Voss\n"};
        for (int i = 0; i < WORDS.size(); i++) {
            text.append("May 2, 2024, " + (5 - i) + ":20 p.m. ET" + (i + 1) + " hours ago\n" + (i + 1) + " hours ago\n"
                    + names[i % 2] + WORDS.get(i) + "\n\n");
        }
        Document found = read("storm.txt", text.toString());
        assertEquals(List.of("Kay Doran", "Peter Voss", "Kay Doran", "Peter Voss"), authors(found));
        assertEquals(WORDS, texts(found));
        assertEquals(List.of(), Arrays.asList(found.problems().toArray()));
    }

    @Test
    void theOnlyNameAboveAllEntriesIsTheAuthor() {
        Document found = page("<header><span>Amara Field</span></header>");
        assertEquals(List.of("Amara Field", "Amara Field", "Amara Field", "Amara Field"), authors(found));
        assertEquals(WORDS, texts(found));
        // The words of this one are used in the entries with small letters.
        Document label = page("<header><span>Lower Bridge</span></header>");
        assertEquals(List.of("null", "null", "null", "null"), authors(label));
    }
}
