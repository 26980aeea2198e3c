package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Basis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks dates of three numbers, whose order depends on the country, also with years of two digits. */
class ShortDatesTest {
    private static AnalysedDocument shown(String language, String... dates) {
        BlogBuilder blog = new BlogBuilder().html("lang='" + language + "'");
        for (int i = 0; i < dates.length; i++) {
            blog.entry(dates[i] + " 15:" + (50 - i), "", "");
        }
        return blog.open();
    }

    private static String day(AnalysedDocument found, int number) {
        Moment moment = BlogBuilder.moment(found, number);
        return String.valueOf(moment.local() == null ? null : moment.local().toLocalDate());
    }

    @ParameterizedTest
    @CsvSource({
        "de, 17.7.24, 2024-07-17",
        "de, 03.05.24, 2024-05-03",
        "en, 17/7/24, 2024-07-17",
        "en, 7/17/24, 2024-07-17",
        "en-GB, 03/05/24, 2024-05-03",
        "en-GB, 03/05/2024, 2024-05-03",
        "en-US, 03/05/24, 2024-03-05",
        "es-US, 3/5/2024, 2024-03-05",
        "es, 3/5/2024, 2024-05-03",
        "nl, 03-05-2024, 2024-05-03",
        "fr-FR, 03/05/24, 2024-05-03",
        "ja, 24/05/03, 2024-05-03",
        "en, 05/05/24, 2024-05-05",
        "en, 03/05/24, null",
        "en-CA, 03/05/24, null",
        "en, 31/31/24, null",
    })
    void theLanguageTellsTheOrder(String language, String date, String day) {
        AnalysedDocument found = shown(language, date, date, date);
        assertEquals(day, day(found, 1), BlogBuilder.moment(found, 1).why());
    }

    @Test
    void whatIsNotKnownSaysWhatItMayBe() {
        Moment moment = BlogBuilder.moment(shown("en", "03/05/24", "03/05/24", "03/05/24"), 1);
        assertNull(moment.local());
        assertTrue(
                moment.why().contains("“03/05/24” may be 5 March 2024 or 3 May 2024")
                        && moment.why().contains("nothing tells whether the day or the month stands first"),
                moment.why());
    }

    @Test
    void anOrderThatIsNotTheDatesOwnIsSaid() {
        Moment moment = BlogBuilder.moment(shown("en-GB", "03/05/24", "03/05/24", "03/05/24"), 1);
        assertEquals(Basis.INFERRED, moment.date());
        assertTrue(
                moment.why().contains("“03/05/24” is taken with the day first, as the page's language is en-GB"),
                moment.why());
        Moment sure = BlogBuilder.moment(shown("en", "17/05/24", "17/05/24", "17/05/24"), 1);
        assertEquals(Basis.STATED, sure.date());
    }

    @Test
    void anotherDateOfTheDocumentTellsTheOrder() {
        AnalysedDocument found = new BlogBuilder()
                .html("lang='en-US'")
                .entry("13/05/24 00:10", "", "")
                .entry("12/05/24 23:50", "", "")
                .entry("12/05/24 23:40", "", "")
                .open();
        assertEquals("2024-05-12", day(found, 2), BlogBuilder.moment(found, 2).why());
        assertTrue(BlogBuilder.moment(found, 2).why().contains("another date of the document, “13/05/24”, shows"));
    }

    @Test
    void thePagesDataTellTheOrder() {
        AnalysedDocument found = new BlogBuilder()
                .html("lang='en'")
                .head("<meta property='article:published_time' content='2024-05-03T15:00:00Z'>")
                .entry("03/05/24 15:50", "", "")
                .entry("03/05/24 15:40", "", "")
                .entry("03/05/24 15:30", "", "")
                .open();
        assertEquals("2024-05-03", day(found, 1), BlogBuilder.moment(found, 1).why());
    }

    @ParameterizedTest
    @CsvSource({"17.7.24, 2024-07-17", "17/07/24, 2024-07-17", "17-07-2024, 2024-07-17"})
    void aTextHasItsDateAbove(String date, String day) {
        String words = "The ferry waits at the pier until the wind goes down, and its passengers are given tea.";
        AnalysedDocument found = BlogBuilder.text("Pier live: the ferry waits\n" + date + "\n\n15:05\n" + words
                + "\n\n14:40\n" + words + "\n\n14:10\n" + words + "\n");
        assertEquals(List.of(day, day, day), List.of(day(found, 1), day(found, 2), day(found, 3)));
    }

    @Test
    void aVersionOrAClockWithSecondsIsNoDate() {
        AnalysedDocument found = shown("de", "", "", "");
        assertEquals("null", day(found, 1));
        AnalysedDocument version = new BlogBuilder()
                .entry("15:50", "", "Version 1.2.24 is out.")
                .entry("15:40", "", "")
                .entry("15:30", "", "")
                .open();
        assertEquals("null", day(version, 1));
    }

    @Test
    void aDayWithoutAnyYearIsSaid() {
        Moment moment = BlogBuilder.moment(shown("nb", "2. mai", "2. mai", "2. mai"), 1);
        assertNull(moment.local());
        assertTrue(moment.why().contains("“2. mai” stands with the update, and nothing tells its year"), moment.why());
    }
}
