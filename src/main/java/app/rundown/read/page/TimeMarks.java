package app.rundown.read.page;

import app.rundown.read.line.DateLine;
import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.WordCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a page's elements show or state. One instance serves one page and remembers the texts it has
 * checked.
 */
public final class TimeMarks {
    /** The most characters in a shown time. */
    private static final int LONGEST = 48;

    /** The most characters in a shown time without digits: "midnight" and a zone. */
    private static final int LONGEST_WORD = 16;

    /** The most characters in an attribute. */
    private static final int LONGEST_VALUE = 80;

    private static final Pattern NAME = Pattern.compile("(?i)" + EditLabels.WORDS.anyOf("attribute"));
    private static final Pattern VALUE =
            Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*|\\d{10}|\\d{13}|20\\d{12}|(?:\\w{3}"
                    + " )?.*\\b(?:19|20)\\d\\d\\b.*\\d\\d?:\\d\\d.*");
    private static final Pattern SPAN = Pattern.compile("\\d{1,2} ?(?:h|m|min|s|sec|d)\\.?");
    /** The most characters in it, without blanks. */
    private static final int LONGEST_SPAN = 6;

    private static final Pattern CLOCK_THEN_DATE = Pattern.compile("(?i)(?:" + EditLabels.WORDS.anyOf("before") + " )*"
            + "\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?"
            + " ?\\(?[A-Z]{0,4}(?:[+\\-−]\\d{1,2}(?::?\\d\\d)?)?\\)?[ ,|]*"
            + "(?:(?<before>\\p{L}{3,9})\\.? \\d{1,2}|\\d{1,2} (?<after>\\p{L}{3,9})).{0,8}");
    /**
     * Attributes that show at the mouse pointer or are read aloud. Some sites put the whole time there and show only "5
     * minutes ago".
     */
    private static final List<String> HINTS = List.of("title", "aria-label");

    private static final String INSTANT = "0000-00-00T00:00:00Z";
    /** An attribute with a date and a clock has at least this many. */
    private static final int FEWEST_DIGITS = 7;
    /** Where the first hyphen is in an ISO date. */
    private static final int ISO_YEAR = 4;
    /** A small element that shows a clock has no more child elements. */
    private static final int MOST_CHILDREN = 2;
    /** The first letters of "noon" and "midnight". */
    private static final String NOON_OR_MIDNIGHT = "nNmM";

    /** What an attribute's name says about its value. */
    private enum AttributeMeaning {
        NOTHING,
        MADE,
        /** A change, but not by its name a time. */
        CHANGED,
        CHANGED_TIME;

        static AttributeMeaning of(String name) {
            boolean time = NAME.matcher(name).find();
            return EditLabels.speaksOfChange(name) ? time ? CHANGED_TIME : CHANGED : time ? MADE : NOTHING;
        }
    }

    /** Answers so far, here and below: pages repeat the same clocks, labels and attributes. */
    private final Map<String, Boolean> clocks = new HashMap<>();

    private final Map<String, Boolean> datedClocks = new HashMap<>();
    private final Map<String, Boolean> labelledClocks = new HashMap<>();

    /** The clocks that were found: entries keep them, and most clocks of a long page are shown many times. */
    private final Map<String, String> shown = new HashMap<>();

    private final Map<String, AttributeMeaning> keys = new HashMap<>();
    private final EditLabels labels = new EditLabels();

    /** Returns the time that an element shows or states, or null. */
    public @Nullable TimeMark of(Element element) {
        WordCount words = new WordCount();
        element.forEachNode(node -> {
            if (node instanceof TextNode text) {
                words.add(text.getWholeText());
            }
        });
        return of(element, words.characters(), words.digits());
    }

