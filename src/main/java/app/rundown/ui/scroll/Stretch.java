package app.rundown.ui.scroll;

import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * A part of a card's height.
 *
 * @param top its upper edge, in pixels below the card's upper edge
 * @param bottom its lower edge, counted likewise
 */
public record Stretch(double top, double bottom) {
    /** How high it is. */
    double height() {
        return bottom - top;
    }

    /** What a node takes of a card that it is in, as of their last layout. */
    static Stretch of(Node node, Node card) {
        Bounds bounds = card.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return new Stretch(bounds.getMinY(), bounds.getMaxY());
    }
}
