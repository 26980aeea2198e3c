package app.rundown.ui;

import javafx.application.Platform;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Brings a row of a list into sight, and keeps it there when the list changes its height, unless the reader has
 * scrolled it away. JavaFX guesses the height of rows that it has not shown yet, and holds a share of that guess where
 * a reader looks at a row; here its guess is corrected.
 */
final class ListSight {
    private final ListView<?> list;
    private final int above;
    private int row = -1;
    private boolean waiting;

    /** @param above so many rows are left above the one that is brought into sight, where there is room */
    ListSight(ListView<?> list, int above) {
        this.list = list;
        this.above = above;
        list.heightProperty().addListener(height -> {
            // The cells are those of before the change.
            if (flow() instanceof VirtualFlow<?> flow && shown(flow) != null) {
                correctSoon();
            }
        });
    }

    /** Brings a row into sight with the one before it, if they are not there, and keeps it there. */
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
        if (!waiting) {
            waiting = true;
            Platform.runLater(this::correct);
        }
    }

    private void correct() {
        waiting = false;
        list.layout();
        VirtualFlow<?> flow = flow();
        if (row < 0 || row >= list.getItems().size() || flow == null) {
            return;
        }
        if (shown(flow) == null) {
            list.scrollTo(Math.max(0, row - above));
            list.layout();
        }
        if (shown(flow) == null) {
            // Those above fill the list.
            list.scrollTo(row);
            list.layout();
        }
        IndexedCell<?> cell = shown(flow);
        if (cell != null) {
            double room = Math.max(0, flow.getHeight() - cell.getHeight());
            double top = cell.getLayoutY();
            if (top < Math.min(room, heightBefore(flow, 1))) {
                flow.scrollPixels(top - Math.min(room, heightBefore(flow, above)));
            } else if (top > room) {
                flow.scrollPixels(top - room);
            }
        }
    }

    /** How high so many rows before the kept one are. */
    private double heightBefore(VirtualFlow<?> flow, int rows) {
        double height = 0;
        for (int i = Math.max(0, row - rows); i < row; i++) {
            height += flow.getCell(i).prefHeight(list.getWidth());
        }
        return height;
    }

    private @Nullable VirtualFlow<?> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    /** The cell of the row, where a part of it is in sight. */
    private @Nullable IndexedCell<?> shown(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first == null || last == null || row < first.getIndex() || row > last.getIndex()
                ? null
                : flow.getCell(row);
    }
}
