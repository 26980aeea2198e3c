package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that the zone of all times is read where it stands below the entries. */
class FootNotesTest {
    private static final String WORDS =
            "The ferry waits at the pier until the wind goes down, and its passengers are given tea in the old house.";

    private static BlogBuilder blog(String date, String foot) {
        return new BlogBuilder()
                .head("<meta name='date' content='" + date + "'>")
                .clocks("15:05", "14:40", "14:10")
                .foot(foot);
    }

    private static AnalysedDocument text(String foot) {
        String text = "Pier live: the ferry waits\n3 July 2021\n\n15:05\n" + WORDS + "\n\n14:40\n" + WORDS
                + "\n\n14:10\n" + WORDS + "\n\n" + foot + "\n";
        return BlogBuilder.text(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>All times are UK.</p>|2021-07-03T14:05:00Z",
                "<div><small>(All times GMT)</small></div>|2021-07-03T15:05:00Z",
                "<footer><ul><li>NB: All times are in BST</li></ul></footer>|2021-07-03T14:05:00Z",
                "<p><em>Alle Zeiten MEZ</em></p>|2021-01-03T14:05:00Z",
                "<p>Toutes les heures sont données à l'heure de Paris.</p>|2021-07-03T13:05:00Z",
                "<p>Todos os horários são de Brasília</p>|2021-07-03T18:05:00Z",
                "<p>Tüm saatler Türkiye saatiyle</p>|2021-07-03T12:05:00Z",
                "<p>時刻は日本時間</p>|2021-07-03T06:05:00Z",
                "<p>All times of hardship end, the captains of London say.</p>|null",
                "<p><a href='/x'>All times are UK</a></p>|null",
                "<p>Hard times in Paris</p>|null",
            })
    void aLineBelowTheEntriesTellsTheZone(String foot, String first) {
        AnalysedDocument found = blog(first.equals("null") ? "2021-07-03" : first.substring(0, 10), foot)
                .html("lang='en-GB'")
                .open();
        Moment moment = BlogBuilder.moment(found, 1);
        assertEquals(first, String.valueOf(moment.instant()), moment.why());
        assertEquals(!first.equals("null"), moment.why().contains("told below the updates"), moment.why());
    }

    @Test
    void theLineAboveTheEntriesGoesFirst() {
        AnalysedDocument found = blog("2021-07-03", "<p>All times are UK.</p>")
                .top("<p>All times are Eastern.</p>")
                .open();
        assertEquals("2021-07-03T19:05:00Z", BlogBuilder.instants(found).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All times are UK.|2021-07-03T14:05:00Z",
                "(Alle Zeitangaben MESZ)|2021-07-03T13:05:00Z",
                "All times are Eastern|2021-07-03T19:05:00Z",
            })
    void theLastLineOfATextTellsTheZoneAndIsNoPartOfTheLastEntry(String foot, String first) {
        for (String end : List.of(foot, foot + "\nShare this")) {
            AnalysedDocument found = text(end);
            assertEquals(
                    first,
                    BlogBuilder.instants(found).getFirst(),
                    BlogBuilder.moment(found, 1).why());
            assertEquals(WORDS, found.document().updates().getLast().text());
        }
    }

    @Test
    void aSentenceThatOnlyBeginsSoStays() {
        AnalysedDocument found = text("All times are hard at the pier.");
        assertTrue(found.document().updates().getLast().text().endsWith("All times are hard at the pier."));
    }
}
