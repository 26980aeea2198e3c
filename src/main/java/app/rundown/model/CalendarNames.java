package app.rundown.model;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of months and days in the languages of {@code calendar.tsv}, as dates write them. A name is looked up whole: the
 * caller cuts words, and this tells which of them are names. Also turns the digits of other scripts into western ones.
 */
public final class CalendarNames {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> DAYS = new HashMap<>();

    static {
        TextTable.rows(CalendarNames.class, "calendar.tsv").forEach(CalendarNames::row);
    }

    private CalendarNames() {}

    /** The number of a month's name, 1 for January; null where the word is none. */
    public static @Nullable Integer month(String name) {
        return MONTHS.get(name);
    }

    /** The day of the week of a full name (English ones also short), or null where the word is none. */
    public static @Nullable DayOfWeek day(String name) {
        Integer number = DAYS.get(name);
        return number == null ? null : DayOfWeek.of(number);
    }

    /** A text of the same length with the decimal digits of any script as 0 to 9, and with a plain colon for a wide one. */
    public static String western(String text) {
        char[] changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x5ff) {
                int digit = Character.digit(c, 10);
                char to = digit >= 0 ? (char) ('0' + digit) : c == '\uff1a' ? ':' : c;
                if (to != c) {
                    changed = changed == null ? text.toCharArray() : changed;
                    changed[i] = to;
                }
            }
        }
        return changed == null ? text : new String(changed);
    }

    private static boolean hasCases(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i)) || Character.isUpperCase(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void row(List<String> cells) {
        Map<String, Integer> names = cells.get(1).equals("month") ? MONTHS : DAYS;
        for (String form : cells.get(3).split("\\|")) {
            Integer number = Integer.valueOf(cells.get(2));
            names.putIfAbsent(form, number);
            if (hasCases(form)) {
                Locale locale = Locale.of(cells.get(0));
                names.putIfAbsent(form.substring(0, 1).toUpperCase(locale) + form.substring(1), number);
                names.putIfAbsent(form.toUpperCase(locale), number);
            }
        }
    }
}
