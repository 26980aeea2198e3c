package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Basis;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that instants which a page states are not believed where something more credible speaks against them. */
class FalseTimesTest {
    private static final String MODIFIED = "<meta property='article:modified_time' content='%s'>";

    /** Returns a page whose entries show local clocks that their markup marks as UTC, with its structured data. */
    private static AnalysedDocument withData(String first, String second, String third, String modified) {
        String[] data = {first, second, third};
        String[] local = {"16:56", "16:10", "14:02"};
        StringBuilder json = new StringBuilder();
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < data.length; i++) {
            String words = "Number " + i
                    + " is told: in the hall of the old harbour there are two hundred people, and many others follow"
                    + " the debate from the yard outside.";
            json.append(i == 0 ? "" : ",")
                    .append("{\"@type\":\"BlogPosting\",\"articleBody\":\"" + words + "\",\"datePublished\":\""
                            + data[i] + "\"}");
            entries.append("<article><time datetime='" + data[i].substring(0, 10) + "T" + local[i] + "Z'>" + local[i]
                    + "</time><p>" + words + "</p></article>");
        }
        return BlogBuilder.open(new Capture(
                "page.html",
                ("<html><head><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"dateModified\":\""
                                + modified + "\",\"liveBlogUpdate\":[" + json + "]}</script></head><body><h1>Hall</h1>"
                                + entries + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-02T15:56:32Z, 2023-11-02T15:10:05Z, 2023-11-02T13:02:18Z, 2023-11-02T15:58:23Z",
        "2023-07-02T14:56:32Z, 2023-07-02T14:10:05Z, 2023-07-02T12:02:18Z, 2023-07-02T14:58:23Z",
        "2023-07-02T11:26:32Z, 2023-07-02T10:40:05Z, 2023-07-02T08:32:18Z, 2023-07-02T11:58:23Z",
        "2023-01-02T21:56:32Z, 2023-01-02T21:10:05Z, 2023-01-02T19:02:18Z, 2023-01-02T22:58:23Z",
        "2023-07-02T16:56:00+02:00, 2023-07-02T16:10:00+02:00, 2023-07-02T14:02:00+02:00, 2023-07-02T23:00:00+02:00",
    })
    void aLocalClockMarkedAsUtcLosesAgainstTheMorePreciseData(String one, String two, String three, String modified) {
        AnalysedDocument analysed = withData(one, two, three, modified);
        assertEquals(
                List.of(one, two, three).stream()
                        .map(at ->
                                java.time.OffsetDateTime.parse(at).toInstant().toString())
                        .toList(),
                BlogBuilder.instants(analysed),
                BlogBuilder.moment(analysed, 1).why());
        assertEquals(1, BlogBuilder.findings(analysed, Finding.Kind.CONFLICT).size());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-03T16:00:00+01:00, 2021-01-03T14:05:00Z",
        "2021-07-03T16:00:00+02:00, 2021-07-03T13:05:00Z",
        "2021-07-03T16:00:00+05:30, 2021-07-03T09:35:00Z",
    })
    void thePagesOwnOffsetPutsTheClockRight(String modified, String first) {
        String day = modified.substring(0, 10);
        AnalysedDocument analysed = new BlogBuilder()
                .head(MODIFIED.formatted(modified))
                .entry("15:05", day + "T15:05:00Z", "")
                .entry("14:40", day + "T14:40:00Z", "")
                .entry("14:10", day + "T14:10:00Z", "")
                .open();
        Moment moment = BlogBuilder.moment(analysed, 1);
        assertEquals(first, String.valueOf(moment.instant()), moment.why());
        assertEquals(Basis.INFERRED, moment.basis());
        assertTrue(moment.why().contains("marked as UTC"), moment.why());
    }

