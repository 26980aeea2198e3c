package app.rundown.time;

import app.rundown.text.CalendarNames;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days of the week that clocks name where they have no date: "Saturday, 5am". They tell how far the days of the
 * updates are apart, and which days the first update can be of at all.
 *
 * @param first the day of the week of the first update in document order; null if no clock names its day, or if the
 *     names contradict each other
 * @param earliest how many days after the first update's day the earliest one was made; not positive
 * @param latest the same for the latest one; not negative
 */
record NamedDays(@Nullable DayOfWeek first, int earliest, int latest) {
    private static final int WEEK = 7;
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}[\\p{L}\\p{M}]{2,13}(?:-feira)?(?![\\p{L}\\p{M}])");

    /** Returns what the clocks name. */
    static NamedDays of(List<UpdateTimes> clocked, DayCount days) {
        DayOfWeek first = null;
        boolean agree = true;
        int earliest = 0;
        int latest = 0;
        for (int i = 0; i < Math.min(clocked.size(), days.offsets().length); i++) {
            int offset = days.offsets()[i];
            DayOfWeek named = clocked.get(i).weekday();
            if (named != null) {
                agree &= first == null || first == named.minus(offset);
                first = named.minus(offset);
            }
            earliest = Math.min(earliest, offset);
            latest = Math.max(latest, offset);
        }
        return new NamedDays(agree ? first : null, earliest, latest);
    }

    /** Returns the day of the week in the text of a clock, or null. */
    static @Nullable DayOfWeek in(String shown) {
        Matcher word = WORD.matcher(shown);
        while (word.find()) {
            DayOfWeek day = CalendarNames.day(word.group());
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Returns how many days a day of the week is after another one: 0 to 5, or -1 for the day before. */
    static int between(DayOfWeek from, DayOfWeek to) {
        int after = Math.floorMod(to.getValue() - from.getValue(), WEEK);
        return after == WEEK - 1 ? -1 : after;
    }

    /** Whether the first update can be of a day. */
    boolean allow(LocalDate day) {
        return first == null || day.getDayOfWeek() == first;
    }

    /**
     * Returns the day of the first update if a date of the page's own is that of another update than was thought, or
     * that of the publication, which the updates followed; null if it is neither.
     *
     * @param date the date of the page
     * @param published whether it may be that of the publication
     */
    @Nullable
    LocalDate fitted(LocalDate date, boolean published) {
        for (int offset = latest; offset >= earliest; offset--) {
            if (allow(date.minusDays(offset))) {
                return date.minusDays(offset);
            }
        }
        LocalDate day = date.minusDays(earliest);
        while (published && !allow(day)) {
            day = day.plusDays(1);
        }
        return published ? day : null;
    }
}
