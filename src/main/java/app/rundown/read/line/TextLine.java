package app.rundown.read.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a plain text that is not blank. The lines of a hard-wrapped paragraph are joined into one.
 *
 * @param number counted from 1, blank lines included
 * @param text without the white space around it
 * @param indent how many white-space characters stood before it
 * @param gap how many blank lines stood above it
 */
public record TextLine(int number, String text, int indent, int gap) {
    /** A text with a longer line, in characters, is not hard-wrapped. */
    private static final int WRAP_WIDTH = 90;
    /** The share of the widest line that a line must fill to go on in the next one. */
    private static final double FULL = 0.7;

    /** The sides of a table that is drawn with signs, and the lines between its rows. */
    private static final Pattern FRAME =
            Pattern.compile("^\\h*+\\|\\h?|(?<![\\h|])(?:\\h*+\\|)++\\h*+$|^[|:\\h+=-]++$");
    /** The fewest rows of a table. */
    private static final int ROWS = 3;

    /** Breaks of lines within a paragraph, as word processors write them. */
    private static final Pattern SOFT_BREAK = Pattern.compile("[\\x0b\\x{85}\\x{2028}\\x{2029}]");

    /** Splits a text into its lines and joins those of hard-wrapped paragraphs, and printed pages. */
    public static List<TextLine> split(String text) {
        List<TextLine> lines = new ArrayList<>();
        int gap = 0;
        int number = 0;
        String pages = PrintedPages.joined(MailText.opened(text));
        String plain =
                SOFT_BREAK.matcher(pages).find() ? SOFT_BREAK.matcher(pages).replaceAll("\n") : pages;
        boolean framed = isFramed(plain);
        for (String full : (Iterable<String>) plain.lines()::iterator) {
            number++;
            String raw =
                    framed && full.strip().startsWith("|") ? FRAME.matcher(full).replaceAll("") : full;
            String stripped = raw.strip();
            if (isBlank(stripped)) {
                gap++;
                continue;
            }
            lines.add(new TextLine(
                    number, stripped, raw.length() - raw.stripLeading().length(), gap));
            gap = 0;
        }
        return isWrapped(lines) ? unwrap(lines) : lines;
    }

    /** Whether most lines stand in a table of signs. */
    private static boolean isFramed(String text) {
        if (text.indexOf('|') < 0) {
            return false;
        }
        int framed = 0;
        int all = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                all++;
                framed += stripped.length() > 1 && stripped.charAt(0) == '|' && stripped.endsWith("|") ? 1 : 0;
            }
        }
        return framed >= ROWS && framed * 2 > all;
    }

    private static boolean isBlank(String stripped) {
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c != '\u00a0' && c != '\ufeff' && c != '\f' && c != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns where it is, for a {@link app.rundown.model.Problem}. */
    public String where() {
        return "line " + number;
    }

    private static boolean isWrapped(List<TextLine> lines) {
        int widest = lines.stream().mapToInt(l -> l.text.length()).max().orElse(0);
        if (widest > WRAP_WIDTH || lines.size() < 6) {
            return false;
        }
        int continued = 0;
        int broken = 0;
        int small = 0;
        int large = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (continues(lines.get(i - 1), lines.get(i), widest)) {
                continued++;
                broken += LineStyle.isProse(lines.get(i - 1).text) ? 0 : 1;
                int first = lines.get(i).text.codePointAt(0);
                small += Character.isLowerCase(first) ? 1 : 0;
                large += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
            }
        }
        // Where most full lines end with a sentence, or the next ones begin as sentences do, each is a paragraph.
        boolean paragraphs = broken * 2 <= continued || large * 4 > continued * 3;
        return !paragraphs && (continued * 3 > lines.size() || small > 1 && small * 2 >= continued);
    }

    private static boolean continues(TextLine before, TextLine line, int widest) {
        return line.gap == 0
                && line.indent == before.indent
                && before.text.length() > widest * FULL
                && !line.text.startsWith("http")
                && !LeadingClock.begins(line.text);
    }

    private static List<TextLine> unwrap(List<TextLine> lines) {
        int widest = lines.stream().mapToInt(l -> l.text.length()).max().orElse(0);
        List<TextLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            TextLine first = lines.get(i++);
            StringBuilder paragraph = new StringBuilder(first.text);
            while (i < lines.size() && continues(lines.get(i - 1), lines.get(i), widest)) {
                paragraph.append(' ').append(lines.get(i++).text);
            }
            joined.add(new TextLine(first.number, paragraph.toString(), first.indent, first.gap));
        }
        return joined;
    }
}
