package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which update a typed time leads to. */
class TimeLookupTest {
    private static final Timeline TIMELINE = DocumentBuilder.timeline(
            new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                    .in("Europe/Moscow")
                    .at("2019-12-30", "23:50", "one")
                    .at("2019-12-31", "00:10", "two")
                    .at("2019-12-31", "09:30", "three")
                    .at("2019-12-31", "09:30", "three again")
                    .at("2020-01-01", "00:05", "four"),
            new DocumentBuilder("w", DocumentKind.WRAP_UP).point("On Iran", "no time"));

    private static TimeLookup land(String text, Order order) {
        return TimeLookup.of(text, TIMELINE, FilteredTimeline.of(TIMELINE, Filter.NONE, order), "a", null);
    }

    private static String title(TimeLookup landing) {
        return landing.entry().update().title();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0:10 | two | 2019-12-31T00:10 | PT0S",
                "00:07 | two | 2019-12-31T00:07 | PT3M",
                "0:11 | three | 2019-12-31T00:11 | PT9H19M",
                "23:59 | four | 2019-12-31T23:59 | PT6M",
                "2019-12-30T12:00 | one | 2019-12-30T12:00 | PT11H50M",
                "2019-12-30 23:50 | one | 2019-12-30T23:50 | PT0S",
                "2019-12-30T21:10Z | two | 2019-12-31T00:10 | PT0S",
                "30 December 23:40 | one | 2019-12-30T23:40 | PT10M",
                "30th dec 23:40 | one | 2019-12-30T23:40 | PT10M",
                "Dec 31, 0:11 | three | 2019-12-31T00:11 | PT9H19M",
                "31 December 2019 at 9:00 | three | 2019-12-31T09:00 | PT30M",
                "1 Jan 00:01 | four | 2020-01-01T00:01 | PT4M",
                "1 January | four | 2020-01-01T00:00 | PT5M",
                "2 January 2020 12:00 | four | 2020-01-02T12:00 | PT-35H-55M"
            })
    void leadsToTheUpdateAtOrNextAfterTheTime(String text, String update, String meant, Duration off) {
        TimeLookup landing = land(text, Order.OLDEST_FIRST);
        assertEquals(update, title(landing));
        assertEquals(meant, landing.meant().toLocalDateTime().toString());
        assertEquals("Europe/Moscow", landing.meant().getZone().getId());
        assertEquals(off, landing.off());
    }

    @Test
    void aClockIsMeantOnTheDayThatOneIsOn() {
        FilteredTimeline shown = FilteredTimeline.of(TIMELINE, Filter.NONE, Order.OLDEST_FIRST);
        LocalDate day = LocalDate.of(2019, 12, 30);
        TimeLookup clock = TimeLookup.of("23:50", TIMELINE, shown, "a", day);
        assertEquals("one", title(clock));
        assertEquals(Duration.ZERO, clock.off());
        assertEquals("four", title(TimeLookup.of("1 January", TIMELINE, shown, "a", day)), "a date names its own day");
    }

    @Test
    void ofSeveralAtOneTimeTheTopmostIsMeant() {
        for (Order order : Order.values()) {
            List<TimelineEntry> shown =
                    FilteredTimeline.of(TIMELINE, Filter.NONE, order).entries();
            List<TimelineEntry> equal = shown.stream()
                    .filter(entry -> entry.update().title().startsWith("three"))
                    .toList();
            assertEquals(2, equal.size());
            assertEquals(equal.getFirst(), land("9:30", order).entry());
        }
    }

    @Test
    void onlyWhatIsShownCanBeReached() {
        Filter filter =
                Filter.NONE.but().to(TimeBound.parse("2019-12-31T09:00")).done();
        TimeLookup landing =
                TimeLookup.of("9:30", TIMELINE, FilteredTimeline.of(TIMELINE, filter, Order.NEWEST_FIRST), "a", null);
        assertEquals("two", title(landing));
        assertTrue(landing.off().isNegative());
    }

    @Test
    void aDocumentWithoutTimesReadsClocksAsTheShownOnesDo() {
        FilteredTimeline shown = FilteredTimeline.of(TIMELINE, Filter.NONE, Order.NEWEST_FIRST);
        assertEquals("two", title(TimeLookup.of("0:10", TIMELINE, shown, "w", null)));
        assertEquals("two", title(TimeLookup.of("0:10", TIMELINE, shown, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "noon",
                "31 February",
                "14 Thermidor 10:00",
                "30 December 25:00",
                "31 December 2019 10:0",
                "2019-13-01"
            })
    void whatIsNoTimeIsToldInWords(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> land(text, Order.NEWEST_FIRST))
                .getMessage();
        assertTrue(message.startsWith("“" + text + "” is no"), message);
    }

    @Test
    void theTwentyNinthOfFebruaryIsInALeapYear() {
        assertEquals(
                "2020-02-29T10:00",
                land("29 February 10:00", Order.NEWEST_FIRST)
                        .meant()
                        .toLocalDateTime()
                        .toString());
    }

    @Test
    void withoutTimesNothingCanBeReached() {
        Timeline untimed =
                DocumentBuilder.timeline(new DocumentBuilder("w", DocumentKind.WRAP_UP).point("On Iran", "no time"));
        FilteredTimeline shown = FilteredTimeline.of(untimed, Filter.NONE, Order.NEWEST_FIRST);
        String message = assertThrows(
                        IllegalArgumentException.class, () -> TimeLookup.of("10:00", untimed, shown, "w", null))
                .getMessage();
        assertEquals("None of the updates shown has a time.", message);
    }
}
