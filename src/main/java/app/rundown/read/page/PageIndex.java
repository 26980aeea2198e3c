package app.rundown.read.page;

import app.rundown.base.Work;
import app.rundown.read.line.WordCount;
import app.rundown.read.part.GrowingPage;
import app.rundown.read.part.UncutPageException;
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
 * What one walk over a page finds out, so that nothing else has to walk it again: its elements in reading order; for
 * each, how many words and which times it contains, and how many of the words are links. Word counts are estimates on
 * pages with more than a million characters. The walk also removes from the page what {@link BoilerplateRemover} finds.
 *
 * <p>A place is the index of an element in reading order.
 *
 * <p>A long page is walked part by part while it is parsed, if that gives the same. What is in a part's elements is let
 * go as soon as it was read, so that the tree of the whole page is never in memory, and parsed again if somebody asks
 * for it after all ({@link Folds}).
 */
public final class PageIndex {
    /** How many elements there is room for at first. */
    private static final int FIRST = 256;

    /** Stands for the elements that were let go. */
    private static final Element GONE = new Element("gone");

    /** After so many elements the walk may end, because the user gave it up. */
    private static final int CHECKED = 1024;

    private static final Set<String> COLLECTED = Set.of("meta", "link", "script", "h1");
    private final Document html;
    private final @Nullable Folds folds;

    private final List<Element> elements = new ArrayList<>();

    private final List<String> names = new ArrayList<>();

    /** For each place, the time that the element shows or states, or null. */
    private final List<@Nullable TimeMark> markOf = new ArrayList<>();

    private final List<TimeMark> marks = new ArrayList<>();

    /**
     * For each place, how many times come before it. {@link #madeBefore} counts only those that are not of a change.
     */
    private int[] marksBefore = new int[FIRST];

    private int[] madeBefore = new int[FIRST];
    /** Up to which place the times are counted. */
    private int counted;

    private final Map<String, List<Element>> named = new HashMap<>();
    private final TimeMarks timeMarks = new TimeMarks();
    /** For each place, the place after the element's last descendant. */
    private int[] ends = new int[FIRST];

    /** For each place, how many words are its own and not links. */
    private int[] ownWords = new int[FIRST];

    /** For each place, that of the element's parent, or -1. */
    private int[] parents = new int[FIRST];

    /** Reads parts of a long page as soon as they were walked. */
    public interface PartReader {
        /**
         * Reads a part.
         *
         * @param index what is known of the page so far: all about the part's elements
         * @param places the places of the elements of which the part consists, that are repeated from part to part
         */
        void read(PageIndex index, List<Integer> places);

        /** Forgets what was read: the page is walked again, as a whole. */
        void forget();
    }

    /** Walks over a page and removes its noise. */
    PageIndex(Document html) {
        this.html = html;
        this.folds = null;
        BoilerplateRemover remover = new BoilerplateRemover();
        Walk walk = new Walk(remover);
        walk.all();
        while (remover.spares(walk.words.characters())) {
            elements.clear();
            names.clear();
            markOf.clear();
            named.clear();
            remover.begin();
            walk = new Walk(remover);
            walk.all();
        }
        remover.remove();
        countMarks();
    }

    /**
     * Walks over a page while it grows, and removes its noise.
     *
     * @throws UncutPageException if only a walk over the whole page can tell what it holds
     */
    PageIndex(GrowingPage page, PartReader reader) {
        this.html = page.document();
        BoilerplateRemover remover = new BoilerplateRemover();
        Folds parts = new Folds(this, page, reader, remover);
        this.folds = parts;
        Walk walk = new Walk(remover);
        walk.all();
        if (!parts.isDone() || remover.spares(walk.words.characters())) {
            throw new UncutPageException();
        }
        remover.remove();
        countMarks();
    }

    /** Counts the times of all elements that the walk has left behind. */
    void countMarks() {
        int size = elements.size();
        if (size >= marksBefore.length) {
            marksBefore = Arrays.copyOf(marksBefore, size * 2);
            madeBefore = Arrays.copyOf(madeBefore, size * 2);
        }
        for (int place = counted; place < size; place++) {
            TimeMark mark = markOf.get(place);
            marksBefore[place + 1] = marksBefore[place] + (mark == null ? 0 : 1);
            madeBefore[place + 1] = madeBefore[place] + (mark == null || mark.edited() ? 0 : 1);
            if (mark != null) {
                marks.add(mark);
            }
        }
        counted = size;
    }

