package app.rundown.read.line;

import app.rundown.text.CalendarNames;
import app.rundown.text.TextTable;
import app.rundown.text.WordTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clock that opens an entry of a plain text: "• 20:15", "2:45 p.m.:", "15.25 As night falls".
 *
 * @param bullet the mark before it, or empty
 * @param shape the name of the clock's shape; all entries of a document share one
 * @param clock the clock as shown, with the zone that follows it
 * @param rest what follows on the same line, or empty
 */
public record LeadingClock(String bullet, String shape, String clock, String rest) {
    private static final String BULLETS = "•●▪◦·*–—-";
    private static final List<Shape> SHAPES = TextTable.rows(LeadingClock.class, "clock-shapes.tsv").stream()
            .map(r -> new Shape(r.getFirst(), pattern(r.get(1))))
            .toList();
    private static final WordTable WORDS = WordTable.of(LeadingClock.class, "clock-words.tsv");
    private static final Pattern PREFIX = Pattern.compile("(?iu)(?:" + WORDS.anyOf("before", "update")
            + "(?:[.:,][ \\u00a0]?|[ \\u00a0]))?" + WORDS.anyOf("before", "update") + "[.:,]?[ \\u00a0]?(?=\\d)");
    private static final Pattern UPDATE = Pattern.compile("(?iu)" + WORDS.anyOf("update") + "(?!\\p{L})");
    /** The number of an update before its clock, which may be in brackets: "Update 12 [20:15]", "Update #3 – 20:15". */
    private static final Pattern NUMBERED = Pattern.compile("(?iu)" + WORDS.anyOf("update")
            + "\\s?(?:#|n[ro°º]?\\.?\\s?)?\\d{1,4}(?!\\d)\\s*[:,–—-]?\\s*(?=[\\[(]?[0-2]?\\d[:.h][0-5]\\d)");

    private static final Pattern WORD_CLOCK = Pattern.compile("(?iu)noon\\b|midnight\\b");

    /** The first letters of {@link #WORD_CLOCK}, for a quick check. */
    private static final String WORD_CLOCKS = "nNmM";

    /** A digit must appear within this many characters, after the longest word before a clock. */
    private static final int PREFIX_LENGTH = 24;

    /** A zone as an offset. One without letters that could be the end of a span ("15:05 -16:00") is not a zone. */
    private static final String OFFSET = "(?:GMT|UTC)\\s?[+\\-−]\\d{1,2}(?::?[0-5]\\d)?(?!\\d)"
            + "|\\+(?:0\\d|1[0-4]):?[0-5]\\d(?!\\d)"
            + "|[-−](?:0\\d|1[0-2])[0-5]\\d(?!\\d)";

    /** A zone named after a place, at the end of its line only: elsewhere it could be where something happened. */
    private static final String ARABIC_PLACE = WORDS.anyOf("time-of") + "\\s\\p{IsArabic}+(?:\\s\\p{IsArabic}+)?";

    /** A unit or a zone with nothing behind it. */
    private static final Pattern ZONE_AT_END = Pattern.compile("[\\s\\u00a0]?\\(?(?:" + OFFSET
            + "|[A-Z]{2,5}|(?:[A-Z][a-z]+ ){1,3}[Tt]ime|" + WORDS.anyOf("unit", "last") + "|" + ARABIC_PLACE
            + ")\\.?\\)?(?=\\s*[:.–—-]?\\s*$)");

    /** A unit or a zone that words may follow. */
    private static final Pattern ZONE_INLINE = Pattern.compile(
            "[\\s\\u00a0]?\\(?(?:" + OFFSET + "|" + WORDS.anyOf("zone", "unit") + ")(?![\\p{L}\\d_])\\)?");

    /** A clock alone in brackets. */
    private static final Pattern BRACKETED = Pattern.compile("[\\[【(]\\s?([^\\]】)]{4,20})[\\]】)](.*)", Pattern.DOTALL);

    /** The day of a month before a clock in brackets: "【1日16:06】". */
    private static final Pattern DAY = Pattern.compile("^\\d{1,2}日\\s?(?=\\d)");

    /** What may be the name of the day behind a clock: "10:50 p.m. EST Thursday: Words". */
    private static final Pattern DAY_BEHIND =
            Pattern.compile(",?[\\s\\u00a0](\\p{L}[\\p{L}\\p{M}]{2,12})(?=\\s*[:–—-](?:\\s|$)|\\s*$)");

