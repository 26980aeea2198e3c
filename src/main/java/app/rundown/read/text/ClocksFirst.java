package app.rundown.read.text;

import app.rundown.read.line.Byline;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds documents whose clocks are not the first lines of their entries: they stand below the words, or between a
 * headline and the words. Read as if each clock opened an entry, such documents would give all words the time of
 * another entry. Only the two ends of a document tell the difference, because in between clocks and words take turns in
 * any case.
 */
public final class ClocksFirst {
    /** Fewer entries tell nothing about an arrangement. */
    private static final int FEWEST = 3;
    /** The lines in an entry that has a headline and one paragraph. */
    private static final int HEADLINE_AND_WORDS = 2;

    private final List<Line> lines;
    private final boolean copied;
    private final List<Integer> starts = new ArrayList<>();

    /**
     * A line of text, or a paragraph of a page.
     *
     * @param clock whether it is a clock that may open an entry, without words of the entry
     * @param gap how many blank lines stand above it; in a page always 0
     */
    public record Line(String text, boolean clock, int gap) {}

    private ClocksFirst(List<Line> lines, boolean copied) {
        this.lines = lines;
        this.copied = copied;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).clock()) {
                starts.add(i);
            }
        }
    }

    /**
     * Returns the indexes of all lines in the order in which each clock stands before the words of its entry.
     *
     * @param copied whether it is a copy, in which pictures are lost and a title may be the first line
     */
    public static List<Integer> order(List<Line> lines, boolean copied) {
        ClocksFirst text = new ClocksFirst(lines, copied);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        if (text.starts.size() < FEWEST) {
            return order;
        }
        int first = text.firstOfBelow();
        if (first >= 0) {
            return text.orderOfBelow(first);
        }
        if (text.areBelowHeadlines()) {
            for (int k = 0; k < text.starts.size(); k++) {
                if (text.isBelowHeadline(k)) {
                    int at = text.starts.get(k);
                    order.set(at - 1, at);
                    order.set(at, at - 1);
                }
            }
        }
        return order;
    }

    private boolean isNothing(int line) {
        String text = lines.get(line).text();
        return PageFurniture.isDropped(text) || text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isNothing(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first line of the entry above the first clock, if the clocks are below their entries; else -1. */
    private int firstOfBelow() {
        int end = starts.getFirst();
        if (end == 0 || hasWords(starts.getLast() + 1, lines.size())) {
            return -1;
        }
        int above = 0;
        int below = 0;
        for (int k = 1; k < starts.size(); k++) {
            if (!hasWords(starts.get(k - 1) + 1, starts.get(k))) {
                return -1;
            }
            above += lines.get(starts.get(k)).gap();
            below += gapBelow(starts.get(k - 1));
        }
        if (below > above) {
            // A larger gap stands behind each clock than before it, and so it does before the first entry.
            int at = end;
            while (at > 1 && lines.get(at).gap() * (starts.size() - 1) < below) {
                at--;
            }
            return at < end ? at : -1;
        }
        return below == above ? firstAlike(end) : -1;
    }

    /**
     * Returns the first line of the entry above the first clock where no gap parts it from the page's head: it has to
     * look as all others do. In a copy, one line of prose may as well be the introduction, and the title stands above a
     * headline.
     */
    private int firstAlike(int end) {
        int signed = firstSigned(end);
        if (signed >= 0) {
            return signed;
        }
        int size = commonSize();
        int at = end - size;
        if (size == 1 && !copied) {
            return at > 0 && isProse(at) && isProse(at - 1) ? at : -1;
        }
        if (size != HEADLINE_AND_WORDS || at < (copied ? 1 : 0)) {
            return -1;
        }
        for (int clock : starts) {
            if (!isHeadline(clock - size) || !isProse(clock - 1)) {
                return -1;
            }
        }
        return at;
    }

    /**
     * Returns the line of the author above the first clock, if an author stands below each clock, with words up to the
     * next one; else -1. A title may look like a name: an author's has a colon, or comes again.
     */
    private int firstSigned(int end) {
        Set<String> authors = new HashSet<>();
        for (int k = 1; k < starts.size(); k++) {
            int at = starts.get(k - 1) + 1;
            if (!isAuthor(at) || !hasWords(at + 1, starts.get(k))) {
                return -1;
            }
            authors.add(lines.get(at).text());
        }
        for (int at = end - 2; at >= 0; at--) {
            String text = lines.get(at).text();
            if (isAuthor(at) && (text.endsWith(":") || authors.contains(text))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAuthor(int line) {
        return Byline.isName(lines.get(line).text().replaceFirst("\\h?:$", ""));
    }

    /** Returns the largest gap between a clock and the next words below it. */
    private int gapBelow(int clock) {
        int at = clock + 1;
        int gap = lines.get(at).gap();
        while (isNothing(at) && at + 1 < lines.size()) {
            at++;
            gap = Math.max(gap, lines.get(at).gap());
        }
        return gap;
    }

    /** Returns how many lines each entry has between two clocks; 0 if they differ. */
    private int commonSize() {
        Set<Integer> sizes = new HashSet<>();
        for (int k = 1; k < starts.size(); k++) {
            sizes.add(starts.get(k) - starts.get(k - 1) - 1);
        }
        return sizes.size() == 1 ? sizes.iterator().next() : 0;
    }

    private List<Integer> orderOfBelow(int first) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            order.add(i);
        }
        for (int k = 0; k < starts.size(); k++) {
            order.add(starts.get(k));
            for (int i = k == 0 ? first : starts.get(k - 1) + 1; i < starts.get(k); i++) {
                order.add(i);
            }
        }
        for (int i = starts.getLast() + 1; i < lines.size(); i++) {
            order.add(i);
        }
        return order;
    }

    /** Whether most clocks stand between a headline, each another one, and prose. */
    private boolean areBelowHeadlines() {
        Set<String> headlines = new HashSet<>();
        int fitting = 0;
        for (int k = 0; k < starts.size(); k++) {
            if (isBelowHeadline(k)) {
                fitting++;
                headlines.add(lines.get(starts.get(k) - 1).text());
            }
        }
        return isBelowHeadline(0) && fitting * 5 >= starts.size() * 4 && headlines.size() == fitting;
    }

    private boolean isBelowHeadline(int entry) {
        int at = starts.get(entry);
        int end = entry + 1 < starts.size() ? starts.get(entry + 1) : lines.size();
        // The title stands above the first headline, and words of the entry before above any other.
        int least = entry > 0 ? starts.get(entry - 1) + 2 : copied ? 1 : 0;
        return at - 1 >= least && isHeadline(at - 1) && isProseBelow(at + 1, end);
    }

    private boolean isProseBelow(int from, int to) {
        int at = from;
        while (at < to && (isNothing(at) || Byline.isName(lines.get(at).text()))) {
            at++;
        }
        return at < to && isProse(at) && !isHeadline(at);
    }

    private boolean isProse(int line) {
        return LineStyle.isProse(lines.get(line).text());
    }

    private boolean isHeadline(int line) {
        String text = lines.get(line).text();
        return LineStyle.isHeadline(text)
                && !isNothing(line)
                && !PageFurniture.isCredit(text)
                && !PageFurniture.isReadMore(text)
                && PageFurniture.teaser(text) == null
                && !DateLine.isDate(text)
                && !LineStyle.isTags(text)
                && !Byline.isSigned(text);
    }
}
