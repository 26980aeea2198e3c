package app.rundown.time;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of months and days in the languages of {@code calendar.tsv}, also in capitals. */
final class CalendarWords {
    private static final List<List<String>> ROWS = Table.read("calendar.tsv");
    private static final Map<String, Integer> MONTHS = numbers("month");
    private static final Map<String, Integer> DAYS = numbers("day");

    /** An alternation of all names of months, the longest first. */
    static final String MONTH = alternation(MONTHS);

    /** An alternation of all names of days, the longest first. */
    static final String DAY = alternation(DAYS);

    /** What a day's name can begin with: spares a text most attempts at the alternation. */
    static final String DAY_START = start(DAYS);

    private CalendarWords() {}

    /** The number of a month's name as the pattern found it. */
    static int month(String name) {
        return number(MONTHS, name);
    }

    /** The number of a day's name as the pattern found it, 1 for Monday. */
    static int day(String name) {
        return number(DAYS, name);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }

    private static Map<String, Integer> numbers(String kind) {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> row : ROWS) {
            if (row.get(1).equals(kind)) {
                for (String form : row.get(3).split("\\|")) {
                    numbers.put(form, Integer.valueOf(row.get(2)));
                    numbers.put(form.toUpperCase(Locale.ROOT), Integer.valueOf(row.get(2)));
                }
            }
        }
        return numbers;
    }

    private static String start(Map<String, Integer> names) {
        return names.keySet().stream().map(name -> name.substring(0, 1)).distinct().sorted().collect(Collectors.joining("", "(?=[", "])"));
    }

    private static String alternation(Map<String, Integer> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .flatMap(name -> Stream.of(Pattern.quote(name)))
                .collect(Collectors.joining("|"));
    }
}
