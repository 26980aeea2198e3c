package app.rundown.ui.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Shows the context menus of one part of the window, one at a time. They open by the right mouse button, the menu key
 * or a button beside a name.
 */
public final class ContextMenus {
    /** How far to the right of a node's left edge a menu opens when the keyboard asked for it, in pixels at most. */
    private static final double INTO = 60;

    private final ContextMenu open = new ContextMenu();

    /**
     * Makes a node open a menu by the right mouse button, the menu key and Shift+F10.
     *
     * @param items gives the menu items; if there are none, no menu opens
     * @param on gives the node below which the menu opens when the keyboard asked for it
     */
    public void install(Node node, Supplier<List<MenuItem>> items, Supplier<Node> on) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                show(items.get(), on.get());
            } else {
                show(items.get(), node, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        // Not every system turns the menu key into a context menu event.
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                show(items.get(), on.get());
                event.consume();
            }
        });
    }

    /** Shows a menu below a node; nothing if it has no items. */
    public void show(List<MenuItem> items, Node on) {
        Bounds bounds = on.localToScreen(on.getBoundsInLocal());
        show(items, on, bounds.getMinX() + Math.min(INTO, bounds.getWidth() / 4), bounds.getMaxY());
    }

    private void show(List<MenuItem> items, Node on, double x, double y) {
        open.hide();
        open.getItems().setAll(items);
        if (!items.isEmpty()) {
            open.show(on, x, y);
        }
    }
}
