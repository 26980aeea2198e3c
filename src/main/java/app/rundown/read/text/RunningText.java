package app.rundown.read.text;

import app.rundown.read.line.LeadingClock;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the entries that stand one after another in one paragraph: "8:00 Uhr: … +++ 8:02 Uhr: … +++", or with a date
 * before each clock; and the clocks that touch the words of the entry before.
 */
final class RunningText {
    private static final String CLOCK = "(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?!\\d)";

    /** Signs that part entries. Where fewer entries follow one another, they may be anything. */
    private static final Pattern SIGNS =
            Pattern.compile("(?<!\\h)\\h*+(?:\\+{2,5}|\\*{2,5}|[•●|])\\h*+(?=" + CLOCK + ")");

    private static final Pattern DATES =
            Pattern.compile("(?<!\\h)\\h++(?=\\d{1,2}([./])\\d{1,2}\\1(?:20)?\\d\\d,?\\h" + CLOCK + ")");
    /** Between the sentences of a commentary and the next minute: "64' words. 63' words", "45+1. min. words". */
    private static final Pattern MINUTES = Pattern.compile(
            "(?<!\\h)\\h++(?=\\d{1,3}(?:\\+\\d{1,2})?(?:['’′]|\\.?\\h?" + TextWords.anyOf("minute") + "\\b\\.?)"
                    + "\\h(?:[\"“„«]?\\p{Lu}))",
            Pattern.UNICODE_CASE);
    /** The fewest minutes in a paragraph, and the fewest characters of a sentence in the mean. */
    private static final int MANY_MINUTES = 5;

    private static final int SENTENCE = 30;
    /** The fewest entries in a paragraph. */
    private static final int FEWEST = 3;
    /** A paragraph with fewer characters is left as it is. */
    private static final int SHORTEST = 120;

    /** So is one with more, which is no paragraph. */
    private static final int LONGEST = 1_000_000;

    /** The most characters in a clock. */
    private static final int LONGEST_CLOCK = 12;
    /** A sentence, and a clock that touches its end. */
    private static final Pattern TOUCHING =
            Pattern.compile("(?iu)(.*[.!?…。！？][\"'”’»)\\]]*)(" + CLOCK + "(?:\\h?[ap]\\.?m\\.?)?)", Pattern.DOTALL);

    private static final Pattern CLOSED = Pattern.compile("(?<!\\h)\\h*+(?:\\+{2,5}|\\*{2,5})\\h*+$");

    private RunningText() {}

    /**
     * Returns the lines with each such entry, and each clock that touches the words before it, on a line of its own.
     */
    static List<TextLine> parted(List<TextLine> lines) {
        List<TextLine> all = new ArrayList<>(lines.size());
        String shape = touching(lines);
        for (TextLine line : lines) {
            Matcher touching = shape.isEmpty() || !mayEndInClock(line.text()) ? null : TOUCHING.matcher(line.text());
            String[] parts = touching != null && touching.matches() && shape.equals(shape(touching.group(2)))
                    ? new String[] {touching.group(1), touching.group(2)}
                    : parts(line.text());
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isBlank()) {
                    all.add(new TextLine(line.number(), parts[i].strip(), line.indent(), i == 0 ? line.gap() : 1));
                }
            }
        }
        return all;
    }

    /**
     * Returns the shape of the clocks that touch the ends of paragraphs, as in copies that lost a break, where others
     * stand alone; empty if there are none.
     */
    private static String touching(List<TextLine> lines) {
        String shape = "";
        boolean alone = false;
        int count = 0;
        for (TextLine line : lines) {
            String text = line.text();
            Matcher touching =
                    mayEndInClock(text) && Character.isLetter(text.codePointAt(0)) ? TOUCHING.matcher(text) : null;
            if (touching != null && touching.matches()) {
                String found = shape(touching.group(2));
                count += shape.isEmpty() || shape.equals(found) ? 1 : 0;
                shape = shape.isEmpty() ? found : shape;
            }
        }
        for (TextLine line : count < 2 ? List.<TextLine>of() : lines) {
            alone |= line.text().length() <= LONGEST_CLOCK && shape(line.text()).equals(shape);
        }
        return alone ? shape : "";
    }

    /** A quick check that spares most lines a pattern: the end is a digit, or "a.m." or the like. */
    private static boolean mayEndInClock(String text) {
        return Character.isDigit(text.charAt(text.length() - 1))
                || text.regionMatches(true, text.length() - 1, "m", 0, 1)
                || text.regionMatches(true, text.length() - 2, "m.", 0, 2);
    }

    /** Returns the shape of a clock that is all of a line, or an empty text. */
    private static String shape(String line) {
        LeadingClock clock = LeadingClock.of(line);
        return clock != null && clock.isAlone() ? clock.shape() : "";
    }

    private static String[] parts(String line) {
        if (line.length() >= SHORTEST && line.length() <= LONGEST && LineStyle.hasDigit(line)) {
            for (Pattern between : List.of(SIGNS, DATES)) {
                String[] parts = between.split(line);
                if (parts.length >= FEWEST) {
                    parts[parts.length - 1] =
                            CLOSED.matcher(parts[parts.length - 1]).replaceFirst("");
                    return parts;
                }
            }
            String[] minutes = MINUTES.split(line);
            if (minutes.length >= MANY_MINUTES && line.length() >= minutes.length * SENTENCE) {
                return minutes;
            }
        }
        return new String[] {line};
    }
}
