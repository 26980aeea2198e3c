package app.rundown.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.time.Timing;
import app.rundown.user.DayAndZone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks shapes of entries beyond the repeated box with a clock. */
class EntryShapesTest {
    private static final List<String> CLOCKS = List.of("18:45", "17:30", "16:05");
    private static final String WORDS =
            "The ferry waits at the pier until the wind goes down, and its passengers are given tea and blankets in"
                    + " the old customs house beside it.";

    private static Document read(String body) {
        return Readers.read(
                new Capture(
                        "page.html",
                        ("<html><head><title>Pier</title></head><body><h1>Pier</h1>" + body + "</body></html>")
                                .getBytes(StandardCharsets.UTF_8)),
                "d1",
                null);
    }

    /** Returns entries with this markup: its first placeholder becomes a clock, its second one words. */
    private static String entries(String markup) {
        StringBuilder entries = new StringBuilder();
        CLOCKS.forEach(clock -> entries.append(markup.formatted(clock, WORDS)));
        return entries.toString();
    }

    private static List<String> shown(Document document, int number) {
        return document.updates().get(number - 1).stamps().stream()
                .filter(stamp -> stamp.role() == Stamp.Role.MADE)
                .map(Stamp::text)
                .toList();
    }

    private static String instant(Document document, int number) {
        return String.valueOf(Objects.requireNonNull(
                        Timing.of(document, DayAndZone.NONE).moments().get("d1-u" + number))
                .instant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dt>%s</dt><dd><p>%s</p></dd>",
                "<dt>%s</dt><dd>%s</dd>",
                "<b>%s</b> %s<br><br>",
                "<p><b>[%s]</b> %s</p>",
                "<p>[%s] %s</p>",
                "<div><span>(%s)</span><p>%s</p></div>",
                "<h3>【%s】</h3><p>%s</p>",
                "<tr><td>%s</td><td>%s</td></tr>",
            })
    void aClockOpensAnEntryInManyShapes(String markup) {
        String around = markup.startsWith("<dt")
                ? "<dl>%s</dl>"
                : markup.startsWith("<tr") ? "<table>%s</table>" : "<div>%s</div>";
        Document document = read(around.formatted(entries(markup)));
        assertEquals(
                DocumentKind.LIVE_BLOG, document.kind(), document.problems().toString());
        assertEquals(
                List.of(WORDS, WORDS, WORDS),
                document.updates().stream().map(Update::text).toList());
        assertEquals(
                CLOCKS,
                document.updates().stream()
                        .map(update -> update.stamps().getFirst().text().replaceAll("[()]", ""))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details><summary>%s</summary><ul>%s</ul></details>",
                "<section class='day'><h2>%s</h2><div>%s</div></section>",
                "<h2>%s</h2><ul>%s</ul>",
                "<h4><span>%s</span></h4>%s",
                "<p class='day'>%s</p>%s",
            })
    void entriesAreThoseOfAllDaysAndHaveTheirDates(String day) {
        String entry = day.contains("<ul>") ? "<li><b>%s</b> %s</li>" : "<article><span>%s</span><p>%s</p></article>";
        Document document = read("<main>" + day.formatted("Friday 12 March 2021", entries(entry))
                + day.formatted("Thursday 11 March 2021", entries(entry)) + "</main>");
        assertEquals(6, document.updates().size());
        assertEquals(List.of("18:45", "Friday 12 March 2021"), shown(document, 1));
        assertEquals(List.of("18:45", "Thursday 11 March 2021"), shown(document, 4));
        assertTrue(document.updates().stream().allMatch(update -> update.text().equals(WORDS)));
    }

    @Test
    void aDayIsNoEntryHoweverManyThereAre() {
        StringBuilder days = new StringBuilder();
        for (int day = 20; day > 8; day--) {
            days.append("<section class='day'><h2>")
                    .append(day)
                    .append(" March 2021</h2>")
                    .append(entries("<article><span>%s</span><p>%s</p></article>"))
                    .append("</section>");
        }
        Document document = read("<main>" + days + "</main>");
        assertEquals(36, document.updates().size());
        assertEquals(List.of("16:05", "9 March 2021"), shown(document, 36));
    }

