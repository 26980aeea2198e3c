package app.rundown.ui.scroll;

import javafx.application.Platform;

/**
 * Makes cards ahead for when smaller, and so more, rows come into sight, and nodes that other rows will need in the
 * existing cards. It makes one at a time, when there is nothing else to do.
 */
final class Spares<T> {
    /** Least number of cards that wait. */
    private static final int WAITING = 3;
    /** Least number of cards in all, in use and waiting, so that few are made while the reader scrolls. */
    private static final int FEWEST = 12;
    /** When this many rows are in sight, they are so small that more of their cards cost little to make. */
    private static final int MOST_SHOWN = 12;

    private final CardPane<T> pane;
    private final Cards<T> cards;
    private final Cells<T> cells;
    private boolean preparing;
    private boolean begun;

    /** Does nothing before {@link #begin}. */
    Spares(CardPane<T> pane, Cards<T> cards, Cells<T> cells) {
        this.pane = pane;
        this.cards = cards;
        this.cells = cells;
    }

    /** Starts the work, which the first frame must not wait for. */
    void begin() {
        begun = true;
        prepare();
    }

    /** Schedules work if too few cards wait or nodes can be made ahead. To be called after a layout. */
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

    /** The index of a row in sight whose card kind is short of spares; -1 if there is none. */
    private int model() {
        int last = pane.spanProperty().get().last();
        boolean more = pane.viewport().isLaidOut()
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
