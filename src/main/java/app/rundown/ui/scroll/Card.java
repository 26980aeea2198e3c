package app.rundown.ui.scroll;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Shows a row. A card is made once and shows many rows, one after another. {@link #show} runs while the reader scrolls,
 * so it should only set texts and states of nodes that exist already.
 *
 * @param <T> the type of a row
 */
public interface Card<T> {
    /** Returns the card's node, always the same one. Its preferred height may depend on its width. */
    Region node();

    /** Shows a row instead of the one before. */
    void show(T row);

    /**
     * Makes one of the nodes that rows often need and that this card has not needed yet. Runs while nobody scrolls, so
     * that {@link #show} has little left to make.
     *
     * @return whether there was one to make
     */
    default boolean prepare() {
        return false;
    }

    /** Returns the parts of what is shown, in reading order. The Tab key goes through their controls in this order. */
    default Stream<? extends Node> parts() {
        return Stream.of(node());
    }
}