    /** Returns the page, without noise. */
    public Document html() {
        if (folds != null) {
            folds.unfold(0, size());
        }
        return html;
    }

    /** Returns the page, without noise. What its repeated elements hold may be missing from it. */
    public Document frame() {
        return html;
    }

    /** Returns the elements of a name in order; only for meta, link, script and h1. */
    public List<Element> named(String name) {
        return named.getOrDefault(name, List.of());
    }

    /** Returns how many elements there are, those of the head included. */
    public int size() {
        return elements.size();
    }

    /** Returns the element at a place. */
    public Element element(int place) {
        if (folds != null) {
            folds.unfold(place, place + 1);
        }
        return elements.get(place);
    }

    /** Returns the element at a place, for its own attributes only: what it holds may be missing. */
    public Element shell(int place) {
        Element element = elements.get(place);
        return element == GONE ? element(place) : element;
    }

    /** Returns the name of the element at a place. */
    public String name(int place) {
        return names.get(place);
    }

    /** Returns an element and all its descendants, in order. */
    public List<Element> inside(int place) {
        if (folds != null) {
            folds.unfold(place, end(place));
        }
        return elements.subList(place, end(place));
    }

    /** Returns the place of an element, or -1. Searches all elements. */
    public int place(Element element) {
        for (int place = 0; place < elements.size(); place++) {
            if (elements.get(place) == element) {
                return place;
            }
        }
        return -1;
    }

    /** Returns the place after an element's last descendant: that of its next sibling, if there is one. */
    public int end(int place) {
        return ends[place];
    }

    /** Returns the place of an element's parent, or -1. */
    public int parent(int place) {
        return parents[place];
    }

    /** Returns the times in an element, its own included, in order. */
    public List<TimeMark> marks(int place) {
        if (folds != null) {
            folds.unfold(place, end(place));
        }
        return marks.subList(marksBefore[place], marksBefore[end(place)]);
    }

    /** Returns the time that an element itself shows or states, or null. */
    public @Nullable TimeMark mark(int place) {
        if (folds != null) {
            folds.unfold(place, place + 1);
        }
        return markOf.get(place);
    }

    /** Returns how many times an element contains. */
    public int timeCount(int place) {
        return marksBefore[end(place)] - marksBefore[place];
    }

    /** Returns how many of the times in an element are not those of a change. */
    public int madeTimeCount(int place) {
        return madeBefore[end(place)] - madeBefore[place];
    }

    /** Returns how many words of an element are not links; 0 if more of them are links than not. */
    public int ownWords(int place) {
        return ownWords[place];
    }

    /** Whether an element is found by its name too. */
    boolean isNamed(int place) {
        return COLLECTED.contains(name(place));
    }

    /**
     * Lets the element at a place go, or gives the place the same element anew. Its time is that of another meanwhile.
     */
    void put(int place, @Nullable Element element, Element ofMark) {
        elements.set(place, element == null ? GONE : element);
        TimeMark mark = markOf.get(place);
        if (mark != null) {
            TimeMark same = new TimeMark(ofMark, mark.stated(), mark.changed(), mark.shown(), mark.edited());
            markOf.set(place, same);
            marks.set(marksBefore[place], same);
        }
    }

    /** Indexes into the frame of an element: what had been counted when it began. */
    private static final class FrameIndex {
        static final int PLACE = 0;
        static final int NEXT_CHILD = 1;
        static final int WORDS = 2;
        static final int UNSPACED = 3;
        static final int SIGNS = 4;
        static final int DIGITS = 5;
        static final int LINKED_WORDS = 6;
        static final int LINKED_UNSPACED = 7;
        static final int COUNT = 8;

        private FrameIndex() {}
    }

    /**
     * The walk. When an element begins, its frame stores the counts so far; when it ends, the differences are known.
     */
    private final class Walk {
        private final BoilerplateRemover remover;
        private final WordCount words = new WordCount();
        private final WordCount linked = new WordCount();

        /** One frame of numbers for each open element. */
        private int[] frames = new int[64 * FrameIndex.COUNT];

