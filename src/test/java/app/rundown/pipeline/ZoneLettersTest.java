package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Basis;
import app.rundown.user.DayAndZone;
import app.rundown.user.UserData;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks which zone is meant by letters that stand for several. */
class ZoneLettersTest {
    private static BlogBuilder blog(String letters) {
        return new BlogBuilder()
                .head("<meta name='date' content='2021-07-03'>")
                .clocks("15:05 " + letters, "14:40 " + letters, "14:10 " + letters);
    }

    @ParameterizedTest
    @CsvSource({
        "BST, en-GB, 14:05, en-GB",
        "BST, bn-BD, 09:05, Bangladesh",
        "BST, bn, 09:05, Bangladesh",
        "BST, cy, 14:05, the United Kingdom",
        "IST, en-IN, 09:35, India",
        "IST, hi, 09:35, India",
        "IST, ga, 14:05, Ireland",
        "IST, he, 12:05, Israel",
        "AST, ar-QA, 12:05, Qatar",
        "IST, en_IE, 14:05, Ireland",
        "EST, en-AU, 05:05, Australia",
        "EST, en-US, 19:05, the United States",
        "CST, zh-Hans-CN, 07:05, China",
        "CST, zh, 07:05, China",
        "CST, es-MX, 20:05, Mexico",
        "PST, en-PH, 07:05, the Philippines",
    })
    void theLanguageTellsWhatLettersStandFor(String letters, String language, String utc, String told) {
        Moment moment =
                BlogBuilder.moment(blog(letters).html("lang='" + language + "'").open(), 1);
        assertEquals("2021-07-03T" + utc + ":00Z", String.valueOf(moment.instant()), moment.why());
        assertTrue(
                moment.why().contains(told) && moment.why().contains("as the page's language is " + language),
                moment.why());
        assertEquals(Basis.INFERRED, moment.zone());
    }

    @Test
    void aLocaleForSharingIsALanguageToo() {
        assertEquals(
                "2021-07-03T09:35:00Z",
                BlogBuilder.instants(blog("IST")
                                .head("<meta property='og:locale' content='en_IN'>")
                                .open())
                        .getFirst());
    }

    @Test
    void theHostTellsAndIsSaid() {
        Moment moment = BlogBuilder.moment(
                blog("IST").url("https://www.pier.ie/live").html("lang='en-US'").open(), 1);
        assertEquals("2021-07-03T14:05:00Z", String.valueOf(moment.instant()));
        assertTrue(moment.why().contains("(in Ireland: +01:00, as the page is of www.pier.ie)"), moment.why());
    }

    @Test
    void hostAndLanguageThatDisagreeTellNothing() {
        Moment moment = BlogBuilder.moment(
                blog("IST").url("https://www.pier.ie/live").html("lang='en-IN'").open(), 1);
        assertNull(moment.at());
        assertTrue(moment.why().contains("host www.pier.ie and its language en-IN tell different ones"), moment.why());
        assertTrue(moment.why().contains("The date, 3 July 2021"), moment.why());
    }

    @ParameterizedTest
    @CsvSource({"BST, en", "IST, en", "EST, fr-FR", "CST, en"})
    void whereNothingTellsItIsUnknown(String letters, String language) {
        AnalysedDocument analysed =
                blog(letters).html("lang='" + language + "'").open();
        Moment moment = BlogBuilder.moment(analysed, 1);
        assertNull(moment.at());
        assertEquals("15:05 " + letters, moment.shown());
        assertTrue(
                moment.why().contains("“" + letters + "” may stand for ")
                        && moment.why().contains("nothing tells which"),
                moment.why());
        assertEquals(1, BlogBuilder.findings(analysed, Finding.Kind.UNKNOWN).size());
    }

    @Test
    void openLettersAmongOthersMakeNoMidnight() {
        AnalysedDocument analysed = new BlogBuilder()
                .html("lang='en-GB'")
                .head("<meta name='date' content='2021-07-03'>")
                .clocks("15:05 BST", "14:40 IST", "13:10 BST")
                .open();
        assertEquals(List.of("2021-07-03T14:05:00Z", "null", "2021-07-03T12:10:00Z"), BlogBuilder.instants(analysed));
    }

    @Test
    void wholeDatesWithOpenLettersAreNoInstants() {
        AnalysedDocument analysed = new BlogBuilder()
                .clocks("3 July 2021 15:05 IST", "3 July 2021 14:40 IST", "3 July 2021 14:10 IST")
                .open();
        assertNull(BlogBuilder.moment(analysed, 1).at());
        Moment told = BlogBuilder.moment(
                new BlogBuilder()
                        .html("lang='en-IE'")
                        .clocks("3 July 2021 15:05 IST", "3 July 2021 14:40 IST", "3 July 2021 14:10 IST")
                        .open(),
                1);
        assertEquals("2021-07-03T14:05:00Z", String.valueOf(told.instant()));
        assertEquals(Basis.INFERRED, told.zone());
        assertEquals(Basis.STATED, told.date());
        assertTrue(told.why().contains("Ireland"), told.why());
    }

