package app.rundown.ui;

import javafx.application.Platform;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Brings a row of a list into sight, and keeps it there when the list changes its height. JavaFX guesses the height of rows that
 * it has not shown yet, and holds a share of that guess where a reader looks at a row; here its guess is corrected.
 */
final class ListSight {
    private final ListView<?> list;
    private final int above;
    private int row = -1;
    private boolean waiting;

    /**
     * @param above so many rows are left above the one that is brought into sight, where there is room
     */
    ListSight(ListView<?> list, int above) {
        this.list = list;
        this.above = above;
        list.heightProperty().addListener(height -> correctSoon());
    }

    /** Brings a row into sight, if it is not there, and keeps it there. */
    void keep(int index) {
        row = index;
        correctSoon();
    }

    /** Keeps no row any more. */
    void release() {
        row = -1;
    }

    /** When all that is around the list has its size. */
    private void correctSoon() {
        if (row >= 0 && !waiting) {
            waiting = true;
            Platform.runLater(this::correct);
        }
    }

    private void correct() {
        waiting = false;
        list.layout();
        if (row < 0 || row >= list.getItems().size() || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        if (shown(flow) == null) {
            list.scrollTo(Math.max(0, row - above));
            list.layout();
        }
        IndexedCell<?> cell = shown(flow);
        if (cell != null) {
            double least = 0;
            for (int i = Math.max(0, row - above); i < row; i++) {
                least += flow.getCell(i).prefHeight(list.getWidth());
            }
            double top = cell.getLayoutY();
            double bottom = top + cell.getHeight();
            if (top < 0) {
                flow.scrollPixels(top - Math.min(least, Math.max(0, flow.getHeight() - cell.getHeight())));
            } else if (bottom > flow.getHeight()) {
                flow.scrollPixels(bottom - flow.getHeight());
            }
        }
    }

    /** The cell of the row, where a part of it is in sight. */
    private @Nullable IndexedCell<?> shown(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first == null || last == null || row < first.getIndex() || row > last.getIndex() ? null : flow.getCell(row);
    }
}
