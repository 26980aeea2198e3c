package app.rundown.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.follow.TestBlog.Site;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks what pages say about how often they change and whether they still do. */
class PageSignsTest {
    private static TestBlog blog(String newest) {
        return new TestBlog(Site.BLOCKS)
                .put(
                        1,
                        "11:00",
                        "The last ferry of the day has turned back with forty passengers and two horses on board.")
                .put(
                        2,
                        "11:10",
                        "The mayor has asked everybody on the quay to go home before the tide comes in at nine.")
                .put(3, "11:20", newest);
    }

    private static PageSigns signs(String page) {
        AnalysedDocument read =
                Pipeline.open(new Capture("live.html", page.getBytes(StandardCharsets.UTF_8)), "d1", null);
        return PageSigns.of(read, null);
    }

    private static PageSigns withHead(String markup) {
        return signs(blog("The lights went out in the old town, and the bakery is selling bread by candlelight.")
                .page()
                .replace("<head>", "<head>" + markup));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>var liveblog_settings = {\"refresh_interval\":\"12\"}</script> | 12000",
                "<script>s = \"{\\\"refresh_interval\\\":12}\"</script> | 12000",
                "<div data-settings='{&quot;refresh_interval&quot;:12}'></div> | 12000",
                "<amp-live-list data-poll-interval=\"15000\"></amp-live-list> | 15000",
                "<div data-live-update-interval=20></div> | 20000",
                "<div data-refresh-rate='20000'></div> | 20000",
                "<script>x = {\"autoRefreshRate\":\"20000\"}</script> | 20000",
                "<script>x = {\"pollingInterval\":45}</script> | 45000",
                "<script>x = {\"pollInterval\":45000}</script> | 45000",
                "<meta http-equiv=\"refresh\" content=\"1800\"> | 1800000",
                "<meta content=60 http-equiv=refresh> | 60000",
                "<meta http-equiv=\"refresh\" content=\"5; url=/elsewhere\"> |",
                "<script>x = {\"adRefreshInterval\":30}</script> |",
                "<p>refresh interval</p> |",
            })
    void thePublishersIntervalIsFound(String markup, @Nullable Long millis) {
        assertEquals(
                millis == null ? null : Duration.ofMillis(millis),
                withHead(markup).interval());
    }

    @Test
    void theAnswerOfAnApiSaysItToo() {
        assertEquals(
                Duration.ofSeconds(15),
                signs(new TestBlog(Site.WORDPRESS)
                                .put(1, "11:00", "The last ferry of the day has turned back to the harbour.")
                                .put(2, "11:10", "The mayor has asked everybody on the quay to go home.")
                                .page())
                        .interval());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"coverageEndTime\":\"2024-05-14T18:30:00+0200\" | 2024-05-14T16:30:00Z",
                "\"coverageEndTime\" : \"2024-05-14T18:30:00.123Z\" | 2024-05-14T18:30:00.123Z",
                "\\\"coverageEndTime\\\":\\\"2024-05-14T18:30:00+02:00\\\" | 2024-05-14T16:30:00Z",
                "<meta itemprop=\"coverageEndTime\" content=\"2024-05-14T18:30Z\"> | 2024-05-14T18:30:00Z",
                "\"coverageStartTime\":\"2024-05-14T18:30Z\",\"coverageEndTime\":\"2024-05-14T18:30Z\" |",
                "\"coverageEndTime\":\"in the evening of 14 May\" |",
            })
    void theEndOfTheCoverageIsFound(String markup, @Nullable Instant end) {
        assertEquals(end, withHead("<script>x = {" + markup + "}</script>").coverageEnd());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We’re closing this live blog now, thank you for reading along all through the stormy night. | true",
                "This live blog is now closed, and our full report on the storm can be found on the front page. | true",
                "That’s it from us for tonight, the harbour has fallen silent and the wind has gone down at last. |"
                        + " true",
                "That’s all from me, my colleague Tom will take over from here and be with you for the night. | false",
                "The bridge is now closed, the police said, and the ferry has ended its service for the season. |"
                        + " false",
            })
    void onlyTheNewestUpdateCanSayThatItHasEnded(String words, boolean closed) {
        PageSigns signs = signs(blog(words).page());
        assertEquals(closed, signs.closed());
        assertEquals(Instant.parse("2024-05-14T11:20:00Z"), signs.newest());
        assertEquals(
                false,
                signs(blog(words)
                                .put(
                                        4,
                                        "11:30",
                                        "The pilots are back on board, and the lock opens for the first ships.")
                                .page())
                        .closed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | This live blog has ended.",
                "de | Dieser Liveblog ist beendet.",
                "de | Wir schließen an dieser Stelle unseren Live-Ticker.",
                "fr | Ce direct est désormais terminé.",
                "es | Este directo ha terminado.",
                "it | La diretta termina qui.",
                "nl | Dit liveblog wordt nu afgesloten.",
                "pt | Este acompanhamento está encerrado.",
                "pl | Kończymy naszą relację.",
                "sv | Den här liverapporteringen är avslutad.",
                "no | Denne livedekningen er avsluttet.",
                "da | Denne liveblog er nu lukket.",
            })
    void outletsOfOtherLanguagesSayItInTheirWords(String language, String words) {
        assertEquals(true, PageSigns.saysThatItEnded(words, language));
        assertEquals(true, PageSigns.saysThatItEnded(words, ""));
        assertEquals(false, PageSigns.saysThatItEnded(words, "xx"));
    }

    @Test
    void aPageThatSaysNothingIsLive() {
        assertNull(withHead("").coverageEnd());
        assertEquals(false, withHead("").closed());
        assertEquals(
                true,
                withHead("<script>x = {\"blog_status\": \"closed\"}</script>").closed());
        assertEquals(
                false,
                withHead("<script>x = {\"blog_status\": \"open\"}</script>").closed());
    }
}
