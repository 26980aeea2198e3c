package app.rundown.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks when a live blog is looked at again, and when no more. */
class ScheduleTest {
    private static final Instant START = Instant.parse("2026-03-04T12:00:00Z");
    private static final RandomGenerator CHANCE = new Random(7);

    private static PageSigns signs(@Nullable Long interval, @Nullable Long fresh) {
        return new PageSigns(
                interval == null ? null : Duration.ofSeconds(interval),
                fresh == null ? null : Duration.ofSeconds(fresh),
                false,
                null,
                START);
    }

    private static Schedule quiet(Schedule schedule, PageSigns signs, Instant now) {
        return schedule.after(new Outcome.Unchanged(signs), now);
    }

    private static long seconds(Schedule schedule, Instant now) {
        Schedule.Plan.Look look = assertInstanceOf(Schedule.Plan.Look.class, schedule.next(now, CHANCE));
        return Duration.between(now, look.at()).toSeconds();
    }

    private static String end(Schedule schedule, Instant now) {
        return assertInstanceOf(Schedule.Plan.End.class, schedule.next(now, CHANCE))
                .why();
    }

    private static Instant after(long minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        ",,, 0, 30", // twice a minute
        "20,,, 0, 20", // as the publisher says
        "3,,, 0, 10", // but not more often than this
        "3600,,, 0, 300",
        ", 60,, 0, 60", // what is fresh is not asked for
        ", 5,, 0, 30",
        ", 86400,, 0, 120",
        "15, 60,, 0, 15", // the publisher's own program does so too
        "20,,, 3, 20",
        "20,,, 10, 60", // a tenth of the silence
        ",,, 55, 300",
        "10,,, 300, 300",
        "20, 60, 90, 50, 90", // as the user wishes
        ",, 2, 50, 10",
    })
    void looksMoreRarelyWhenNothingHappens(
            @Nullable Long interval, @Nullable Long fresh, @Nullable Long every, long silent, long expected) {
        Schedule schedule = Schedule.from(START, every == null ? null : Duration.ofSeconds(every), null);
        assertEquals(expected, seconds(quiet(schedule, signs(interval, fresh), after(silent)), after(silent)));
    }

    @Test
    void waitsLongerAfterEachErrorAndNotAllAtOnce() {
        Schedule schedule = quiet(Schedule.from(START, null, null), signs(null, null), START);
        long[] longest = {60, 120, 240, 480, 900, 900};
        for (long most : longest) {
            schedule = schedule.after(new Outcome.Unreachable("It is away.", null, null), START);
            long chosen = seconds(schedule, START);
            assertTrue(chosen >= most / 2 && chosen <= most, most + ": " + chosen);
        }
        assertEquals(30, seconds(quiet(schedule, signs(null, null), START), START));
        Schedule failed = schedule;
        assertTrue(
                CHANCE.ints(20, 0, 1)
                                .map(i -> (int) seconds(failed, START))
                                .distinct()
                                .count()
                        > 5,
                "spread over time");
    }

    @Test
    void doesNotAskBeforeTheServerWantsIt() {
        Schedule schedule = Schedule.from(START, Duration.ofSeconds(10), null);
        assertEquals(
                700,
                seconds(schedule.after(new Outcome.Unreachable("No.", null, Duration.ofSeconds(700)), START), START));
        assertTrue(end(schedule.after(new Outcome.Unreachable("No.", null, Duration.ofDays(3)), START), START)
                .contains("not to be asked again before 2026-03-07"));
    }

    @Test
    void endsAfterHoursOfSilence() {
        Schedule schedule = quiet(Schedule.from(START, null, null), signs(null, null), after(359));
        seconds(schedule, after(359));
        assertEquals("Nothing has changed for 6 hours.", end(schedule, after(360)));
        Schedule lost = schedule.after(new Outcome.NotTheBlog("It is another.", START), after(361));
        assertTrue(end(lost, after(361)).contains("can't be read"));
    }

    @Test
    void endsWhenTheLiveBlogSaysThatItHasEndedAndNothingFollows() {
        PageSigns closed = new PageSigns(null, null, true, null, START);
        Schedule changed =
                Schedule.from(after(-100), null, null).after(new Outcome.Began(null, closed, null), after(5));
        seconds(changed, after(5));
        assertTrue(end(quiet(changed, closed, after(15)), after(15)).contains("has ended"));
        // It began long after the end.
        Schedule late = Schedule.from(after(200), null, null).after(new Outcome.Began(null, closed, null), after(200));
        assertTrue(end(late, after(200)).contains("has ended"));
        // An error says nothing about the end.
        seconds(late.after(new Outcome.Unreachable("It is away.", null, null), after(200)), after(200));
    }

    @Test
    void theEndOfCoverageInDataCountsOnlyWithSilence() {
        PageSigns ended = new PageSigns(null, null, false, START, START);
        Schedule schedule = Schedule.from(START, null, null).after(new Outcome.Began(null, ended, null), START);
        seconds(quiet(schedule, ended, after(119)), after(119));
        assertTrue(end(quiet(schedule, ended, after(120)), after(120)).contains("coverage"));
    }

    @Test
    void endsWhenTheUserWantsIt() {
        Schedule schedule = Schedule.from(START, Duration.ofMinutes(2), after(5));
        assertEquals(120, seconds(quiet(schedule, signs(null, null), after(2)), after(2)));
        assertEquals(60, seconds(quiet(schedule, signs(null, null), after(4)), after(4)));
        assertTrue(end(quiet(schedule, signs(null, null), after(5)), after(5)).contains("until 2026-03-04T12:05:00Z"));
    }
}