        /** The open elements, the innermost last. */
        private final List<Element> open = new ArrayList<>();

        private int links;

        Walk(BoilerplateRemover remover) {
            this.remover = remover;
        }

        /**
         * Walks without recursion, because a page may be nested too deeply for the call stack. Traversing by siblings
         * would take twice as long.
         */
        void all() {
            Work work = Work.current();
            begin(html);
            while (!open.isEmpty()) {
                int frame = (open.size() - 1) * FrameIndex.COUNT;
                if (elements.size() % CHECKED == 0) {
                    work.check();
                }
                Element element = open.getLast();
                if (folds != null && folds.isAtEnd(element, frames[frame + FrameIndex.NEXT_CHILD])) {
                    folds.next();
                } else if (frames[frame + FrameIndex.NEXT_CHILD] == element.childNodeSize()) {
                    open.removeLast();
                    end(element, frame);
                } else {
                    node(element.childNode(frames[frame + FrameIndex.NEXT_CHILD]++));
                }
            }
        }

        private void node(Node node) {
            if (node instanceof TextNode text) {
                words.addOfMany(text.getWholeText());
                if (links > 0) {
                    linked.addOfMany(text.getWholeText());
                }
            } else if (node instanceof Element child && !remover.mark(child)) {
                begin(child);
            }
        }

        private void begin(Element element) {
            int place = elements.size();
            elements.add(element);
            names.add(element.normalName());
            markOf.add(null);
            if (place == ends.length) {
                ends = Arrays.copyOf(ends, place * 2);
                ownWords = Arrays.copyOf(ownWords, place * 2);
                parents = Arrays.copyOf(parents, place * 2);
            }
            parents[place] = open.isEmpty() ? -1 : frames[(open.size() - 1) * FrameIndex.COUNT + FrameIndex.PLACE];
            endWord(element);
            int frame = open.size() * FrameIndex.COUNT;
            open.add(element);
            frames = frame < frames.length ? frames : Arrays.copyOf(frames, frame * 2);
            frames[frame + FrameIndex.PLACE] = place;
            frames[frame + FrameIndex.NEXT_CHILD] = 0;
            frames[frame + FrameIndex.WORDS] = words.spaced();
            frames[frame + FrameIndex.UNSPACED] = words.unspaced();
            frames[frame + FrameIndex.SIGNS] = words.characters();
            frames[frame + FrameIndex.DIGITS] = words.digits();
            frames[frame + FrameIndex.LINKED_WORDS] = linked.spaced();
            frames[frame + FrameIndex.LINKED_UNSPACED] = linked.unspaced();
            links += isLink(element) ? 1 : 0;
            if (COLLECTED.contains(element.normalName())) {
                named.computeIfAbsent(element.normalName(), k -> new ArrayList<>())
                        .add(element);
            }
        }

        private void end(Element element, int frame) {
            endWord(element);
            links -= isLink(element) ? 1 : 0;
            int place = frames[frame + FrameIndex.PLACE];
            ends[place] = elements.size();
            int all = WordCount.total(
                    words.spaced() - frames[frame + FrameIndex.WORDS],
                    words.unspaced() - frames[frame + FrameIndex.UNSPACED]);
            // Inside an enclosing link all words count as own words: the element itself was not written as a link.
            int inLinks = links > 0
                    ? 0
                    : WordCount.total(
                            linked.spaced() - frames[frame + FrameIndex.LINKED_WORDS],
                            linked.unspaced() - frames[frame + FrameIndex.LINKED_UNSPACED]);
            ownWords[place] = inLinks * 2 > all ? 0 : all - inLinks;
            TimeMark mark = timeMarks.of(
                    element,
                    words.characters() - frames[frame + FrameIndex.SIGNS],
                    words.digits() - frames[frame + FrameIndex.DIGITS]);
            if (mark != null && folds != null && folds.isFrame(element)) {
                // It would have to be counted before the times in the parts.
                throw new UncutPageException();
            }
            markOf.set(place, mark);
        }

        private void endWord(Element element) {
            if (element.isBlock() || element.nameIs("br")) {
                words.endWord();
                linked.endWord();
            }
        }

        private static boolean isLink(Element element) {
            return element.nameIs("a") && (element.hasAttr("href") || element.hasAttr("data-id"));
        }
    }
}
