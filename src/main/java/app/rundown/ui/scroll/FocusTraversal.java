package app.rundown.ui.scroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The way of the Tab key through a pane: from the pane itself to the controls of the current row and of the header
 * above it, in reading order, and then out of the pane; Shift+Tab goes the same way back. Coming from behind, it
 * arrives at the pane itself. JavaFX's own way would lead through all cards, in the order in which they were made.
 */
final class FocusTraversal<T> {
    private final CardPane<T> pane;
    private final Cells<T> cells;
    private final StickyHeader<T> sticky;
    /** Comes after all cards, so that the keyboard focus meets it first when it comes from behind. */
    private final Region gate = new Region();

    /** @param children of the pane; cards must later be inserted before those that are there after this call */
    FocusTraversal(CardPane<T> pane, Cells<T> cells, StickyHeader<T> sticky, List<Node> children) {
        this.pane = pane;
        this.cells = cells;
        this.sticky = sticky;
        gate.setManaged(false);
        gate.setMouseTransparent(true);
        gate.setFocusTraversable(true);
        gate.setAccessibleRole(AccessibleRole.PARENT);
        gate.accessibleTextProperty().bind(pane.accessibleTextProperty());
        gate.focusedProperty().addListener((o, before, focused) -> {
            if (focused) {
                go(pane);
            }
        });
        children.addLast(gate);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
                step(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
    }

    /** Moves the keyboard focus to the pane if it is in the pane but not in the card of this row. */
    void leaveOthers(int row) {
        if (pane.isFocusWithin()
                && !(pane.card(row) instanceof Card<T> card && card.node().isFocusWithin())) {
            pane.requestFocus();
        }
    }

    /** Moves the keyboard focus to the pane if it is in a card that waits. */
    void leaveHidden() {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        Node child = child(owner);
        if (child != null && Cells.isWaiting(child)) {
            pane.requestFocus();
        }
    }

    private void step(int direction) {
        List<Node> stops = Stream.concat(Stream.of(pane), parts().flatMap(FocusTraversal::controls))
                .toList();
        int next = Math.max(0, stops.indexOf(pane.getScene().getFocusOwner())) + direction;
        if (next < 0) {
            pane.requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else if (next == stops.size()) {
            gate.requestFocusTraversal(TraversalDirection.NEXT);
        } else {
            go(stops.get(next));
            reveal(stops.get(next));
        }
    }

    private Stream<Node> parts() {
        int row = pane.card(pane.current()) == null ? pane.firstWhole() : pane.current();
        int header = row < 0 ? -1 : sticky.of(row);
        return Stream.of(sticky.card(header), header == row ? null : pane.card(header), pane.card(row))
                .filter(Objects::nonNull)
                .flatMap(Card::parts);
    }

    private void reveal(Node control) {
        Node child = child(control);
        cells.shown().stream()
                .filter(cell -> cell.node() == child)
                .findFirst()
                .ifPresent(cell -> pane.reveal(cells.index(cell), card -> VerticalRange.of(control, card.node())));
    }

    /** The child of the pane that contains a node, or null. */
    private @Nullable Node child(@Nullable Node node) {
        Node at = node;
        while (at != null && at.getParent() != pane) {
            at = at.getParent();
        }
        return at;
    }

    /**
     * Moves the focus so that JavaFX shows it. JavaFX does so only after a traversal, so the focus is moved on from the
     * neighbouring node.
     */
    private void go(Node target) {
        List<Node> all = new ArrayList<>(List.of(pane));
        pane.getChildrenUnmodifiable().stream()
                .flatMap(FocusTraversal::controls)
                .forEach(all::add);
        int at = all.indexOf(target);
        if (at > 0) {
            all.get(at - 1).requestFocusTraversal(TraversalDirection.NEXT);
        } else {
            all.get(1).requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }

    /** All nodes within a node that can have the keyboard focus, in the order of the scene graph. */
    private static Stream<Node> controls(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> self = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(FocusTraversal::controls))
                : self;
    }
}
