package app.rundown.ui.scroll;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The header of the rows at the pane's upper edge, in sight as long as they are; the next header pushes it out. */
final class StickyHeader<T> {
    private static final PseudoClass STICKY = PseudoClass.getPseudoClass("sticky");

    private final Cards<T> cards;
    private final Cells<T> cells;
    private int[] headers = {};
    private List<T> rows = List.of();
    private int shown = -1;

    StickyHeader(Cards<T> cards, Consumer<Node> put) {
        this.cards = cards;
        this.cells = new Cells<>(cards, put, cell -> {});
    }

    /** Other rows; of those that both lists begin and end with, it is known which are headers. */
    void setRows(List<T> now, Change<T> change) {
        int tail = now.size() - change.tail();
        int before = rows.size() - change.tail();
        IntStream head = Arrays.stream(headers).takeWhile(row -> row < change.head());
        IntStream fresh = IntStream.range(change.head(), tail).filter(row -> cards.isHeader(now.get(row)));
        IntStream kept = Arrays.stream(headers).filter(row -> row >= before).map(row -> row - before + tail);
        headers = IntStream.concat(head, IntStream.concat(fresh, kept)).toArray();
        rows = now;
        hide();
    }

    void hide() {
        cells.keep(row -> false);
        shown = -1;
    }

    /** The header that a row stands under, itself if it is one; -1 for none. */
    int of(int row) {
        int at = Arrays.binarySearch(headers, row);
        return at >= 0 ? row : at == -1 ? -1 : headers[-at - 2];
    }

    /** The first header behind a row; -1 for none. */
    int after(int row) {
        int at = Arrays.binarySearch(headers, row + 1);
        int place = at >= 0 ? at : -at - 1;
        return place < headers.length ? headers[place] : -1;
    }

    /** How much of the pane a header covers while a row stands right below it, at a width. */
    double height(int row, double width, int pass) {
        int header = of(row);
        return header < 0 || header == row ? 0 : cell(header).height(width, pass);
    }

    /**
     * Lays the header of the first row out.
     *
     * @param nextTop where the next header begins, in pixels below the pane's upper edge
     */
    void layout(Seen seen, double nextTop, double x, double width, int pass) {
        int header = of(seen.first());
        if (header < 0 || header == seen.first() && seen.top() >= 0) {
            hide();
            return;
        }
        Cells.Cell<T> cell = cell(header);
        double height = cell.height(width, pass);
        cell.node().resizeRelocate(x, Math.min(0, nextTop - height), width, height);
    }

    /** What shows the header now, if one is shown. */
    @Nullable
    Card<T> card() {
        return card(shown);
    }

    /** What shows a header now, if that is the one which is shown. */
    @Nullable
    Card<T> card(int header) {
        Cells.Cell<T> cell = header < 0 || header != shown ? null : cells.shown(header);
        return cell == null ? null : cell.card();
    }

    private Cells.Cell<T> cell(int header) {
        shown = header;
        cells.keep(row -> row == header);
        Cells.Cell<T> cell = cells.get(header, rows.get(header));
        // Above all cards, whichever was made last.
        cell.node().setViewOrder(-1);
        cell.node().pseudoClassStateChanged(STICKY, true);
        return cell;
    }
}
