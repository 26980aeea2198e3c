package app.rundown.base;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Streams that run in parallel if there are many elements. For a few, starting threads takes longer than they save. */
public final class ParallelStreams {
    /** The number of elements from which threads are worth their start. */
    private static final int PARALLEL_FROM = 200;

    private ParallelStreams() {}

    /** Returns a stream of the elements of a list. */
    public static <T> Stream<T> over(List<T> list) {
        return list.size() < PARALLEL_FROM ? list.stream() : list.parallelStream();
    }

    /** Returns a stream of the numbers from 0 up to, but without, a limit. */
    public static IntStream upTo(int limit) {
        IntStream numbers = IntStream.range(0, limit);
        return limit < PARALLEL_FROM ? numbers : numbers.parallel();
    }
}
