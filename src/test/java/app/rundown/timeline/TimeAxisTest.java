package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks the line on which times have their places, and where it is broken. */
class TimeAxisTest {
    private static TimeAxis axis(String... times) {
        long[] all = Arrays.stream(times)
                .mapToLong(time -> Instant.parse(time).toEpochMilli())
                .sorted()
                .toArray();
        return TimeAxis.of(all).orElseThrow();
    }

    @Test
    void placesFollowTime() {
        TimeAxis axis = axis("2019-05-14T10:00:00Z", "2019-05-14T11:00:00Z", "2019-05-14T14:00:00Z");
        assertEquals(1, axis.segments().size());
        assertEquals(0, axis.place(Instant.parse("2019-05-14T10:00:00Z")));
        assertEquals(0.25, axis.place(Instant.parse("2019-05-14T11:00:00Z")), 1e-9);
        assertEquals(1, axis.place(Instant.parse("2019-05-14T14:00:00Z")));
        assertEquals(Instant.parse("2019-05-14T12:00:00Z"), axis.at(0.5));
        assertTrue(axis.place(Instant.parse("2019-05-14T09:00:00Z")) < 0);
        assertTrue(axis.place(Instant.parse("2019-05-14T15:00:00Z")) > 1);
    }

    @Test
    void yearsWithoutAnUpdateTakeHardlyAnyRoom() {
        TimeAxis axis = axis(
                "2019-05-14T10:00:00Z",
                "2019-05-14T20:00:00Z",
                "2024-08-02T10:00:00Z",
                "2024-08-03T06:00:00Z",
                "2024-08-03T20:00:00Z");
        assertEquals(2, axis.segments().size());
        double before = axis.place(Instant.parse("2019-05-14T20:00:00Z"));
        double after = axis.place(Instant.parse("2024-08-02T10:00:00Z"));
        assertTrue(after - before < 0.05, before + " " + after);
        assertTrue(before > 0.15 && before < 0.3, "shares follow the lengths: " + before);
        double within = axis.place(Instant.parse("2022-01-01T00:00:00Z"));
        assertTrue(within > before && within < after);
        // Nothing happened in the break: its places stand for the times beside it.
        assertEquals(Instant.parse("2019-05-14T20:00:00Z"), axis.at(before + 0.01));
        assertEquals(Instant.parse("2024-08-02T10:00:00Z"), axis.at(after - 0.01));
    }

    @Test
    void aNightOrTwoQuietDaysBreakNothing() {
        TimeAxis axis = axis(
                "2024-08-02T10:00:00Z",
                "2024-08-03T02:00:00Z",
                "2024-08-03T20:00:00Z",
                "2024-08-05T10:00:00Z",
                "2024-08-05T22:00:00Z");
        assertEquals(1, axis.segments().size());
    }

    @Test
    void aDocumentOfOneMomentIsSeen() {
        TimeAxis axis = axis("2019-05-14T10:00:00Z", "2024-08-02T10:00:00Z", "2024-08-02T22:00:00Z");
        TimeAxis.Segment first = axis.segments().getFirst();
        assertTrue(first.end() - first.start() > 0.1, first.toString());
        for (TimeAxis.Segment segment : List.copyOf(axis.segments())) {
            assertEquals(segment.start(), axis.place(segment.from()), 1e-9);
            assertEquals(segment.from(), axis.at(segment.start()));
        }
    }
}