    @Test
    void timesBehindTheLastChangeAreDoubtful() {
        AnalysedDocument analysed = new BlogBuilder()
                .head(MODIFIED.formatted("2021-07-03T14:10:00Z"))
                .entry("15:05", "2021-07-03T15:05:00Z", "")
                .entry("14:40", "2021-07-03T14:40:00Z", "")
                .entry("14:10", "2021-07-03T14:10:00Z", "")
                .open();
        isDoubtful(analysed, "is later than the page's last change at 2021-07-03T14:10:00Z");
    }

    private static void isDoubtful(AnalysedDocument analysed, String why) {
        Moment moment = BlogBuilder.moment(analysed, 1);
        assertEquals(Basis.INFERRED, moment.basis(), moment.why());
        assertTrue(moment.why().contains(why), moment.why());
        assertEquals(1, moment.doubts().size());
        assertEquals(
                1,
                BlogBuilder.findings(analysed, Finding.Kind.CONFLICT).stream()
                        .filter(what -> what.contains(why))
                        .count());
    }

    @Test
    void timesBehindTheCopyAreDoubtful() {
        isDoubtful(
                new BlogBuilder()
                        .entry("17:05", "2021-07-03T15:05:00Z", "")
                        .entry("16:40", "2021-07-03T14:40:00Z", "")
                        .entry("16:10", "2021-07-03T14:10:00Z", "")
                        .fetched("2021-07-03T14:15:00Z"),
                "later than the copy itself");
    }

    @Test
    void jsonBehindItsOwnChangeIsDoubtfulToo() {
        AnalysedDocument analysed = BlogBuilder.open(new Capture("posts.json", ("""
            {"modified":"2021-07-03T14:30:00Z","title":"Pier: live","posts":[
             {"id":"c","title":"Night falls","body":"<p>The lamps are lit on the pier.</p>",\
            "published":"2021-07-03T15:05:00Z"},
             {"id":"b","title":"Rain","body":"<p>It rains on the boats.</p>","published":"2021-07-03T14:40:00Z"},
             {"id":"a","title":"Wind","body":"<p>The wind comes up again.</p>","published":"2021-07-03T14:10:00Z"}]}\
            """).getBytes(StandardCharsets.UTF_8)));
        isDoubtful(analysed, "is later than the page's last change");
    }

    @Test
    void midnightEverywhereIsNoClock() {
        AnalysedDocument analysed = new BlogBuilder()
                .top("<p>All times GMT</p>")
                .entry("15:05", "2021-07-03T00:00:00Z", "")
                .entry("14:40", "2021-07-03T00:00:00Z", "")
                .entry("14:10", "2021-07-03T00:00:00Z", "")
                .open();
        assertEquals(
                List.of("2021-07-03T15:05:00Z", "2021-07-03T14:40:00Z", "2021-07-03T14:10:00Z"),
                BlogBuilder.instants(analysed),
                BlogBuilder.moment(analysed, 1).why());
        Moment clockless = BlogBuilder.moment(
                BlogBuilder.open(new Capture("posts.json", ("""
                    {"title":"Pier: live","posts":[
                     {"id":"c","title":"Night falls","body":"<p>The lamps are lit.</p>","published":"2021-07-03T00:00:00Z"},
                     {"id":"b","title":"Rain","body":"<p>It rains on the boats.</p>","published":"2021-07-03T00:00:00Z"},
                     {"id":"a","title":"Wind","body":"<p>The wind comes up.</p>","published":"2021-07-02T00:00:00Z"}]}\
                    """).getBytes(StandardCharsets.UTF_8))), 1);
        assertEquals(null, clockless.at(), clockless.why());
        assertTrue(clockless.why().contains("3 July 2021"), clockless.why());
    }

