package app.rundown.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * A coloured dot; it only repeats what a text beside it says. Its colour is a pseudo-class, as that may change while
 * one scrolls: another style class would have the dot's look found anew.
 */
final class Dot extends Region {
    private static final List<PseudoClass> COLOURS = IntStream.range(0, Palette.SIZE)
            .mapToObj(rank -> PseudoClass.getPseudoClass("c" + rank))
            .toList();

    private String colour = "";

    /** A dot in one of the {@link Palette}'s colours. */
    Dot(String colour) {
        getStyleClass().add("colour-dot");
        show(colour);
    }

    /** Takes another colour. */
    void show(String next) {
        if (!next.equals(colour)) {
            colour = next;
            COLOURS.forEach(known ->
                    pseudoClassStateChanged(known, known.getPseudoClassName().equals(next)));
            // At once: where this is done in a pulse, the next one would show it a frame too late.
            applyCss();
        }
    }
}
