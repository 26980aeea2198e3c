package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which clocks an entry has, and whether they tell when it was made or when it was changed. */
class EntryClockTest {
    private static final String HEAD = "<meta name='date' content='2021-07-03'>";

    private static List<String> stamps(AnalysedDocument analysed, Stamp.Role role) {
        return analysed.document().updates().stream()
                .flatMap(update -> update.stamps().stream())
                .filter(stamp -> stamp.role() == role)
                .map(Stamp::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "GMT+1, 14:05",
        "UTC-3, 18:05",
        "UTC−3, 18:05",
        "+0530, 09:35",
        "+05:30, 09:35",
        "-0500, 20:05",
        "(GMT+2), 13:05",
        "(UTC +5:30), 09:35",
        "UTC+10:00, 05:05"
    })
    void aZoneByItsDistanceIsPartOfTheClock(String zone, String utc) {
        BlogBuilder page = new BlogBuilder().head(HEAD).clocks("15:05 " + zone, "14:40 " + zone, "14:10 " + zone);
        assertEquals(
                "2021-07-03T" + utc + ":00Z", BlogBuilder.instants(page.open()).getFirst());
        assertEquals(
                "2021-07-03T" + utc + ":00Z",
                BlogBuilder.instants(BlogBuilder.open(new Capture(
                                "page.html",
                                page.page()
                                        .replace("<time>", "<div>")
                                        .replace("</time>", "</div>")
                                        .getBytes(StandardCharsets.UTF_8))))
                        .getFirst());
        String line = "The ferry waits at the pier until the wind goes down, and its passengers are given tea.";
        AnalysedDocument text = BlogBuilder.text("Pier\n3 July 2021\n\n15:05 " + zone + "\n" + line + "\n\n14:40 "
                + zone + ": " + line + "\n\n14:10 " + zone + "\n" + line + "\n");
        assertEquals("2021-07-03T" + utc + ":00Z", BlogBuilder.instants(text).getFirst());
        assertEquals(
                List.of(line, line, line),
                text.document().updates().stream().map(Update::text).toList());
    }

    @Test
    void anExactTimeBelowTheWordsWinsOverARelativeOne() {
        StringBuilder entries = new StringBuilder();
        for (String clock : List.of("3:42 pm", "2:15 pm", "11:05 am")) {
            entries.append("<div class='entry'><span>6 hours ago</span><div><p>At ")
                    .append(clock.charAt(0))
                    .append(" snow has begun to fall in the north of the parish, and the first roads are white. The")
                    .append(" sheriff asks everybody to stay at home.</p></div><a href='#e'>January 15, 2018 ")
                    .append(clock)
                    .append("</a></div>");
        }
        AnalysedDocument analysed = BlogBuilder.open(new Capture(
                "page.html",
                ("<html><head><meta property='article:published_time' content='2018-01-15T09:00:00-06:00'></head><body>"
                                + "<h1>Storm: live</h1>" + entries + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("2018-01-15T21:42:00Z", "2018-01-15T20:15:00Z", "2018-01-15T17:05:00Z"),
                BlogBuilder.instants(analysed));
        assertEquals("January 15, 2018 3:42 pm", BlogBuilder.moment(analysed, 1).shown());
    }

    @Test
    void theEndOfASpanIsNoZone() {
        AnalysedDocument text = BlogBuilder.text("15:05 -16:00\n"
                + "The ferry waits at the pier until the wind goes down, and its passengers are given tea.\n");
        assertEquals(List.of(), text.document().updates());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Updated 1 January 2022</p>",
                "<p>Last updated: 18:30</p>",
                "<h2>Live updates</h2>",
                "<h3>Updated live</h3>",
                "<p>Latest updates</p>",
                "Updated 1 January 2022",
                "<span>Updated</span>",
                "<p>Photo credit</p>",
            })
    void aLabelAboveTheStreamIsNoLabelOfItsTimes(String above) {
        List<String> clocks = List.of("15:05", "14:40", "14:10");
        for (String boxed : List.of("%s<section>%s</section>", "<section>%s%s</section>")) {
            String entries = entries("<article><time>%s</time><p>%s</p></article>");
            assertEquals(clocks, stamps(page(boxed.formatted(above, entries)), Stamp.Role.MADE), boxed);
            assertEquals(
                    clocks,
                    stamps(
                                    page(boxed.formatted(
                                            above,
                                            entries("<article data-time='2021-07-03"
                                                    + " %1$s:00'><b>%1$s</b><p>%2$s</p></article>"))),
                                    Stamp.Role.MADE)
                            .stream()
                            .filter(text -> text.length() == 5)
                            .toList(),
                    boxed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated <time>15:30</time>", "<span>Updated:</span> <time>15:30</time>",
                        "<span>Updated</span> <span><b>at</b> <time>15:30</time></span>",
                        "<div>Updated by <b>Ann Lee</b> <time>15:30</time></div>",
                "<time>15:30</time> (updated)", "<span class='last-updated'><span><time>15:30</time></span></span>",
                        "<time>Updated 15:30</time>", "<div>Aktualisiert: <span>15:30</span></div>",
            })
    void aLabelBesideATimeMakesItAChange(String change) {
        String entries = entries("<article><header><time>%s</time> | " + change + "</header><p>%s</p></article>");
        AnalysedDocument analysed = page("<section>" + entries + "</section>");
        assertEquals(List.of("15:05", "14:40", "14:10"), stamps(analysed, Stamp.Role.MADE));
        List<String> changes = stamps(analysed, Stamp.Role.EDITED);
        assertEquals(3, changes.size());
        assertTrue(changes.getFirst().contains("15:30"), changes.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry-date published updated", "published updated", "post-live-updated"})
    void aClassThatSpeaksOfBothSaysNothing(String names) {
        AnalysedDocument analysed = page("<section>"
                + entries("<article><time class='" + names + "'>%s</time><p>%s</p></article>") + "</section>");
        assertEquals(List.of("15:05", "14:40", "14:10"), stamps(analysed, Stamp.Role.MADE));
    }

    private static String entries(String markup) {
        StringBuilder entries = new StringBuilder();
        for (String clock : List.of("15:05", "14:40", "14:10")) {
            entries.append(markup.formatted(
                    clock,
                    "Just after " + clock
                            + " the ferry is back at the pier, and its passengers are given tea and blankets"
                            + " in the old customs house beside it."));
        }
        return entries.toString();
    }

    private static AnalysedDocument page(String body) {
        return BlogBuilder.open(new Capture(
                "page.html",
                ("<html><head>" + HEAD + "</head><body><h1>Pier</h1>" + body + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
