package app.rundown.ui;

import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Lists the nodes of a scene, each one before those that it holds. */
public final class Nodes {
    private Nodes() {}

    /** Returns a node and all that it holds. */
    public static Stream<Node> all(Node node) {
        return in(node, any -> true);
    }

    /** Returns a node and all that can be seen of it: nothing in an invisible node or in a card that waits. */
    public static Stream<Node> seen(Node node) {
        return in(node, one -> one.isVisible() && !TestWindow.isWaiting(one));
    }

    private static Stream<Node> in(Node node, Predicate<Node> enters) {
        if (!enters.test(node)) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(child -> in(child, enters)))
                : Stream.of(node);
    }
}
