package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that the page's country decides between zones with the same letters, and knows where no summer time is. */
class ZoneCountriesTest {
    @ParameterizedTest
    @CsvSource({
        "CST, https://www.muelle.mx/vivo, 2024-06-02, 21:05, no",
        "CST, https://www.muelle.mx/vivo, 2021-01-03, 21:05, no",
        "CST, https://www.muelle.mx/vivo, 2021-07-03, 20:05, yes",
        "CDT, https://www.muelle.mx/vivo, 2021-07-03, 20:05, no",
        "CDT, https://www.muelle.mx/vivo, 2024-06-02, 21:05, yes",
        "CST, https://chicago.example/live, 2024-06-02, 20:05, yes",
        "CDT, https://chicago.example/live, 2024-06-02, 20:05, no",
        "CST, https://www.muelle.cr/vivo, 2024-06-02, 21:05, no",
        "CST, https://www.muelle.cu/vivo, 2024-01-02, 20:05, no",
        "CDT, https://www.muelle.cu/vivo, 2024-06-02, 19:05, no",
        "EST, https://www.pier.jm/live, 2024-06-02, 20:05, no",
        "AST, https://www.pier.ca/live, 2024-01-02, 19:05, no",
        "AST, https://www.pier.ca/live, 2024-06-02, 18:05, yes",
        "AST, https://www.pier.sa/live, 2024-06-02, 12:05, no",
        "IST, https://www.pier.il/live, 2024-01-02, 13:05, no",
        "IST, https://www.pier.il/live, 2024-06-02, 12:05, yes",
        "IST, https://www.pier.ie/live, 2024-01-02, 15:05, yes",
    })
    void thePagesCountryTellsWhetherLettersAreThoseOfTheOtherHalfOfTheYear(
            String letters, String url, String date, String utc, String doubtful) {
        Moment moment = BlogBuilder.moment(
                new BlogBuilder()
                        .url(url)
                        .head("<meta name='date' content='" + date + "'>")
                        .clocks("15:05 " + letters, "14:40 " + letters, "14:10 " + letters)
                        .open(),
                1);
        assertEquals(date + "T" + utc + ":00Z", String.valueOf(moment.instant()), moment.why());
        assertEquals(doubtful.equals("yes"), !moment.doubts().isEmpty(), moment.doubts() + " " + moment.why());
    }

    @Test
    void wordsTellAMexicanClock() {
        BlogBuilder blog = new BlogBuilder()
                .html("lang='es'")
                .head("<meta name='date' content='2024-06-02'>")
                .entry("15:05 CST", "", "En Guadalajara y Monterrey no sale el barco.")
                .entry("14:40 CST", "", "La Ciudad de México espera.")
                .entry("14:10 CST", "", "Los mexicanos votan en el muelle.");
        Moment moment = BlogBuilder.moment(blog.open(), 1);
        assertEquals("2024-06-02T21:05:00Z", String.valueOf(moment.instant()), moment.why());
        assertTrue(moment.doubts().isEmpty(), moment.doubts().toString());
        assertTrue(moment.why().contains("in Mexico"), moment.why());
    }
}
