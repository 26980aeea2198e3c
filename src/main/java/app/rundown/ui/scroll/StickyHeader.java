package app.rundown.ui.scroll;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * The header of the rows at the pane's upper edge. It stays in sight as long as they do; the next header pushes it out.
 */
final class StickyHeader<T> {
    private static final PseudoClass STICKY = PseudoClass.getPseudoClass("sticky");

    private final Cards<T> cards;
    private final Cells<T> cells;
    private int[] headers = {};
    private List<T> rows = List.of();
    private int shown = -1;

    /** @param put adds the node of a new card to the scene */
    StickyHeader(Cards<T> cards, Consumer<Node> put) {
        this.cards = cards;
        this.cells = new Cells<>(cards, put, cell -> {});
    }

    /** Sets the rows. For rows that both lists begin or end with, it is already known which are headers. */
    void setRows(List<T> now, RowDiff<T> change) {
        int tail = now.size() - change.tail();
        int before = rows.size() - change.tail();
        IntStream head = Arrays.stream(headers).takeWhile(row -> row < change.head());
        IntStream fresh = IntStream.range(change.head(), tail).filter(row -> cards.isHeader(now.get(row)));
        IntStream kept = Arrays.stream(headers).filter(row -> row >= before).map(row -> row - before + tail);
        headers = IntStream.concat(head, IntStream.concat(fresh, kept)).toArray();
        rows = now;
        hide();
    }

    /** Hides the header. */
    void hide() {
        cells.keep(row -> false);
        shown = -1;
    }

    /** Returns the header that a row stands under, the row itself if it is one; -1 if there is none. */
    int of(int row) {
        int at = Arrays.binarySearch(headers, row);
        return at >= 0 ? row : at == -1 ? -1 : headers[-at - 2];
    }

    /** Returns the first header after a row; -1 if there is none. */
    int after(int row) {
        int at = Arrays.binarySearch(headers, row + 1);
        int place = at >= 0 ? at : -at - 1;
        return place < headers.length ? headers[place] : -1;
    }

    /**
     * Returns how much of the pane a row's header covers while the row stands right below it, in pixels; 0 if the row
     * has no header or is one.
     */
    double height(int row, double width, int pass) {
        int header = of(row);
        return header < 0 || header == row ? 0 : cell(header).height(width, pass);
    }

    /**
     * Lays out the header of the first row in sight.
     *
     * @param nextTop where the next header begins, in pixels below the pane's upper edge
     */
    void layout(VisibleRows seen, double nextTop, double x, double width, int pass) {
        int header = of(seen.first());
        if (header < 0 || header == seen.first() && seen.top() >= 0) {
            hide();
            return;
        }
        Cells.Cell<T> cell = cell(header);
        double height = cell.height(width, pass);
        cell.node().resizeRelocate(x, Math.min(0, nextTop - height), width, height);
    }

    /** Returns the card of the header that is shown; null if none is. */
    @Nullable
    Card<T> card() {
        return card(shown);
    }

    /** Returns the card of a header if that is the one shown, else null. */
    @Nullable
    Card<T> card(int header) {
        Cells.Cell<T> cell = header < 0 || header != shown ? null : cells.shown(header);
        return cell == null ? null : cell.card();
    }

    private Cells.Cell<T> cell(int header) {
        shown = header;
        cells.keep(row -> row == header);
        Cells.Cell<T> cell = cells.get(header, rows.get(header));
        // Above all cards, even those made later.
        cell.node().setViewOrder(-1);
        cell.node().pseudoClassStateChanged(STICKY, true);
        return cell;
    }
}