    @Test
    void theDataTellWhereOneUpdateBearsThemOut() {
        BlogBuilder blog = new BlogBuilder()
                .html("lang='en'")
                .head("<meta name='date' content='2021-07-03'>")
                .entry("15:05 IST", "", "")
                .entry("14:40 IST", "2021-07-03T12:40:00Z", "")
                .entry("14:10 IST", "", "");
        Moment moment = BlogBuilder.moment(blog.open(), 1);
        assertEquals("2021-07-03T13:05:00Z", String.valueOf(moment.instant()), moment.why());
        assertTrue(moment.why().contains("the page's data bear out"), moment.why());
        Moment offset = BlogBuilder.moment(
                blog("IST")
                        .head("<meta property='article:modified_time' content='2021-07-03T15:06:00+05:30'>")
                        .open(),
                1);
        assertEquals("2021-07-03T09:35:00Z", String.valueOf(offset.instant()), offset.why());
        assertTrue(offset.why().contains("the page's data are in that zone"), offset.why());
    }

    @Test
    void theWordsTellWhereAllElseIsSilent() {
        BlogBuilder blog = new BlogBuilder()
                .head("<meta name='date' content='2021-07-03'>")
                .entry("15:05 BST", "", "London has no boats, says Britain's oldest captain.")
                .entry("14:40 BST", "", "In Liverpool the ferry is late.")
                .entry("14:10 BST", "", "Glasgow waits.");
        Moment moment = BlogBuilder.moment(blog.open(), 1);
        assertEquals("2021-07-03T14:05:00Z", String.valueOf(moment.instant()), moment.why());
        assertTrue(
                moment.why()
                        .contains(
                                "as the words name that country or its places 4 times, and those of the other meanings"
                                        + " never"),
                moment.why());
    }

    @Test
    void theUserTellsWhatOpenLettersStandFor() {
        BlogBuilder blog = blog("IST");
        UserData data =
                UserData.NONE.withTimes(blog.open().document(), new DayAndZone(null, ZoneId.of("Asia/Jerusalem")));
        Moment moment = BlogBuilder.moment(blog.with(data), 1);
        assertEquals("2021-07-03T12:05:00Z", String.valueOf(moment.instant()));
        assertEquals(Basis.SET, moment.zone());
        assertEquals("date inferred, zone set by you", moment.unstated("you"));
    }

    @ParameterizedTest
    @CsvSource({"CEST, 13:05", "EDT, 19:05", "MSK, 12:05", "ET, 19:05"})
    void lettersOfOneZoneNeedNothing(String zone, String utc) {
        Moment moment = BlogBuilder.moment(blog(zone).open(), 1);
        assertEquals("2021-07-03T" + utc + ":00Z", String.valueOf(moment.instant()), moment.why());
        assertEquals(Basis.STATED, moment.zone());
    }

    @Test
    void lettersBesideThoseOfACountryAreOfThatCountry() {
        AnalysedDocument analysed = new BlogBuilder()
                .head("<title>Pier live</title><meta name='date' content='2019-11-03'>")
                .clocks("1:15 a.m. EST", "1:50 a.m. EDT", "1:10 a.m. EDT")
                .open();
        assertEquals(
                List.of("2019-11-03T06:15:00Z", "2019-11-03T05:50:00Z", "2019-11-03T05:10:00Z"),
                BlogBuilder.instants(analysed));
        assertTrue(
                BlogBuilder.moment(analysed, 1).why().contains("another clock of the document shows EDT"),
                BlogBuilder.moment(analysed, 1).why());
    }

    @Test
    void publicationAndLastChangeTellWhatLettersStandFor() {
        BlogBuilder blog = new BlogBuilder()
                .head("<meta property='article:published_time' content='2021-01-23T22:00:00Z'>"
                        + "<meta property='article:modified_time' content='2021-01-24T01:10:00Z'>")
                .clocks("7:42 PM EST", "6:55 PM EST", "6:31 PM EST");
        Moment moment = BlogBuilder.moment(blog.open(), 1);
        assertEquals("2021-01-24T00:42:00Z", String.valueOf(moment.instant()), moment.why());
        assertTrue(moment.why().contains("between the page's publication and its last change"), moment.why());
        // A page that was changed days later tells nothing.
        BlogBuilder late = new BlogBuilder()
                .html("lang='fr-FR'")
                .head("<meta property='article:published_time' content='2021-01-23T22:00:00Z'>"
                        + "<meta property='article:modified_time' content='2021-01-26T01:10:00Z'>")
                .clocks("7:42 PM EST", "6:55 PM EST", "6:31 PM EST");
        assertNull(BlogBuilder.moment(late.open(), 1).instant());
    }

    @Test
    void aMeaningThatPublishersAvoidNeedsItsCountry() {
        BlogBuilder blog = blog("EST").html("lang='en'");
        Moment moment = BlogBuilder.moment(blog.open(), 1);
        assertEquals("2021-07-03T20:05:00Z", String.valueOf(moment.instant()), moment.why());
        assertTrue(moment.why().contains("name nothing of Australia"), moment.why());
        assertEquals(Basis.INFERRED, moment.zone());
        assertEquals(
                "2021-07-03T20:05:00Z",
                BlogBuilder.instants(blog("EST").html("lang='en_NZ'").open()).getFirst());
        BlogBuilder named = blog("EST")
                .html("lang='en'")
                .entry(
                        "13:50 EST",
                        "",
                        "The ferry to Tasmania waits at the pier, and so do those who came from Ontario.");
        assertNull(BlogBuilder.moment(named.open(), 1).instant());
    }
}
