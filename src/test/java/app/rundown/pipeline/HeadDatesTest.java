package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.rundown.model.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which lines at the head of a page tell the day of all clocks: with a zone, or with a later change. */
class HeadDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saturday, 3 July 2021 · All times are CEST|2021-07-03T13:05:00Z",
                "3 de julio de 2021. Hora peninsular española.|2021-07-03T13:05:00Z",
                "3. Juli 2021 – Alle Zeiten MESZ|2021-07-03T13:05:00Z",
            })
    void aDateBesideTheZoneOfAllTimesIsThePages(String line, String instant) {
        Moment first = first("<p>" + line + "</p>");
        assertEquals(instant, String.valueOf(first.instant()), first.why());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 July 2021, 14:30 (last update: 15:12)",
                "3. července 2021 14:30, aktualizováno 15:12",
                "3 Temmuz 2021 Cumartesi, 14:30 (Son güncelleme: 15:12)",
            })
    void aChangeWithoutADateIsOfTheDayBeforeIt(String line) {
        Moment first = first("<div>" + line + "</div>");
        assertEquals("2021-07-03T15:05", String.valueOf(first.local()), first.why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 July 2021, 14:30 · Ida Moe",
                "Ida Moe | 3 July 2021",
                "July 3rd, 2021 by <a href='/author/ida'>Ida Moe</a>",
                "3. Juli 2021 von Ida Moe",
                "2021年7月3日 · 港町新聞",
                "3 juli 2021, 14:30 · Gewijzigd 3 juli 2021, 15:12",
                "Harbour · 3 July 2021 at 14:30 · 4 min",
            })
    void aDateBetweenTheSignsOfAHeadIsThePages(String line) {
        Moment first = first("<div>" + line + "</div>");
        assertEquals("2021-07-03T15:05", String.valueOf(first.local()), first.why());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 July 2021. The old pier was closed for good.",
                "Since 3 July 2021 the pier is closed · Ida Moe",
                "3 July 2021, 14:30 (last update: 14:50)",
                "3 July 2021: A talk on Berlin time and other old clocks of the harbour",
            })
    void otherDatesTellNoDay(String line) {
        Moment first = first("<div>" + line + "</div>");
        assertNull(first.local(), first.why());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ida Moe<br>July 3,2021; 3:37PM,EST|2021-07-03T15:05",
                "By Ida Moe, July 3, 2021|2021-07-03T15:05"
            })
    void aBylineMayHaveNoBlanks(String line, String local) {
        Moment first = first("<div>" + line + "</div>");
        assertEquals(local, String.valueOf(first.local()), first.why());
    }

    @ParameterizedTest
    @CsvSource({"04:55,00:12,23:50,null", "14:55,12:12,10:50,2021-07-03T14:55"})
    void aDateAloneMayBeThatOfEitherDayWhereMidnightParts(String a, String b, String c, String local) {
        Moment first = BlogBuilder.moment(
                new BlogBuilder().top("<p>3 July 2021</p>").clocks(a, b, c).open(), 1);
        assertEquals(local, String.valueOf(first.local()), first.why());
    }

    private static Moment first(String top) {
        return BlogBuilder.moment(
                new BlogBuilder().top(top).clocks("15:05", "14:40", "14:10").open(), 1);
    }
}
