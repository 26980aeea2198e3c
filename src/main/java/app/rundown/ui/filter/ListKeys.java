package app.rundown.ui.filter;

import app.rundown.ui.control.Ui;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/**
 * Lets the arrow keys, Home and End move through rows in a scroll pane, and keeps the row with the keyboard in sight.
 */
final class ListKeys {
    private static final double MARGIN = 32;

    private final ScrollPane pane;
    private final Supplier<List<? extends Node>> rows;

    private ListKeys(ScrollPane pane, Supplier<List<? extends Node>> rows) {
        this.pane = pane;
        this.rows = rows;
    }

    /**
     * Adds the keys to a scroll pane.
     *
     * @param rows returns the rows that are shown, top down
     */
    static void install(ScrollPane pane, Supplier<List<? extends Node>> rows) {
        ListKeys keys = new ListKeys(pane, rows);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        List<? extends Node> all = rows.get();
        int at = 0;
        while (at < all.size() && !holds(all.get(at), event.getTarget())) {
            at++;
        }
        if (at == all.size()) {
            return;
        }
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> all.size() - 1;
            default -> -2;
        };
        if (to == -2) {
            return;
        }
        event.consume();
        Node next = all.get(Math.clamp(to, 0, all.size() - 1));
        Ui.focus(RowList.focusable(next));
        reveal(next);
    }

    private static boolean holds(Node row, Object target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at == row) {
                return true;
            }
        }
        return false;
    }

    /** Scrolls as far as it takes to see a row, with a little of what is above or below it. */
    private void reveal(Node row) {
        Node content = pane.getContent();
        double height = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        double least = bounds.getMaxY() + MARGIN - height;
        double most = bounds.getMinY() - MARGIN;
        pane.setVvalue(Math.clamp(top < least ? least : Math.min(top, most), 0, hidden) / hidden);
    }
}
