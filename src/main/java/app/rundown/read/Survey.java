package app.rundown.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What one walk over a page finds out, so that nobody has to walk it again: its elements in the order of reading, how many
 * words and which times stand in each, and how many of the words are links. {@link Noise} is taken out of the page on the way.
 */
final class Survey {
    private static final int FIRST_ROWS = 256;
    private static final Set<String> COLLECTED = Set.of("meta", "link", "script", "h1");
    private final Document html;
    private final List<Element> elements = new ArrayList<>();

    /** The time that each element shows or states, or null. */
    private final List<@Nullable TimeMark> markOf = new ArrayList<>();

    private final List<TimeMark> marks = new ArrayList<>();

    /** How many times there are before each place, and how many of them are not those of a change. */
    private final int[] marksBefore;

    private final int[] madeBefore;
    private final Map<String, List<Element>> named = new HashMap<>();
    private final TimeMarks finder = new TimeMarks();

    /** For each element, by its place, one row of numbers; see {@link Column}. */
    private int[] numbers = new int[0];

    /** The numbers kept for an element, which hold of all that is in it. */
    private static final class Column {
        /** The place behind its last descendant. */
        static final int END = 0;

        static final int WORDS = 1;
        static final int LINKED_WORDS = 2;

        /** Until its words are summed up. */
        static final int UNSPACED = 3;

        static final int LINKED_UNSPACED = 4;
        static final int SIGNS = 5;
        static final int DIGITS = 6;
        static final int COUNT = 7;

        private Column() {}
    }

    /** Walks over a page, and takes what is no words of it away. */
    Survey(Document html) {
        this.html = html;
        Walk walk = new Walk();
        walk.all();
        walk.noise.remove();
        this.marksBefore = new int[elements.size() + 1];
        this.madeBefore = new int[elements.size() + 1];
        for (int place = 0; place < elements.size(); place++) {
            TimeMark mark = markOf.get(place);
            marksBefore[place + 1] = marksBefore[place] + (mark == null ? 0 : 1);
            madeBefore[place + 1] = madeBefore[place] + (mark == null || mark.edited() ? 0 : 1);
            if (mark != null) {
                marks.add(mark);
            }
        }
    }

    /** The page, without noise. */
    Document html() {
        return html;
    }

    /** The elements of a name, in order: meta, link, script, h1. */
    List<Element> named(String name) {
        return named.getOrDefault(name, List.of());
    }

    /** How many elements there are, the head's among them. */
    int size() {
        return elements.size();
    }

    /** An element by its place. */
    Element element(int place) {
        return elements.get(place);
    }

    /** An element and all in it, in order. */
    List<Element> inside(int place) {
        return elements.subList(place, end(place));
    }

    /** The place of an element, or -1. */
    int place(Element element) {
        for (int place = 0; place < elements.size(); place++) {
            if (elements.get(place) == element) {
                return place;
            }
        }
        return -1;
    }

    /** The place behind all that is in an element: that of its next sibling, if it has one. */
    int end(int place) {
        return number(place, Column.END);
    }

    /** The times in an element, its own among them, in order. */
    List<TimeMark> marks(int place) {
        return marks.subList(marksBefore[place], marksBefore[end(place)]);
    }

    /** The time that an element itself shows or states, or null. */
    @Nullable TimeMark mark(int place) {
        return markOf.get(place);
    }

    /** How many times there are in an element. */
    int timed(int place) {
        return marksBefore[end(place)] - marksBefore[place];
    }

    /** How many of the times in an element are not those of a change. */
    int made(int place) {
        return madeBefore[end(place)] - madeBefore[place];
    }

    /** Words of an element that are no links; none where there is more of links. */
    int ownWords(int place) {
        int all = number(place, Column.WORDS);
        int linked = number(place, Column.LINKED_WORDS);
        return linked * 2 > all ? 0 : all - linked;
    }

    private int number(int place, int column) {
        return numbers[place * Column.COUNT + column];
    }

    /** The walk: at the beginning of an element its row takes the counts so far, at its end the difference. */
    private final class Walk {
        private final Noise noise = new Noise();
        private final WordCount words = new WordCount();
        private final WordCount linked = new WordCount();

        /** Places of the elements that the walk is in, and which of their children comes next. */
        private int[] open = new int[64];

        private int[] next = new int[64];
        private int depth;
        private int links;

        /** Goes by hand, as a page may be nested deeper than calls can be, and a traversal by siblings costs twice as much. */
        void all() {
            begin(html);
            while (depth > 0) {
                Element element = elements.get(open[depth - 1]);
                if (next[depth - 1] == element.childNodeSize()) {
                    depth--;
                    end(element, open[depth]);
                    continue;
                }
                Node node = element.childNode(next[depth - 1]++);
                if (node instanceof TextNode text) {
                    words.add(text.getWholeText());
                    if (links > 0) {
                        linked.add(text.getWholeText());
                    }
                } else if (node instanceof Element child && !noise.found(child)) {
                    begin(child);
                }
            }
        }

        private void begin(Element element) {
            int place = elements.size();
            elements.add(element);
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
                next = Arrays.copyOf(next, depth * 2);
            }
            open[depth] = place;
            next[depth++] = 0;
            int row = place * Column.COUNT;
            numbers = row < numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(FIRST_ROWS, 2 * place) * Column.COUNT);
            edge(element);
            numbers[row + Column.WORDS] = words.spaced();
            numbers[row + Column.UNSPACED] = words.unspaced();
            numbers[row + Column.LINKED_WORDS] = linked.spaced();
            numbers[row + Column.LINKED_UNSPACED] = linked.unspaced();
            numbers[row + Column.SIGNS] = words.signs();
            numbers[row + Column.DIGITS] = words.digits();
            markOf.add(null);
            links += isLink(element) ? 1 : 0;
            if (COLLECTED.contains(element.normalName())) {
                named.computeIfAbsent(element.normalName(), k -> new ArrayList<>()).add(element);
            }
        }

        private void end(Element element, int place) {
            edge(element);
            links -= isLink(element) ? 1 : 0;
            int row = place * Column.COUNT;
            numbers[row + Column.END] = elements.size();
            numbers[row + Column.WORDS] = WordCount.total(since(row, Column.WORDS, words.spaced()), since(row, Column.UNSPACED, words.unspaced()));
            // What stands in a link that something larger is in was not written as one.
            numbers[row + Column.LINKED_WORDS] = links > 0
                    ? 0
                    : WordCount.total(since(row, Column.LINKED_WORDS, linked.spaced()), since(row, Column.LINKED_UNSPACED, linked.unspaced()));
            markOf.set(place, finder.of(element, since(row, Column.SIGNS, words.signs()), since(row, Column.DIGITS, words.digits())));
        }

        private int since(int row, int column, int now) {
            return now - numbers[row + column];
        }

        private void edge(Element element) {
            if (element.isBlock() || element.nameIs("br")) {
                words.end();
                linked.end();
            }
        }

        private static boolean isLink(Element element) {
            return element.nameIs("a") && (element.hasAttr("href") || element.hasAttr("data-id"));
        }
    }
}
