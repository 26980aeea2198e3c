package app.rundown.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** Tooltips whose text is made only when someone looks. */
final class Tooltips {
    private Tooltips() {}

    static void onHover(Node node, Supplier<String> text) {
        Tooltip tooltip = Ui.tooltip("");
        tooltip.setOnShowing(event -> tooltip.setText(Ui.folded(text.get())));
        Tooltip.install(node, tooltip);
    }
}