    @Test
    void oneTimeForAllIsNobodysOwn() {
        AnalysedDocument analysed = new BlogBuilder()
                .top("<p>All times GMT</p>")
                .entry("15:05", "2021-07-03T16:21:09Z", "")
                .entry("14:40", "2021-07-03T16:21:09Z", "")
                .entry("14:10", "2021-07-03T16:21:09Z", "")
                .head("<meta name='date' content='2021-07-03'>")
                .open();
        assertEquals(
                List.of("2021-07-03T15:05:00Z", "2021-07-03T14:40:00Z", "2021-07-03T14:10:00Z"),
                BlogBuilder.instants(analysed));
    }

    @Test
    void oneTimeForAllWithoutAnyClockIsDoubtful() {
        AnalysedDocument analysed = BlogBuilder.open(new Capture("posts.json", ("""
            {"title":"Pier: live","posts":[
             {"id":"c","title":"Night falls","body":"<p>The lamps are lit.</p>","published":"2021-07-03T15:05:00Z"},
             {"id":"b","title":"Rain","body":"<p>It rains on the boats.</p>","published":"2021-07-03T15:05:00Z"},
             {"id":"a","title":"Wind","body":"<p>The wind comes up.</p>","published":"2021-07-03T15:05:00Z"}]}\
            """).getBytes(StandardCharsets.UTF_8)));
        assertEquals("2021-07-03T15:05:00Z", BlogBuilder.instants(analysed).getFirst());
        isDoubtful(analysed, "one and the same");
    }

    @ParameterizedTest
    @CsvSource({
        "EST, 2021-07-03, 2021-07-03T19:05:00Z",
        "CET, 2021-07-03, 2021-07-03T13:05:00Z",
        "MESZ, 2021-01-03, 2021-01-03T14:05:00Z",
        "AEDT, 2021-07-03, 2021-07-03T05:05:00Z",
    })
    void lettersOfTheOtherHalfOfTheYearAreDoubtful(String letters, String day, String first) {
        AnalysedDocument analysed = new BlogBuilder()
                .html("lang='en-US'")
                .head("<meta name='date' content='" + day + "'>")
                .clocks("15:05 " + letters, "14:40 " + letters, "14:10 " + letters)
                .open();
        assertEquals(first, BlogBuilder.instants(analysed).getFirst());
        isDoubtful(analysed, "“" + letters + "” is not the time that clocks of its place");
    }

    @Test
    void dataBearOutLettersOfTheOtherHalfOfTheYear() {
        AnalysedDocument analysed = new BlogBuilder()
                .html("lang='en-US'")
                .entry("11:05 EST", "2021-07-03T15:05:00Z", "")
                .entry("10:40 EST", "2021-07-03T14:40:00Z", "")
                .entry("10:10 EST", "2021-07-03T14:10:00Z", "")
                .open();
        assertEquals("2021-07-03T15:05:00Z", BlogBuilder.instants(analysed).getFirst());
        assertEquals(Basis.STATED, BlogBuilder.moment(analysed, 1).date());
    }

    @Test
    void anOffsetAgainstThatOfThePageIsDoubtful() {
        AnalysedDocument analysed = new BlogBuilder()
                .head(MODIFIED.formatted("2021-07-03T18:00:00+02:00"))
                .entry("15:05", "2021-07-03T15:05:00+01:00", "")
                .entry("14:40", "2021-07-03T14:40:00+01:00", "")
                .entry("14:10", "2021-07-03T14:10:00+01:00", "")
                .open();
        isDoubtful(analysed, "one of them takes summer time for winter time");
    }

    @Test
    void clocksThatAgreeWithTheDataStayStated() {
        AnalysedDocument analysed = new BlogBuilder()
                .head(MODIFIED.formatted("2021-07-03T12:00:00Z"))
                .entry("16:05", "2021-07-03T15:05:00Z", "")
                .entry("15:40", "2021-07-03T14:40:00Z", "")
                .entry("15:10", "2021-07-03T14:10:00Z", "")
                .open();
        assertEquals(Basis.STATED, BlogBuilder.moment(analysed, 1).basis());
        assertEquals(List.of(), BlogBuilder.moment(analysed, 1).doubts());
    }
}
