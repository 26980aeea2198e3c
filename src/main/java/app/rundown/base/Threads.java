package app.rundown.base;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Streams that many things go through in several threads, few in one: to start threads takes longer than they save
 * then.
 */
public final class Threads {
    private static final int MANY = 200;

    private Threads() {}

    /** The elements of a list. */
    public static <T> Stream<T> over(List<T> list) {
        return list.size() < MANY ? list.stream() : list.parallelStream();
    }

    /** The numbers from 0 to below a limit. */
    public static IntStream upTo(int limit) {
        IntStream numbers = IntStream.range(0, limit);
        return limit < MANY ? numbers : numbers.parallel();
    }
}
