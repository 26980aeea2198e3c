package app.rundown.read.part;

import app.rundown.read.source.Utf8;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a long page in UTF-8, which grows part by part. Other threads parse the next parts meanwhile.
 *
 * <p>A part is parsed for itself: before it stand the tags of the elements that are open where it begins, its frame,
 * and behind it an element that marks its end. If that element comes out as the frame's last child, the parser was in
 * the same state behind the part as before it, and so the part is what it would be in the whole page. Where any part
 * fails this check, {@link UncutPageException} says that the page must be parsed as a whole.
 */
public final class GrowingPage {
    /** How many parts are parsed ahead. */
    private static final int AHEAD = 3;

    /** The document, html, body and one more: before that, the parser's state is not settled. */
    private static final int FEWEST = 4;

    private static final String END = "rundown-end";
    /** The form comes out only if no other is open. */
    private static final String ENDING = "<" + END + "></" + END + "><form></form>";

    private final byte[] bytes;
    private final Cuts cuts;
    private final Document document;
    /** The address to which the page's links are relative, as far as the parser knows. */
    private final String base;

    /** The document and the open elements where the parts begin, the innermost last. */
    private final List<Element> frame = new ArrayList<>();

    /** What stands before a part so that its frame is open. */
    private final String opening;

    private final Deque<ForkJoinTask<List<Element>>> coming = new ArrayDeque<>();
    private int asked;
    private int added;

    /** A part that was added to the page. */
    public interface Part {
        /** Returns its nodes outside of each other, in order. */
        List<Node> nodes();

        /** Parses it once more, and returns the same nodes anew; they are in no page. */
        List<Node> again();
    }

    private GrowingPage(byte[] bytes, int from, Cuts cuts, String address) {
        this.bytes = bytes;
        this.cuts = cuts;
        document = parse("", from, cuts.offsets().getFirst(), ENDING, address);
        base = document.baseUri();
        Element end = document.body().getElementsByTag(END).last();
        for (Element e = end == null ? null : end.parent(); e != null; e = e.parent()) {
            frame.addFirst(e);
        }
        if (frame.size() < FEWEST || frame.stream().skip(2).anyMatch(e -> !Cuts.FRAMES.contains(e.normalName()))) {
            throw new UncutPageException();
        }
        cutEnd(frame.getLast());
        StringBuilder tags = new StringBuilder();
        document.childNodes().stream()
                .filter(DocumentType.class::isInstance)
                .forEach(type -> tags.append(type.outerHtml()));
        for (Element e : frame.subList(1, frame.size())) {
            tags.append('<').append(e.tagName()).append(e.attributes().html()).append('>');
        }
        opening = tags.toString();
        checkLast(frame);
    }

    /**
     * Parses a page up to its first part. Returns null if it is short or can't be cut.
     *
     * @param from where its text begins
     * @param address where it was read
     */
    public static @Nullable GrowingPage of(byte[] bytes, int from, String address) {
        Cuts cuts = Cuts.of(bytes, from);
        try {
            return cuts == null ? null : new GrowingPage(bytes, from, cuts, address);
        } catch (UncutPageException e) {
            return null;
        }
    }

    /** Returns the page as far as it was parsed. */
    public Document document() {
        return document;
    }

    /** Returns the element whose children the parts are. */
    public Element parent() {
        return frame.getLast();
    }

    /** Whether an element is around the parts. */
    public boolean isFrame(Element element) {
        return frame.contains(element);
    }

    /** Returns the name of the elements of which the parts consist for the most part. */
    public String repeated() {
        return cuts.name();
    }

    /**
     * Adds the next part to the page. After the last part it adds the rest of the page, and returns null.
     *
     * @throws UncutPageException if the page must be parsed as a whole
     */
    public @Nullable Part grow() {
        while (asked < Math.min(cuts.offsets().size(), added + 1 + AHEAD)) {
            int number = asked++;
            coming.add(ForkJoinPool.commonPool().submit(() -> part(number)));
        }
        List<Element> own = coming.remove().join();
        int number = added++;
        if (number == cuts.offsets().size() - 1) {
            addRest(own);
            return null;
        }
        List<Node> nodes = taken(own.getLast());
        frame.getLast().appendChildren(nodes);
        return new Part() {
            @Override
            public List<Node> nodes() {
                return nodes;
            }

            @Override
            public List<Node> again() {
                return taken(part(number).getLast());
            }
        };
    }

    /** Forgets the parts that are parsed ahead, if the page must be parsed as a whole. */
    public void stop() {
        coming.forEach(task -> task.cancel(false));
        coming.clear();
    }

    /** Parses a part, and returns its own frame. */
    private List<Element> part(int number) {
        boolean last = number == cuts.offsets().size() - 1;
        int from = cuts.offsets().get(number);
        int end = last ? bytes.length : cuts.offsets().get(number + 1);
        Document parsed = parse(opening, from, end, last ? "" : ENDING, base);
        List<Element> own = frameOf(parsed);
        if (!last) {
            cutEnd(own.getLast());
            checkLast(own);
        }
        return own;
    }

    private Document parse(String before, int from, int end, String behind, String address) {
        return Parser.htmlParser().parseInput(new FramedReader(before, new Utf8(bytes, from, end), behind), address);
    }

    /** Removes what marks a part's end. */
    private static void cutEnd(Element around) {
        Node form = around.lastChild();
        Node end = form == null ? null : form.previousSibling();
        if (form == null || end == null || !form.nameIs("form") || !end.nameIs(END)) {
            throw new UncutPageException();
        }
        form.remove();
        end.remove();
    }

    /** Checks that nothing stands behind the elements of a frame but inside the innermost. */
    private static void checkLast(List<Element> frame) {
        for (int i = 1; i < frame.size(); i++) {
            if (frame.get(i - 1).lastChild() != frame.get(i)) {
                throw new UncutPageException();
            }
        }
    }

    /** Returns the elements of a part's tree that stand for the frame. */
    private List<Element> frameOf(Document parsed) {
        boolean same =
                parsed.quirksMode() == document.quirksMode() && parsed.baseUri().equals(base);
        List<Element> own = new ArrayList<>(frame.size());
        own.add(parsed);
        Element html = parsed.firstElementChild();
        own.add(html == null ? parsed : html);
        own.add(parsed.body());
        while (same && own.size() < frame.size()) {
            same = own.getLast().childNodeSize() > 0 && own.getLast().childNode(0) instanceof Element;
            if (same) {
                own.add((Element) own.getLast().childNode(0));
            }
        }
        for (int i = 1; same && i < frame.size(); i++) {
            same = own.get(i).nameIs(frame.get(i).normalName())
                    && own.get(i).parent() == own.get(i - 1)
                    && own.get(i).attributes().equals(frame.get(i).attributes());
        }
        if (!same) {
            throw new UncutPageException();
        }
        return own;
    }

    /** Adds what stands behind the parts, inside and outside the frame. */
    private void addRest(List<Element> own) {
        for (int i = 0; i < frame.size(); i++) {
            List<Node> nodes = own.get(i).childNodes();
            int inner = i + 1 < frame.size() ? nodes.indexOf(own.get(i + 1)) : -1;
            List<Node> rest = List.copyOf(nodes.subList(inner + 1, nodes.size()));
            taken(own.get(i));
            frame.get(i).appendChildren(rest);
        }
    }

    /** Takes an element's children away from it. */
    private static List<Node> taken(Element element) {
        List<Node> nodes = List.copyOf(element.childNodes());
        element.empty();
        return nodes;
    }
}
