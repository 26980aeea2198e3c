package app.rundown.ui.scroll;

import javafx.application.Platform;

/**
 * Makes cards that will be needed when smaller rows come into sight, and what other rows will need on them: one after
 * the other, when there is nothing else to do.
 */
final class Spares<T> {
    /** How many cards wait, at least. */
    private static final int WAITING = 3;
    /** How many cards there are at least, at work and waiting, so that few are made while the reader scrolls. */
    private static final int FEWEST = 12;
    /** Rows so small that more of them are in sight cost little to be made. */
    private static final int MOST_SHOWN = 12;

    private final CardPane<T> pane;
    private final Cards<T> cards;
    private final Cells<T> cells;
    private boolean preparing;
    private boolean begun;

    Spares(CardPane<T> pane, Cards<T> cards, Cells<T> cells) {
        this.pane = pane;
        this.cards = cards;
        this.cells = cells;
    }

    /** Begins its work, which the first frame must not wait for. */
    void begin() {
        begun = true;
        prepare();
    }

    /** Sees to it that enough cards wait, some time after a layout. */
    void prepare() {
        if (begun && !preparing && isWanting()) {
            preparing = true;
            Platform.runLater(this::prepareOne);
        }
    }

    private boolean isWanting() {
        return model() >= 0 || cells.isBare();
    }

    private void prepareOne() {
        preparing = false;
        int row = model();
        if (row >= 0) {
            cells.makeSpare(pane.rows().get(row), pane.cardWidth());
        } else {
            cells.prepareOne();
        }
        prepare();
    }

    /** A row in sight for the like of which too few cards wait; -1 for none. */
    private int model() {
        int last = pane.spanProperty().get().last();
        boolean more = pane.isLaidOut()
                && last >= 0
                && pane.rows().size() > last + 1
                && cells.shown().size() < MOST_SHOWN;
        return more
                        && !cards.isHeader(pane.rows().get(last))
                        && isShort(cells.waiting(pane.rows().get(last)))
                ? last
                : -1;
    }

    private boolean isShort(int waiting) {
        return waiting < WAITING || waiting + cells.shown().size() < FEWEST;
    }
}
