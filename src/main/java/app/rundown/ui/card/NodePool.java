package app.rundown.ui.card;

import app.rundown.ui.control.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * Nodes of one kind, of which a card shows as many as it needs at the moment. A node is created when it is first
 * needed, and stays in place, hidden, when it is not: in the long run no node is created or styled again.
 */
public final class NodePool<T extends Node> {
    /** One card with a hundred paragraphs must not make the pool keep them all for good. */
    private static final int MOST_KEPT = 24;

    private final ObservableList<Node> children;
    private final Supplier<T> maker;
    private final IntSupplier place;
    private final List<T> nodes = new ArrayList<>();
    private int used;

    /**
     * Creates an empty pool that adds its first node at the end.
     *
     * @param children where the nodes are put, each behind the last one of this pool
     * @param maker creates a node
     */
    public NodePool(ObservableList<Node> children, Supplier<T> maker) {
        this(children, maker, children::size);
    }

    /**
     * Creates an empty pool.
     *
     * @param children where the nodes are put, each behind the last one of this pool
     * @param maker creates a node
     * @param place gives the index at which the first node is put
     */
    NodePool(ObservableList<Node> children, Supplier<T> maker, IntSupplier place) {
        this.children = children;
        this.maker = maker;
        this.place = place;
    }

    /** Returns how many nodes the pool has, shown or hidden. */
    int size() {
        return nodes.size();
    }

    /** Starts a new round: all nodes can be taken again. {@link #end} hides those that were not. */
    public void begin() {
        used = 0;
    }

    /** Takes the next node and makes it visible. */
    public T next() {
        if (used == nodes.size()) {
            make();
        }
        T node = nodes.get(used++);
        Ui.show(node, true);
        return node;
    }

    /**
     * Creates one hidden node in advance if the pool has fewer than {@code most}.
     *
     * @return whether a node was created
     */
    public boolean reserve(int most) {
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
        // The node is measured before the next pulse, which would be the first to style it.
        made.applyCss();
        return made;
    }

    /** Ends the round: hides the nodes that were not taken since {@link #begin}, and drops those beyond the limit. */
    public void end() {
        while (nodes.size() > Math.max(used, MOST_KEPT)) {
            children.remove(nodes.removeLast());
        }
        hidden().forEach(node -> Ui.show(node, false));
    }

    /** Returns the hidden nodes, which are kept for later rounds. */
    List<T> hidden() {
        return nodes.subList(used, nodes.size());
    }

    /** Returns the nodes that were taken in this round. */
    public List<T> shown() {
        return nodes.subList(0, used);
    }
}
