package app.rundown.ui.control;

import app.rundown.ui.format.Sentences;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Tooltips that are created only when they are needed. */
public final class Tooltips {
    private static final Duration TOOLTIP_DELAY = Duration.millis(400);

    private Tooltips() {}

    /** Creates a tooltip that stays as long as the mouse does. */
    public static Tooltip of(String text) {
        Tooltip tooltip = new Tooltip(Sentences.wrapped(text));
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.setShowDuration(Duration.INDEFINITE);
        return tooltip;
    }

    /**
     * Gives a node a tooltip, whose text is asked for each time it shows. The tooltip is created when the mouse first
     * enters the node, because most nodes of a card never need theirs. It hides when the node is pressed, because what
     * a click opens says more.
     */
    public static void onHover(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                install(node, text);
            }
        });
    }

    private static void install(Node node, Supplier<String> text) {
        Tooltip tooltip = of("");
        tooltip.setOnShowing(event -> tooltip.setText(Sentences.wrapped(text.get())));
        Tooltip.install(node, tooltip);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> tooltip.hide());
    }
}
