package app.rundown.read.text;

import app.rundown.read.line.Byline;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.LiveWords;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.text.CalendarNames;
import app.rundown.text.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the title among the lines before the first update of a plain text. The first line is often the site's, a
 * section or a caption; the title is the line whose words the updates use, or that calls the text a live blog.
 */
final class TextTitle {
    /** The most words in a title that does not look like a headline. */
    private static final int TITLE_WORDS = 20;
    /** The most words in the name of a section, or a path of such names. */
    private static final int SECTION_WORDS = 6;

    /** What the word "live" is worth, in words that the updates use. */
    private static final double LIVE = 1.5;
    /** What it is worth to be the first of the lines that can be a title. */
    private static final double FIRST = 0.4;
    /** What it is worth to stand there twice. */
    private static final double AGAIN = 1;
    /** What a line below it is worth that tells its date, and perhaps who wrote it. */
    private static final double DATED = 0.75;
    /** The fewest words in a line that is no section's name. */
    private static final int LONG_WORDS = 4;
    /** The most words in a line with a date. */
    private static final int DATE_WORDS = 12;
    /** What a title that does not look like a headline loses. */
    private static final double PROSE = 1;
    /** Words are compared by their first letters, so that their endings don't count. */
    private static final int STEM = 5;
    /** The fewest letters in a word that counts, in scripts with an alphabet. */
    private static final int LETTERS = 4;

    private static final Pattern WORDS = Pattern.compile("\\P{L}+");
    private static final Pattern PATH = Pattern.compile(".{2,40} [>»›/→] .*");

    /** What Markdown has before a heading. */
    private static final Pattern HEADING_MARK = Pattern.compile("^#+\\s+");

    private TextTitle() {}

    /** Returns a line without what Markdown has before a heading. */
    static String withoutMark(String line) {
        return HEADING_MARK.matcher(line).replaceFirst("");
    }

    /**
     * Returns the index of the title, or -1.
     *
     * @param words the words of the updates
     */
    static int in(List<TextLine> head, String words) {
        Set<String> used = stems(words);
        int best = -1;
        double most = 0;
        boolean first = true;
        for (int i = 0; i < head.size(); i++) {
            String text = head.get(i).text();
            if (!isCandidate(head, i)) {
                first &= PageFurniture.isDropped(text)
                        || DateLine.isDate(text)
                        || PageFurniture.isCredit(text)
                        || text.contains("://");
                continue;
            }
            boolean prose = !LineStyle.isHeadline(text);
            double worth = worth(text, used, !prose || first)
                    + (first ? first(text) : 0)
                    + ((first || LineStyle.words(text) >= LONG_WORDS) && recurs(head, i) ? AGAIN : 0)
                    + (i + 1 < head.size() && isDated(head.get(i + 1).text()) ? DATED : 0)
                    - (prose && !first ? PROSE : 0);
            if (worth > most) {
                best = i;
                most = worth;
            }
            first = false;
        }
        return best;
    }

    /** Whether a line of the head stands there again, as a headline does that also names its picture. */
    private static boolean recurs(List<TextLine> head, int i) {
        return head.subList(i + 1, head.size()).stream()
                .anyMatch(line -> line.text().equals(head.get(i).text()));
    }

    private static boolean isDated(String line) {
        return LineStyle.words(line) <= DATE_WORDS
                && DateLine.hasClock(line)
                && DateLine.hasDate(CalendarNames.withWesternDigits(line));
    }

    /** Returns what it is worth to be the first line; one word alone is often the name of a section. */
    private static double first(String text) {
        return LineStyle.words(text) > 1 ? FIRST : FIRST / 2;
    }

    private static double worth(String text, Set<String> used, boolean title) {
        Set<String> own = stems(text);
        long shared = own.stream().filter(used::contains).count();
        double fit = own.isEmpty() ? 0 : shared / Math.sqrt(own.size());
        return fit
                + (title && LiveWords.areInLine(text) && LineStyle.words(text) > 1 && !LiveWords.areAllOf(text)
                        ? LIVE
                        : 0)
                - (PATH.matcher(text).matches() ? 1 : 0)
                + (own.size() > 2 ? 1.0 / 4 : 0);
    }

    private static boolean isCandidate(List<TextLine> head, int i) {
        String text = head.get(i).text();
        boolean more = i + 1 < head.size();
        String next = more ? head.get(i + 1).text() : "";
        boolean cut = text.endsWith("...") || text.endsWith("…");
        String beginning = text.replaceFirst("(?:\\.{3}|…)$", "");
        boolean repeated = cut && next.startsWith(beginning)
                || i > 0 && isCut(head.get(i - 1).text(), text);
        boolean looks =
                LineStyle.isHeadline(text) || more && LineStyle.words(text) <= TITLE_WORDS && !text.endsWith(":");
        return looks
                && !repeated
                && !PageFurniture.isDropped(text)
                && !PageFurniture.isCredit(text)
                && !(more && PageFurniture.isCredit(next) && head.get(i + 1).gap() == 0 && !LiveWords.areInLine(text))
                && !(more && PageFurniture.isCounter(next) && head.get(i + 1).gap() == 0)
                && !PageFurniture.isCounter(text)
                && !DateLine.isDate(text)
                && !text.equals(DateLine.inFront(text + " 0"))
                && !text.contains("://")
                && !DateLine.isLabelledClock(text)
                && PageFurniture.teaser(text) == null
                && !(Byline.withoutBy(text).length() < text.length() && Byline.isName(text))
                && !Opening.isAgo(text)
                && Before.headed(text) == null;
    }

    private static boolean isCut(String before, String text) {
        return (before.endsWith("...") || before.endsWith("…"))
                && text.startsWith(before.replaceFirst("(?:\\.{3}|…)$", ""));
    }

    /** Whether a line above the title seems to be the name of a section, or a path of such names. */
    static boolean isSection(String line) {
        return LineStyle.words(line) <= SECTION_WORDS / 2 && !LineStyle.isProse(line) && !PageFurniture.isCredit(line)
                || PATH.matcher(line).matches();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : WORDS.split(Folded.key(text))) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.charAt(0) >= '\u2e80') {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    stems.add(word.substring(i, i + 2));
                }
            } else if (word.length() >= LETTERS) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
