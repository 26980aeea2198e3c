package app.rundown.read.html;

import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.InlineText;
import app.rundown.read.page.PageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries that a page divides into boxes, one for each day or hour: similar boxes below the same element, with
 * similar entries. Also finds the dates between entries, each of which applies to all that follow it.
 */
final class MemberGroups {
    /** How far above the entries' parent the boxes may be siblings. */
    private static final int LEVELS = 2;

    /** The most elements in one that shows a date. */
    private static final int MOST_INSIDE = 8;
    /** How many elements before the first entry are searched for its date. */
    private static final int LOOK_BACK = 40;
    /** The fewest words in a link that is an article's headline. */
    private static final int HEADLINE_WORDS = 4;

    private MemberGroups() {}

    /**
     * Returns the places of a box and the boxes similar to it, in order.
     *
     * @param wanted whether a similar box counts
     */
    static List<Integer> alike(PageIndex index, int box, IntPredicate wanted) {
        int above = box;
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < LEVELS && !index.name(above).equals("body"); i++) {
            kinds.addFirst(kind(index.shell(above)));
            above = index.parent(above);
            if (above < 0) {
                break;
            }
            List<Integer> found = new ArrayList<>();
            collect(index, above, kinds, 0, place -> place == box || wanted.test(place), found);
            if (found.size() > 1) {
                return found;
            }
        }
        return List.of(box);
    }

    private static void collect(
            PageIndex index, int parent, List<String> kinds, int depth, IntPredicate wanted, List<Integer> into) {
        for (int child = parent + 1; child < index.end(parent); child = index.end(child)) {
            if (!kind(index.shell(child)).equals(kinds.get(depth))) {
                continue;
            }
            if (depth + 1 < kinds.size()) {
                collect(index, child, kinds, depth + 1, wanted, into);
            } else if (wanted.test(child)) {
                into.add(child);
            }
        }
    }

    private static String kind(Element element) {
        return element.normalName() + ' ' + element.className();
    }

    /**
     * Returns for each entry the date above it, or null. All are null if there are no dates between entries.
     *
     * @param members the entries' places
     */
    static List<@Nullable String> days(PageIndex index, List<Integer> members) {
        List<@Nullable String> days = new ArrayList<>();
        String day = null;
        String kind = null;
        for (int i = 0; i < members.size(); i++) {
            int head = i == 0 ? -1 : dateBetween(index, index.end(members.get(i - 1)), members.get(i), null);
            kind = head >= 0 && kind == null ? index.name(head) : kind;
            day = head >= 0 ? InlineText.of(index.element(head)) : day;
            days.add(day);
        }
        if (kind != null) {
            int first = members.getFirst();
            int head = dateBetween(index, Math.max(0, first - LOOK_BACK), first, kind);
            for (int i = 0; head >= 0 && i < days.size() && days.get(i) == null; i++) {
                days.set(i, InlineText.of(index.element(head)));
            }
        }
        return days;
    }

    /**
     * Returns the last element between two places that consists of a date, outside any element with another article's
     * headline; -1 if there is none.
     *
     * @param name the element name it must have, or null for any
     */
    private static int dateBetween(PageIndex index, int from, int to, @Nullable String name) {
        int found = -1;
        int place = from;
        while (place < to) {
            if (index.end(place) > to) {
                place++;
                continue;
            }
            int end = index.end(place);
            if (index.inside(place).stream()
                    .noneMatch(e -> e.nameIs("a") && LineStyle.words(e.text()) >= HEADLINE_WORDS)) {
                for (int inside = place; inside < end; inside++) {
                    boolean wanted = name == null || index.element(inside).nameIs(name);
                    if (wanted && isDay(index, inside)) {
                        found = inside;
                        inside = index.end(inside);
                    }
                }
            }
            place = end;
        }
        return found;
    }

    private static boolean isDay(PageIndex index, int place) {
        Element e = index.element(place);
        if (index.end(place) - place > MOST_INSIDE || e.normalName().equals("time")) {
            return false;
        }
        String line = InlineText.of(e);
        return !line.isEmpty() && DateLine.isDate(line) && !DateLine.hasClock(line);
    }
}
