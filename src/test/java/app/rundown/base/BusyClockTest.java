package app.rundown.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BusyClockTest {
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong passed = new AtomicLong(7 * SECOND);
    private final AtomicLong worked = new AtomicLong(3 * SECOND);
    private final BusyClock clock = new BusyClock(passed::get, worked::get);

    private long after(long more, long work) {
        passed.addAndGet(more);
        worked.addAndGet(work);
        return clock.getAsLong();
    }

    @Test
    void leavesOutTheTimeOfOtherPrograms() {
        assertEquals(2 * SECOND, after(30 * SECOND, 2 * SECOND));
        assertEquals(2 * SECOND, after(3600 * SECOND, 0));
    }

    @Test
    void neverRunsFasterThanTheTimeThatPasses() {
        assertEquals(4 * SECOND, after(4 * SECOND, 9 * SECOND));
        assertEquals(5 * SECOND, after(SECOND, 2 * SECOND));
    }

    @Test
    void asksForTheProcessorTimeOnlyNowAndThen() {
        assertEquals(0, after(SECOND / 10, SECOND / 10));
        assertEquals(SECOND, after(SECOND * 9 / 10, SECOND * 9 / 10));
    }

    @Test
    void countsAllTimeWhereTheSystemDoesNotTellTheProcessorTime() {
        BusyClock blind = new BusyClock(passed::get, () -> -1);
        passed.addAndGet(30 * SECOND);
        assertEquals(30 * SECOND, blind.getAsLong());
    }

    @Test
    void goesOnWhileTheProgramWorks() {
        long start = BusyClock.OF_PROGRAM.getAsLong();
        long now = start;
        while (now == start) {
            now = BusyClock.OF_PROGRAM.getAsLong();
        }
        assertTrue(now > start);
    }
}
