package app.rundown.base;

import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The work on one document: the user can give it up, and it ends in any case. Loops over what a document holds ask the
 * {@link #current()} work, which therefore need not be handed from method to method. Without any, nothing is limited.
 *
 * <p>What counts first are limits that are counted, each where it belongs: bytes unpacked, pages of an archive, objects
 * of JSON, words looked at around a quote. They make the same of a document on every computer. The time limited here is
 * the last resort against what nobody foresaw: it is some thirty times what a document of this size takes, so that none
 * should ever reach it. Time that other programs had the processor does not count.
 */
public final class Work {
    private static final long MEBI = 1024 * 1024;
    private static final long SECOND = 1_000_000_000;
    /** The seconds for any document. */
    private static final long LEAST = 20;
    /** The seconds for each mebibyte. */
    private static final long FOR_MEBI = 10;

    private static final ScopedValue<Work> CURRENT = ScopedValue.newInstance();
    private static final Work UNLIMITED = new Work(() -> false);

    private final BooleanSupplier givenUp;
    private final LongSupplier clock;
    private final long seconds;
    private long spent;
    private volatile long end = Long.MAX_VALUE;

    /**
     * Work without a limit.
     *
     * @param givenUp whether the user gave it up; called often and on any thread
     */
    public Work(BooleanSupplier givenUp) {
        this(givenUp, () -> 0L, 0L);
    }

    /**
     * Work on a document.
     *
     * @param givenUp whether the user gave it up; called often and on any thread
     * @param bytes the size of the document, which gives it its time
     */
    public Work(BooleanSupplier givenUp, long bytes) {
        this(givenUp, bytes, BusyClock.OF_PROGRAM);
    }

    /** Work with a clock of its own, in nanoseconds; called often and on any thread. */
    public Work(BooleanSupplier givenUp, long bytes, LongSupplier clock) {
        this(givenUp, clock, LEAST + FOR_MEBI * (bytes / MEBI));
    }

    private Work(BooleanSupplier givenUp, LongSupplier clock, long seconds) {
        this.givenUp = givenUp;
        this.clock = clock;
        this.seconds = seconds;
    }

    /** Returns the work that this thread is at. */
    public static Work current() {
        return CURRENT.orElse(UNLIMITED);
    }

    /**
     * Finds out something about a document: as a part of the work that this thread is at, or else within the time for a
     * document of this size.
     */
    public static <T> T on(long bytes, Supplier<T> task) {
        return CURRENT.isBound() ? task.get() : new Work(() -> false, bytes).call(task);
    }

    /**
     * Does a part of the work. Only the time of its parts counts, one after another.
     *
     * @throws GivenUp if the user gives it up
     */
    public <T> T call(Supplier<T> part) {
        long start = clock.getAsLong();
        end = seconds == 0 ? Long.MAX_VALUE : start - spent + seconds * SECOND;
        try {
            return ScopedValue.where(CURRENT, this).call(part::get);
        } finally {
            spent += clock.getAsLong() - start;
        }
    }

    /**
     * Does a part of the work that this thread is at on another thread, while this one goes on.
     *
     * @return waits for the result; throws what the part threw
     */
    public static <T> Supplier<T> beside(Supplier<T> part) {
        ScopedValue.Carrier same = ScopedValue.where(CURRENT, current());
        return ForkJoinPool.commonPool().submit(() -> same.call(part::get))::join;
    }

    /**
     * Ends the work here if the user gave it up.
     *
     * @throws GivenUp in this case
     */
    public void check() {
        if (givenUp.getAsBoolean()) {
            throw new GivenUp();
        }
    }

    /**
     * Whether the time is over. Then a loop leaves out the rest and has the document say so; see {@link #tooLong}.
     *
     * @throws GivenUp if the user gave it up
     */
    public boolean isOver() {
        check();
        return end != Long.MAX_VALUE && clock.getAsLong() - end > 0;
    }

    /**
     * Returns a sentence on what was left out because the time was over.
     *
     * @param what the beginning of the sentence, such as "Reading it"
     * @param left what was left out, such as "its last 3 pages were not read"
     */
    public String tooLong(String what, String left) {
        return what + " took longer than the " + seconds + " seconds for a document of this size, so " + left + ".";
    }
}
