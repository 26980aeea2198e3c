package app.rundown.base;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time in which the program worked, in nanoseconds: what passes while the computer is busy with other programs does
 * not count. It goes on with the processor time of the program, but never faster than the time that passes, however
 * many threads work. So a limit of time means about the same on a busy computer as on an idle one.
 *
 * <p>It goes on in steps of half a second, because asking for the processor time is slow. It may be asked on any
 * thread.
 */
final class BusyClock implements LongSupplier {
    private static final long STEP = 500_000_000;

    /** One for all, as the processor time is that of the whole program. */
    static final BusyClock OF_PROGRAM = new BusyClock(System::nanoTime, BusyClock::processorTime);

    private final LongSupplier passed;
    private final LongSupplier worked;
    private volatile long next;
    private long lastPassed;
    private long lastWorked;
    private volatile long time;

    /**
     * A clock on top of two others, in nanoseconds.
     *
     * @param passed the time that passed
     * @param worked the processor time; below 0 where the system does not tell it, and then all time that passes counts
     */
    BusyClock(LongSupplier passed, LongSupplier worked) {
        this.passed = passed;
        this.worked = worked;
        lastPassed = passed.getAsLong();
        lastWorked = worked.getAsLong();
        next = lastPassed + STEP;
    }

    @Override
    public long getAsLong() {
        if (passed.getAsLong() - next >= 0) {
            step();
        }
        return time;
    }

    private synchronized void step() {
        long nowPassed = passed.getAsLong();
        if (nowPassed - next < 0) {
            return;
        }
        long nowWorked = worked.getAsLong();
        long more = nowPassed - lastPassed;
        time += nowWorked < 0 ? more : Math.min(more, nowWorked - lastWorked);
        lastPassed = nowPassed;
        lastWorked = nowWorked;
        next = nowPassed + STEP;
    }

    private static long processorTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(-1L);
    }
}
