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

/** Checks what tells the zone of clocks, and which zone is meant by letters that stand for several. */
class ZoneEvidenceTest {
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

    @ParameterizedTest
    @CsvSource({"GMT+1, 14:05", "UTC-3, 18:05", "UTC+05:30, 09:35"})
    void offsetsOfAllTimesAreRead(String zone, String utc) {
        BlogBuilder blog = new BlogBuilder()
                .top("<p>All times are given in " + zone + ", as the clock of the pier shows.</p>")
                .head("<meta name='date' content='2021-07-03'>")
                .clocks("15:05", "14:40", "14:10");
        assertEquals(
                "2021-07-03T" + utc + ":00Z",
                BlogBuilder.instants(blog.open()).getFirst(),
                BlogBuilder.moment(blog.open(), 1).why());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All times stated are UK|2021-07-03T14:05:00Z",
                "All times are in UK time|2021-01-03T15:05:00Z",
                "All times Eastern|2021-07-03T19:05:00Z",
                "All times are Eastern Standard Time|2021-07-03T19:05:00Z",
                "Alle Zeiten MEZ|2021-01-03T14:05:00Z",
                "Alle Zeitangaben in deutscher Zeit|2021-07-03T13:05:00Z",
                "Horário de Brasília|2021-07-03T18:05:00Z",
                "Todos os horários são de Brasília|2021-07-03T18:05:00Z",
                "Heure de Paris|2021-07-03T13:05:00Z",
                "Toutes les heures sont données à l'heure de Paris|2021-01-03T14:05:00Z",
                "Todas las horas, en hora peninsular|2021-01-03T14:05:00Z",
                "Hora de Argentina|2021-07-03T18:05:00Z",
                "Tutti gli orari in ora italiana|2021-07-03T13:05:00Z",
                "Alle tijden zijn Nederlandse tijd|2021-07-03T13:05:00Z",
                "Wszystkie godziny podano według czasu polskiego|2021-07-03T13:05:00Z",
                "Время московское|2021-07-03T12:05:00Z",
                "Все время указано по московскому времени|2021-07-03T12:05:00Z",
                "Час указано за Києвом|2021-07-03T12:05:00Z",
                "Tüm saatler Türkiye saatiyle|2021-07-03T12:05:00Z",
                "日本時間|2021-07-03T06:05:00Z",
                "北京时间|2021-07-03T07:05:00Z",
            })
    void zonesAreReadAsPeopleWriteThem(String words, String first) {
        BlogBuilder blog = new BlogBuilder()
                .top("<p>" + words + ".</p>")
                .head("<meta name='date' content='" + first.substring(0, 10) + "'>")
                .clocks("15:05", "14:40", "14:10");
        assertEquals(
                first,
                BlogBuilder.instants(blog.open()).getFirst(),
                BlogBuilder.moment(blog.open(), 1).why());
    }

    @Test
    void aPlaceAfterOtherWordsIsNoZone() {
        BlogBuilder blog = new BlogBuilder()
                .top("<p>Hard times in Paris, where the boats of the old harbour wait for the wind to go down.</p>")
                .head("<meta name='date' content='2021-07-03'>")
                .clocks("15:05", "14:40", "14:10");
        assertEquals("null", BlogBuilder.instants(blog.open()).getFirst());
    }

    @Test
    void aLinkBesideTheLineDoesNotTakeItAway() {
        BlogBuilder blog = new BlogBuilder()
                .top("<p>All times GMT. <a href='/x'>More on the boats and piers</a></p>")
                .head("<meta name='date' content='2021-07-03'>")
                .clocks("15:05", "14:40", "14:10");
        assertEquals("2021-07-03T15:05:00Z", BlogBuilder.instants(blog.open()).getFirst());
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
    void allTimesLocalIsUnknown() {
        Moment moment = BlogBuilder.moment(
                new BlogBuilder()
                        .top("<p>All times here are local, as the clock of the pier shows.</p>")
                        .head("<meta name='date' content='2021-07-03'>")
                        .clocks("15:05", "14:40", "14:10")
                        .open(),
                1);
        assertNull(moment.at());
        assertTrue(
                moment.why().contains("3 July 2021") && moment.why().contains("does not name the zone"), moment.why());
        Moment named = BlogBuilder.moment(
                new BlogBuilder()
                        .top("<p>All times are BST, as the clock of the pier shows.</p>")
                        .html("lang='en-GB'")
                        .head("<meta name='date' content='2021-07-03'>")
                        .clocks("15:05", "14:40", "14:10")
                        .open(),
                1);
        assertEquals("2021-07-03T14:05:00Z", String.valueOf(named.instant()), named.why());
    }

    @Test
    void dataThatContradictTheClocksAreToldOnce() {
        BlogBuilder blog = new BlogBuilder();
        for (int minute = 59; minute > 9; minute--) {
            blog.entry("2:" + minute + " pm PDT", "2018-05-09T14:" + minute + ":00Z", "");
        }
        AnalysedDocument analysed = blog.open();
        List<Finding> conflicts = analysed.audit().stream()
                .filter(finding -> finding.kind() == Finding.Kind.CONFLICT)
                .toList();
        assertEquals(1, conflicts.size());
        assertEquals(50, conflicts.getFirst().updates().size());
        assertTrue(
                conflicts.getFirst().what().contains("50 updates by whole hours")
                        && conflicts
                                .getFirst()
                                .what()
                                .contains("“2:59 pm PDT”, where the data say 2018-05-09T14:59:00Z"),
                conflicts.getFirst().what());
        assertEquals("2018-05-09T21:59:00Z", BlogBuilder.instants(analysed).getFirst());
    }

    @Test
    void clocksThatAreHoursFromTheOthersDataAreTold() {
        AnalysedDocument analysed = new BlogBuilder()
                .entry("15:05", "2021-07-03T14:05:00Z", "")
                .entry("14:40", "2021-07-03T13:40:00Z", "")
                .entry("13:20", "2021-07-03T13:20:00Z", "")
                .entry("14:10", "2021-07-03T13:10:00Z", "")
                .open();
        List<Finding> conflicts = analysed.audit().stream()
                .filter(finding -> finding.kind() == Finding.Kind.CONFLICT)
                .toList();
        assertEquals(
                List.of(List.of(analysed.document().updates().get(2).id())),
                conflicts.stream().map(Finding::updates).toList());
        AnalysedDocument summer = new BlogBuilder()
                .entry("15:05", "2021-03-28T14:05:00Z", "")
                .entry("14:40", "2021-03-28T13:40:00Z", "")
                .entry("23:20", "2021-03-27T23:20:00Z", "")
                .open();
        assertEquals(List.of(), BlogBuilder.findings(summer, Finding.Kind.CONFLICT));
    }

    @Test
    void structuredDataThatThePageContradictsAreTold() {
        String json = "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"articleBody\":\"Number 1. The ferry waits"
            + " at the pier until the wind goes down, and its passengers are given tea and blankets in the old customs"
            + " house.\",\"datePublished\":\"2021-07-03T04:12:00Z\"},{\"articleBody\":\"Number 2. The ferry waits at"
            + " the pier until the wind goes down, and its passengers are given tea and blankets in the old customs"
            + " house.\",\"datePublished\":\"2021-07-03T14:40:00Z\"},{\"articleBody\":\"Number 3. The ferry waits at"
            + " the pier until the wind goes down, and its passengers are given tea and blankets in the old customs"
            + " house.\",\"datePublished\":\"2021-07-03T14:10:00Z\"}]}";
        AnalysedDocument analysed = new BlogBuilder()
                .head("<script type='application/ld+json'>" + json + "</script>")
                .entry("15:05", "2021-07-03T15:05:00Z", "")
                .entry("14:40", "2021-07-03T14:40:00Z", "")
                .entry("14:10", "2021-07-03T14:10:00Z", "")
                .open();
        assertEquals(3, analysed.document().updates().size());
        assertEquals("2021-07-03T15:05:00Z", BlogBuilder.instants(analysed).getFirst());
        assertTrue(BlogBuilder.findings(analysed, Finding.Kind.CONFLICT)
                .getFirst()
                .startsWith("The structured data (JSON-LD) give 1 update another time than the page"));
    }

    @ParameterizedTest
    @CsvSource({
        "جميع الأوقات بتوقيت نيويورك, 2021-07-03T19:05:00Z",
        "كل التوقيتات هنا بتوقيت مكة المكرمة, 2021-07-03T12:05:00Z",
        "جميع الأوقات بتوقيت غرينتش, 2021-07-03T15:05:00Z",
        "تنشر جميع المواعيد بتوقيت القاهرة, 2021-07-03T13:05:00Z",
        "كل الأوقات بتوقيت غرينتشية, null",
    })
    void arabicWordsAboutAllTimesTell(String words, String instant) {
        BlogBuilder blog = new BlogBuilder()
                .html("lang='ar'")
                .top("<p>يتابع المراسلون ما يجري عند الرصيف. " + words + ".</p>")
                .head("<meta name='date' content='2021-07-03'>")
                .clocks("15:05", "14:40", "14:10");
        Moment moment = BlogBuilder.moment(blog.open(), 1);
        assertEquals(instant, String.valueOf(moment.instant()), moment.why());
        assertEquals(
                !instant.equals("null"), moment.why().contains("the zone is that of the introduction"), moment.why());
    }

    @ParameterizedTest
    @CsvSource({
        "15:05 بتوقيت موسكو, 2021-07-03T12:05:00Z",
        "15:05 غرينتش, 2021-07-03T15:05:00Z",
        "15:05 توقيت مكة المكرمة, 2021-07-03T12:05:00Z",
        "15:05 بالتوقيت المحلي, null"
    })
    void anArabicZoneStandsWithItsClock(String clock, String instant) {
        BlogBuilder blog = new BlogBuilder()
                .html("lang='ar'")
                .head("<meta name='date' content='2021-07-03'>")
                .clocks(clock, clock.replace("15", "14"), clock.replace("15", "13"));
        assertEquals(instant, BlogBuilder.instants(blog.open()).getFirst());
    }

    @Test
    void arabicLocalTimeIsNoZone() {
        BlogBuilder blog = new BlogBuilder()
                .html("lang='ar'")
                .top("<p>يتابع المراسلون ما يجري عند الرصيف. جميع الأوقات بالتوقيت المحلي.</p>")
                .head("<meta name='date' content='2021-07-03'>")
                .clocks("15:05", "14:40", "14:10");
        Moment moment = BlogBuilder.moment(blog.open(), 1);
        assertNull(moment.at());
        assertTrue(moment.why().contains("does not name the zone"), moment.why());
    }

    @Test
    void theDaysOfThePagesDataAreThoseWhereTheClocksAre() {
        // Published at 18:00 and changed at 22:10 on the third, where the clocks are.
        BlogBuilder blog = new BlogBuilder()
                .html("lang='en-US'")
                .head("<meta property='article:published_time' content='2021-07-03T22:00:00Z'>"
                        + "<meta property='article:modified_time' content='2021-07-04T02:10:00Z'>")
                .clocks("10:02 PM EDT", "8:40 PM EDT", "6:15 PM EDT");
        assertEquals(
                List.of("2021-07-04T02:02:00Z", "2021-07-04T00:40:00Z", "2021-07-03T22:15:00Z"),
                BlogBuilder.instants(blog.open()));
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
        BlogBuilder named = blog("EST")
                .html("lang='en'")
                .entry(
                        "13:50 EST",
                        "",
                        "The ferry to Tasmania waits at the pier, and so do those who came from Ontario.");
        assertNull(BlogBuilder.moment(named.open(), 1).instant());
    }
}
