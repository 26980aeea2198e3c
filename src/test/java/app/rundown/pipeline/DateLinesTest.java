package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Moment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that a document's own lines with a date come before dates that its captions and its words name. */
class DateLinesTest {
    private static final String ENTRIES = """

        18:06
        The union said that boats are running again on all lines after the long night of talks in the ministry.

        17:13
        Both sides have told reporters in the old harbour that they have come to terms on pay and on hours of work.

        8:21
        The strike has begun this morning at the main pier, where many travellers were waiting for news of it.
        """;

    private static List<String> days(String name, String text) {
        AnalysedDocument analysed = BlogBuilder.open(new Capture(name, text.getBytes(StandardCharsets.UTF_8)));
        return IntStream.rangeClosed(1, analysed.document().updates().size())
                .mapToObj(i -> BlogBuilder.moment(analysed, i))
                .map(Moment::local)
                .map(local -> local == null ? "null" : local.toLocalDate().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday, October 24, 2014",
                "Freitag, 24. 10. 2014:",
                "Freitag, den 24.10.2014",
                "vendredi 24 octobre 2014",
                "viernes, 24 de octubre de 2014",
                "2014-10-24",
                "24 октября 2014",
                "2014年10月24日",
                "2014. október 24.",
                "2014. 10. 24.",
                "2014年10月24日 星期五",
                "2014年10月24日（金）",
                "2014년 10월 24일 금요일",
                "24 अक्टूबर 2014",
                "24 באוקטובר 2014",
                "24. októbra 2014",
                "24 октомври 2014",
                "24. oktoober 2014",
                "Here are the live updates of October 24, 2014:",
            })
    void aLineWithADateBeatsCaptions(String line) {
        String text = "Boats stay in the harbour: live\n\nThe captain, during his speech on Oct. 16, 2014.\n"
                + "The captain on Oct. 16, 2014.\nPhoto: pool\n" + line + "\n" + ENTRIES;
        assertEquals(List.of("2014-10-24", "2014-10-24", "2014-10-24"), days("a.txt", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Donnerstag, 18. 7.|Montag, 15. 7.",
                "Donnerstag, den 18.7.:|Montag, den 15.7.:",
                "quinta-feira, 18/7|segunda-feira, 15/7",
                "čtvrtek 18. 7.|pondělí 15. 7.",
                "torsdag den 18.7.|mandag den 15.7.",
            })
    void aDayInNumbersTakesTheYearOfThePage(String first, String second) {
        AnalysedDocument analysed = BlogBuilder.open(new Capture(
                "page.html",
                ("<html><head><meta property='article:modified_time' content='2024-07-18T13:08:27+02:00'></head><body>"
                                + "<main><h1>Strike: live</h1><h2>" + first + "</h2>" + flow("06.20") + flow("06.02")
                                + "<h2>" + second + "</h2>" + flow("05.32") + flow("04.10") + "</main></body></html>")
                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("2024-07-18T04:20:00Z", "2024-07-18T04:02:00Z", "2024-07-15T03:32:00Z", "2024-07-15T02:10:00Z"),
                BlogBuilder.instants(analysed),
                BlogBuilder.moment(analysed, 1).why());
    }

    private static String flow(String clock) {
        return "<h5>" + clock + ": Boats stay in</h5><p>At " + clock.replace('.', ' ')
                + " the harbour master said that no boat will leave before the wind goes down again.</p>";
    }

    @Test
    void threeClocksOfOneDayAreNoNight() {
        AnalysedDocument analysed = new BlogBuilder()
                .head("<title>Pier live</title><meta name='date' content='2021-07-09'>")
                .clocks("6:15 p.m. EDT", "3:40 p.m. EDT", "12:05 a.m. EDT")
                .open();
        assertEquals(
                List.of("2021-07-09T22:15:00Z", "2021-07-09T19:40:00Z", "2021-07-09T04:05:00Z"),
                BlogBuilder.instants(analysed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published 12 May 2024 at 12.45\nUpdated 12 May 2024 at 14.36",
                "Julkaistu 12.5.2024 klo 12.45, päivitetty 12.5.2024 klo 14.36",
            })
    void aPageMayBePublishedAfterItsFirstUpdate(String head) {
        String text = "Barge strikes the bridge: live\n\n" + head + "\n\n"
                + "14:35\nThe bridge is open again for cars, says the harbour master.\n\n"
                + "13:50\nThe divers are done and have gone home for the night.\n\n"
                + "12:40\nA barge has struck the bridge, and all traffic has stopped.\n";
        assertEquals(List.of("2024-05-12", "2024-05-12", "2024-05-12"), days("a.txt", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Storm live|Updated 12 May 2021, 00:40|2021-05-12|2021-05-11",
                "Storm live|Aktualisiert am 12. Mai 2021 um 00.40 Uhr|2021-05-12|2021-05-11",
                "Storm live|Updated 12 May 2021, 00:10|null|null",
                "Storm live|Here is what we wrote on 12 May 2011:|null|null",
                "Storm live: ten years after May 12, 2011|No boat leaves.|null|null",
                "Storm live|The harbour has been shut since May 12, 2011, and so it stays.|null|null",
            })
    void whatIsSaidAboutADateDecides(String title, String line, String after, String before) {
        String text = title + "\n\n" + line + "\n\n"
                + "00:26\nThe bridge is open again for cars, says the harbour master.\n\n"
                + "23:41\nThe divers are done and have gone home for the night.\n\n"
                + "22:15\nA barge has struck the bridge, and all traffic has stopped.\n";
        assertEquals(List.of(after, before, before), days("a.txt", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published 11 May 2024 at 22.20\nUpdated 12 May 2024 at 00.25",
                "Publicerad 11 maj 2024 kl 22.20, uppdaterad 12 maj 2024 kl 00.25",
            })
    void theHeadShowsTheDaysOnBothSidesOfMidnight(String head) {
        String text = "Barge strikes the bridge: live\n\n" + head + "\n\n"
                + "00:20\nThe bridge is open again for cars, says the harbour master.\n\n"
                + "23:41\nThe divers are done and have gone home for the night.\n\n"
                + "22:15\nA barge has struck the bridge, and all traffic has stopped.\n";
        assertEquals(List.of("2024-05-12", "2024-05-11", "2024-05-11"), days("a.txt", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The vote will be held on Nov. 8, 2016.",
                "Das Rennen wird am 8. November 2016 entschieden.",
                "L'élection aura lieu le 8 novembre 2016.",
                "La elección será el 8 de noviembre de 2016.",
                "He spoke of Election Day, Nov. 8, 2016.",
                "Выборы состоятся 8 ноября 2016 года.",
            })
    void aDayAheadIsNotTheDayOfTheWords(String sentence) {
        String text = "Boats stay in the harbour: live\n"
                + ENTRIES.replace("17:13\n", "17:13\n" + sentence + " ").replace("8:21\n", "8:21\n" + sentence + " ");
        assertEquals(List.of("2016-10-03", "2016-10-03", "2016-10-03"), days("boats-2016-10-03.txt", text));
    }

    @Test
    void twoCaptionsThatAgreeAreEnough() {
        AnalysedDocument analysed = new BlogBuilder()
                .entry(
                        "15:05 GMT",
                        "",
                        "<figure><img src='a.jpg'><figcaption>The pier, 3 July 2021</figcaption></figure>")
                .entry(
                        "14:40 GMT",
                        "",
                        "<figure><img src='b.jpg'><figcaption>A boat, 3 July 2021</figcaption></figure>")
                .entry("14:10 GMT", "", "")
                .open();
        assertEquals("2021-07-03T15:05:00Z", BlogBuilder.instants(analysed).getFirst());
        assertTrue(BlogBuilder.moment(analysed, 1).why().contains("a caption in update 1"));
    }

    @Test
    void theDateBesideTheAuthorsNameTells() {
        AnalysedDocument analysed = new BlogBuilder()
                .top("<p>By Ann Lee | 3 July 2021</p>")
                .clocks("15:05 GMT", "14:40 GMT", "14:10 GMT")
                .open();
        assertEquals("2021-07-03T15:05:00Z", BlogBuilder.instants(analysed).getFirst());
    }
}
