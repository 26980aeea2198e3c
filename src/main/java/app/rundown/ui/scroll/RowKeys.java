package app.rundown.ui.scroll;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Lets the keyboard and the mouse move in a list, row by row.
 *
 * @param <T> the type of a row
 */
public final class RowKeys<T> {
    private final CardPane<T> pane;
    private final Predicate<T> stops;
    private final Consumer<T> onEnter;

    private RowKeys(CardPane<T> pane, Predicate<T> stops, Consumer<T> onEnter) {
        this.pane = pane;
        this.stops = stops;
        this.onEnter = onEnter;
    }

    /**
     * Adds the handlers to a list.
     *
     * @param stops whether the keyboard can be on a row
     * @param onEnter called for the row that the keyboard is on when Enter is pressed
     */
    public static <T> RowKeys<T> install(CardPane<T> pane, Predicate<T> stops, Consumer<T> onEnter) {
        RowKeys<T> keys = new RowKeys<>(pane, stops, onEnter);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            int row = pane.rowAt(event.getTarget(), event.getY());
            if (keys.isStop(row)) {
                pane.setCurrent(row);
                pane.requestFocus();
            } else if (row < 0) {
                // Whoever clicks below the last row goes on there with the keyboard.
                pane.requestFocus();
            }
        });
        pane.setOnFocus(row -> {
            if (keys.isStop(row)) {
                pane.setCurrent(row);
            }
        });
        return keys;
    }

    private boolean isStop(int row) {
        return row >= 0 && row < pane.rows().size() && stops.test(pane.rows().get(row));
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.getTarget() != pane) {
            return;
        }
        boolean mine = true;
        switch (event.getCode()) {
            case DOWN, J -> to(next(pane.current(), 1));
            case UP, K -> to(next(pane.current(), -1));
            case PAGE_DOWN -> page(1);
            case PAGE_UP -> page(-1);
            case SPACE -> page(event.isShiftDown() ? -1 : 1);
            case HOME -> to(next(-1, 1));
            case END -> to(next(pane.rows().size(), -1));
            case ENTER -> {
                if (isStop(pane.current())) {
                    onEnter.accept(pane.rows().get(pane.current()));
                }
            }
            default -> mine = false;
        }
        if (mine) {
            event.consume();
        }
    }

    /** Puts the keyboard on a row if it is on none. */
    public void begin() {
        if (!isStop(pane.current())) {
            pane.setCurrent(next(-1, 1));
        }
    }

    /** Puts the keyboard on a row each time when the list gets the focus, if it is on none. */
    public void beginOnFocus() {
        pane.focusedProperty().addListener((o, before, is) -> {
            if (is) {
                begin();
            }
        });
    }

    private void to(int row) {
        if (row >= 0) {
            pane.setCurrent(row);
            if (row == next(-1, 1)) {
                pane.scrollToStart();
            } else {
                pane.reveal(row);
            }
        }
    }

    private void page(int direction) {
        pane.page(direction);
        pane.layout();
        int row = isStop(pane.firstWhole()) ? pane.firstWhole() : next(pane.firstWhole(), 1);
        boolean atEnd = direction > 0 && row <= pane.current();
        boolean atStart = direction < 0 && row >= pane.current();
        to(atEnd ? next(pane.rows().size(), -1) : atStart ? next(-1, 1) : row);
    }

    private int next(int row, int step) {
        for (int i = row + step; i >= 0 && i < pane.rows().size(); i += step) {
            if (isStop(i)) {
                return i;
            }
        }
        return -1;
    }
}
