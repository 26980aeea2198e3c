package app.rundown.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a page's elements show or state. One for each page: it remembers what it found out about words.
 */
final class TimeMarks {
    private static final int LONGEST = 48;

    /** "midnight" and a zone. */
    private static final int LONGEST_WORD = 16;

    private static final int LONGEST_VALUE = 80;
    private static final Pattern NAME = Pattern.compile("(?i)time|date|published|created|sort");
    private static final Pattern VALUE =
            Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*|\\d{10}|\\d{13}|20\\d{12}|(?:\\w{3}"
                    + " )?.*\\b(?:19|20)\\d\\d\\b.*\\d\\d?:\\d\\d.*");
    private static final Pattern CLOCK_THEN_DATE =
            Pattern.compile("(?i)(?:updated |published |posted |at )*\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?"
                    + " ?\\(?[A-Z]{0,4}(?:[+\\-−]\\d{1,2}(?::?\\d\\d)?)?\\)?[ ,|]*(?:(?<before>\\p{L}{3,9})\\.?"
                    + " \\d{1,2}|\\d{1,2} (?<after>\\p{L}{3,9})).{0,8}");
    /** What shows at a pointer, or is read aloud: some sites put the whole time there, and show "5 minutes ago". */
    private static final List<String> HINTS = List.of("title", "aria-label");

    private static final String INSTANT = "0000-00-00T00:00:00Z";
    private static final int FEWEST_DIGITS = 7;
    private static final int ISO_YEAR = 4;
    private static final int MOST_CHILDREN = 2;
    private static final String NOON_OR_MIDNIGHT = "nNmM";

    /** What the name of an attribute says that it holds. */
    private enum Says {
        NOTHING,
        MADE,
        /** A change, though not by its name a time. */
        CHANGED,
        CHANGED_TIME;

        static Says of(String name) {
            boolean time = NAME.matcher(name).find();
            return EditLabels.speaksOfChange(name) ? time ? CHANGED_TIME : CHANGED : time ? MADE : NOTHING;
        }
    }

    /** What was asked already: pages repeat their clocks, labels and attributes without end. */
    private final Map<String, Boolean> clocks = new HashMap<>();

    private final Map<String, Boolean> datedClocks = new HashMap<>();
    private final Map<String, Boolean> labelledClocks = new HashMap<>();

    private final Map<String, Says> keys = new HashMap<>();
    private final EditLabels labels = new EditLabels();

    /** The mark of an element, or null where it is none. */
    @Nullable
    TimeMark of(Element element) {
        WordCount words = new WordCount();
        element.forEachNode(node -> {
            if (node instanceof TextNode text) {
                words.add(text.getWholeText());
            }
        });
        return of(element, words.signs(), words.digits());
    }

    /**
     * The mark of an element, or null where it is none.
     *
     * @param signs how many characters it holds that are no white space
     * @param digits how many of them are digits
     */
    @Nullable
    TimeMark of(Element element, int signs, int digits) {
        List<String> made = List.of();
        List<String> named = List.of();
        List<String> changed = List.of();
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue();
                String key = attribute.getKey();
                Says says = keys.computeIfAbsent(key.equals("content") ? property(element) : key, Says::of);
                if (says != Says.NOTHING && isTime(value)) {
                    changed = says == Says.MADE ? changed : with(changed, value);
                    named = says == Says.CHANGED_TIME ? with(named, value) : named;
                    made = says == Says.MADE ? with(made, value) : made;
                }
            }
        }
        String shown =
                signs == 0 || signs > LONGEST || digits == 0 && signs > LONGEST_WORD ? null : shown(element, digits);
        if (made.isEmpty() && named.isEmpty() && shown == null) {
            return null;
        }
        if (made.isEmpty() && named.isEmpty()) {
            made = HINTS.stream()
                    .map(element::attr)
                    .filter(TimeMarks::isHint)
                    .limit(1)
                    .toList();
        }
        boolean edited = made.isEmpty() && shown == null || labels.isEdited(element, shown);
        return new TimeMark(element, made.isEmpty() ? named : made, changed, shown, edited);
    }

    /**
     * The name of a microdata property that is a date; those of something embedded, as a video's upload, are none of
     * the entry's.
     */
    private static String property(Element element) {
        String name = element.attr("itemprop");
        return name.startsWith("date") ? name : "";
    }

    private static List<String> with(List<String> list, String value) {
        if (list.isEmpty()) {
            return List.of(value);
        }
        List<String> longer = new ArrayList<>(list);
        longer.add(value);
        return longer;
    }

    private static boolean isTime(@Nullable String value) {
        return value != null
                && value.length() <= LONGEST_VALUE
                && hasDigits(value)
                && (isInstant(value) || VALUE.matcher(value).matches());
    }

    /**
     * Whether it is an instant in UTC as most pages write it, "2019-05-14T20:15:00Z": seen at a glance, as the pattern
     * takes its time.
     */
    private static boolean isInstant(String value) {
        boolean fits = value.length() == INSTANT.length() && (value.startsWith("19") || value.startsWith("20"));
        for (int i = 0; fits && i < INSTANT.length(); i++) {
            char c = value.charAt(i);
            fits = INSTANT.charAt(i) == '0' ? c >= '0' && c <= '9' : c == INSTANT.charAt(i);
        }
        return fits;
    }

    private static boolean isHint(String value) {
        return isTime(value)
                && (Character.isDigit(value.codePointAt(0)) && value.indexOf('-') == ISO_YEAR
                        || PageClock.isDate(value) && PageClock.hasClock(value));
    }

    private static boolean hasDigits(String value) {
        int digits = 0;
        for (int i = 0; i < value.length() && digits < FEWEST_DIGITS; i++) {
            digits += value.charAt(i) >= '0' && value.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /** The clock of a small element that holds nothing else, or of any time element. */
    private @Nullable String shown(Element element, int digits) {
        boolean time = element.nameIs("time");
        if (!canShow(element, time, digits)) {
            return null;
        }
        String text = InlineText.of(element);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        boolean dated = time && element.hasAttr("datetime");
        boolean clock = (dated ? datedClocks : clocks)
                        .computeIfAbsent(text, dated ? TimeMarks::isDatedClock : TimeMarks::isClock)
                || element.childrenSize() == 0 && labelledClocks.computeIfAbsent(text, PageClock::isLabelledClock);
        return clock ? text : null;
    }

    private static boolean isDatedClock(String text) {
        return PageClock.hasClock(text) || isClock(text);
    }

    private static boolean isClock(String text) {
        Lead lead = Lead.of(text);
        return lead != null && lead.isAlone()
                || PageClock.isDate(text) && PageClock.hasClock(text)
                || isClockThenDate(text);
    }

    private static boolean isClockThenDate(String text) {
        Matcher m = CLOCK_THEN_DATE.matcher(text);
        return m.matches() && PageClock.isName(m.group("before") != null ? m.group("before") : m.group("after"));
    }

    /**
     * Whether a small element holds few things, words of its own unless it is a time element, and a digit or "noon".
     */
    private static boolean canShow(Element element, boolean time, int digits) {
        int children = 0;
        char first = ' ';
        for (int n = 0; n < element.childNodeSize(); n++) {
            Node node = element.childNode(n);
            if (node instanceof TextNode text) {
                first = first == ' ' ? first(text.getWholeText()) : first;
            } else if (node instanceof Element && ++children > MOST_CHILDREN) {
                return false;
            }
        }
        return (time || first != ' ') && (digits > 0 || NOON_OR_MIDNIGHT.indexOf(first) >= 0);
    }

    /** The first character that is no white space, or a blank. */
    private static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }
}
