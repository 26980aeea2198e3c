package app.rundown.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * Nodes of one kind that a card shows as many of as it needs now. They are made when they are first needed, and stay
 * where they are, hidden, when they are not: neither a node nor a look is made anew in the long run.
 */
final class Pool<T extends Node> {
    /** One card of a hundred paragraphs must not keep them for ever. */
    private static final int MOST_KEPT = 24;

    private final ObservableList<Node> children;
    private final Supplier<T> maker;
    private final IntSupplier place;
    private final List<T> nodes = new ArrayList<>();
    private int used;

    /** @param children where the nodes are put, each behind those of its kind */
    Pool(ObservableList<Node> children, Supplier<T> maker) {
        this(children, maker, children::size);
    }

    /** @param place where the first node is put */
    Pool(ObservableList<Node> children, Supplier<T> maker, IntSupplier place) {
        this.children = children;
        this.maker = maker;
        this.place = place;
    }

    /** How many nodes were made. */
    int size() {
        return nodes.size();
    }

    /** Begins anew: what was shown can be had again, and is hidden by {@link #end} where nobody wants it. */
    void begin() {
        used = 0;
    }

    /** One more node, now to be seen. */
    T next() {
        if (used == nodes.size()) {
            make();
        }
        T node = nodes.get(used++);
        Ui.show(node, true);
        return node;
    }

    /** Makes a node, not to be seen yet, if there are fewer than so many; says whether there were. */
    boolean reserve(int most) {
        boolean few = nodes.size() < most;
        if (few) {
            Ui.show(make(), false);
        }
        return few;
    }

    private T make() {
        T made = maker.get();
        children.add(nodes.isEmpty() ? place.getAsInt() : children.indexOf(nodes.getLast()) + 1, made);
        nodes.add(made);
        // It is measured before the next pulse would style it.
        made.applyCss();
        return made;
    }

    /** Hides what was not wanted since it began. */
    void end() {
        while (nodes.size() > Math.max(used, MOST_KEPT)) {
            children.remove(nodes.removeLast());
        }
        hidden().forEach(node -> Ui.show(node, false));
    }

    /** What is kept for another time. */
    List<T> hidden() {
        return nodes.subList(used, nodes.size());
    }

    /** What is shown. */
    List<T> shown() {
        return nodes.subList(0, used);
    }
}