    @Test
    void anEntryWithTimedQuotationsStaysOne() {
        String entry = "<article><time>%1$s</time><p>Short"
                + " word.</p><div><section><p>%2$s</p><b>9:05</b></section>"
                + "<section><p>%2$s</p><b>9:07</b></section></div></article>";
        assertEquals(3, read("<main>" + entries(entry) + "</main>").updates().size());
    }

    @Test
    void datesBetweenParagraphsAreThoseOfTheEntriesBelow() {
        String entry = "<h3>%s – The wind</h3><p>%s</p>";
        Document document = read("<main><h2>12 March 2021</h2>" + entries(entry) + "<h2>11 March 2021</h2>"
                + entries(entry) + "</main>");
        assertEquals(6, document.updates().size());
        assertEquals(List.of("16:05", "12 March 2021"), shown(document, 3));
        assertEquals(List.of("18:45", "11 March 2021"), shown(document, 4));
        assertTrue(document.updates().stream().allMatch(update -> update.text().equals(WORDS)));
    }

    @Test
    void aListOfOtherThingsIsNoFurtherDay() {
        String other =
                "<section><h2>Tea rooms</h2><ul><li><b>9:00</b> Opens</li><li><b>17:00</b> Closes</li></ul></section>";
        Document document = read("<main><section><h2>Now</h2><ul>" + entries("<li><b>%s</b> %s</li>")
                + "</ul></section>" + other + "</main>");
        assertEquals(3, document.updates().size());
    }

    @Test
    void theDateOfAnotherArticlesCardIsNoDay() {
        String entry = "<article><span>%s</span><p>%s</p></article>";
        String card = "<div><a href='/bread'>How the bread of the pier is baked</a><p>12 March 2018</p></div>";
        Document document = read("<main>" + entries(entry) + card + entries(entry) + "</main>");
        assertEquals(6, document.updates().size());
        assertEquals(List.of("18:45"), shown(document, 4));
    }

    @Test
    void microdataStateTheTimesOfEntries() {
        String entry = "<div itemprop='liveBlogUpdate' itemscope itemtype='https://schema.org/BlogPosting'><meta"
                + " itemprop='datePublished' content='2021-03-12T%1$s:00+00:00'><meta itemprop='dateModified'"
                + " content='2021-03-12T%1$s:30+00:00'><h3 itemprop='headline'>The wind</h3><div"
                + " itemprop='articleBody'>%2$s</div></div>";
        Document document =
                read("<div itemscope itemtype='https://schema.org/LiveBlogPosting'><meta itemprop='datePublished'"
                        + " content='2021-03-12T09:00:00+00:00'>"
                        + entries(entry) + "</div>");
        assertEquals(3, document.updates().size());
        assertEquals("2021-03-12T18:45:00Z", instant(document, 1));
        assertEquals("The wind", document.updates().getFirst().headline());
        assertTrue(document.updates().getFirst().stamps().stream()
                .anyMatch(stamp ->
                        stamp.role() == Stamp.Role.EDITED && stamp.text().equals("2021-03-12T18:45:30+00:00")));
        assertEquals(
                List.of("2021-03-12T09:00:00+00:00"),
                document.stamps().stream().map(Stamp::text).distinct().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span title='2021-03-12T%1$s:00Z'>5 minutes ago</span>            | 2021-03-12T18:45:00Z       |"
                        + " 2021-03-12T18:45:00Z",
                "<a href='#a' title='2021-03-12 %1$s:00 +0100'>5m ago</a>          | 2021-03-12 18:45:00 +0100  |"
                        + " 2021-03-12T17:45:00Z",
                "<span aria-label='12. März 2021, %1$s Uhr'>vor 5 Minuten</span>    | 12. März 2021, 18:45 Uhr   |"
                        + " null",
                "<abbr class='updated' title='2021-03-12T%1$s:00Z'>%1$s</abbr>      | 2021-03-12T18:45:00Z       |"
                        + " 2021-03-12T18:45:00Z",
                "<a href='#a' title='The pier at %1$s in the year 2021'>5m ago</a>  | 5m ago                     |"
                        + " null",
            })
    void theWholeTimeMayStandAtThePointer(String time, String made, String instant) {
        Document document = read("<div>" + entries("<article>" + time + "<p>%2$s</p></article>") + "</div>");
        assertEquals(3, document.updates().size());
        assertEquals(instant, instant(document, 1));
        assertEquals(made, shown(document, 1).getFirst());
    }
}
