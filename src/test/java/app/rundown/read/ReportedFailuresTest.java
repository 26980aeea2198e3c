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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks what other programs were reported to fail at. Each test is named for the site or program and the symptom. */
class ReportedFailuresTest {
    private static final String LONG =
            "The ferry waits at the pier until the wind goes down, and its passengers are given tea and blankets in"
                    + " the old customs house.";

    private static Document read(String text) {
        return Readers.read(new Capture("page", text.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static List<String> texts(Document document) {
        return document.updates().stream().map(Update::text).toList();
    }

    private static Moment moment(Document document, int number) {
        return Timing.of(document, DayAndZone.NONE).moments().get("d1-u" + number);
    }

    private static String instant(Document document, int number) {
        return String.valueOf(moment(document, number).instant());
    }

    private static String linked(String json) {
        return "<html><head><script type=\"application/ld+json\">" + json
                + "</script></head><body><h1>Pier</h1></body></html>";
    }

    private static String entries(String canonical, String... timesAndClocks) {
        StringBuilder page = new StringBuilder(
                "<html><head>" + (canonical.isEmpty() ? "" : "<link rel='canonical' href='" + canonical + "'>")
                        + "</head><body><h1>Pier</h1><div>");
        for (int i = 0; i < timesAndClocks.length; i += 2) {
            String attribute = timesAndClocks[i].isEmpty() ? "" : " datetime='" + timesAndClocks[i] + "'";
            page.append("<article><time")
                    .append(attribute)
                    .append(">")
                    .append(timesAndClocks[i + 1])
                    .append("</time><p>Number ")
                    .append(i / 2 + 1)
                    .append(". ")
                    .append(LONG)
                    .append("</p></article>");
        }
        return page + "</div></body></html>";
    }

    /** adbar/trafilatura#192: a live blog whose event has not begun lacks its list of updates. */
    @Test
    void trafilatura192MissingUpdatesStopTheReader() {
        Document none = read(linked("{\"@type\":\"LiveBlogPosting\",\"headline\":\"Pier\"}"));
        assertEquals(DocumentKind.NONE, none.kind());
        assertTrue(none.problems().stream().anyMatch(p -> p.where().equals("the page")));
    }

    /**
     * scrapinghub/extruct#84, #109, #143, #208: control characters, a semicolon at the end, CDATA marks, escaped marks.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"articleBody\":\"Two\tboats\n"
                        + "leave.\",\"datePublished\":\"2021-07-03T10:00:00Z\"}]}",
                "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"articleBody\":\"Two boats"
                        + " leave.\",\"datePublished\":\"2021-07-03T10:00:00Z\"}]};\n",
                "// <![CDATA[\n"
                        + "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"articleBody\":\"Two boats"
                        + " leave.\",\"datePublished\":\"2021-07-03T10:00:00Z\"}]}\n"
                        + "// ]]>",
                "{&quot;@type&quot;:&quot;LiveBlogPosting&quot;,"
                        + "&quot;liveBlogUpdate&quot;:[{&quot;articleBody&quot;:&quot;Two boats leave.&quot;,"
                        + "&quot;datePublished&quot;:&quot;2021-07-03T10:00:00Z&quot;}]}",
                "{&#34;@type&#34;:&#34;LiveBlogPosting&#34;,&#34;liveBlogUpdate&#34;:{&#34;articleBody&#34;:&#34;Two"
                        + " boats leave.&#34;,&#34;datePublished&#34;:&#34;2021-07-03T10:00:00Z&#34;}}"
            })
    void extructInvalidJsonLdIsLost(String json) {
        Document blog = read(linked(json));
        assertEquals("Two boats leave.", texts(blog).getFirst().replaceAll("\\s+", " "));
        assertEquals("2021-07-03T10:00:00Z", instant(blog, 1));
    }

    /** scrapinghub/extruct#175: quotation marks that nobody escaped inside a text, and line breaks in it. */
    @Test
    void extruct175UnescapedMarksBreakTheJson() {
        Document blog = read(linked("{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"headline\":\"A \"very\" odd"
                + " day\",\"articleBody\":\"He said \"no\", then\n"
                + " left.\",\"datePublished\":\"2021-07-03T10:00:00Z\"}]}"));
        assertEquals("A \"very\" odd day", blog.updates().getFirst().headline());
        assertEquals("He said \"no\", then\n\nleft.", texts(blog).getFirst());
    }

    /** Automattic/liveblog#815: the body is an object that says only that it is text. */
    @Test
    void automattic815TheBodyIsAnEmptyObject() {
        Document blog = read(linked("{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"headline\":\"Storm\","
                + "\"articleBody\":{\"@type\":\"Text\"},"
                + "\"datePublished\":\"2021-07-03T10:00:00Z\"},"
                + "{\"articleBody\":{\"@type\":\"Text\"}}]}"));
        assertEquals(1, blog.updates().size());
        assertEquals("Storm", blog.updates().getFirst().headline());
        assertEquals("", texts(blog).getFirst());
    }

    /** Automattic/liveblog#441: the machine-readable time is the local clock called UTC. */
    @Test
    void automattic441TheAttributeIsHoursOff() {
        Document blog = read(entries(
                "",
                "2018-05-09T14:30:00Z",
                "2:30 pm PDT",
                "2018-05-09T13:10:00Z",
                "1:10 pm PDT",
                "2018-05-09T12:05:00Z",
                "12:05 pm PDT"));
        assertEquals("2018-05-09T21:30:00Z", instant(blog, 1));
        assertEquals(Moment.Basis.INFERRED, moment(blog, 1).basis());
        assertTrue(
                moment(blog, 1).why().contains("contradicts by whole hours"),
                moment(blog, 1).why());
    }

    /**
     * Perhaps Automattic/liveblog#177 and #299, whose threads could not be read: entries are lost or doubled where one
     * replaces another of the same second.
     */
    @Test
    void automatticAnUpdatedEntryIsShownTwice() {
        Document blog = read("{\"entries\":[{\"id\":\"5\",\"type\":\"new\",\"render\":\"<p>First"
                + " words.</p>\",\"timestamp\":1511873011},{\"id\":\"5\",\"type\":\"update\",\"render\":\"<p>Better"
                + " words.</p>\",\"timestamp\":1511873011},{\"id\":\"6\",\"type\":\"new\",\"render\":\"<p>Better"
                + " words.</p>\",\"timestamp\":1511873011}]}");
        assertEquals(List.of("Better words.", "Better words."), texts(blog));
    }

    /** flairNLP/fundus#786: each entry is headed by how long ago it was. */
    @Test
    void fundus786TimesAreRelative() {
        Document blog = read(entries("", "", "vor 5 Minuten", "", "vor 20 Minuten", "", "vor 2 Stunden"));
        assertEquals(3, blog.updates().size());
        assertEquals("vor 2 Stunden", moment(blog, 3).shown());
        assertNull(moment(blog, 3).at());
    }

    /**
     * flairNLP/fundus#979, and perhaps #410 and #946, whose threads could not be read: lists, small headings and
     * paragraphs in italics are dropped, and ticker pages come back empty.
     */
    @Test
    void fundusPiecesOfAnEntryAreDropped() {
        StringBuilder page = new StringBuilder("<html><body><h1>Molo</h1><div>");
        for (String clock : List.of("15:05", "14:40", "14:10")) {
            page.append("<div class='x'><span>")
                    .append(clock)
                    .append("</span><h2>Vento forte alle ")
                    .append(clock)
                    .append("</h2><p><em>Una nota in corsivo che apre il racconto.</em></p><h3>I"
                            + " numeri</h3><ul><li>Due barche ferme</li><li>Dieci persone a terra</li></ul><p>")
                    .append(LONG)
                    .append("</p></div>");
        }
        Document blog = read(page + "</div></body></html>");
        assertEquals(3, blog.updates().size());
        Update first = blog.updates().getFirst();
        assertEquals("Vento forte alle 15:05", first.headline());
        assertTrue(first.text().startsWith("Una nota in corsivo che apre il racconto.\n\nI numeri\n\n"), first.text());
        assertEquals(2, Fixture.blocks(first, Block.ListItem.class).size());
    }

    /**
     * guardian/frontend#20062, #22012: blocks were written days before their publication, and their order is not by
     * time.
     */
    @Test
    void guardianBlocksAreDatedByWhenTheyWereWritten() {
        Document blog = read(
                "{\"blocks\":[{\"id\":\"a\",\"blockCreatedOn\":1570000000000,\"blockFirstPublished\":1570440600000,"
                        + "\"elements\":[{\"_type\":\"TextBlockElement\","
                        + "\"html\":\"<p>The prize goes to three.</p>\"}]},"
                        + "{\"id\":\"b\",\"blockCreatedOn\":1570440900000,"
                        + "\"blockFirstPublished\":1570440900000,\"elements\":[{\"_type\":\"TextBlockElement\","
                        + "\"html\":\"<p>Welcome to the hall.</p>\"}]}]}");
        assertEquals(List.of("The prize goes to three.", "Welcome to the hall."), texts(blog));
        assertEquals("2019-10-07T09:30:00Z", instant(blog, 1));
    }

    /** guardian/frontend#26977: the clocks of one page name three zones. */
    @Test
    void guardian26977ZonesAreMixed() {
        Document blog = read(entries(
                "https://www.theguardian.com/world/live/2024/mar/19/pier",
                "",
                "09.51 GMT",
                "",
                "10.39 CET",
                "",
                "05.20 EDT"));
        assertEquals(
                List.of("2024-03-19T09:51:00Z", "2024-03-19T09:39:00Z", "2024-03-19T09:20:00Z"),
                List.of(instant(blog, 1), instant(blog, 2), instant(blog, 3)));
    }

    /**
     * Perhaps ampproject/amphtml#7228, whose thread could not be read: entries of a live list were withdrawn, and its
     * sort times are dates in digits.
     */
    @Test
    void amp7228TombstonesAndWrittenSortTimes() {
        StringBuilder page = new StringBuilder("<html><body><h1>Pier</h1><amp-live-list><div items>");
        for (String time : List.of("20161123175121", "20161123174000", "20161123172000")) {
            page.append("<div id='i")
                    .append(time)
                    .append("' data-sort-time='")
                    .append(time)
                    .append("'><p>")
                    .append(LONG)
                    .append("</p></div>");
        }
        Document blog = read(page + "<div id='gone' data-sort-time='20161123171000' data-tombstone><p>" + LONG
                + "</p></div></div></amp-live-list></body></html>");
        assertEquals(3, blog.updates().size());
        assertTrue(
                moment(blog, 1).why().contains("23 November 2016"),
                moment(blog, 1).why());
    }

    /** fmacpro/horseman-article-parser#133: a list of times is taken for a live blog. */
    @Test
    void horseman133ListsOfTimesAreNoLiveBlog() {
        StringBuilder page =
                new StringBuilder("<html><body><h1>Ferries</h1><p>" + LONG + "</p><ul class='live-updates'>");
        for (int hour = 6; hour < 20; hour++) {
            page.append("<li><time>").append(hour).append(":15</time> to the island</li>");
        }
        assertEquals(DocumentKind.NONE, read(page + "</ul></body></html>").kind());
    }

    @Test
    void lettersOfSeveralZonesAreThoseOfThePublishersCountry() {
        Document irish = read(
                entries("https://www.irishpier.ie/live/2021-07-03", "", "15:05 IST", "", "14:40 IST", "", "14:10 IST"));
        assertEquals("2021-07-03T14:05:00Z", instant(irish, 1));
        assertTrue(moment(irish, 1).why().contains("Ireland"), moment(irish, 1).why());
        Document anyones = read(
                entries("https://pier.example/live/2021-07-03", "", "15:05 IST", "", "14:40 IST", "", "14:10 IST"));
        assertEquals("null", instant(anyones, 1));
        assertTrue(
                moment(anyones, 1).why().contains("Israel"), moment(anyones, 1).why());
        Document borne = read(entries(
                "",
                "2021-01-03T13:05:00Z",
                "15:05 IST",
                "2021-01-03T12:40:00Z",
                "14:40 IST",
                "2021-01-03T12:10:00Z",
                "14:10 IST"));
        assertEquals("2021-01-03T13:05:00Z", instant(borne, 1));
    }

    @Test
    void entriesOfOneSourceOnlyAreKeptInTheirPlaces() {
        String page = entries(
                        "",
                        "2021-07-03T12:05:00Z",
                        "12:05",
                        "2021-07-03T11:40:00Z",
                        "11:40",
                        "2021-07-03T11:10:00Z",
                        "11:10")
                .replace(
                        "<body>",
                        "<body><script"
                                + " type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                                + "\"liveBlogUpdate\":[{\"articleBody\":\"Number 1. "
                                + LONG + "\",\"datePublished\":\"2021-07-03T12:05:00Z\"},{\"articleBody\":\"Only the"
                                + " data have this one, of which the page shows nothing at"
                                + " all.\",\"datePublished\":\"2021-07-03T11:50:00Z\"},{\"articleBody\":\"Number"
                                + " 2. "
                                + LONG + "\",\"datePublished\":\"2021-07-03T11:40:00Z\"}]}</script>");
        Document blog = read(page);
        assertEquals(
                List.of("2021-07-03T12:05:00Z", "2021-07-03T11:50:00Z", "2021-07-03T11:40:00Z", "2021-07-03T11:10:00Z"),
                List.of(instant(blog, 1), instant(blog, 2), instant(blog, 3), instant(blog, 4)));
    }
}
