package app.rundown.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells lines that are nothing but a date, or a date with a clock: a page's head, or the head of a day. */
final class PageClock {
    private static final int LONGEST = 100;
    private static final String NAMES = Table.read("calendar-words.tsv").stream()
            .map(List::getFirst)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})(?:" + NAMES + ")(?!\\p{L})\\.?", FLAGS);
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.)?,? (?:" + NAMES
                    + ")|(?<!\\p{L})(?:" + NAMES + ")\\.? \\d{1,2}(?!\\d)", FLAGS);
    private static final Pattern CLOCK = Pattern.compile(
            "(?<!\\d)(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::[0-5]\\d)?(?:[  ]?[ap]\\.?m\\b\\.?)?|(?<!\\d)\\d{1,2} ?[ap]\\.?m\\b\\.?", FLAGS);
    private static final Pattern REST = Pattern.compile(
            "(?:first |last )?(?:published|posted|updated|modified|on|at|date|the|of|time)\\b|(?:GMT|UTC|[A-Z]{3,4}T?)(?![\\p{Ll}])|Uhr|\\d{1,4}(?:st|nd|rd|th)?|[\\p{Punct}\\s\\u00a0–—•·]", FLAGS);

    private PageClock() {}

    /** Whether a line holds a date and, besides times and words about them, nothing. */
    static boolean isDate(String line) {
        if (line.length() > LONGEST || !DATE.matcher(line).find()) {
            return false;
        }
        String rest = CLOCK.matcher(line).replaceAll(" ");
        rest = NAME.matcher(rest).replaceAll(" ");
        rest = rest.replaceAll("(?<![\\p{L}])(?:GMT|UTC|[A-Z]{3,4})(?=\\d|\\b)", " ");
        return REST.matcher(rest).replaceAll("").isBlank();
    }

    /** Whether it shows a clock as well. */
    static boolean hasClock(String line) {
        return CLOCK.matcher(line).find();
    }
}
