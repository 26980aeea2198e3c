package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Checks clocks that name their days of the week and no date. */
class NamedWeekdaysTest {
    private static final String WORDS = "The pier is open again, and the ferries go to both banks of the river.";

    private static List<String> days(String head, String... clocks) {
        StringBuilder text = new StringBuilder("The pier, live\n\n" + head + "\n\n");
        for (String clock : clocks) {
            text.append(clock)
                    .append("\n\n")
                    .append(WORDS)
                    .append(' ')
                    .append(clock)
                    .append(".\n\n");
        }
        AnalysedDocument found = BlogBuilder.text(text.toString());
        return IntStream.rangeClosed(1, clocks.length)
                .mapToObj(i -> String.valueOf(BlogBuilder.moment(found, i).local()))
                .toList();
    }

    @Test
    void theyFollowTheDayOfPublication() {
        assertEquals(
                List.of("2020-11-07T05:00", "2020-11-07T03:57", "2020-11-06T23:57", "2020-11-06T14:09"),
                days(
                        "Posted on 4 November 2020",
                        "Saturday, 5am",
                        "Saturday, 3.57am",
                        "Friday, 11.57pm",
                        "Friday, 2.09pm"));
    }

    @Test
    void theDayOfThePageMayBeThatOfAnyUpdate() {
        List<String> wanted = List.of("2020-11-07T05:00", "2020-11-06T23:57", "2020-11-06T14:09");
        assertEquals(wanted, days("7 November 2020", "Saturday, 5am", "Friday, 11.57pm", "Friday, 2.09pm"));
        assertEquals(wanted, days("6 November 2020", "Saturday, 5am", "Friday, 11.57pm", "Friday, 2.09pm"));
    }

    @Test
    void theyCountWhereTheClocksShowNoMidnight() {
        assertEquals(
                List.of("2020-11-04T09:00", "2020-11-05T10:30", "2020-11-07T11:15"),
                days("4 November 2020", "Wednesday, 9.00am", "Thursday, 10.30am", "Saturday, 11.15am"));
    }

    @Test
    void aDateThatNoneOfThemCanBeIsNotTaken() {
        AnalysedDocument found = BlogBuilder.text("The pier, live\n\n4 November 2020\n\nFriday, 9.00am\n\n" + WORDS
                + "\n\nFriday, 9.30am\n\n" + WORDS + " Again.\n\nSunday, 9.00am\n\n" + WORDS
                + " Twice.\n\nTuesday, 9.30am\n\n" + WORDS + " Thrice.\n\nSaturday, 9.45am\n\n" + WORDS + " Late.");
        for (int i = 1; i <= 5; i++) {
            Moment moment = BlogBuilder.moment(found, i);
            String day =
                    List.of("FRIDAY", "FRIDAY", "SUNDAY", "TUESDAY", "SATURDAY").get(i - 1);
            assertTrue(
                    moment.local() == null
                            || moment.local().getDayOfWeek().name().equals(day),
                    moment.why());
        }
        assertNull(BlogBuilder.moment(
                        BlogBuilder.text("The pier, live\n\nThe pier was closed in May 2011.\n\nFriday, 9.00am\n\n"
                                + WORDS + "\n\nFriday, 9.30am\n\n" + WORDS + " Again."),
                        1)
                .local());
    }
}
