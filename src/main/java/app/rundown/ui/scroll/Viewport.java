package app.rundown.ui.scroll;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The part of a list that stands on a pane: where each row lies, which rows are in sight, and which of them is under
 * the reader's eye. It moves at once; which rows are then in sight, only the next layout tells.
 */
final class Viewport<T> {
    private final CardPane<T> pane;
    private final Cards<T> cards;
    private final Heights heights = new Heights();
    private final ReadOnlyObjectWrapper<RowRange> span = new ReadOnlyObjectWrapper<>(RowRange.NONE);
    private Anchor anchor = Anchor.START;
    private boolean laidOut;

    /** A viewport at the beginning of a list without rows. */
    Viewport(CardPane<T> pane, Cards<T> cards) {
        this.pane = pane;
        this.cards = cards;
    }

    /** Returns the heights of all rows, as far as they are known. */
    Heights heights() {
        return heights;
    }

    /** Returns the reader's place. */
    Anchor anchor() {
        return anchor;
    }

    /** Returns the rows in sight, as of the last layout. */
    ReadOnlyObjectProperty<RowRange> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** Whether what is known of the rows in sight is up to date; false while a layout is due. */
    boolean isLaidOut() {
        return laidOut;
    }

    /** Moves to another place. */
    void goTo(Anchor place) {
        anchor = place;
        pane.requestLayout();
    }

    /** Moves to where a part of a row can be seen; does not move if it can be seen already. See {@link Anchor}. */
    void bring(int row, VerticalRange part, double covered, double around) {
        Anchor place = anchor.bringing(row, part, covered, pane.getHeight(), around, heights);
        if (place != anchor) {
            goTo(place);
        }
    }

    /** Returns how far down the list the pane stands, from 0 to 1. */
    double position() {
        return anchor.position(heights, pane.getHeight());
    }

    /** Moves to where this share of the list, from 0 to 1, is above the pane. */
    void setPosition(double position) {
        goTo(Anchor.at(position, heights, pane.getHeight()));
    }

    /** Returns the share of the list that fits into the pane, at most 1. */
    double share() {
        double total = heights.total();
        return total <= 0 ? 1 : Math.min(1, pane.getHeight() / total);
    }

    /** Returns the row at a distance in pixels below the pane's upper edge; -1 if there is none. */
    int rowAt(double distance) {
        return anchor.rowAt(distance, heights);
    }

    private double top(int row) {
        return anchor.top(row, heights);
    }

    /**
     * Returns the first row in sight that begins at or below {@code y} pixels on the pane and is no header; else the
     * first row in sight.
     */
    int firstFrom(double y) {
        RowRange seen = span.get();
        return IntStream.rangeClosed(seen.first(), seen.last())
                .filter(row -> top(row) >= y && !cards.isHeader(pane.rows().get(row)))
                .findFirst()
                .orElse(seen.first());
    }

    /** Returns the row under the reader's eye, and its position now. */
    Anchor eye() {
        if (!laidOut) {
            return anchor;
        }
        RowRange seen = span.get();
        int current = pane.current();
        boolean isCurrent = current >= seen.first()
                && current <= seen.last()
                && top(current) >= 0
                && top(current) < pane.getHeight();
        int row = isCurrent ? current : firstFrom(0);
        return new Anchor(row, top(row));
    }

    /** Returns where the row under the reader's eye, or the row nearest to it, will stand after a change of rows. */
    Anchor eyeAfter(RowDiff<T> change) {
        boolean fresh = pane.rows().isEmpty() || !laidOut && anchor.equals(Anchor.START);
        if (fresh) {
            return Anchor.START;
        }
        Anchor eye = eye();
        return new Anchor(Math.max(0, change.nearest(eye.row())), eye.y());
    }

    /** Takes over other rows, with heights that are estimated for cards of a width. */
    void setRows(List<T> next, RowDiff<T> change, double width) {
        double[] estimates = new double[next.size() - change.head() - change.tail()];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = cards.estimate(next.get(change.head() + i), width);
        }
        heights.replace(change.head(), heights.size() - change.tail(), estimates);
        laidOut = false;
    }

    /** Takes over which rows a layout has put on the pane, and keeps the row under the reader's eye in its place. */
    void show(VisibleRows seen) {
        boolean atStart = seen.first() == 0 && seen.top() == 0;
        anchor = new Anchor(seen.first(), seen.top());
        laidOut = true;
        span.set(new RowRange(seen.first(), seen.last()));
        // At the very start, only headers lie above the row under the eye: the start itself is kept in place, not that
        // row.
        Anchor eye = eye();
        anchor = atStart && eye.row() == firstFrom(0) ? Anchor.START : eye;
    }

    /** Takes over that a layout has put no row on the pane. */
    void showNone() {
        laidOut = false;
        span.set(RowRange.NONE);
    }
}
