package app.rundown.base;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Streams that run in parallel if there are many elements. For a few, starting threads takes longer than they save.
 * They end with {@link GivenUp} if the user gives up the {@link Work} that they are a part of.
 */
public final class ParallelStreams {
    /** The number of elements from which threads are worth their start. */
    private static final int PARALLEL_FROM = 200;

    private ParallelStreams() {}

    /** Returns a stream of the elements of a list. */
    public static <T> Stream<T> over(List<T> list) {
        if (list.size() < PARALLEL_FROM) {
            return list.stream();
        }
        Work work = Work.current();
        return list.parallelStream().peek(element -> work.check());
    }

    /** Returns a stream of the numbers from 0 up to, but without, a limit. */
    public static IntStream upTo(int limit) {
        IntStream numbers = IntStream.range(0, limit);
        if (limit < PARALLEL_FROM) {
            return numbers;
        }
        // Other threads do not know the work that this one is at.
        Work work = Work.current();
        return numbers.parallel().peek(number -> work.check());
    }
}
