package app.rundown.read.line;

import app.rundown.text.CalendarNames;
import app.rundown.text.WordTable;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises lines that consist of a date, or of a date with a clock: at the top of a page, or above the entries of a
 * day.
 */
public final class DateLine {
    /** The most characters in a line. */
    private static final int LONGEST = 100;

    private static final WordTable WORDS = WordTable.of(DateLine.class, "date-words.tsv");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:-feira)?");
    /** A day's name and its date in numbers, without a year: "Mittwoch, 17. 7.", "quarta-feira, 17/7". */
    private static final String NAMED_DAY =
            "(?<![\\p{L}\\p{M}])(?<day>\\p{L}[\\p{L}\\p{M}]{2,13}(?:-feira)?)\\.?,?\\h+(?:" + WORDS.anyOf("of-day")
                    + "\\h)?(?:\\d{1,2}\\.\\h?\\d{1,2}\\.(?!\\h?\\d)|\\d{1,2}/\\d{1,2}(?![/\\d]))";

    /** A date of three numbers with a short year, or with hyphens. */
    private static final String SHORT =
            "(?<![\\d./-])(?:(?:3[01]|[12]\\d|0?[1-9])\\.(?:1[0-2]|0?[1-9])\\.\\d\\d(?![\\d:.]|,\\d)"
                    + "|(?:3[01]|[12]\\d|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9])/\\d\\d(?![\\d:/])"
                    + "|(?:3[01]|[12]\\d|0?[1-9])-(?:3[01]|[12]\\d|0?[1-9])-(?:(?:19|20)\\d\\d(?![\\d:-])"
                    + "|\\d\\d(?=,?\\h[0-2]?\\d[:.][0-5]\\d)))";

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)\\d{1,2}[./]\\h?\\d{1,2}[./]\\h?\\d{4}(?!\\d)|" + SHORT + "|" + NAMED_DAY, FLAGS);
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}(?:[-/]|\\.\\h?)\\d\\d?(?:[-/]|\\.\\h?)\\d\\d?|\\d{1,2}[./]\\h?\\d{1,2}[./]\\h?\\d{4}|" + SHORT + "|"
                    + NAMED_DAY
                    + "|(?<!\\d)\\d{1,2} " + WORDS.anyOf("month-number") + " \\d{1,2}(?!\\d)"
                    + "|\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일号號]"
                    + "|(?<!\\d)\\d{1,2}(?:" + WORDS.anyOf("ordinal") + "|[.ºª°])?,? (?:" + WORDS.anyOf("of")
                    + " )?(?<after>\\p{L}[\\p{L}\\p{M}]+)"
                    + "|(?<![\\p{L}\\p{M}])(?<before>\\p{L}[\\p{L}\\p{M}]+)\\.? \\d{1,2}(?!\\d)",
            FLAGS);
    private static final Pattern CLOCK = Pattern.compile(
            "(?:" + WORDS.anyOf("half") + " ?)?(?<!\\d)(?:[01]?\\d|2[0-3]) ?[:.hu時时点點시]"
                    + " ?[0-5]\\d(?::[0-5]\\d)?[分분]?(?: ?(?:[ap]\\.?"
                    + " ?m\\b\\.?|(?:[صم]|(?:صباح|مساء|ظهر|عصر)[\\u0627\\u064b]*)(?!\\p{L})))?|(?<!\\d)\\d{1,2}"
                    + " ?[ap]\\.?m\\b\\.?",
            FLAGS);
    private static final Pattern LABEL =
            Pattern.compile(WORDS.anyOf("first") + "|" + WORDS.anyOf("english", "label"), FLAGS);
    /** A date as data write it, perhaps without its day, before words or a clock. */
    private static final Pattern IN_FRONT = Pattern.compile(
            "((?:" + WORDS.anyOf("english", "label") + ":? )?(?:19|20)\\d\\d-[01]\\d(?:-[0-3]\\d)?) +(?=[\\p{L}\\d])",
            FLAGS);
    /** The letter between date and clock as data write them: "2021-05-12T14:26:00Z". */
    private static final Pattern BEFORE_CLOCK = Pattern.compile("(?<=-\\d\\d)T(?=\\d\\d:)");

    /** The day of the week behind a date. */
    private static final String EASTERN_DAY =
            "(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일" + "|[(（][月火水木金土日월화수목금토일一二三四五六][)）]";

    /** What may remain of a line without its clocks and the names of months and days. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:" + WORDS.anyOf("first") + " )?" + WORDS.anyOf("english") + "\\b"
                    + "|(?-i:(?:[A-Z][a-z]+ ){1,3}Time\\b)"
                    + "|(?:GMT|UTC|Z\\b|(?-i:[A-Z]{3,4}T?|[CEMP]T\\b))(?![\\p{Ll}])"
                    + "|(?<!\\p{L})" + WORDS.anyOf("label") + "(?!\\p{L})"
                    + "|\\d{1,4}(?:" + WORDS.anyOf("ordinal") + "|[ºª°])?"
                    + "|" + EASTERN_DAY + "|[年月日년월일号號]|[\\p{Punct}\\s\\u00a0–—•·，、。（）]",
            FLAGS);

    private DateLine() {}

    /** Whether a line has a date, and nothing else but times and words about them. */
    public static boolean isDate(String line) {
        if (line.length() > LONGEST || !LineStyle.hasDigit(line)) {
            return false;
        }
        String plain =
                BEFORE_CLOCK.matcher(CalendarNames.withWesternDigits(line)).replaceFirst(" ");
        return hasDate(plain) && isNothingElse(plain);
    }

    /** Whether a line is a clock after words about times: "Updated at 15:05". A version, "v20.13.0", is none. */
    public static boolean isLabelledClock(String line) {
        return line.length() > 1
                && line.length() <= LONGEST
                && !Character.isDigit(line.charAt(1))
                && Character.isLetter(line.codePointAt(0))
                && hasClock(line)
                && isNothingElse(CalendarNames.withWesternDigits(line));
    }

    /** Whether a word may stand before a clock as its label ("Updated", "à"), or names a month or a day. */
    public static boolean isLabel(String word) {
        return isName(word) || LABEL.matcher(word).matches();
    }

    /** Whether a line has nothing but dates, clocks and words about them. */
    private static boolean isNothingElse(String plain) {
        String rest = CLOCK.matcher(plain).replaceAll(" ");
        rest = WORD.matcher(rest).replaceAll(m -> isName(m.group()) ? " " : Matcher.quoteReplacement(m.group()));
        rest = rest.replaceAll("(?<![\\p{L}])(?:GMT|UTC|[A-Z]{3,4})(?=\\d|\\b)", " ");
        return BESIDE.matcher(rest).replaceAll("").isBlank();
    }

    /** Whether a line has a clock. */
    public static boolean hasClock(String line) {
        String plain = CalendarNames.withWesternDigits(line);
        return CLOCK.matcher(plain).find()
                && CLOCK.matcher(NUMBERS.matcher(plain).replaceAll(DateLine::withoutNumbers))
                        .find();
    }

    /** Returns blanks for a date in numbers, which has the look of a clock; the words themselves if it is none. */
    private static String withoutNumbers(MatchResult date) {
        String day = date.group("day");
        return day == null || isName(day) ? " ".repeat(date.group().length()) : Matcher.quoteReplacement(date.group());
    }

    /** Returns the date at the beginning of a line that goes on with other words, with a word before it; or null. */
    public static @Nullable String inFront(String line) {
        Matcher m = IN_FRONT.matcher(line);
        return m.lookingAt() ? m.group(1) : null;
    }

    /** Returns where the first clock of a line begins, behind any date in numbers, or -1. */
    public static int clockStart(String line) {
        String plain = CalendarNames.withWesternDigits(line);
        Matcher m = CLOCK.matcher(NUMBERS.matcher(plain).replaceAll(DateLine::withoutNumbers));
        return m.find() ? m.start() : -1;
    }

    /** Whether a line has a date, among anything else. Its digits must be Western. */
    public static boolean hasDate(String line) {
        Matcher m = DATE.matcher(line);
        int from = 0;
        while (m.find(from)) {
            String month = m.group("after") != null
                    ? m.group("after")
                    : m.group("before") != null ? m.group("before") : m.group("day");
            if (month == null || isName(month)) {
                return true;
            }
            from = m.start() + 1;
        }
        return false;
    }

    /**
     * Whether a word is the name of a month or a day, in upper or lower case. Only use it for words of short lines: in
     * running text such words can mean something else.
     */
    public static boolean isName(String word) {
        String name = word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT);
        return CalendarNames.month(name) != null
                || CalendarNames.day(name) != null
                || CalendarNames.month(word) != null
                || CalendarNames.day(word) != null;
    }
}
