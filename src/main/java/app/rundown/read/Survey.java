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
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * What one walk over a page finds out, so that nobody has to walk it again: its elements in the order of reading, how many
 * words and times stand in each, and which of the words are links. {@link Noise} is taken out of the page on the way.
 */
final class Survey {
    private static final int FIRST_ROWS = 256;
    private static final Set<String> COLLECTED = Set.of("meta", "link", "script", "h1");
    private final Document html;
    private final List<Element> elements = new ArrayList<>();
    private final List<TimeMark> marks = new ArrayList<>();
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

        /** Where its times begin and end among all times. */
        static final int MARKS_FROM = 3;

        static final int MARKS_TO = 4;

        /** How many of its times are not those of a change. */
        static final int MADE = 5;

        /** Signs without spaces, until its words are summed up. */
        static final int SIGNS = 6;

        static final int LINKED_SIGNS = 7;
        static final int COUNT = 8;

        private Column() {}
    }

    /** Walks over a page, and takes what is no words of it away. */
    Survey(Document html) {
        this.html = html;
        Walk walk = new Walk();
        html.filter(walk);
        walk.noise.remove();
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
        return marks.subList(number(place, Column.MARKS_FROM), number(place, Column.MARKS_TO));
    }

    /** The time that an element itself shows or states, or null. */
    @Nullable TimeMark mark(int place) {
        List<TimeMark> inside = marks(place);
        return inside.isEmpty() || inside.getFirst().element() != elements.get(place) ? null : inside.getFirst();
    }

    /** Whether there is a time in an element. */
    boolean isTimed(int place) {
        return number(place, Column.MARKS_TO) > number(place, Column.MARKS_FROM);
    }

    /** How many of the times in an element are not those of a change. */
    int made(int place) {
        return number(place, Column.MADE);
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
    private final class Walk implements NodeFilter {
        private final Noise noise = new Noise();
        private final WordCount words = new WordCount();
        private final WordCount linked = new WordCount();
        private int[] open = new int[64];
        private int links;
        private int made;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.add(text.getWholeText());
                if (links > 0) {
                    linked.add(text.getWholeText());
                }
            } else if (node instanceof Element element) {
                if (noise.found(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element, depth);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element, open[depth] * Column.COUNT);
            }
            return FilterResult.CONTINUE;
        }

        private void begin(Element element, int depth) {
            int place = elements.size();
            elements.add(element);
            open = depth < open.length ? open : Arrays.copyOf(open, depth * 2);
            open[depth] = place;
            int row = place * Column.COUNT;
            numbers = row < numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(FIRST_ROWS, 2 * place) * Column.COUNT);
            edge(element);
            numbers[row + Column.WORDS] = words.spaced();
            numbers[row + Column.SIGNS] = words.signs();
            numbers[row + Column.LINKED_WORDS] = linked.spaced();
            numbers[row + Column.LINKED_SIGNS] = linked.signs();
            numbers[row + Column.MARKS_FROM] = marks.size();
            numbers[row + Column.MADE] = made;
            links += isLink(element) ? 1 : 0;
            if (COLLECTED.contains(element.normalName())) {
                named.computeIfAbsent(element.normalName(), k -> new ArrayList<>()).add(element);
            }
            TimeMark mark = finder.of(element);
            if (mark != null) {
                marks.add(mark);
                made += mark.edited() ? 0 : 1;
            }
        }

        private void end(Element element, int row) {
            edge(element);
            links -= isLink(element) ? 1 : 0;
            numbers[row + Column.END] = elements.size();
            numbers[row + Column.MARKS_TO] = marks.size();
            numbers[row + Column.MADE] = made - numbers[row + Column.MADE];
            numbers[row + Column.WORDS] =
                    WordCount.total(words.spaced() - numbers[row + Column.WORDS], words.signs() - numbers[row + Column.SIGNS]);
            // What stands in a link that something larger is in was not written as one.
            numbers[row + Column.LINKED_WORDS] = links > 0
                    ? 0
                    : WordCount.total(linked.spaced() - numbers[row + Column.LINKED_WORDS], linked.signs() - numbers[row + Column.LINKED_SIGNS]);
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
