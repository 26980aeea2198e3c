package app.rundown.ui.scroll;

import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * A part of a card's height.
 *
 * @param top its upper edge, in pixels below the card's upper edge
 * @param bottom its lower edge, in pixels below the card's upper edge
 */
public record VerticalRange(double top, double bottom) {
    /** Returns its height, in pixels. */
    double height() {
        return bottom - top;
    }

    /** Returns the part of a card that a node in it takes up, as of their last layout. */
    static VerticalRange of(Node node, Node card) {
        Bounds bounds = card.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return new VerticalRange(bounds.getMinY(), bounds.getMaxY());
    }
}
