package app.rundown.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Counts steps: each call of a method, each further turn of a loop, each character that a search or a pattern looks at.
 * The code that {@link CountingLoader} loads calls it. It counts for one thread.
 */
public final class Steps {
    private static final List<String> METHODS = new ArrayList<>();

    /** The method that counted last: what the JDK does is counted as its own. */
    private static int last;

    private static long[] counts = new long[1 << 14];

    private Steps() {}

    /** Returns a number for a method, to count with. */
    static synchronized int register(String method) {
        METHODS.add(method);
        if (METHODS.size() > counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
        }
        return METHODS.size() - 1;
    }

    /** Begins to count anew. */
    static void reset() {
        Arrays.fill(counts, 0);
    }

    /** Returns the steps of each method so far. */
    static long[] counts() {
        return counts.clone();
    }

    /** Returns the methods with the most steps, with these, the most first. */
    static List<String> greatest(long[] steps, int limit) {
        return IntStream.range(0, METHODS.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -steps[i]))
                .limit(limit)
                .map(i -> METHODS.get(i) + " " + steps[i])
                .toList();
    }

    /** Counts one step of a method. */
    public static void step(int method) {
        last = method;
        counts[method]++;
    }

    private static void add(long more) {
        counts[last] += more;
    }

    /** Stands for {@link String#indexOf(int)}. */
    public static int indexOf(String text, int ch) {
        return indexOf(text, ch, 0);
    }

    /** Stands for {@link String#indexOf(int, int)}. */
    public static int indexOf(String text, int ch, int from) {
        int found = text.indexOf(ch, from);
        add(Math.max(0, (found < 0 ? text.length() : found) - from));
        return found;
    }

    /** Stands for {@link String#indexOf(String)}. */
    public static int indexOf(String text, String part) {
        return indexOf(text, part, 0);
    }

    /** Stands for {@link String#indexOf(String, int)}. */
    public static int indexOf(String text, String part, int from) {
        int found = text.indexOf(part, from);
        add(Math.max(0, (found < 0 ? text.length() : found) - from));
        return found;
    }

    /** Stands for {@link String#lastIndexOf(int)}. */
    public static int lastIndexOf(String text, int ch) {
        return lastIndexOf(text, ch, text.length() - 1);
    }

    /** Stands for {@link String#lastIndexOf(int, int)}. */
    public static int lastIndexOf(String text, int ch, int from) {
        int found = text.lastIndexOf(ch, from);
        add(Math.max(0, Math.min(from, text.length()) - found));
        return found;
    }

    /** Stands for {@link String#contains}. */
    public static boolean contains(String text, CharSequence part) {
        return indexOf(text, part.toString(), 0) >= 0;
    }

    /** Stands for {@link List#contains}. */
    public static boolean contains(List<?> all, Object one) {
        return indexOf(all, one) >= 0;
    }

    /** Stands for {@link List#indexOf}. */
    public static int indexOf(List<?> all, Object one) {
        add(all.size());
        return all.indexOf(one);
    }

    /** Stands for {@link List#addFirst}. */
    public static <T> void addFirst(List<T> all, T one) {
        add(all.size());
        all.addFirst(one);
    }

    /** Stands for {@link List#add(int, Object)}. */
    public static <T> void add(List<T> all, int index, T one) {
        add(all.size() - (long) index);
        all.add(index, one);
    }

    /** Stands for {@link Pattern#matcher}. */
    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Counted(text));
    }

    /** Stands for {@link String#matches}. */
    public static boolean matches(String text, String pattern) {
        return matcher(Pattern.compile(pattern), text).matches();
    }

    /** Stands for {@link String#replaceAll}. */
    public static String replaceAll(String text, String pattern, String other) {
        return matcher(Pattern.compile(pattern), text).replaceAll(other);
    }

    /** Stands for {@link String#replaceFirst}. */
    public static String replaceFirst(String text, String pattern, String other) {
        return matcher(Pattern.compile(pattern), text).replaceFirst(other);
    }

    /** Stands for {@link String#split(String)}. */
    public static String[] split(String text, String pattern) {
        return split(text, pattern, 0);
    }

    /** Stands for {@link String#split(String, int)}. */
    public static String[] split(String text, String pattern, int limit) {
        return Pattern.compile(pattern).split(new Counted(text), limit);
    }

    /** A text that counts which of its characters are looked at. */
    private record Counted(CharSequence text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            counts[last]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
