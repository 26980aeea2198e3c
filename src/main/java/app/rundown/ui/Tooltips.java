package app.rundown.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tooltips whose text is made only when someone looks. */
final class Tooltips {
    private Tooltips() {}

    /** Installs a tooltip once; what it says may change. It goes when the node is pressed, as what a click opens says more. */
    static void onHover(Node node, Supplier<String> text) {
        Tooltip tooltip = Ui.tooltip("");
        tooltip.setOnShowing(event -> tooltip.setText(Ui.folded(text.get())));
        Tooltip.install(node, tooltip);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> tooltip.hide());
    }
}
