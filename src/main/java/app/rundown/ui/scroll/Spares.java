package app.rundown.ui.scroll;

import javafx.application.Platform;

/** Makes cards that will be needed when smaller rows come into sight, one at a time, when there is nothing else to do. */
final class Spares<T> {
    /** How many cards wait, at least. */
    private static final int WAITING = 3;
    /** Rows so small that more of them are in sight cost little to be made. */
    private static final int MOST_SHOWN = 12;

    private final CardPane<T> pane;
    private final Cards<T> cards;
    private final Cells<T> cells;
    private boolean preparing;

    Spares(CardPane<T> pane, Cards<T> cards, Cells<T> cells) {
        this.pane = pane;
        this.cards = cards;
        this.cells = cells;
    }

    /** Sees to it that enough cards wait, some time after a layout. */
    void prepare() {
        if (preparing || model() < 0) {
            return;
        }
        preparing = true;
        Platform.runLater(() -> {
            preparing = false;
            int row = model();
            if (row >= 0) {
                cells.makeSpare(pane.rows().get(row), pane.cardWidth());
                prepare();
            }
        });
    }

    /** A row in sight for the like of which too few cards wait; -1 for none. */
    private int model() {
        int last = pane.spanProperty().get().last();
        boolean more = pane.isLaidOut() && last >= 0 && pane.rows().size() > last + 1 && cells.shown().size() < MOST_SHOWN;
        return more && !cards.isHeader(pane.rows().get(last)) && cells.waiting(pane.rows().get(last)) < WAITING ? last : -1;
    }
}
