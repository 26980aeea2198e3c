package app.rundown.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Measures how the work grows with a document: the steps of the program and of Jsoup, and the bytes that they allocate,
 * which show what the JDK copies. Neither depends on the speed of the machine.
 */
final class Growth {
    /**
     * From 2n to 4n there may be so many times the steps as from n to 2n. In proportion it is 2; with a logarithm, less
     * than 2.3; with a square, 4.
     */
    private static final double MOST_STEPS = 2.6;

    /** For 4n so many times the bytes as for 2n may be allocated. */
    private static final double MOST_BYTES = 2.7;

    /** The most steps a character: what grows with the square up to some size can be too much as well. */
    private static final long MOST_A_CHARACTER = 2_500;

    /** So many more steps or bytes show nothing. */
    private static final long FEW_STEPS = 20_000;

    private static final long FEW_BYTES = 2_000_000;

    /** How many methods are named whose steps grow most. */
    private static final int NAMED = 6;

    private final BiFunction<byte[], @Nullable String, String> job;
    /**
     * The thread whose work is counted. Parallel streams that it starts run on no other, as a pool of one thread has
     * none.
     */
    private final ForkJoinPool thread = new ForkJoinPool(1);

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Loads the program. */
    @SuppressWarnings("unchecked")
    Growth() throws ReflectiveOperationException {
        Constructor<?> constructor =
                new CountingLoader().loadClass(Job.class.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        job = (BiFunction<byte[], @Nullable String, String>) constructor.newInstance();
    }

    /**
     * What opening a document took.
     *
     * @param steps for each method
     * @param total the sum of these
     * @param bytes how many were allocated
     * @param found what the document holds
     */
    private record Work(long[] steps, long total, long bytes, String found) {}

    /**
     * What opening documents of one family took.
     *
     * @param summary the figures in words
     * @param fault what grows too fast; empty if nothing does
     */
    record Result(String summary, String fault) {}

    /**
     * Opens three documents of a family. If the work grows too fast, it does so again, since what is made on first use,
     * such as tables of words, is no work of any one document.
     *
     * @param times how many times larger than the least
     */
    Result of(GrowthFamily family, int times) {
        Result first = once(family, times);
        return first.fault().isEmpty() ? first : once(family, times);
    }

    private Result once(GrowthFamily family, int times) {
        int n = family.least() * times;
        Work single = work(family, n);
        Work twice = work(family, 2 * n);
        Work fourfold = work(family, 4 * n);
        double steps = (double) (fourfold.total - twice.total) / Math.max(1, twice.total - single.total);
        double bytes = (double) fourfold.bytes / twice.bytes;
        int size = family.of(4 * n).length;
        String summary = "%s, %d KB: steps %.2f, bytes %.2f, %d steps and %d bytes a character; %s"
                .formatted(
                        family.name(),
                        size / 1024,
                        steps,
                        bytes,
                        fourfold.total / size,
                        fourfold.bytes / size,
                        fourfold.found);
        boolean loops = fourfold.total - twice.total > MOST_STEPS * (twice.total - single.total) + FEW_STEPS
                || fourfold.total / size > MOST_A_CHARACTER;
        boolean copies = fourfold.bytes > MOST_BYTES * twice.bytes + FEW_BYTES;
        return new Result(summary, loops || copies ? summary + "; " + growing(single, twice, fourfold) : "");
    }

    private static List<String> growing(Work single, Work twice, Work fourfold) {
        long[] excess = new long[fourfold.steps.length];
        Arrays.setAll(excess, i -> fourfold.steps[i] - twice.steps[i] - 2 * (twice.steps[i] - single.steps[i]));
        return Steps.greatest(excess, NAMED);
    }

    private Work work(GrowthFamily family, int times) {
        return thread.submit(() -> counted(family, times)).join();
    }

    private Work counted(GrowthFamily family, int times) {
        byte[] bytes = family.of(times);
        Steps.reset();
        long before = threads.getCurrentThreadAllocatedBytes();
        String found = job.apply(bytes, family.as());
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        long[] steps = Steps.counts();
        return new Work(steps, Arrays.stream(steps).sum(), allocated, found);
    }
}
