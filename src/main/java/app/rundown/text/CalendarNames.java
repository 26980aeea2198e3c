package app.rundown.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of months and days in the languages of {@code calendar.tsv}, as dates write them. A name is looked up
 * whole: the caller cuts words, and this tells which of them are names. Also turns the digits of other scripts into
 * western ones.
 */
public final class CalendarNames {
    private static final Map<String, List<Name>> MONTHS = new HashMap<>();
    private static final Map<String, List<Name>> DAYS = new HashMap<>();

    /**
     * A name as its row writes it; what it looks like with a capital and in capitals is found out for words that may be
     * it.
     *
     * @param language whose rules turn small letters into capitals
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

    /** The number of a month's name, 1 for January; null where the word is none. */
    public static @Nullable Integer month(String name) {
        return number(MONTHS, name);
    }

    /** The day of the week of a full name (English ones also short), or null where the word is none. */
    public static @Nullable DayOfWeek day(String name) {
        Integer number = number(DAYS, name);
        return number == null ? null : DayOfWeek.of(number);
    }

    /**
     * A text of the same length with the decimal digits of any script as 0 to 9, and with a plain colon for a wide one.
     */
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

    private static @Nullable Integer number(Map<String, List<Name>> names, String word) {
        for (Name name : names.getOrDefault(folded(word), List.of())) {
            if (name.is(word)) {
                return name.number();
            }
        }
        return null;
    }

    /** What a name has in common with its capitals: its letters, but for the odd ones. */
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
     * What becomes of i, with a dot or without as in Turkish, and of the Greek iota with two accents, in capitals and
     * back.
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
