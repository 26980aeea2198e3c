package app.rundown.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text names.
 *
 * @param text the words
 * @param start where they begin in the text
 * @param day month and day
 * @param year the year, or null where the text leaves it out
 * @param weekday the day of the week named with it, or null
 */
record DateMention(String text, int start, MonthDay day, @Nullable Integer year, @Nullable DayOfWeek weekday) {
    private static final String GAP = "[\\s\\u00a0\\u202f]+";
    private static final String WEEKDAY = "(?:(?<!\\p{L})(?<w>" + CalendarWords.DAY + ")\\.?,?" + GAP + "(?:the )?)?";
    private static final String YEAR = "(?:\\.?,?" + GAP + "(?<y>(?:19|20)\\d\\d)(?!\\d))?";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)(?<w>)"),
            Pattern.compile(WEEKDAY + "(?<![\\d.,:/$£€])(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:" + GAP + "of)?" + GAP + "(?<m>" + CalendarWords.MONTH + ")(?!\\p{L})" + YEAR),
            Pattern.compile(WEEKDAY + "(?<!\\p{L})(?<m>" + CalendarWords.MONTH + ")\\.?" + GAP + "(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)" + YEAR),
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>(?:19|20)\\d\\d)(?!\\d)(?<w>)"));
    private static final List<Pattern> URLS = List.of(
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d\\d)[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})(?!\\d)(?<w>)"),
            Pattern.compile("/(?<y>(?:19|20)\\d\\d)/(?<m>[a-z]{3})/(?<d>\\d{1,2})(?!\\d)(?<w>)"),
            Pattern.compile("(?<!\\d)(?<y>20\\d\\d)(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d{1,3}(?!\\d))(?<w>)"));

    /** The dates in a running text, in order of their patterns; overlapping ones once. */
    static List<DateMention> in(String text) {
        return find(text, PATTERNS);
    }

    /** The dates in an address or a file's name. */
    static List<DateMention> inAddress(String address) {
        return find(address, URLS);
    }

    /** The full date, or null where the year is missing. */
    @Nullable LocalDate date() {
        return year == null ? null : inYear(year);
    }

    /** The date in a given year; null where there is no such day, or where its day of the week is another. */
    @Nullable LocalDate inYear(int wanted) {
        if (!day.isValidYear(wanted)) {
            return null;
        }
        LocalDate date = day.atYear(wanted);
        return weekday == null || date.getDayOfWeek() == weekday ? date : null;
    }

    private static List<DateMention> find(String text, List<Pattern> patterns) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        List<DateMention> found = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                DateMention mention = mention(m);
                if (mention != null && found.stream().noneMatch(o -> o.overlaps(mention))) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private boolean overlaps(DateMention other) {
        return start < other.start + other.text.length() && other.start < start + text.length();
    }

    private static @Nullable DateMention mention(Matcher m) {
        String month = m.group("m");
        String year = m.group("y");
        String weekday = m.group("w");
        try {
            int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : CalendarWords.month(capitalised(month));
            MonthDay day = MonthDay.of(number, Integer.parseInt(m.group("d")));
            DayOfWeek named = weekday == null || weekday.isEmpty() ? null : DayOfWeek.of(CalendarWords.day(weekday));
            return new DateMention(m.group(), m.start(), day, year == null ? null : Integer.valueOf(year), named);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Addresses write months small. */
    private static String capitalised(String month) {
        return Character.isLowerCase(month.charAt(0)) ? month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1) : month;
    }
}
