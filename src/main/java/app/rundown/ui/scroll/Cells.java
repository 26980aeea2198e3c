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

/** The cards that show rows, and those that wait for one. A waiting card stays where it is in the scene, but is not seen. */
final class Cells<T> {
    private final Cards<T> cards;
    private final Consumer<Node> put;
    private final Consumer<Cell<T>> onFocus;
    private final Map<Object, Deque<Cell<T>>> waiting = new HashMap<>();
    private TreeMap<Integer, Cell<T>> shown = new TreeMap<>();

    /** A card at work: the row it shows, and how high it is at the width it was measured at. */
    static final class Cell<T> {
        private final Object kind;
        private final Card<T> card;
        private @Nullable T row;
        private double height;
        private double width = -1;
        private int pass;

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

        /** Its height at a width; asked of the card only where it may have changed, and once in a pass over the pane at most. */
        double height(double wide, int passing) {
            Region node = node();
            if (width != wide || pass != passing && node.isNeedsLayout()) {
                node.applyCss();
                width = wide;
                pass = passing;
                height = node.snapSizeY(node.prefHeight(wide));
            }
            return height;
        }

        /** Forgets its row, so that it is shown anew even where the next one is the same. */
        void forget() {
            row = null;
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
    @Nullable Cell<T> shown(int index) {
        return shown.get(index);
    }

    /** Which row a cell shows now, or -1. */
    int index(Cell<T> cell) {
        return shown.entrySet().stream().filter(entry -> entry.getValue() == cell).mapToInt(Map.Entry::getKey).findFirst().orElse(-1);
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

    private Cell<T> take(Object kind) {
        Deque<Cell<T>> free = waiting.get(kind);
        if (free == null || free.isEmpty()) {
            Cell<T> made = new Cell<>(kind, cards.make(kind));
            put.accept(made.node());
            made.node().focusWithinProperty().addListener((o, before, within) -> {
                if (within) {
                    onFocus.accept(made);
                }
            });
            return made;
        }
        Cell<T> cell = free.pop();
        cell.node().setVisible(true);
        return cell;
    }

    private void park(Cell<T> cell) {
        cell.node().setVisible(false);
        waiting.computeIfAbsent(cell.kind, kind -> new ArrayDeque<>()).push(cell);
    }
}
