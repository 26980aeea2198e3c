package app.rundown.read.text;

import app.rundown.read.line.LineStyle;
import app.rundown.read.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts the entries that stand one after another in one paragraph: "8:00 Uhr: … +++ 8:02 Uhr: … +++", or with a date
 * before each clock.
 */
final class RunningText {
    private static final String CLOCK = "(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?!\\d)";

    /** Signs that part entries. Where fewer entries follow one another, they may be anything. */
    private static final Pattern SIGNS =
            Pattern.compile("(?<!\\h)\\h*+(?:\\+{2,5}|\\*{2,5}|[•●|])\\h*+(?=" + CLOCK + ")");

    private static final Pattern DATES =
            Pattern.compile("(?<!\\h)\\h++(?=\\d{1,2}([./])\\d{1,2}\\1(?:20)?\\d\\d,?\\h" + CLOCK + ")");
    /** The fewest entries in a paragraph. */
    private static final int FEWEST = 3;
    /** A paragraph with fewer characters is left as it is. */
    private static final int SHORTEST = 120;

    /** So is one with more, which is no paragraph. */
    private static final int LONGEST = 1_000_000;

    private static final Pattern CLOSED = Pattern.compile("(?<!\\h)\\h*+(?:\\+{2,5}|\\*{2,5})\\h*+$");

    private RunningText() {}

    /** Returns the lines with each such entry on a line of its own. */
    static List<TextLine> parted(List<TextLine> lines) {
        List<TextLine> all = new ArrayList<>(lines.size());
        for (TextLine line : lines) {
            String[] parts = parts(line.text());
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isBlank()) {
                    all.add(new TextLine(line.number(), parts[i].strip(), line.indent(), i == 0 ? line.gap() : 1));
                }
            }
        }
        return all;
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
        }
        return new String[] {line};
    }
}
