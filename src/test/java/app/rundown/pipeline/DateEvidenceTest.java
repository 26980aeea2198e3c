package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Basis;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks where the days of clocks without a date come from, and what is said where the evidence conflicts. */
class DateEvidenceTest {
    private static final String[] CLOCKS = {"15:05 GMT", "14:40 GMT", "14:10 GMT"};

    private static void isOf(String day, String reason, AnalysedDocument analysed) {
        Moment first = BlogBuilder.moment(analysed, 1);
        assertEquals(day + "T15:05:00Z", String.valueOf(first.instant()), first.why());
        assertEquals(Basis.INFERRED, first.date());
        assertTrue(first.why().contains(reason), first.why());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta property='article:published_time' content='2021-07-03T08:00:00Z'>|the page's data say"
                        + " “2021-07-03”",
                "<script"
                        + " type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                        + "\"datePublished\":\"2021-07-03T08:00:00+00:00\"}</script>|the"
                        + " page's data say “2021-07-03”",
                "<link rel='canonical' href='https://pier.example/news/2021/jul/03/pier-live'>|the page's address says"
                        + " “/2021/jul/03”",
                "<meta property='article:tag' content='Storm of 3 July 2021'>|a tag says “3 July 2021”",
            })
    void theHeadOfThePageTells(String markup, String reason) {
        isOf("2021-07-03", reason, new BlogBuilder().head(markup).clocks(CLOCKS).open());
    }

    @Test
    void aLineThatSaysWhenThePageWasUpdatedTells() {
        isOf(
                "2021-07-03",
                "the page's head shows “3 July 2021”",
                new BlogBuilder()
                        .top("<p>Updated 3 July 2021, 15:10 GMT</p>")
                        .clocks(CLOCKS)
                        .open());
    }

    @Test
    void captionsTellWithADayOfTheWeekThatAgrees() {
        BlogBuilder blog = new BlogBuilder()
                .entry(
                        CLOCKS[0],
                        "",
                        "<figure><img src='a.jpg'><figcaption>The pier on Saturday, July 3, 2021</figcaption></figure>")
                .entry(CLOCKS[1], "", "No boat has left on Saturday.")
                .entry(CLOCKS[2], "", "The wind came up in the night.");
        isOf("2021-07-03", "a caption in update 1 says “Saturday, July 3, 2021”", blog.open());
    }

    @Test
    void aDateWithAnotherDaysNameIsNoneAndIsTold() {
        AnalysedDocument odd = new BlogBuilder()
                .head("<meta property='article:published_time' content='2021-07-03T08:00:00Z'>")
                .entry(CLOCKS[0], "", "It was begun on Friday 4 July 2021.")
                .entry(CLOCKS[1], "", "")
                .entry(CLOCKS[2], "", "")
                .open();
        isOf("2021-07-03", "“Friday 4 July 2021”, which was a Sunday", odd);
        assertTrue(BlogBuilder.findings(odd, Finding.Kind.CONFLICT).getFirst().contains("which was a Sunday"));
    }

    @Test
    void aDayWithoutItsYearTakesTheOneInWhichItHasItsName() {
        AnalysedDocument blog = new BlogBuilder()
                .top("<p>Opened in 1998. It was last mended on 12 March 2020, and again on 2 June 2021.</p>")
                .entry(CLOCKS[0], "", "It is closed on Saturday 3 July.")
                .entry(CLOCKS[1], "", "Saturday 3 July will be remembered.")
                .entry(CLOCKS[2], "", "")
                .open();
        isOf("2021-07-03", "update 1 says “Saturday 3 July”", blog);
    }

    @Test
    void theHeadsClockOfALaterYearIsThatOfTheCopy() {
        AnalysedDocument blog = new BlogBuilder()
                .top("<p>07:41 GMT 22 September 2024</p>")
                .head("<meta property='article:published_time' content='2021-07-03T08:00:00Z'>")
                .clocks(CLOCKS)
                .open();
        isOf("2021-07-03", "the page's data say", blog);
        assertNotNull(blog.captured());
        assertEquals(Instant.parse("2024-09-22T07:41:00Z"), blog.captured().at());
    }

    @Test
    void evidenceForOtherDaysIsListed() {
        AnalysedDocument blog = new BlogBuilder()
                .url("https://pier.example/2021/07/03/live")
                .head("<meta name='date' content='2021-07-03'>")
                .entry(CLOCKS[0], "", "The pier was built on 3 May 1998.")
                .entry(CLOCKS[1], "", "")
                .entry(CLOCKS[2], "", "")
                .open();
        isOf("2021-07-03", "not taken: 3 May 1998 (update 1 says “3 May 1998”)", blog);
        assertTrue(BlogBuilder.findings(blog, Finding.Kind.CONFLICT).getFirst().contains("3 May 1998"));
    }

    @Test
    void evidenceThatIsAsStrongForTwoDaysGivesNone() {
        AnalysedDocument blog = new BlogBuilder()
                .head("<meta name='date' content='2021-07-03'><meta name='lastmodified' content='2021-07-09'>")
                .clocks(CLOCKS)
                .open();
        assertNull(BlogBuilder.moment(blog, 1).at());
        assertTrue(
                BlogBuilder.moment(blog, 1).why().contains("contradicts itself: for 3 July 2021")
                        && BlogBuilder.moment(blog, 1).why().contains("9 July 2021"),
                BlogBuilder.moment(blog, 1).why());
    }

    @Test
    void publicationAndChangeAreOfTheOldestAndTheNewestWhereTheClocksSpanAsManyDays() {
        AnalysedDocument blog = new BlogBuilder()
                .head("<meta property='article:published_time' content='2021-07-01T22:00:00Z'><meta"
                        + " property='article:modified_time' content='2021-07-03T15:10:00Z'>")
                .clocks(
                        "15:05 GMT",
                        "08:00 GMT",
                        "00:30 GMT",
                        "23:10 GMT",
                        "14:00 GMT",
                        "08:00 GMT",
                        "00:10 GMT",
                        "22:00 GMT")
                .open();
        assertEquals(
                "2021-07-03T15:05:00Z",
                BlogBuilder.instants(blog).getFirst(),
                BlogBuilder.moment(blog, 1).why());
        assertEquals("2021-07-01T22:00:00Z", BlogBuilder.instants(blog).getLast());
        assertEquals(List.of(), BlogBuilder.findings(blog, Finding.Kind.CONFLICT));
    }

    @Test
    void aChangeDaysAfterTellsLessThanThePublicationBesideTheFirstClock() {
        BlogBuilder blog = new BlogBuilder()
                .head("<meta property='article:published_time' content='2021-07-03T14:00:00Z'><meta"
                        + " property='article:modified_time' content='2021-07-05T10:10:00Z'>")
                .clocks(CLOCKS);
        isOf("2021-07-03", "not taken: 5 July 2021 (the page's data say “2021-07-05”)", blog.open());
        BlogBuilder begun = new BlogBuilder()
                .head("<meta property='article:published_time' content='2021-06-28T07:00:00Z'><meta"
                        + " property='article:modified_time' content='2021-07-03T15:10:00Z'>")
                .clocks(CLOCKS);
        isOf("2021-07-03", "not taken: 28 June 2021", begun.open());
    }

    @Test
    void aDayWithoutItsYearIsSaidToBeSo() {
        AnalysedDocument blog = new BlogBuilder()
                .head("<meta name='date' content='2022-01-01'>")
                .clocks("00:20 GMT, 1 January", "22:10 GMT, 31 December", "21:00 GMT, 31 December")
                .open();
        assertEquals(
                List.of("2022-01-01T00:20:00Z", "2021-12-31T22:10:00Z", "2021-12-31T21:00:00Z"),
                BlogBuilder.instants(blog));
        assertTrue(
                BlogBuilder.moment(blog, 2).why().contains("31 December 2021, stands with the update but for its year"),
                BlogBuilder.moment(blog, 2).why());
    }

    @Test
    void anAddressOfAnotherDayThanTheUpdatesStateIsTold() {
        AnalysedDocument blog = new BlogBuilder()
                .url("https://pier.example/2021/07/13/live")
                .entry("15:05", "2021-07-03T15:05:00Z", "")
                .entry("14:40", "2021-07-03T14:40:00Z", "")
                .entry("14:10", "2021-07-03T14:10:00Z", "")
                .open();
        assertEquals(
                List.of("The page's address says “2021/07/13”, but its updates state 3 July 2021."),
                BlogBuilder.findings(blog, Finding.Kind.CONFLICT));
    }

    @Test
    void theFilesNameIsTakenWhereTheDocumentIsSilent() {
        byte[] page = new BlogBuilder().clocks(CLOCKS).bytes();
        isOf(
                "2021-07-03",
                "nothing in the document names a date; the file's name says “2021-07-03”",
                BlogBuilder.open(new Capture("saved/pier-2021-07-03.html", page)));
        assertNull(BlogBuilder.moment(BlogBuilder.open(new Capture("saved/pier.html", page)), 1)
                .at());
        byte[] monday = new BlogBuilder()
                .entry(CLOCKS[0], "", "On Monday no boat left.")
                .entry(CLOCKS[1], "", "")
                .entry(CLOCKS[2], "", "")
                .bytes();
        Moment unknown = BlogBuilder.moment(BlogBuilder.open(new Capture("saved/pier-2021-07-03.html", monday)), 1);
        assertNull(unknown.at());
        assertTrue(unknown.why().contains("the file's name, which other evidence speaks against"), unknown.why());
    }

    @Test
    void theTimeOfTheFileIsToldAndNeverTaken() {
        byte[] page = new BlogBuilder().clocks(CLOCKS).bytes();
        AnalysedDocument blog =
                BlogBuilder.open(Capture.ofFile("pier.html", page, Instant.parse("2021-07-03T16:20:31Z")));
        assertNull(BlogBuilder.moment(blog, 1).at());
        assertTrue(BlogBuilder.findings(blog, Finding.Kind.FILE)
                .getFirst()
                .startsWith("The file was last written on 3 July 2021, 16:20 UTC."));
        byte[] dated = new BlogBuilder()
                .head("<meta name='date' content='2021-07-03'>")
                .clocks(CLOCKS)
                .bytes();
        assertEquals(
                List.of(),
                BlogBuilder.findings(
                        BlogBuilder.open(Capture.ofFile("pier.html", dated, Instant.parse("2021-07-03T16:20:31Z"))),
                        Finding.Kind.FILE));
    }

    @Test
    void theFetchRefutesADayOnWhichItWasNotYetThatLate() {
        BlogBuilder blog = new BlogBuilder()
                .head("<meta name='date' content='2021-07-04'>")
                .clocks("23:50 GMT", "23:40 GMT", "22:10 GMT");
        assertEquals("2021-07-04T23:50:00Z", BlogBuilder.instants(blog.open()).getFirst());
        AnalysedDocument fetched = blog.fetched("2021-07-04T00:20:00Z");
        assertEquals(
                List.of("2021-07-03T23:50:00Z", "2021-07-03T23:40:00Z", "2021-07-03T22:10:00Z"),
                BlogBuilder.instants(fetched));
        assertTrue(
                BlogBuilder.moment(fetched, 1)
                        .why()
                        .contains("the page was fetched on 4 July 2021: so it is the day before"),
                BlogBuilder.moment(fetched, 1).why());
    }

    @Test
    void daysLaterThanTheCopyAreNotTaken() {
        BlogBuilder blog = new BlogBuilder()
                .head("<meta name='date' content='2021-07-03'>")
                .entry(CLOCKS[0], "", "The ball is on 9 July 2021.")
                .entry(CLOCKS[1], "", "They vote on 9 July 2021.")
                .entry(CLOCKS[2], "", "");
        isOf("2021-07-03", "the page's data say", blog.fetched("2021-07-03T15:30:00Z"));
        AnalysedDocument late = new BlogBuilder()
                .head("<meta name='date' content='2021-07-09'>")
                .clocks(CLOCKS)
                .fetched("2021-07-03T15:30:00Z");
        assertNull(BlogBuilder.moment(late, 1).at());
        assertTrue(
                BlogBuilder.moment(late, 1).why().contains("later than the copy"),
                BlogBuilder.moment(late, 1).why());
    }

    @Test
    void updatesThatStateATimeAfterTheCopyAreTold() {
        AnalysedDocument blog = new BlogBuilder()
                .entry("15:05", "2021-07-03T15:05:00Z", "")
                .entry("14:40", "2021-07-03T14:40:00Z", "")
                .entry("14:10", "2021-07-03T14:10:00Z", "")
                .fetched("2021-07-03T14:20:00Z");
        assertEquals("2021-07-03T15:05:00Z", BlogBuilder.instants(blog).getFirst());
        List<String> conflicts = BlogBuilder.findings(blog, Finding.Kind.CONFLICT);
        assertEquals(1, conflicts.size());
        assertTrue(
                conflicts
                        .getFirst()
                        .startsWith("2 updates are later than the copy itself: the page was fetched on 3 July 2021"),
                conflicts.getFirst());
        assertEquals(
                List.of(),
                BlogBuilder.findings(
                        new BlogBuilder()
                                .entry("15:05", "2021-07-03T15:05:00Z", "")
                                .entry("14:40", "2021-07-03T14:40:00Z", "")
                                .entry("14:10", "2021-07-03T14:10:00Z", "")
                                .fetched("2021-07-03T15:00:00Z"),
                        Finding.Kind.CONFLICT));
    }

    @Test
    void theCopysDayIsTheLastResort() {
        AnalysedDocument same = new BlogBuilder().clocks(CLOCKS).fetched("2021-07-03T15:30:00Z");
        isOf(
                "2021-07-03",
                "nothing in the document names a date; the page was fetched on 3 July 2021, and its newest update is"
                        + " taken to be of the last day",
                same);
        AnalysedDocument before = new BlogBuilder().clocks(CLOCKS).fetched("2021-07-04T09:30:00Z");
        isOf("2021-07-03", "the page was fetched on 4 July 2021", before);
        AnalysedDocument oldestFirst =
                new BlogBuilder().clocks("22:10 GMT", "23:40 GMT", "00:20 GMT").fetched("2021-07-04T00:30:00Z");
        assertEquals(
                List.of("2021-07-03T22:10:00Z", "2021-07-03T23:40:00Z", "2021-07-04T00:20:00Z"),
                BlogBuilder.instants(oldestFirst));
        AnalysedDocument noZone =
                new BlogBuilder().clocks("15:05", "14:40", "14:10").fetched("2021-07-03T15:30:00Z");
        assertNull(BlogBuilder.moment(noZone, 1).at());
    }

    @Test
    void anArchivesOwnTimeIsTheCopysToo() {
        byte[] page = new BlogBuilder().clocks(CLOCKS).bytes();
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + new String(page, StandardCharsets.UTF_8);
        String warc = "WARC/1.0\r\n"
                + "WARC-Type: response\r\n"
                + "WARC-Target-URI: https://pier.example/live\r\n"
                + "WARC-Date: 2021-07-03T15:30:00Z\r\n"
                + "Content-Type: application/http; msgtype=response\r\n"
                + "Content-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
        isOf(
                "2021-07-03",
                "the copy was made on 3 July 2021 (“WARC-Date: 2021-07-03T15:30:00Z”)",
                BlogBuilder.open(new Capture("pier.warc", warc.getBytes(StandardCharsets.UTF_8))));
        String mhtml = "From: <Saved>\r\n"
                + "Date: Sat, 3 Jul 2021 15:30:00 -0000\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; boundary=\"cut\"\r\n\r\n"
                + "--cut\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n"
                + "Content-Location: https://pier.example/live\r\n\r\n"
                + new String(page, StandardCharsets.UTF_8) + "\r\n--cut--\r\n";
        AnalysedDocument saved = BlogBuilder.open(new Capture("pier.mhtml", mhtml.getBytes(StandardCharsets.UTF_8)));
        isOf("2021-07-03", "the copy was made on 3 July 2021", saved);
        assertFalse(saved.captured() == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>By Ida Moe, 3 July 2021, 3.10pm</p>|the introduction says “3 July 2021”",
                "<p>Published on 3 July 2021 at 1.10pm, updated 3 July 2021 at 3.12pm</p><p>The committee meets again"
                        + " on Wednesday to look at the harm that the storm has done to the pier.</p>|the page's head"
                        + " shows again “3 July 2021”",
            })
    void aBylineWithItsClockTellsAndSoDoTwoDatesThatAgree(String top, String reason) {
        isOf("2021-07-03", reason, new BlogBuilder().top(top).clocks(CLOCKS).open());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tempestade no cais: ao vivo|06/07/2021 14h20 Atualizado 06/07/2021|22h47|21h38|14h25",
                "İskelede fırtına: canlı anlatım|Giriş Tarihi: 06.07.2021 11:02 Son Güncelleme: 06.07.2021"
                        + " 22:50|22:47|21:38|14:25",
            })
    void theDateAtTheHeadIsReadAsItsCountryWritesIt(String title, String head, String a, String b, String c) {
        String text = title + "\n" + head + "\n\n" + a + "\nMoe, Lie, Reed, Per, Ida, Tom.\n\n" + b
                + "\nReed, Brook, Lund, Per, Ida, Tom.\n\n" + c + "\nPer, Ida, Tom, Moe, Lie, Reed.\n";
        AnalysedDocument read = BlogBuilder.open(new Capture("copy.txt", text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(
                BlogBuilder.moment(read, 1).why().contains("6 July 2021"),
                BlogBuilder.moment(read, 1).why());
    }
}
