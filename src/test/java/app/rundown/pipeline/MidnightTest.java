package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks that days are found from the order of the clocks, with and without small disorder. */
class MidnightTest {
    private static BlogBuilder dated() {
        return new BlogBuilder().head("<meta name='date' content='2021-07-03'>");
    }

    @Test
    void midnightLiesWhereTheClocksJump() {
        AnalysedDocument analysed = dated().clocks("00:20 GMT", "00:05 GMT", "23:50 GMT", "21:00 GMT")
                .open();
        assertEquals(
                List.of("2021-07-03T00:20:00Z", "2021-07-03T00:05:00Z", "2021-07-02T23:50:00Z", "2021-07-02T21:00:00Z"),
                BlogBuilder.instants(analysed));
        assertTrue(BlogBuilder.findings(analysed, Finding.Kind.MIDNIGHT)
                .getFirst()
                .contains("from 3 July 2021 to 2 July 2021"));
        assertTrue(BlogBuilder.moment(analysed, 4).why().contains("1 day before that of the first update"));
    }

    @Test
    void theMinuteAfterMidnightCountsToo() {
        assertEquals(
                List.of("2021-07-03T00:01:00Z", "2021-07-02T23:50:00Z", "2021-07-02T21:00:00Z"),
                BlogBuilder.instants(
                        dated().clocks("00:01 GMT", "23:50 GMT", "21:00 GMT").open()));
    }

    @Test
    void anUpdateHeldAtTheTopStandsNowhereInTheOrder() {
        AnalysedDocument analysed =
                BlogBuilder.open(new Capture("posts-2021-07-03.json", ("""
                    {"posts":[
                     {"id":"p","pinned":true,"title":"What we know",\
                    "body":"<p>The pier is closed.</p>","time":"16:30 GMT"},
                     {"id":"c","title":"Night falls","body":"<p>The lamps are lit.</p>","time":"15:05 GMT"},
                     {"id":"b","title":"Rain","body":"<p>It rains on the boats.</p>","time":"14:40 GMT"},
                     {"id":"a","title":"Wind","body":"<p>The wind comes up.</p>","time":"14:10 GMT"}]}\
                    """).getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("2021-07-02T16:30:00Z", "2021-07-03T15:05:00Z", "2021-07-03T14:40:00Z", "2021-07-03T14:10:00Z"),
                BlogBuilder.instants(analysed));
    }

    @Test
    void inversionsAndTiesAreOfOneDay() {
        AnalysedDocument analysed = dated().clocks(
                        "12:20 GMT", "12:14 GMT", "12:14 GMT", "12:07 GMT", "12:09 GMT", "11:50 GMT")
                .open();
        assertEquals(
                List.of(
                        "2021-07-03T12:20:00Z",
                        "2021-07-03T12:14:00Z",
                        "2021-07-03T12:14:00Z",
                        "2021-07-03T12:07:00Z",
                        "2021-07-03T12:09:00Z",
                        "2021-07-03T11:50:00Z"),
                BlogBuilder.instants(analysed));
        assertEquals(1, BlogBuilder.findings(analysed, Finding.Kind.TIE).size());
        assertEquals(1, BlogBuilder.findings(analysed, Finding.Kind.DISORDER).size());
        assertEquals(List.of(), BlogBuilder.findings(analysed, Finding.Kind.MIDNIGHT));
    }

    @Test
    void inversionsBesideMidnightKeepTheirDays() {
        AnalysedDocument analysed = dated().clocks("00:30 GMT", "23:58 GMT", "00:02 GMT", "23:50 GMT", "23:40 GMT")
                .open();
        assertEquals(
                List.of(
                        "2021-07-03T00:30:00Z",
                        "2021-07-02T23:58:00Z",
                        "2021-07-03T00:02:00Z",
                        "2021-07-02T23:50:00Z",
                        "2021-07-02T23:40:00Z"),
                BlogBuilder.instants(analysed));
    }

    @Test
    void aChangeThatShowsOnlyAClockIsTheNextOne() {
        AnalysedDocument analysed = dated().entry("00:20 GMT", "", "")
                .entry("23:50 GMT", "", "<span class='updated'>Updated <time>00.05 GMT</time></span>")
                .entry("21:00 GMT", "", "<span class='updated'>Updated <time>21.30 GMT</time></span>")
                .open();
        assertEquals(
                "2021-07-02T23:50:00Z",
                String.valueOf(BlogBuilder.moment(analysed, 2).instant()));
        assertEquals(
                "2021-07-03T00:05:00Z",
                String.valueOf(BlogBuilder.moment(analysed, 2).edited()));
        assertEquals(
                "2021-07-02T21:30:00Z",
                String.valueOf(BlogBuilder.moment(analysed, 3).edited()));
        assertTrue(
                BlogBuilder.moment(analysed, 3).why().contains("The change, shown as 21:30"),
                BlogBuilder.moment(analysed, 3).why());
        assertEquals(1, BlogBuilder.findings(analysed, Finding.Kind.EDITED).size());
    }

    @Test
    void severalMidnightsAreCounted() {
        AnalysedDocument analysed = dated().head("<title>Pier live</title>")
                .clocks("09:00 GMT", "22:05 GMT", "08:00 GMT", "23:00 GMT")
                .open();
        assertEquals(
                List.of("2021-07-03T09:00:00Z", "2021-07-02T22:05:00Z", "2021-07-02T08:00:00Z", "2021-07-01T23:00:00Z"),
                BlogBuilder.instants(analysed));
    }
}
