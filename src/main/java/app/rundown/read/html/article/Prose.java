package app.rundown.read.html.article;

import app.rundown.base.Work;
import app.rundown.read.line.LineStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Counts the words of a page's parts: all, those of links, and those of running text. Running text is a paragraph of
 * some length, or a shorter one that ends as a sentence does; a list of links is none, nor are labels.
 */
final class Prose implements NodeVisitor {
    /** A paragraph with as many words outside links is running text, however it ends. */
    private static final int LONG = 20;
    /** The same for an element that is a paragraph by its name. */
    private static final int PARAGRAPH = 10;
    /** A sentence with fewer words may be a label. */
    private static final int SENTENCE = 6;
    /** After so many paragraphs the walk may end, because the user gave it up. */
    private static final int CHECKED = 256;

    /** What was counted in a part. */
    record Count(int words, int linked, int prose, int paragraphs) {
        static final Count NONE = new Count(0, 0, 0, 0);

        /** The share of the words that are links. */
        double linkShare() {
            return words == 0 ? 0 : (double) linked / words;
        }

        private Count less(Count before) {
            return new Count(
                    words - before.words, linked - before.linked, prose - before.prose, paragraphs - before.paragraphs);
        }
    }

    /** The words of a block that stand in none of its blocks, while it is open. */
    private static final class Box {
        private final Element element;
        private final Count before;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder linked = new StringBuilder();

        Box(Element element, Count before) {
            this.element = element;
            this.before = before;
        }
    }

    private final Map<Element, Count> counts = new IdentityHashMap<>();
    private final Deque<Box> open = new ArrayDeque<>();
    /** What had been counted when each open element that is no block began. */
    private final Map<Element, Count> before = new IdentityHashMap<>();

    private final Work work = Work.current();
    private Count sum = Count.NONE;
    private final @Nullable StatedText stated;
    private int boxes;
    private int links;

    private Prose(@Nullable StatedText stated) {
        this.stated = stated;
    }

    /** Counts what is in an element and in each one in it. */
    static Prose of(Element root) {
        return of(root, null);
    }

    /**
     * Counts what is in an element and in each one in it.
     *
     * @param stated if it is not null, only what is part of this text counts as running text
     */
    static Prose of(Element root, @Nullable StatedText stated) {
        Prose prose = new Prose(stated);
        root.traverse(prose);
        return prose;
    }

    Count in(Element element) {
        return counts.getOrDefault(element, Count.NONE);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            Box box = open.peek();
            if (box != null) {
                box.text.append(words.getWholeText());
                if (links > 0) {
                    box.linked.append(words.getWholeText());
                }
            }
        } else if (node instanceof Element element) {
            links += element.nameIs("a") ? 1 : 0;
            if (element.isBlock() || open.isEmpty()) {
                space();
                open.push(new Box(element, sum));
            } else if (element.childrenSize() > 0) {
                before.put(element, sum);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        links -= element.nameIs("a") ? 1 : 0;
        Box box = open.peek();
        if (box != null && box.element == element) {
            open.pop();
            end(box);
            counts.put(element, sum.less(box.before));
            space();
        } else {
            // Its own words are part of the line around it; what counts here are the blocks in it.
            Count start = before.remove(element);
            if (start != null) {
                counts.put(element, sum.less(start));
            }
        }
    }

    /** Parts the words before a block from those after it. */
    private void space() {
        Box box = open.peek();
        if (box != null) {
            box.text.append(' ');
        }
    }

    private void end(Box box) {
        String text = box.text.toString().strip();
        if (text.isEmpty()) {
            return;
        }
        if (++boxes % CHECKED == 0) {
            work.check();
        }
        int words = LineStyle.words(text);
        int linked = Math.min(words, LineStyle.words(box.linked.toString()));
        int prose = prose(box.element, text, words - linked, linked);
        sum = new Count(
                sum.words + words, sum.linked + linked, sum.prose + prose, sum.paragraphs + (prose > 0 ? 1 : 0));
    }

    private int prose(Element element, String text, int free, int linked) {
        if (linked > free || isHeading(element)) {
            return 0;
        }
        boolean paragraph = element.nameIs("p") || element.nameIs("blockquote");
        boolean running = free >= (paragraph ? PARAGRAPH : LONG) || free >= SENTENCE && LineStyle.isProse(text);
        return running && (stated == null || stated.has(text)) ? free : 0;
    }

    /** Whether an element is h1 to h6. */
    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }
}
