package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks how times are parsed, and on which day and in which zone a clock alone is meant. */
class TimeBoundTest {
    private static final Timeline TIMELINE = DocumentBuilder.timeline(
            new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                    .in("Europe/Moscow")
                    .at("2019-05-13", "23:50", "one")
                    .at("2019-05-14", "00:10", "two")
                    .at("2019-05-14", "00:20", "three"),
            new DocumentBuilder("w", DocumentKind.WRAP_UP).point("On Iran", "no time"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-05-14T16:00Z",
                "2019-05-14T16:00:00Z",
                "2019-05-14t16:00z",
                "2019-05-14T18:00+02:00",
                "2019-05-14T19:00+03:00[Europe/Moscow]",
                " 2019-05-14 16:00Z "
            })
    void readsPointsInTime(String text) {
        assertEquals(new TimeBound.At(Instant.parse("2019-05-14T16:00:00Z")), TimeBound.parse(text));
    }

    @Test
    void readsLocalTimesAndClocks() {
        assertEquals(new TimeBound.Local(LocalDateTime.of(2019, 5, 14, 16, 0)), TimeBound.parse("2019-05-14T16:00"));
        assertEquals(
                new TimeBound.Local(LocalDateTime.of(2019, 5, 14, 16, 0, 5)), TimeBound.parse("2019-05-14 16:00:05"));
        assertEquals(new TimeBound.Local(LocalDateTime.of(2019, 5, 14, 0, 0)), TimeBound.parse("2019-05-14"));
        assertEquals(new TimeBound.Clock(LocalTime.of(9, 5)), TimeBound.parse("9:05"));
        assertEquals(new TimeBound.Clock(LocalTime.of(9, 5)), TimeBound.parse("09:05"));
        assertEquals(new TimeBound.Clock(LocalTime.of(9, 5, 30)), TimeBound.parse("09:05:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "25:00", "9:5", "2019-13-01", "2019-05-14T", "16:00Z"})
    void saysWhatATimeLooksLike(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> TimeBound.parse(text))
                .getMessage();
        assertTrue(message.startsWith("“" + text + "” is not a time: give a time"), message);
    }

    @Test
    void aClockIsOnTheDateOfMostUpdatesInTheDocumentsZone() {
        assertEquals(
                Optional.of(new DefaultDayAndZone(ZoneId.of("Europe/Moscow"), LocalDate.of(2019, 5, 14))),
                TIMELINE.defaults("a"));
        assertEquals(Instant.parse("2019-05-13T21:15:00Z"), TIMELINE.instant(TimeBound.parse("0:15"), "a"));
        assertEquals(Instant.parse("2019-05-13T20:50:00Z"), TIMELINE.instant(TimeBound.parse("2019-05-13T23:50"), "a"));
        assertEquals(
                Instant.parse("2019-05-13T23:50:00Z"), TIMELINE.instant(TimeBound.parse("2019-05-13T23:50Z"), "a"));
    }

    @Test
    void whereNoUpdateHasATimeOnlyAPointInTimeMeansOne() {
        assertEquals(Optional.empty(), TIMELINE.defaults("w"));
        assertNull(TIMELINE.instant(TimeBound.parse("0:15"), "w"));
        assertEquals(
                Instant.parse("2019-05-13T23:50:00Z"), TIMELINE.instant(TimeBound.parse("2019-05-13T23:50Z"), "w"));
    }

    @Test
    void theEarlierOfTwoDatesWithAsManyUpdatesIsTheDocuments() {
        Timeline even = DocumentBuilder.timeline(new DocumentBuilder("e", DocumentKind.LIVE_BLOG)
                .at("2019-05-14", "00:10", "b")
                .at("2019-05-13", "23:50", "a"));
        assertEquals(LocalDate.of(2019, 5, 13), even.defaults("e").orElseThrow().date());
    }
}
