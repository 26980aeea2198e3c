package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks what tells the zone of clocks, and what is said where the data contradict them. */
class ZoneEvidenceTest {
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
}
