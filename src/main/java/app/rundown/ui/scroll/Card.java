package app.rundown.ui.scroll;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * What shows a row. A card is made once and shows many rows, one after the other: {@link #show} should only set texts
 * and states of nodes that it has already, as it runs while the reader scrolls.
 *
 * @param <T> what a row is
 */
public interface Card<T> {
    /** The card's node, always the same one. Its preferred height may depend on its width. */
    Region node();

    /** Shows a row, whatever was shown before. */
    void show(T row);

    /**
     * Makes one of the nodes that rows often need and this card has not needed yet; says whether there was any to make.
     * It runs while nobody scrolls, so that {@link #show} has little left to make.
     */
    default boolean prepare() {
        return false;
    }

    /** The parts of what is shown in the reader's order, in which the Tab key goes through the controls in them. */
    default Stream<? extends Node> parts() {
        return Stream.of(node());
    }
}
