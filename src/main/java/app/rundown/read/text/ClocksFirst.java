package app.rundown.read.text;

import app.rundown.read.line.Byline;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.text.Opening.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds texts whose clocks are not the first lines of their entries: they stand below the words, or between a headline
 * and the words. Read as if each clock opened an entry, such texts would give all words the time of another entry. Only
 * the two ends of a text tell the difference, because in between clocks and words take turns in any case.
 */
final class ClocksFirst {
    /** Fewer entries tell nothing about an arrangement. */
    private static final int FEWEST = 3;
    /** The most lines in an entry whose clock stands below it and that nothing else parts from the page's head. */
    private static final int MOST_LINES = 2;

    private final Openings openings;
    private final List<TextLine> lines;
    private final List<Integer> starts;

    private ClocksFirst(Openings openings) {
        this.openings = openings;
        lines = openings.lines;
        starts = openings.starts;
    }

    /** Returns the openings with each clock before the words of its entry; the same openings where they are so. */
    static Openings of(Openings openings) {
        Opening first = openings.all().getFirst();
        boolean times = first.kind() != Kind.PART && openings.size() >= FEWEST;
        if (!times || !openings.all().stream().allMatch(ClocksFirst::isAlone)) {
            return openings;
        }
        ClocksFirst text = new ClocksFirst(openings);
        if (text.areBelow()) {
            return openings.moved(text.orderOfBelow());
        }
        return text.areBelowHeadlines() ? openings.moved(text.orderOfHeadlines()) : openings;
    }

    /** Whether a clock has no words of its entry on its line. */
    private static boolean isAlone(Opening opening) {
        return opening.isAlone() || opening.headline().isEmpty() && Byline.isName(opening.rest());
    }

    /** Whether the text ends with a clock, and words of an entry stand above the first one. */
    private boolean areBelow() {
        for (int i = starts.getLast() + 1; i < lines.size(); i++) {
            if (!isNothing(i)) {
                return false;
            }
        }
        for (int k = 1; k < starts.size(); k++) {
            if (!hasWords(starts.get(k - 1) + 1, starts.get(k))) {
                return false;
            }
        }
        return firstOfBelow() > 0;
    }

    private boolean isNothing(int line) {
        String text = lines.get(line).text();
        return PageFurniture.isDropped(text) || !text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isNothing(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first line of the entry above the first clock, if the clocks are below their entries; else 0. */
    private int firstOfBelow() {
        int above = 0;
        int below = 0;
        for (int k = 1; k < starts.size(); k++) {
            above += lines.get(starts.get(k)).gap();
            below += gapBelow(starts.get(k - 1));
        }
        int end = starts.getFirst();
        if (below > above) {
            // A larger gap stands behind each clock than before it, and so it does before the first entry.
            int at = end;
            while (at > 1 && lines.get(at).gap() * (starts.size() - 1) < below) {
                at--;
            }
            return at < end ? at : 0;
        }
        int size = commonSize();
        int at = end - size;
        // Without a gap, the entry has to look as the others do, and the page's title stands above it.
        return below == above && at > 0 && size > 0 && size <= MOST_LINES && looksAlike(at, end) ? at : 0;
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

    /**
     * Whether lines are a headline with prose below it, as all entries are. One line of prose may be the introduction.
     */
    private boolean looksAlike(int from, int to) {
        if (to - from < MOST_LINES) {
            return false;
        }
        for (int k = 0; k < starts.size(); k++) {
            int end = starts.get(k);
            int begin = k == 0 ? from : end - (to - from);
            if (!isHeadline(begin) || !LineStyle.isProse(lines.get(end - 1).text())) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> orderOfBelow() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < firstOfBelow(); i++) {
            order.add(i);
        }
        for (int k = 0; k < starts.size(); k++) {
            order.add(starts.get(k));
            for (int i = k == 0 ? firstOfBelow() : starts.get(k - 1) + 1; i < starts.get(k); i++) {
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
        // The title stands above the first headline, and words of the entry before above any other.
        int least = entry == 0 ? 1 : starts.get(entry - 1) + 2;
        return at - 1 >= least && isHeadline(at - 1) && isProseBelow(at + 1, openings.end(entry));
    }

    private boolean isProseBelow(int from, int to) {
        int at = from;
        while (at < to && (isNothing(at) || Byline.isName(lines.get(at).text()))) {
            at++;
        }
        return at < to && LineStyle.isProse(lines.get(at).text()) && !isHeadline(at);
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

    private List<Integer> orderOfHeadlines() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        for (int k = 0; k < starts.size(); k++) {
            if (isBelowHeadline(k)) {
                int at = starts.get(k);
                order.set(at - 1, at);
                order.set(at, at - 1);
            }
        }
        return order;
    }
}
