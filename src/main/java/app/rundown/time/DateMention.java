package app.rundown.time;

import app.rundown.text.CalendarNames;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text names.
 *
 * @param text the words
 * @param start their offset in the text, in UTF-16 units
 * @param day month and day
 * @param year the year, or null if the text leaves it out
 * @param weekday the day of the week named with it, or null
 * @param readings its readings by what stands first, if it is of three numbers whose order is not known; else none
 * @param order how the order of its numbers is known, in words without a full stop; empty if there is no doubt
 */
record DateMention(
        String text,
        int start,
        MonthDay day,
        @Nullable Integer year,
        @Nullable DayOfWeek weekday,
        Map<DateOrder.First, LocalDate> readings,
        String order) {
    private static final String GAP = "[\\s\\u00a0\\u202f]+";
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}]{2,14}";
    private static final String MONTH = "(?<m>" + WORD + "(?: " + TimeWords.anyOf("month") + ")?)";
    private static final String WEEKDAY = "(?:(?<![\\p{L}\\p{M}])(?<w>" + WORD + "(?:-feira)?)\\.?,?" + GAP + "(?:"
            + TimeWords.anyOf("article") + " )?)?";
    /** The name of a day, which the caller still has to look up. */
    private static final String NAMED_DAY =
            "(?<![\\p{L}\\p{M}])(?<w>" + WORD + "(?:-feira)?)\\.?,?\\h+(?:" + TimeWords.anyOf("article") + "\\h)?";

    private static final String YEAR =
            "(?:(?:\\.?,?" + GAP + "(?:" + TimeWords.anyOf("of") + " )?|,)(?<y>(?:19|20)\\d\\d)(?!\\d))?";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)(?<w>)"),
            Pattern.compile("(?<![\\d.,:/])(?<d>\\d{1,2})\\h(?<m>\\p{IsThai}{3,15})\\h(?<y>2[05]\\d\\d)(?!\\d)(?<w>)"),
            // Hungarian and Lithuanian put the year first.
            Pattern.compile(
                    "(?<!\\d)(?<y>(?:19|20)\\d\\d)(?:\\h?m)?\\." + GAP + MONTH + GAP + "(?<d>\\d{1,2})(?!\\d)(?<w>)"),
            Pattern.compile(
                    WEEKDAY + "(?<![\\d.,:/$£€])(?<d>\\d{1,2})(?:" + TimeWords.anyOf("ordinal", "ordinal-before-month")
                            + "|[.ºª°])?(?:" + GAP + TimeWords.anyOf("of", "of-month") + ")?" + GAP + MONTH
                            + "(?![\\p{L}\\p{M}])" + YEAR),
            Pattern.compile(WEEKDAY + "(?<![\\p{L}\\p{M}])" + MONTH + "\\.?" + GAP + "(?<d>\\d{1,2})"
                    + TimeWords.anyOf("ordinal") + "?(?![\\d:]|\\.\\d)" + YEAR),
            Pattern.compile(
                    WEEKDAY + "(?<![\\d.])(?<d>\\d{1,2})\\.\\h?(?<m>\\d{1,2})\\.\\h?(?<y>(?:19|20)\\d\\d)(?!\\d)"),
            Pattern.compile(
                    "(?<![\\d.,:/])(?<d>\\d{1,2})\\h" + TimeWords.anyOf("month-number") + "\\h(?<m>\\d{1,2})(?:,?\\h(?:"
                            + TimeWords.anyOf("before-year") + "\\h)?(?<y>(?:19|20)\\d\\d))?(?!\\d)(?<w>)"),
            // In numbers and without a year a date is known only by the day of the week beside it.
            Pattern.compile(NAMED_DAY + "(?<d>\\d{1,2})\\.\\h?(?<m>1[0-2]|0?[1-9])\\.(?!\\h?\\d)(?<y>(?!))?"),
            Pattern.compile(NAMED_DAY + "(?<d>1[3-9]|2\\d|3[01])/(?<m>1[0-2]|0?[1-9])(?![/\\d])(?<y>(?!))?"),
            Pattern.compile(NAMED_DAY + "(?<m>1[0-2]|0?[1-9])/(?<d>1[3-9]|2\\d|3[01])(?![/\\d])(?<y>(?!))?"),
            Pattern.compile("(?<!\\d)(?:(?<y>(?:19|20)\\d\\d)\\s?[年년]\\s?)?"
                    + "(?<m>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日일号號](?<w>)"),
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d\\d)(?:\\.\\h?|/)(?<m>\\d{1,2})(?:\\.\\h?|/)"
                    + "(?<d>\\d{1,2})(?!\\d)(?<w>)"),
            // With slashes, day and month can be told apart only if one of the two numbers is greater than 12.
            Pattern.compile("(?<!\\d)(?<d>1[3-9]|2\\d|3[01])/(?<m>0?[1-9]|1[0-2])/(?<y>(?:19|20)\\d\\d)(?!\\d)(?<w>)"),
            Pattern.compile("(?<!\\d)(?<m>0?[1-9]|1[0-2])/(?<d>1[3-9]|2\\d|3[01])/(?<y>(?:19|20)\\d\\d)(?!\\d)(?<w>)"));
    /** Dates of three numbers whose order must be known; only in words about a time. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("(?<![\\d.])(?<a>\\d{1,2})\\.(?<b>\\d{1,2})\\.(?<c>\\d\\d)(?![\\d:.]|,\\d)"),
            Pattern.compile("(?<![\\d/])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<c>(?:19|20)?\\d\\d)(?![\\d:/])"),
            Pattern.compile("(?<![\\d-])(?<a>\\d{1,2})-(?<b>\\d{1,2})-(?<c>(?:19|20)\\d\\d(?![\\d:-])"
                    // Behind hyphens, a short year is known only by the clock that follows it.
                    + "|\\d\\d(?=,?\\h[0-2]?\\d[:.][0-5]\\d))"));
    /** Years of two numbers up to this one are of this century. */
    private static final int THIS_CENTURY = 50;
    /** A year from this one on is of the Thai calendar. */
    private static final int THAI = 2500;

    /** How many years the Thai calendar is ahead. */
    private static final int THAI_AHEAD = 543;

    private static final List<Pattern> URLS = List.of(
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d\\d)[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})(?!\\d)(?<w>)"),
            Pattern.compile("/(?<y>(?:19|20)\\d\\d)/(?<m>[a-z]{3})/(?<d>\\d{1,2})(?!\\d)(?<w>)"),
            Pattern.compile("(?<!\\d)(?<y>20\\d\\d)(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d{1,3}(?!\\d))(?<w>)"));

    /** A cache of days by the low bits of their number: a page names the same few days thousands of times. */
    private static final @Nullable DateMention[] RECENT = new @Nullable DateMention[64];

    /** Returns a mention for a date that does not come from a longer text. */
    static DateMention of(LocalDate date) {
        int slot = (int) date.toEpochDay() & RECENT.length - 1;
        DateMention known = RECENT[slot];
        if (known == null || !date.equals(known.date())) {
            known = new DateMention(
                    date.toString(),
                    0,
                    MonthDay.of(date.getMonthValue(), date.getDayOfMonth()),
                    date.getYear(),
                    null,
                    Map.of(),
                    "");
            RECENT[slot] = known;
        }
        return known;
    }

    /** Returns the dates in running text, ordered by pattern. Of overlapping ones only the first is kept. */
    static List<DateMention> in(String text) {
        return find(CalendarNames.withWesternDigits(text), PATTERNS);
    }

    /** Returns the first date in words that are about a time, also one of three numbers; or null. */
    static @Nullable DateMention inTime(String text) {
        List<DateMention> dates = find(text, PATTERNS);
        if (!dates.isEmpty()) {
            return dates.getFirst();
        }
        for (Pattern pattern : NUMBERS) {
            Matcher m = pattern.matcher(text);
            DateMention found = m.find() ? ofNumbers(m, pattern == NUMBERS.getFirst()) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable DateMention ofNumbers(Matcher m, boolean dotted) {
        int a = Integer.parseInt(m.group("a"));
        int b = Integer.parseInt(m.group("b"));
        int c = Integer.parseInt(m.group("c"));
        Map<DateOrder.First, LocalDate> readings = new EnumMap<>(DateOrder.First.class);
        read(readings, DateOrder.First.DAY, c, b, a);
        if (!dotted) {
            read(readings, DateOrder.First.MONTH, c, a, b);
        }
        if (m.group("a").length() == 2 && m.group("c").length() == 2) {
            read(readings, DateOrder.First.YEAR, a, b, c);
        }
        LocalDate any = readings.values().stream().findFirst().orElse(null);
        return any == null
                ? null
                : new DateMention(
                        m.group(),
                        m.start(),
                        MonthDay.from(any),
                        null,
                        null,
                        Collections.unmodifiableMap(readings),
                        "");
    }

    private static void read(
            Map<DateOrder.First, LocalDate> readings, DateOrder.First first, int year, int month, int day) {
        boolean fits = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(full(year), month).lengthOfMonth();
        if (fits) {
            readings.put(first, LocalDate.of(full(year), month, day));
        }
    }

    private static int full(int year) {
        return year > 99 ? year : year <= THIS_CENTURY ? 2000 + year : 1900 + year;
    }

    /** Whether it is a date of three numbers whose order is not known yet. */
    boolean isNumbers() {
        return !readings.isEmpty();
    }

    /** Returns the orders in which its numbers can be read. The year stands first in few languages only. */
    Set<DateOrder.First> orders() {
        Set<DateOrder.First> orders = new HashSet<>(readings.keySet());
        if (orders.size() > 1) {
            orders.remove(DateOrder.First.YEAR);
        }
        return orders;
    }

    /** Returns the date in one order of its numbers, or null. */
    @Nullable
    DateMention in(DateOrder.First first) {
        LocalDate date = readings.get(first);
        return date == null ? null : read(date, "");
    }

    private DateMention read(LocalDate date, String why) {
        return new DateMention(text, start, MonthDay.from(date), date.getYear(), weekday, Map.of(), why);
    }

    /** Returns the date as the document means it; the same if that is not known. */
    DateMention asMeantBy(DateOrder meant) {
        if (!isNumbers()) {
            return this;
        }
        DateOrder.First first = meant.first();
        LocalDate date = first == null ? null : readings.get(first);
        Set<LocalDate> all = orders().stream().map(readings::get).collect(Collectors.toSet());
        if (all.size() == 1 && (date == null || all.contains(date))) {
            return read(all.iterator().next(), "");
        }
        return first == null || date == null
                ? this
                : read(
                        date,
                        "“" + text + "” is taken with the " + first.name().toLowerCase(Locale.ROOT) + " first, as "
                                + meant.why());
    }

    /** Returns the dates that it may be, each as a date of its own; itself if there is no choice. */
    List<DateMention> choices() {
        return isNumbers()
                ? orders().stream()
                        .map(readings::get)
                        .distinct()
                        .sorted()
                        .map(date -> read(date, ""))
                        .toList()
                : List.of(this);
    }

    /** Returns the dates in an address or a file's name. */
    static List<DateMention> inAddress(String address) {
        return find(address, URLS);
    }

    /** Returns the full date, or null if the year is missing. */
    @Nullable
    LocalDate date() {
        return year == null ? null : inYear(year);
    }

    /**
     * Returns the date in a given year, or null if that year has no such day or if the day of the week does not fit.
     */
    @Nullable
    LocalDate inYear(int wanted) {
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
                DateMention mention = mention(m, patterns == URLS);
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

    private static @Nullable DateMention mention(Matcher m, boolean isAddress) {
        String month = m.group("m");
        String year = m.group("y");
        String weekday = m.group("w");
        try {
            Integer number = Character.isDigit(month.charAt(0))
                    ? Integer.valueOf(month)
                    : CalendarNames.month(isAddress ? capitalised(month) : month);
            if (number == null) {
                return null;
            }
            MonthDay day = MonthDay.of(number, Integer.parseInt(m.group("d")));
            DayOfWeek named = weekday == null || weekday.isEmpty() ? null : CalendarNames.day(weekday);
            boolean word = weekday != null && !weekday.isEmpty();
            if (word && named == null && year == null && Character.isDigit(month.charAt(0))) {
                return null;
            }
            // A word before the date that is not the name of a day is not part of the date.
            int start = !word || named != null ? m.start() : Math.min(m.start("d"), m.start("m"));
            return new DateMention(
                    m.group().substring(start - m.start()),
                    start,
                    day,
                    year == null ? null : yearOf(year),
                    named,
                    Map.of(),
                    "");
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Returns the year that digits mean, in the Gregorian calendar. */
    private static int yearOf(String digits) {
        int year = Integer.parseInt(digits);
        return year >= THAI ? year - THAI_AHEAD : year;
    }

    /** Returns this mention with a year that is known from elsewhere. */
    DateMention withYear(int known) {
        return new DateMention(text, start, day, known, weekday, readings, order);
    }

    /** Capitalises a month's name, because addresses write months in lower case. */
    private static String capitalised(String month) {
        return Character.isLowerCase(month.charAt(0))
                ? month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1)
                : month;
    }
}
