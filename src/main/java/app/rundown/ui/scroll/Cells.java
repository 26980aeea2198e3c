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
     * Where cards wait, in pixels. If they were made invisible instead, JavaFX would restyle them, node by node, when
     * they are seen again.
     */
    private static final double AWAY = -100_000;

    private final Cards<T> cards;
    private final Consumer<Node> put;
    private final Consumer<Cell<T>> onFocus;
    private final Map<Object, Deque<Cell<T>>> waiting = new HashMap<>();
    /** Cards that may still have nodes to make ahead. */
    private final Deque<Card<T>> bare = new ArrayDeque<>();

    private TreeMap<Integer, Cell<T>> shown = new TreeMap<>();

    /** A card, the row that it shows, and its height at the width at which it was last measured. */
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

        /** Returns the card. */
        Card<T> card() {
            return card;
        }

        /** Returns the card's node. */
        Region node() {
            return card.node();
        }

        /** Shows a row, unless the card shows it already. */
        void show(T next) {
            if (row != next) {
                row = next;
                width = -1;
                card.show(next);
            }
        }

        /**
         * Returns the card's height at a width. The card is measured only if its height may have changed, and at most
         * once in each layout pass.
         *
         * @param passing the number of the layout pass
         */
        double height(double wide, int passing) {
            Region node = node();
            if (width != wide || pass != passing && node.isNeedsLayout()) {
                if (!styled) {
                    // Nodes made during a pulse have no style before the next one. A card that has been styled need not
                    // be styled again.
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
         * Leaves the pane and forgets its row. A waiting card is not told of changes, so it must show its next row anew
         * even if that is the same one.
         */
        void leave() {
            row = null;
            node().relocate(0, AWAY);
        }
    }

    /**
     * @param put adds the node of a new card to the scene
     * @param onFocus is told which cell received the keyboard focus
     */
    Cells(Cards<T> cards, Consumer<Node> put, Consumer<Cell<T>> onFocus) {
        this.cards = cards;
        this.put = put;
        this.onFocus = onFocus;
    }

    /** Returns the cell that shows a row: the one that already does, one that waits, or a new one. */
    Cell<T> get(int index, T row) {
        Cell<T> cell = shown.get(index);
        if (cell == null) {
            cell = take(cards.kind(row));
            shown.put(index, cell);
        }
        cell.show(row);
        return cell;
    }

    /** Returns the cell that shows the row at an index; null if none does. */
    @Nullable
    Cell<T> shown(int index) {
        return shown.get(index);
    }

    /** Returns the index of the row that a cell shows, or -1. */
    int index(Cell<T> cell) {
        return shown.entrySet().stream()
                .filter(entry -> entry.getValue() == cell)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** Returns the cells that show rows, from top to bottom. */
    Collection<Cell<T>> shown() {
        return shown.values();
    }

    /** Lets those cells wait whose rows are not wanted. */
    void keep(IntPredicate wanted) {
        shown.entrySet().removeIf(entry -> {
            boolean leaves = !wanted.test(entry.getKey());
            if (leaves) {
                park(entry.getValue());
            }
            return leaves;
        });
    }

    /** Moves the cells to the new indexes of their rows; a negative index means that the row is gone. */
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

    /** Returns the number of waiting cards that can show a row. */
    int waiting(T row) {
        Deque<Cell<T>> free = waiting.get(cards.kind(row));
        return free == null ? 0 : free.size();
    }

    /** Makes another card of the kind that shows this row, complete and styled, and lets it wait. */
    void makeSpare(T row, double width) {
        Cell<T> made = make(cards.kind(row));
        made.show(row);
        made.height(width, 0);
        park(made);
    }

    /** Whether any card may still have nodes to make ahead. */
    boolean isBare() {
        return !bare.isEmpty();
    }

    /** Lets one card make one node ahead. */
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

    /** Whether a node belongs to a card that waits. */
    static boolean isWaiting(Node node) {
        return node.getLayoutY() < AWAY / 2;
    }

    private void park(Cell<T> cell) {
        cell.leave();
        waiting.computeIfAbsent(cell.kind, kind -> new ArrayDeque<>()).push(cell);
    }
}
