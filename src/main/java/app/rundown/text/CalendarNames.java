package app.rundown.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of months and days as dates write them, in the languages of {@code calendar.tsv}. A name is looked up as a
 * whole word; the caller splits the text into words. Also turns the digits of other scripts into western ones.
 */
public final class CalendarNames {
    private static final Map<String, List<Name>> MONTHS = new HashMap<>();
    private static final Map<String, List<Name>> DAYS = new HashMap<>();

    /**
     * A name as its table row writes it. Its capitalised and upper-case forms are worked out when a word is compared
     * with it.
     *
     * @param language the language whose rules turn lower case into upper case
     * @param number 1 to 12 for a month, 1 (Monday) to 7 for a day
     */
    private record Name(String language, String form, int number) {
        boolean is(String word) {
            if (word.equals(form)) {
                return true;
            }
            Locale locale = Locale.of(language);
            return word.equals(form.substring(0, 1).toUpperCase(locale) + form.substring(1))
                    || word.equals(form.toUpperCase(locale));
        }
    }

    static {
        TextTable.rows(CalendarNames.class, "calendar.tsv").forEach(CalendarNames::row);
    }

    private CalendarNames() {}

    /** Returns the number of a month, 1 for January, or null if the word is not a month's name. */
    public static @Nullable Integer month(String name) {
        return number(MONTHS, name);
    }

    /**
     * Returns the day of the week for its full name (or its English short name), or null if the word is not a day's
     * name.
     */
    public static @Nullable DayOfWeek day(String name) {
        Integer number = number(DAYS, name);
        return number == null ? null : DayOfWeek.of(number);
    }

    /**
     * Returns a text of the same length in which decimal digits of any script are 0 to 9 and a full-width colon is a
     * plain one.
     */
    public static String withWesternDigits(String text) {
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

    private static @Nullable Integer number(Map<String, List<Name>> names, String word) {
        for (Name name : names.getOrDefault(folded(word), List.of())) {
            if (name.is(word)) {
                return name.number();
            }
        }
        return null;
    }

    /** Returns the letters that a name shares with its capitalised forms: all in lower case, without the odd ones. */
    private static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = null;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            boolean odd = isOdd(c);
            if (odd && folded == null) {
                folded = new StringBuilder(small.length()).append(small, 0, i);
            } else if (!odd && folded != null) {
                folded.append(c);
            }
        }
        return folded == null ? small : folded.toString();
    }

    /**
     * Whether a character is one that changing case and back may alter: the dotted or dotless i of Turkish, and the
     * Greek iota with two accents.
     */
    private static boolean isOdd(char c) {
        return switch (c) {
            case 'i', '\u0131', '\u0307', '\u0390', '\u03b9', '\u03ca', '\u0308', '\u0301' -> true;
            default -> false;
        };
    }

    private static void row(List<String> cells) {
        Map<String, List<Name>> names = cells.get(1).equals("month") ? MONTHS : DAYS;
        int number = Integer.parseInt(cells.get(2));
        for (String form : cells.get(3).split("\\|")) {
            names.computeIfAbsent(folded(form), folded -> new ArrayList<>(1)).add(new Name(cells.get(0), form, number));
        }
    }
}
