package app.rundown.ui.control;

import javafx.application.Platform;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Brings a row of a list into view, and keeps it there when the list changes its height, unless the reader has scrolled
 * it away. JavaFX guesses the height of rows that it has not shown yet, and keeps a share of that guess in place
 * instead of the row; this class corrects that.
 */
public final class RowPinning {
    private final ListView<?> list;
    private final int above;
    private int row = -1;
    private boolean waiting;

    /** @param above how many rows to leave above the row that is brought into view, where there is room */
    public RowPinning(ListView<?> list, int above) {
        this.list = list;
        this.above = above;
        list.heightProperty().addListener(height -> {
            // These are still the cells from before the change.
            if (flow() instanceof VirtualFlow<?> flow && shown(flow) != null) {
                correctSoon();
            }
        });
    }

    /** Brings a row into view together with the one before it, if they are not in view yet, and keeps it there. */
    public void keep(int index) {
        row = index;
        correctSoon();
    }

    /** Stops keeping a row in view. */
    public void release() {
        row = -1;
    }

    /** Corrects the position once everything around the list has its size. */
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
            // The rows above it fill the list.
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

    /** The height of this many rows before the kept one. */
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

    /** The cell of the kept row if any part of it is in view, else null. */
    private @Nullable IndexedCell<?> shown(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first == null || last == null || row < first.getIndex() || row > last.getIndex()
                ? null
                : flow.getCell(row);
    }
}
