package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which words of a page become the words of an update, and that they are neither glued nor torn. */
class EntryBodyTest {
    private static final String OTHERS = "<article><time datetime='2026-03-05T%1$s:00Z'>%1$s</time><p>The ferry waits"
            + " at the pier until the wind goes down, and its passengers are given tea and blankets in the old customs"
            + " house beside it, where the mayor has her office.</p></article>";
    private static final String LONG = "The harbour office has closed the outer pier because the swell is higher than"
            + " it has been in any of the last ten winters.";
    private static final String SECOND =
            "Two crews are on call, and the lifeboat of the next town has been asked to come.";

    private static Document read(String html) {
        return Readers.read(new Capture("page.html", html.getBytes(StandardCharsets.UTF_8)), "d1", null);
    }

    private static String page(String head, String entry) {
        return "<html><head><title>Pier live</title>" + head + "</head><body><h1>Pier live</h1><article><time"
                + " datetime='2026-03-05T12:40:00Z'>12:40</time>" + entry + "</article>" + OTHERS.formatted("12:20")
                + OTHERS.formatted("12:10") + OTHERS.formatted("11:50") + "</body></html>";
    }

    private static Update entry(String entry) {
        return read(page("", entry)).updates().getFirst();
    }

    private static List<String> texts(Update update) {
        return update.blocks().stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<span>Over</span><span>20</span> of the last match|Over 20 of the last match",
                "<span>7 runs, 1 wicket</span><span>Need 33</span>|7 runs, 1 wicket Need 33",
                "What about it?<b>Traders</b> wait|What about it? Traders wait",
                "<b>They 'throw stones'</b><i>20:42</i> and <i>dell'</i><b>Unione</b>|They 'throw stones' 20:42 and"
                        + " dell'Unione",
                "<b>Wind:</b>It blows|Wind: It blows",
                "<b>The outer pier</b>The office has closed it|The outer pier The office has closed it",
                "<i style='display:flex'><u>red</u><u>green</u></i>|red green",
                "<span class='d-flex'><u>red</u><u>, green</u></span>|red, green",
                "an un<b>believ</b>able wave|an unbelievable wave",
                "<span>T</span>he wave and <span>M</span><span>ore</span>|The wave and More",
                "CO<sub>2</sub> and <b>H</b><sub>2</sub>O|CO2 and H2O",
                "at <b>21</b><i>h</i><b>06</b> in Mc<b>Donald</b>|at 21h06 in McDonald",
                "U.<b>S.</b> ships and 3.<b>5</b> metres|U.S. ships and 3.5 metres",
            })
    void partsWordsOfNeighboursButNoWord(String markup, String words) {
        assertEquals(
                words, texts(entry("<p>" + LONG + "</p><p>" + markup + "</p>")).get(1));
    }

    @Test
    void partsBoxesInARow() {
        Update update =
                entry("<div><div style='display: flex'><span>7 runs</span><span>need 9 from 6b</span></div></div>"
                        + "<div>" + LONG + "</div><span>CRR: 8.00  RRR: 16.50</span>");
        assertEquals(List.of("7 runs need 9 from 6b", LONG, "CRR: 8.00 RRR: 16.50"), texts(update));
        assertTrue(update.stamps().stream().noneMatch(stamp -> stamp.text().contains("8.00")));
    }

    @Test
    void partsBoxesInACaptionButNoMarkFromItsWord() {
        Update update = entry("<p>" + LONG + "</p><figure><img src='https://pier.example/a.jpg'><figcaption>The"
                + " pier<span>(<div>Image:</div>the office)</span></figcaption></figure>");
        assertEquals("The pier(Image: the office)", texts(update).get(1));
    }

    private static String linked(String url, String time, String headline, String body) {
        return "{\"@type\":\"BlogPosting\",\"url\":\"https://pier.example/live#" + url + "\",\"headline\":\"" + headline
                + "\",\"datePublished\":\"" + time + "\",\"articleBody\":\"" + body + "\"}";
    }

    private static String data(String... updates) {
        return "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Pier live\","
                + "\"liveBlogUpdate\":[" + String.join(",", updates) + "]}</script>";
    }

    @Test
    void takesThePagesParagraphsBeforeTheDatasOneString() {
        String data = data(linked("a1", "2026-03-05T12:40:00Z", "", LONG + SECOND + "The pier seen from above"));
        Update update = read(page(
                        data,
                        "<p>" + LONG + "</p><ul><li>" + SECOND + "</li></ul><figure><img"
                                + " src='https://pier.example/a.jpg'><figcaption>The"
                                + " pier seen from above</figcaption></figure>"))
                .updates()
                .getFirst();
        assertEquals(List.of(LONG, SECOND, "The pier seen from above"), texts(update));
        assertTrue(update.blocks().get(1) instanceof Block.ListItem);
    }

    @Test
    void takesTheDataWhereThePageShowsOnlyTheBeginning() {
        String data = data(linked("a1", "2026-03-05T12:40:00Z", "", LONG + " " + SECOND));
        Update update = read(page(
                        data,
                        "<p>The harbour office has closed the outer pier because the swell is…</p><figure><img"
                                + " src='https://pier.example/a.jpg'><figcaption>The pier</figcaption></figure>"))
                .updates()
                .getFirst();
        assertEquals(List.of(LONG + " " + SECOND, "The pier"), texts(update));
    }

    @Test
    void findsTheParagraphsOfUpdatesThatThePageShowsWithoutTimes() {
        String third =
                "<section><h2>Wind</h2><p>By Ana Roe</p><p>" + SECOND + "</p><ul><li>" + LONG + "</li></ul></section>";
        Document document = read("<html><head><title>Pier live</title>"
                + data(
                        linked("wind", "2026-03-05T12:40:00Z", "Wind", SECOND + LONG),
                        linked(
                                "rain",
                                "2026-03-05T11:40:00Z",
                                "Rain",
                                "Rain is expected from the west before the night."))
                + "</head><body><h1>Pier live</h1>" + third
                + "<section><h2>Rain</h2><p>No word of it here.</p></section></body></html>");
        Update update = document.updates().getFirst();
        assertEquals("Wind", update.headline());
        assertEquals(List.of(SECOND, LONG), texts(update));
        assertEquals(
                List.of("Rain is expected from the west before the night."),
                texts(document.updates().get(1)));
    }

    @Test
    void leavesOutAHeadlineThatOnlyRepeatsClockAndBody() {
        String body = "<p>" + LONG + "</p><p>" + SECOND + "</p>";
        String start = "12:40 (IST) The harbour office has closed the outer pi";
        Update update = read(page(data(linked("a1", "2026-03-05T12:40:00Z", start, LONG)), body))
                .updates()
                .getFirst();
        assertNull(update.headline());
        assertEquals(List.of(LONG, SECOND), texts(update));
    }

    @Test
    void takesAFirstParagraphThatIsTheHeadlineForOne() {
        String data = data(linked("a1", "2026-03-05T12:40:00Z", "Outer pier closed", LONG));
        Update update = read(page(data, "<div>Outer pier closed</div><div>" + LONG + "</div>"))
                .updates()
                .getFirst();
        assertEquals("Outer pier closed", update.headline());
        assertEquals(List.of(LONG), texts(update));
    }

    @Test
    void readsMicrodataWithoutShownClocks() {
        String post = "<div itemprop='liveBlogUpdate' itemscope itemtype='https://schema.org/BlogPosting'><meta"
                + " itemprop='datePublished' content='2026-03-05T%1$s:12Z'><meta itemprop='headline' content='Post of"
                + " %1$s'><span itemprop='author' itemscope><meta itemprop='name' content='Ana Roe'></span><div"
                + " itemprop='articleBody'><p>" + LONG + "</p><p>At %1$s it was seen.</p></div></div>";
        Document document = read("<html><head><title>Pier</title></head><body><h1>Pier</h1><div itemscope"
                + " itemtype='https://schema.org/LiveBlogPosting'>" + post.formatted("12:40")
                + post.formatted("12:10") + "</div></body></html>");
        assertEquals(DocumentKind.LIVE_BLOG, document.kind());
        Update first = document.updates().getFirst();
        assertEquals("Post of 12:40", first.headline());
        assertEquals("Ana Roe", first.author());
        assertEquals(List.of(LONG, "At 12:40 it was seen."), texts(first));
        assertEquals("2026-03-05T12:40:12Z", first.stamps().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Donnerstag, 5. März 2026</p>",
                "<p>Lesen Sie auch</p><p><a href='https://pier.example/x'>Why piers break in winter storms</a></p>",
                "<p>Anzeige</p>",
                "<p>Compartir</p>",
                "<ul><li>Facebook</li><li>WhatsApp</li><li>E-Mail</li></ul>",
                "<p>(dpa/AFP)</p>",
            })
    void endsNoUpdateWithLabels(String end) {
        Update update = entry("<p>" + LONG + "</p>" + end);
        assertEquals(
                List.of(LONG),
                update.blocks().stream()
                        .filter(Block.Words.class::isInstance)
                        .map(Block::text)
                        .toList());
    }

    @Test
    void keepsAListWithNamesOfNetworks() {
        Update update = entry("<p>" + LONG + "</p><ul><li>Our own shop</li><li>Facebook</li></ul>");
        assertEquals(List.of(LONG, "Our own shop", "Facebook"), texts(update));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Key events", "Was bisher geschah", "Lo más importante"})
    void takesKeyPointsForTheIntroduction(String heading) {
        Document document =
                read("<html><head><title>Pier live</title></head><body><h1>Pier live</h1><div><h3>" + heading
                        + "</h3><ul><li><a href='#a'>Pier closed</a></li><li>Ferry waits</li></ul></div><div>"
                        + OTHERS.formatted("12:40") + OTHERS.formatted("12:20") + OTHERS.formatted("12:10")
                        + "</div></body></html>");
        assertEquals(
                List.of(heading, "Pier closed", "Ferry waits"),
                document.introduction().stream().map(Block::text).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3><span>published at <span>12:40 Greenwich Mean Time</span> <span>The outer pier"
                        + " shuts</span></span></h3>",
                "<h3><span>12:40 GMT</span> | The outer pier shuts</h3>",
                "<h2>The outer pier shuts <span>12:40</span></h2>"
            })
    void takesTheClockOutOfAHeadline(String heading) {
        String entry = "<li>" + heading + "<p>" + LONG + "</p></li>";
        Document blog = read("<html><head><title>Pier live</title></head><body><h1>Pier live</h1><ol>" + entry
                + entry.replace(":40", ":20").replace(LONG, SECOND)
                + entry.replace(":40", ":10").replace(LONG, SECOND + " " + LONG) + "</ol></body></html>");
        assertEquals(3, blog.updates().size());
        assertEquals("The outer pier shuts", blog.updates().getFirst().headline());
        assertEquals(LONG, blog.updates().getFirst().text());
    }
}