    /**
     * Returns the time that an element shows or states, or null.
     *
     * @param signs how many characters it contains, without white space
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
                AttributeMeaning says =
                        keys.computeIfAbsent(key.equals("content") ? property(element) : key, AttributeMeaning::of);
                if (says != AttributeMeaning.NOTHING && isTime(value)) {
                    changed = says == AttributeMeaning.MADE ? changed : with(changed, value);
                    named = says == AttributeMeaning.CHANGED_TIME ? with(named, value) : named;
                    made = says == AttributeMeaning.MADE ? with(made, value) : made;
                }
            }
        }
        String shown =
                signs == 0 || signs > LONGEST || digits == 0 && signs > LONGEST_WORD ? null : shown(element, digits);
        boolean span = shown == null
                && digits > 0
                && signs <= LONGEST_SPAN
                && element.attributesSize() > 0
                && SPAN.matcher(element.text()).matches();
        if (made.isEmpty() && named.isEmpty() && shown == null && !span) {
            return null;
        }
        if (made.isEmpty() && named.isEmpty()) {
            made = HINTS.stream()
                    .map(element::attr)
                    .filter(TimeMarks::isHint)
                    .limit(1)
                    .toList();
            if (span && made.isEmpty()) {
                return null;
            }
        }
        if (shown != null && !made.isEmpty() && SPAN.matcher(shown).matches()) {
            // Beside an exact time, "2h" is how long ago it was.
            shown = null;
        }
        boolean edited = made.isEmpty() && shown == null || labels.isEdited(element, shown);
        return new TimeMark(element, made.isEmpty() ? named : made, changed, shown, edited);
    }

    /**
     * Returns the element's microdata property if it is a date, else an empty text. Dates of something embedded, such
     * as a video's upload, are not the entry's.
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
     * Whether a value is a UTC instant as most pages write it, "2019-05-14T20:15:00Z". This is much faster than the
     * pattern.
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
        if (!isTime(value)) {
            return false;
        }
        // Scripts write the name of the zone in brackets behind its offset.
        int name = value.endsWith(")") ? value.lastIndexOf(" (") : -1;
        String time = name > 0 ? value.substring(0, name) : value;
        return Character.isDigit(value.codePointAt(0)) && value.indexOf('-') == ISO_YEAR
                || DateLine.isDate(time) && DateLine.hasClock(time);
    }

    private static boolean hasDigits(String value) {
        int digits = 0;
        for (int i = 0; i < value.length() && digits < FEWEST_DIGITS; i++) {
            digits += value.charAt(i) >= '0' && value.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /** Returns the clock of a small element with nothing else in it, or of any time element; else null. */
    private @Nullable String shown(Element element, int digits) {
        boolean time = element.nameIs("time");
        if (!canShow(element, time, digits)) {
            return null;
        }
        String text = once(element, InlineText.of(element));
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        boolean dated = time && element.hasAttr("datetime");
        boolean clock = (dated ? datedClocks : clocks)
                        .computeIfAbsent(text, dated ? TimeMarks::isDatedClock : TimeMarks::isClock)
                || element.childrenSize() == 0 && labelledClocks.computeIfAbsent(text, DateLine::isLabelledClock);
        if (!clock) {
            return null;
        }
        String same = shown.putIfAbsent(text, text);
        return same == null ? text : same;
    }

    /**
     * Returns the text of a time. Pages have the same time in several wordings for screens of several widths, each in
     * an element of its own: what another one has, too, is left out.
     */
    private static String once(Element element, String text) {
        if (element.childrenSize() < 2 || !element.ownText().isEmpty()) {
            return text;
        }
        List<String> wordings = element.children().stream().map(InlineText::of).toList();
        return wordings.stream()
                .filter(one ->
                        wordings.stream().noneMatch(other -> other.length() > one.length() && other.contains(one)))
                .distinct()
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static boolean isDatedClock(String text) {
        return DateLine.hasClock(text) || isClock(text);
    }

    private static boolean isClock(String text) {
        LeadingClock leading = LeadingClock.of(text);
        return leading != null && leading.isAlone()
                || DateLine.isDate(text) && DateLine.hasClock(text)
                || isClockThenDate(text);
    }

    private static boolean isClockThenDate(String text) {
        Matcher m = CLOCK_THEN_DATE.matcher(text);
        return m.matches() && DateLine.isName(m.group("before") != null ? m.group("before") : m.group("after"));
    }

    /**
     * Whether an element can show a clock: few child elements, text of its own (unless it is a time element), and a
     * digit or the first letter of "noon" or "midnight".
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

    /** Returns the first character that is not white space, or a blank. */
    private static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }
}
