package app.rundown.ui.scroll;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The cards that show rows, and those that wait for one. A waiting card stays in the scene, far above the pane. */
final class Cells<T> {
    /**
     * Where cards wait, in pixels. Cards made invisible would be styled anew, node by node, when they are seen again.
     */
    private static final double AWAY = -100_000;

    private final Cards<T> cards;
    private final Consumer<Node> put;
    private final Consumer<Cell<T>> onFocus;
    private final Map<Object, Deque<Cell<T>>> waiting = new HashMap<>();
    /** Cards that may still have nodes to make which they will need. */
    private final Deque<Card<T>> bare = new ArrayDeque<>();

    private TreeMap<Integer, Cell<T>> shown = new TreeMap<>();

    /** A card at work: the row it shows, and how high it is at the width it was measured at. */
    static final class Cell<T> {
        private final Object kind;
        private final Card<T> card;
        private @Nullable T row;
        private double height;
        private double width = -1;
        private int pass;
        private boolean styled;

        private Cell(Object kind, Card<T> card) {
            this.kind = kind;
            this.card = card;
        }

        Card<T> card() {
            return card;
        }

        Region node() {
            return card.node();
        }

        void show(T next) {
            if (row != next) {
                row = next;
                width = -1;
                card.show(next);
            }
        }

        /**
         * Its height at a width; asked of the card only where it may have changed, and once in a pass over the pane at
         * most.
         */
        double height(double wide, int passing) {
            Region node = node();
            if (width != wide || pass != passing && node.isNeedsLayout()) {
                if (!styled) {
                    // What is made in a pulse has no style before the next; whoever has one already is not to be styled
                    // anew.
                    node.applyCss();
                    styled = true;
                }
                width = wide;
                pass = passing;
                height = node.snapSizeY(node.prefHeight(wide));
            }
            return height;
        }

        /**
         * Leaves the pane, and forgets its row: who waits hears of no change, so it is shown anew even where the next
         * row is the same.
         */
        void leave() {
            row = null;
            node().relocate(0, AWAY);
        }
    }

    /**
     * @param put puts the node of a new card into the scene
     * @param onFocus hears of the cell that the keyboard went into
     */
    Cells(Cards<T> cards, Consumer<Node> put, Consumer<Cell<T>> onFocus) {
        this.cards = cards;
        this.put = put;
        this.onFocus = onFocus;
    }

    /** The cell that shows a row: the one that does so already, one that waits, or a new one. */
    Cell<T> get(int index, T row) {
        Cell<T> cell = shown.get(index);
        if (cell == null) {
            cell = take(cards.kind(row));
            shown.put(index, cell);
        }
        cell.show(row);
        return cell;
    }

    /** The cell that shows a row now, if any does. */
    @Nullable
    Cell<T> shown(int index) {
        return shown.get(index);
    }

    /** Which row a cell shows now, or -1. */
    int index(Cell<T> cell) {
        return shown.entrySet().stream()
                .filter(entry -> entry.getValue() == cell)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    Collection<Cell<T>> shown() {
        return shown.values();
    }

    /** Lets all cells wait whose rows are not wanted. */
    void keep(IntPredicate wanted) {
        shown.entrySet().removeIf(entry -> {
            boolean leaves = !wanted.test(entry.getKey());
            if (leaves) {
                park(entry.getValue());
            }
            return leaves;
        });
    }

    /** The rows have other places now; a negative one for those that are gone. */
    void move(IntUnaryOperator place) {
        TreeMap<Integer, Cell<T>> moved = new TreeMap<>();
        shown.forEach((index, cell) -> {
            int now = place.applyAsInt(index);
            if (now < 0) {
                park(cell);
            } else {
                moved.put(now, cell);
            }
        });
        shown = moved;
    }

    /** How many cards wait that can show a row. */
    int waiting(T row) {
        Deque<Cell<T>> free = waiting.get(cards.kind(row));
        return free == null ? 0 : free.size();
    }

    /** Makes a card like the one that shows a row, whole and styled, and lets it wait. */
    void makeSpare(T row, double width) {
        Cell<T> made = make(cards.kind(row));
        made.show(row);
        made.height(width, 0);
        park(made);
    }

    /** Whether a card may have nodes to make that it will need. */
    boolean isBare() {
        return !bare.isEmpty();
    }

    /** Lets a card make one node that it will need. */
    void prepareOne() {
        while (!bare.isEmpty() && !bare.getFirst().prepare()) {
            bare.removeFirst();
        }
    }

    private Cell<T> make(Object kind) {
        Cell<T> made = new Cell<>(kind, cards.make(kind));
        put.accept(made.node());
        bare.add(made.card());
        made.node().focusWithinProperty().addListener((o, before, within) -> {
            if (within) {
                onFocus.accept(made);
            }
        });
        return made;
    }

    private Cell<T> take(Object kind) {
        Deque<Cell<T>> free = waiting.get(kind);
        if (free == null || free.isEmpty()) {
            return make(kind);
        }
        return free.pop();
    }

    /** Whether a card waits. */
    static boolean isWaiting(Node node) {
        return node.getLayoutY() < AWAY / 2;
    }

    private void park(Cell<T> cell) {
        cell.leave();
        waiting.computeIfAbsent(cell.kind, kind -> new ArrayDeque<>()).push(cell);
    }
}
