package app.rundown.read.page;

import app.rundown.read.part.GrowingPage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets go what the parts of a growing page hold as soon as they were walked and read, and parses it again if somebody
 * asks for it. One part behind the one that is being walked is already in the page, and one before it is still whole:
 * what an element means may depend on its neighbours.
 */
final class Folds {
    private final PageIndex index;
    private final GrowingPage page;
    private final PageIndex.PartReader reader;
    private final BoilerplateRemover remover;
    private final List<Fold> all = new ArrayList<>();

    /** The places of the elements whose content was let go, and of what was in them. */
    private final BitSet gone = new BitSet();

    private GrowingPage.@Nullable Part coming;
    private @Nullable Fold walking;
    private @Nullable Fold walked;
    private int limit;

    /** A part of the page. */
    private static final class Fold {
        private final GrowingPage.Part part;
        private final int from;
        private int to;
        /** How many elements the walk had called noise when it left the part. */
        private int noise;

        /** For each node of the part, the place of the element that it is; or -1. */
        private int[] places = {};

        Fold(GrowingPage.Part part, int from) {
            this.part = part;
            this.from = from;
        }
    }

    Folds(PageIndex index, GrowingPage page, PageIndex.PartReader reader, BoilerplateRemover remover) {
        this.index = index;
        this.page = page;
        this.reader = reader;
        this.remover = remover;
        limit = page.parent().childNodeSize();
        coming = page.grow();
    }

    /** Whether the walk has come to the end of a part, and may not go on before {@link #next()} was called. */
    boolean isAtEnd(Element element, int child) {
        return child == limit && element == page.parent();
    }

    /** Whether an element is around the parts. */
    boolean isFrame(Element element) {
        return page.isFrame(element);
    }

    /** Whether the walk has come to all parts. It has not if they are in something that it skips. */
    boolean isDone() {
        return limit == Integer.MAX_VALUE;
    }

    /** Lets the walk go on to the next part. */
    void next() {
        index.countMarks();
        settle(walked);
        walked = walking;
        if (walked != null) {
            walked.to = index.size();
            walked.noise = remover.marked();
        }
        walking = coming == null ? null : new Fold(coming, index.size());
        if (walking == null) {
            settle(walked);
            limit = Integer.MAX_VALUE;
        } else {
            all.add(walking);
            limit = page.parent().childNodeSize();
            coming = page.grow();
        }
    }

    /** Removes the noise of a part, has it read, and lets go what it holds. */
    private void settle(@Nullable Fold fold) {
        if (fold == null) {
            return;
        }
        remover.remove(fold.noise, page::isFrame);
        List<Node> nodes = fold.part.nodes();
        List<Integer> repeated = new ArrayList<>();
        fold.places = new int[nodes.size()];
        int place = fold.from;
        for (int i = 0; i < nodes.size(); i++) {
            boolean element = place < fold.to && nodes.get(i) == index.shell(place);
            fold.places[i] = element ? place : -1;
            if (element && index.name(place).equals(page.repeated())) {
                repeated.add(place);
            }
            place = element ? index.end(place) : place;
        }
        reader.read(index, repeated);
        for (int shell : fold.places) {
            if (shell >= 0) {
                fold(shell);
            }
        }
    }

    /** Lets go what an element holds, unless that are elements that are found by their names. */
    private void fold(int shell) {
        int end = index.end(shell);
        for (int place = shell + 1; place < end; place++) {
            if (index.isNamed(place)) {
                return;
            }
        }
        for (int place = shell + 1; place < end; place++) {
            index.put(place, null, index.shell(shell));
        }
        index.shell(shell).empty();
        gone.set(shell, end);
    }

    /** Sees that everything between two places is there. */
    void unfold(int from, int to) {
        int first = gone.nextSetBit(from);
        while (first >= 0 && first < to) {
            Fold fold = around(first);
            unfold(fold);
            first = gone.nextSetBit(fold.to);
        }
    }

    private Fold around(int place) {
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).from <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.get(low);
    }

    private void unfold(Fold fold) {
        List<Node> nodes = fold.part.again();
        BoilerplateRemover again = BoilerplateRemover.inBody();
        for (int i = 0; i < nodes.size(); i++) {
            int place = fold.places[i];
            if (place >= 0 && gone.get(place) && nodes.get(i) instanceof Element whole) {
                unfold(place, whole, again);
            }
        }
        again.remove();
        gone.clear(fold.from, fold.to);
    }

    /** Gives an element back what it held. The elements in it are other ones from now on. */
    private void unfold(int shell, Element whole, BoilerplateRemover again) {
        Element element = index.shell(shell);
        List<Node> nodes = List.copyOf(whole.childNodes());
        whole.empty();
        element.appendChildren(nodes);
        int[] place = {shell};
        element.filter((Node node, int depth) -> {
            if (node == element || !(node instanceof Element inside)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (again.mark(inside)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            place[0]++;
            index.put(place[0], inside, inside);
            return NodeFilter.FilterResult.CONTINUE;
        });
    }
}