    /** The signs that part the words of an update from its clock. */
    private static final String PARTING = ":–—|-";

    private static final Pattern AFTER_CLOCK = Pattern.compile("[\\s\\u00a0]*[:;.,·•∙→>»–—|-]?[\\s\\u00a0]*");

    private record Shape(String name, Pattern pattern) {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a line may open a new item: it begins with a bullet or a clock. */
    static boolean begins(String line) {
        return BULLETS.indexOf(line.charAt(0)) >= 0 || of(line) != null;
    }

    /** Whether a word that says that something is new stands before a clock. */
    public static boolean isOfUpdate(String clock) {
        return UPDATE.matcher(clock).lookingAt();
    }

    /** Returns how many characters of a line are the word for an update and its number, before its clock; else 0. */
    public static int numberEnd(String line) {
        Matcher m = NUMBERED.matcher(line);
        return m.lookingAt() ? m.end() : 0;
    }

    /** Whether nothing follows the clock on its line. */
    public boolean isAlone() {
        return rest.isEmpty();
    }

    /** Returns the clock that opens a line, or null if there is none. The line must not be empty. */
    public static @Nullable LeadingClock of(String line) {
        int start = 0;
        String bullet = "";
        if (BULLETS.indexOf(line.charAt(0)) >= 0) {
            bullet = line.substring(0, 1);
            start = 1;
            while (start < line.length()
                    && (Character.isWhitespace(line.charAt(start)) || line.charAt(start) == '\u00a0')) {
                start++;
            }
        }
        if (start >= line.length()) {
            return null;
        }
        if (!canBegin(line, start)) {
            return null;
        }
        Matcher bracketed = BRACKETED.matcher(line).region(start, line.length());
        if (bracketed.matches()) {
            LeadingClock inside = of(DAY.matcher(bracketed.group(1)).replaceFirst(""));
            String rest =
                    AFTER_CLOCK.matcher(bracketed.group(2)).replaceFirst("").strip();
            return inside != null && inside.isAlone()
                    ? new LeadingClock(bullet, inside.shape, bracketed.group(1).strip(), rest)
                    : null;
        }
        String plain = CalendarNames.withWesternDigits(line);
        Matcher before = PREFIX.matcher(plain).region(start, plain.length());
        int clock = before.lookingAt() ? before.end() : start;
        for (Shape shape : SHAPES) {
            Matcher m = shape.pattern.matcher(plain).region(clock, plain.length());
            m.useTransparentBounds(true);
            if (m.lookingAt()) {
                return complete(bullet, shape.name, line, start, m.end());
            }
        }
        return null;
    }

    /**
     * Quickly rejects most lines, which then need no pattern. A clock, with or without a short word before it, soon has
     * a digit; the only others are "noon" and "midnight".
     */
    private static boolean canBegin(String line, int start) {
        int end = Math.min(line.length(), start + PREFIX_LENGTH);
        for (int i = start; i < end; i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return WORD_CLOCKS.indexOf(line.charAt(start)) >= 0
                && WORD_CLOCK.matcher(line).region(start, line.length()).lookingAt();
    }

    private static @Nullable LeadingClock complete(String bullet, String shape, String line, int start, int end) {
        int clockEnd = end;
        Matcher zone = ZONE_AT_END.matcher(line).region(end, line.length());
        Matcher inline = ZONE_INLINE.matcher(line).region(end, line.length());
        if (zone.lookingAt()) {
            clockEnd = zone.end();
        } else if (inline.lookingAt()) {
            clockEnd = inline.end();
        }
        Matcher day = DAY_BEHIND.matcher(line).region(clockEnd, line.length());
        if (day.lookingAt() && CalendarNames.day(day.group(1)) != null) {
            clockEnd = day.end();
        }
        Matcher after = AFTER_CLOCK.matcher(line).region(clockEnd, line.length());
        int restStart = after.lookingAt() ? after.end() : clockEnd;
        String rest = line.substring(restStart).strip();
        if (!rest.isEmpty() && restStart == clockEnd) {
            return null;
        }
        boolean announced = restStart > clockEnd + 1
                && PARTING.indexOf(line.substring(clockEnd, restStart).strip()) >= 0
                && isOfUpdate(line.substring(start));
        if (!rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0)) && !announced && !Byline.isSigned(rest)) {
            return null;
        }
        return new LeadingClock(bullet, shape, line.substring(start, clockEnd).strip(), rest);
    }
}
