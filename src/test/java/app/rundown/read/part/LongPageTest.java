package app.rundown.read.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.read.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A long page, which is parsed part by part, gives what it gives as a whole. Inside an element that no page has around
 * its entries, it is parsed as a whole.
 */
@Execution(ExecutionMode.CONCURRENT)
class LongPageTest {
    private static final int ENTRIES = 2400;
    private static final int ODD = 1500;

    private static final String WORDS =
            "The ferry waits at the pier until the wind goes down, and its passengers are given tea and blankets in"
                    + " the old customs house. ";

    /**
     * @param around the element around the page's content
     * @param odd markup before one of the later entries
     * @param inside markup in each entry
     */
    private static byte[] page(String around, String title, String odd, String inside) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang='en'><head><title>" + title
                + "</title><link rel='canonical' href='https://example.org/storm'></head><body><" + around
                + "><h1>" + title + "</h1><p>Ships stay in port today, and the bridge is shut to all lorries.</p>"
                + "<div class=\"stream\">");
        for (int i = 0; i < ENTRIES; i++) {
            page.append(i == ODD ? odd.replace("AROUND", around) : "")
                    .append("<article class=\"entry\" id=\"e")
                    .append(i)
                    .append("\"><time datetime=\"2031-03-")
                    .append(29 - i / 100)
                    .append("T1")
                    .append(9 - i % 100 / 10)
                    .append(":0")
                    .append(9 - i % 10)
                    .append(":00Z\">at sea</time><h2>Pier ")
                    .append(i)
                    .append("</h2>\n<p>“Nobody sails,” said Ana Luz. ")
                    .append(WORDS.repeat(7))
                    .append("</p>")
                    .append(inside)
                    .append("</article>\n");
        }
        return page.append("</div><div><h3>Related</h3><ul><li><a href='/a'>How the pier was built</a></li>")
                .append("<li><a href='/b'>Who owns the old ferry</a></li></ul></div></")
                .append(around)
                .append("></body></html>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Document read(byte[] page, @Nullable DocumentKind as) {
        return Readers.read(new Capture("page.html", page), "d1", as);
    }

    private static void isTheSame(String title, String odd, String inside, @Nullable DocumentKind as) {
        byte[] parts = page("main", title, odd, inside);
        byte[] whole = page("center", title, odd, inside);
        assertNotNull(GrowingPage.of(parts, 0, ""), "it is long enough");
        assertNull(GrowingPage.of(whole, 0, ""));
        Document expected = read(whole, as);
        Document found = read(parts, as);
        assertEquals(expected.kind(), found.kind());
        assertEquals(expected.updates().size(), found.updates().size());
        for (int i = 0; i < expected.updates().size(); i++) {
            assertEquals(expected.updates().get(i), found.updates().get(i));
        }
        assertEquals(expected.introduction(), found.introduction());
        assertEquals(expected.related(), found.related());
        assertEquals(expected.problems(), found.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Saturday 15 March 2031</h2>",
                "<div class='advert'><p>Buy one ferry, and get another for half its price.</p></div>",
                "<!-- <article class=\"entry\"> --><script>let tag = '<article class=\"entry\">';</script>",
                // What follows would be in these.
                "<b>Bold from here on",
                "<table><tr><td>Cell",
                "</div>",
                "<form>",
                "<base href='https://example.com/'>",
                "</div></AROUND></body><body class='new'><AROUND><div class=\"stream\">",
                "<textarea>",
            })
    void odd(String markup) {
        isTheSame("Storm live", markup, "", null);
    }

    @Test
    void withMoreInEachEntry() {
        isTheSame(
                "Storm live",
                "",
                "<aside class='card'><h3><a href='/x'>All the ships of the old harbour</a></h3></aside>"
                        + "<blockquote>No ship, no tea.</blockquote><p>Ana Luz</p>"
                        + "<div class='advert'><time>10:00</time></div>",
                null);
    }

    @Test
    void withDataInEachEntry() {
        isTheSame("Storm live", "", "<meta itemprop='datePublished' content='2031-03-01T10:00:00Z'>", null);
    }

    @Test
    void notCalledLive() {
        isTheSame("The storm", "", "", null);
    }

    @Test
    void asAnother() {
        isTheSame("The storm", "", "", DocumentKind.ARTICLE);
    }

    @Test
    void readsEachEntry() {
        Document found = read(page("main", "Storm live", "", ""), null);
        assertEquals(ENTRIES, found.updates().size());
        assertEquals("Pier 1700", found.updates().get(1700).headline());
        assertEquals(
                "https://example.org/storm#e1700", found.updates().get(1700).url());
        assertEquals(List.of("/a", "/b").size(), found.related().size());
    }
}
