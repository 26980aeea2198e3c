package app.rundown.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Makes menus and tooltips grow with the text of a window. They are windows of their own, so that neither its zoom nor
 * its sizes reach them. What a popover holds is zoomed instead, see {@link #zoomed}.
 */
public final class PopupText {
    /** The usual sizes of the text of menus and tooltips, in pixels. */
    private static final double MENU = 13;

    private static final double TIP = 12;

    private final Node part;
    private final ObservableValue<Double> scale;
    /** Held here and by the part, because the list of all windows would hold it for ever. */
    private final ListChangeListener<Window> opened = this::opened;

    private PopupText(Node part, ObservableValue<Double> scale) {
        this.part = part;
        this.scale = scale;
    }

    /**
     * Sizes the menus and tooltips of a window, as long as there is its content.
     *
     * @param part the content of the window
     * @param scale 1 for the usual size
     */
    public static void follow(Node part, ObservableValue<Double> scale) {
        PopupText text = new PopupText(part, scale);
        part.getProperties().put(PopupText.class, text);
        Window.getWindows().addListener(new WeakListChangeListener<>(text.opened));
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupControl popup && part.getScene() == scene(popup)) {
                    double usual = popup instanceof Tooltip ? TIP : MENU;
                    popup.setStyle("-fx-font-size: " + usual * scale.getValue() + "px;");
                }
            }
        }
    }

    private static @Nullable Scene scene(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        return owner instanceof PopupWindow outer ? scene(outer) : owner == null ? null : owner.getScene();
    }

    /**
     * Returns what a popover is to hold so that its content is as large as the text of the window.
     *
     * @param owner a node of the window
     */
    public static Node zoomed(Region content, Node owner) {
        return owner.getScene().getRoot().getProperties().get(PopupText.class) instanceof PopupText text
                ? new Zoom(content, text.scale)
                : content;
    }
}
